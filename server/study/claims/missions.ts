/** Detention, missions under the ambassador, and other roads into Syria: claims 14, 16 and 17. */
import type { Claim } from './claim.ts';
import { LEAVE_IRAQ, STAY } from './claim.ts';
import { ALONE } from './hub.ts';

export const MISSIONS: readonly Claim[] = [
  {
    id: 14,
    title: 'Repatriation lowers the cost of a breakout',
    sources: ['P7'],
    arms: {
      held: { policies: { washington: ['never-repatriates'], is: ['breaks-out'] } },
      repatriated: { policies: { washington: ['repatriates'], is: ['breaks-out'] } },
    },
    tests: [{ of: 'escaped', arm: 'repatriated', against: 'held', expect: 'down' }],
  },
  {
    id: 16,
    title: 'Title 22 with NATO keeps part of the training effect without Title 10',
    sources: ['P14'],
    arms: {
      troops: { policies: { washington: ['stays', 'advises'], baghdad: ['consents'] } },
      missions: { policies: { washington: ['title-22', 'advises'] } },
      // Nobody under either title, and the same wish to train.
      none: {
        policies: { washington: ['leaves-iraq', 'no-mission', 'advises'] },
        sets: ['regions.HAM.t22=0', 'regions.BAG.t22=0'],
      },
    },
    tests: [
      { of: 'training', arm: 'missions', against: 'none', expect: 'up' },
      { of: 'training', arm: 'missions', against: 'troops', expect: 'down' },
    ],
  },
  {
    id: 17,
    title: 'Türkiye or Jordan can carry the Syria line, less well than Erbil',
    sources: ['P14'],
    times: 6,
    // The line runs from Erbil whether all troops stay or only those in Kurdistan.
    arms: { erbil: STAY, hub: ALONE, neighbours: { policies: { washington: ['rear'] } }, cut: LEAVE_IRAQ },
    tests: [
      { of: 'detention', arm: 'neighbours', against: 'cut', expect: 'up' },
      { of: 'detention', arm: 'neighbours', against: 'erbil', expect: 'down' },
      { of: 'detention', arm: 'neighbours', against: 'hub', expect: 'down' },
    ],
  },
];
