/** The claims on few games: what is compared is compared alike, and nothing points the other way. */
import { describe, expect, test } from 'vitest';
import { armOf, wordsOf } from '../../server/study/claims/claim.ts';
import type { Test } from '../../server/study/claims/claim.ts';
import { CLAIMS } from '../../server/study/claims/index.ts';
import { SWITCH_TESTS } from '../../server/study/claims/switches.ts';
import { studyGame } from '../../server/study/game/play.ts';
import type { Row } from '../../server/study/game/row.ts';
import { policiesOf, policyOf } from '../../server/study/policies/index.ts';
import { engineVersion } from '../../server/study/run/engine.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { CONTENT_HASH, SCENARIOS } from '../../shared/content/index.ts';
import { RESULTS } from '../../shared/content/study/results.ts';

const EXPERIMENTS = [...CLAIMS, ...SWITCH_TESTS];
const class75 = SCENARIOS['class-75']!;

test('the arms of a claim differ in what they are named for, not in the agenda that a seat is given', () => {
  for (const { arms } of EXPERIMENTS)
    for (const spec of Object.values(arms))
      for (const seat of SEATS)
        for (const name of spec.policies?.[seat] ?? []) expect(policyOf(seat, name).agenda, name).toBeUndefined();
  const giving = policiesOf('washington').filter(({ id }) => id.startsWith('holds-'));
  expect(giving.map(({ id }) => policyOf('washington', id).agenda)).toEqual([
    'withdrawal',
    'kurdishHub',
    'businessFirst',
  ]);
});

test('every arm is told in words of its own', () => {
  for (const { arms } of EXPERIMENTS) {
    const told = Object.values(arms).map((spec) => wordsOf(class75, spec));
    expect(new Set(told).size).toBe(told.length);
    for (const words of told) expect(words).toMatch(/^[A-Z].{20,}\.$/);
  }
});

/** Enough to tell a claim turned round from one that holds; the study itself plays a thousand. */
const GAMES = 40;
const played = new Map<string, readonly Row[]>();
function rowsOf(spec: (typeof CLAIMS)[number]['arms'][string]): readonly Row[] {
  const arm = armOf(class75, spec);
  const key = JSON.stringify(arm);
  let rows = played.get(key);
  if (!rows) played.set(key, (rows = Array.from({ length: GAMES }, (_, n) => studyGame(arm, 2026, n))));
  return rows;
}
const mean = (rows: readonly Row[], of: Test['of']) => rows.reduce((n, row) => n + row.measures[of], 0) / rows.length;

describe('in the game of four turns no claim and no contested assumption points the other way', () => {
  test.each(EXPERIMENTS.map((one) => [String(one.id), one] as const))(
    '%s',
    { timeout: 30_000 },
    (_, { arms, tests }) => {
      for (const { of, arm, against, expect: way, aside } of tests) {
        if (aside) continue;
        const effect = mean(rowsOf(arms[arm]!), of) - mean(rowsOf(arms[against]!), of);
        if (way === 'up') expect(effect, of).toBeGreaterThan(0);
        else expect(effect, of).toBeLessThan(0);
      }
    },
  );
});

test('what the handbook shows of the simple bots was played with this model and these bots', () => {
  expect(RESULTS.simple.content).toBe(CONTENT_HASH);
  expect(RESULTS.simple.engine, 'run again: npm run study -- --only claims --games 1000 --write').toBe(engineVersion());
});
