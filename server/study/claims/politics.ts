/** Baghdad between Washington and Tehran, and the militias: claims 12, 13 and 15. */
import type { ScenarioData } from '../../../shared/content/model.ts';
import type { Claim } from './claim.ts';

/** This cabinet is in office from the start, and none is formed later. */
const cabinet = (government: string) => (s: ScenarioData) => [
  `government=${government}`,
  ...s.turns.flatMap((t, i) =>
    t.contests.includes('government')
      ? [`turns.${i}.contests=${JSON.stringify(t.contests.filter((c) => c !== 'government'))}`]
      : [],
  ),
];

export const POLITICS: readonly Claim[] = [
  {
    id: 12,
    title: 'A pro-Iran prime minister lowers ties',
    sources: ['P9'],
    arms: { pragmatic: { sets: cabinet('pragmatic') }, aligned: { sets: cabinet('aligned') } },
    tests: [{ of: 'ties', arm: 'aligned', against: 'pragmatic', expect: 'down' }],
  },
  {
    id: 13,
    title: 'Leaning too far to either side costs Baghdad at home',
    sources: ['P5'],
    times: 3,
    arms: {
      balanced: { policies: { baghdad: ['balances'] }, sets: ['tracks.alignment=0'] },
      west: { policies: { baghdad: ['leans-west'] }, sets: ['tracks.alignment=3'] },
      east: { policies: { baghdad: ['leans-east'] }, sets: ['tracks.alignment=-3'] },
    },
    tests: [
      { of: 'cohesion', arm: 'west', against: 'balanced', expect: 'down' },
      { of: 'cohesion', arm: 'east', against: 'balanced', expect: 'down' },
    ],
  },
  {
    id: 15,
    title: 'Militia attacks wear down patience and hasten departure',
    sources: ['P3'],
    times: 2,
    arms: { quiet: { policies: { tehran: ['restrains'] } }, attacks: { policies: { tehran: ['harasses'] } } },
    tests: [
      { of: 'patience', arm: 'attacks', against: 'quiet', expect: 'down' },
      { of: 'presence', arm: 'attacks', against: 'quiet', expect: 'down' },
    ],
  },
];
