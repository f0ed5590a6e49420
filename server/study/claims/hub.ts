/** The smaller presence with a Kurdish focus: claims 6 to 8. */
import type { ArmSpec, Claim } from './claim.ts';
import { LEAVE_IRAQ, STAY } from './claim.ts';

export const ALONE: ArmSpec = { policies: { washington: ['hub'], erbil: ['hosts'] } };
const COSIGNED: ArmSpec = { policies: { washington: ['hub-cosigned'], erbil: ['hosts'], baghdad: ['cosigns'] } };
const underFire = (spec: ArmSpec): ArmSpec => ({ policies: { ...spec.policies, tehran: ['harasses'] } });

export const HUB: readonly Claim[] = [
  {
    id: 6,
    title: 'The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs',
    sources: ['O2'],
    arms: { stay: STAY, hub: ALONE, cosigned: COSIGNED },
    tests: [
      { of: 'ties', arm: 'hub', against: 'stay', expect: 'down' },
      { of: 'ties', arm: 'cosigned', against: 'hub', expect: 'up' },
    ],
  },
  {
    id: 7,
    title: 'The hub suffers fewer casualties than staying in federal Iraq',
    sources: ['O2'],
    arms: { stay: underFire(STAY), hub: underFire(ALONE) },
    // All US people count, those of the missions in the capital too; the troops by themselves are shown beside.
    tests: [
      { of: 'casualties', arm: 'hub', against: 'stay', expect: 'down' },
      { of: 'hitsTroops', arm: 'hub', against: 'stay', expect: 'down', aside: true },
    ],
  },
  {
    id: 8,
    title: 'The hub keeps the Syria line',
    sources: ['O2', 'P7'],
    arms: { leave: LEAVE_IRAQ, hub: ALONE },
    tests: [
      { of: 'lineCut', arm: 'hub', against: 'leave', expect: 'down' },
      { of: 'troopsSyria', arm: 'hub', against: 'leave', expect: 'up', aside: true },
    ],
  },
];
