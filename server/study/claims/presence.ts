/** What complete withdrawal brings: claims 1 to 5. */
import type { Claim } from './claim.ts';
import { LEAVE_IRAQ, STAY, WITHDRAW } from './claim.ts';

export const PRESENCE: readonly Claim[] = [
  {
    id: 1,
    title: 'Withdrawal raises the risk of an IS resurgence',
    sources: ['O1'],
    arms: { stay: STAY, withdraw: WITHDRAW },
    tests: [
      { of: 'resurgence', arm: 'withdraw', against: 'stay', expect: 'up' },
      { of: 'rising', arm: 'withdraw', against: 'stay', expect: 'up', aside: true },
      // Resurgence counts escapes and weak guard too, which are claim 4: cells and ground by themselves.
      { of: 'cells', arm: 'withdraw', against: 'stay', expect: 'up', aside: true },
      { of: 'turnsHeld', arm: 'withdraw', against: 'stay', expect: 'up', aside: true },
    ],
  },
  {
    id: 2,
    title: 'Withdrawal raises sovereignty',
    sources: ['O1'],
    times: 3,
    arms: { stay: STAY, withdraw: WITHDRAW },
    tests: [{ of: 'sovereignty', arm: 'withdraw', against: 'stay', expect: 'up' }],
  },
  {
    id: 3,
    title: 'Withdrawal raises militia pressure on what remains',
    sources: ['O1'],
    // The militias attack in both arms: what differs is what stands in their way.
    arms: {
      stay: { policies: { ...STAY.policies, tehran: ['harasses'] } },
      withdraw: { policies: { ...WITHDRAW.policies, tehran: ['harasses'] } },
    },
    tests: [{ of: 'remains', arm: 'withdraw', against: 'stay', expect: 'up' }],
  },
  {
    id: 4,
    title: 'Leaving Iraq makes the Syria mission hard to keep, and detention less secure',
    sources: ['P7', 'O1'],
    arms: { stay: STAY, leave: LEAVE_IRAQ },
    tests: [
      { of: 'troopsSyria', arm: 'leave', against: 'stay', expect: 'down' },
      { of: 'detention', arm: 'leave', against: 'stay', expect: 'down' },
    ],
  },
  {
    id: 5,
    title: 'Withdrawal makes a costly return more likely',
    sources: ['O1', 'P4'],
    // The same rule in both arms: troops are sent when IS is plainly rising.
    arms: {
      stay: { policies: { washington: ['stays', 'answers'], baghdad: ['consents'] } },
      withdraw: { policies: { washington: ['withdraws', 'answers'], baghdad: ['consents'] } },
    },
    tests: [
      { of: 'returned', arm: 'withdraw', against: 'stay', expect: 'up' },
      { of: 'alarm', arm: 'withdraw', against: 'stay', expect: 'up', aside: true },
    ],
  },
];
