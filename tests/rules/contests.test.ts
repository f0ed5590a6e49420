/** Contests: leverage, standing and one die; the highest total takes effect, and what was committed is gone. */
import { describe, expect, test } from 'vitest';
import { CONTESTS_DATA } from '../../shared/content/contests.ts';
import type { ContestId, SeatId } from '../../shared/content/ids.ts';
import { CONTESTS } from '../../shared/content/ids.ts';
import { standingOf } from '../../shared/rules/index.ts';
import type { State } from '../../shared/rules/index.ts';
import { act, briefs, given, hasText, refused, reseeded, resolve } from './help.ts';
import { likely, strays } from './oracle.ts';
import { QUIET } from './ops/try.ts';

const open = (contest: ContestId, standing: Record<string, number> = {}) =>
  given((w) => {
    w.contests = [contest];
    w.standing = standing;
  }, QUIET);
const commit = (s: State, seat: SeatId, contest: ContestId, outcome: string, n: number) =>
  act(s, { t: 'commit', seat, contest, outcome, n }).state;
const tallyOf = (s: State) => resolve(s, {}).steps.find((x) => x.kind === 'contest')!;

const all = CONTESTS.flatMap((c) => CONTESTS_DATA[c].outcomes.map((o) => [c, o.id] as const));
describe.each(all)('%s: %s', (contest, outcome) => {
  const start = commit(
    open(contest, { [`${contest}/${outcome}`]: 20, 'oilLaw/open': 1 }),
    'erbil',
    contest,
    outcome,
    2,
  );
  const { state, steps } = resolve(start, {});
  const step = steps.find((x) => x.kind === 'contest')!;
  const tally = step.contest!;

  test('wins with standing enough, and its total is the sum of its parts', () => {
    expect(tally.winner).toBe(outcome);
    expect(step.text.a!['outcome']).toBe(`${contest}.${outcome}`);
    expect(hasText(`outcome.${contest}.${outcome}.title`)).toBe(true);
    for (const o of tally.outcomes) {
      expect(o.total).toBe(o.leverage + o.standing + o.die);
      expect(o.standing).toBe(standingOf(start.world, contest, o.id));
      expect(o.die).toBeGreaterThanOrEqual(1);
      expect(o.die).toBeLessThanOrEqual(6);
    }
    expect(tally.outcomes.map((o) => o.id)).toEqual(CONTESTS_DATA[contest].outcomes.map((o) => o.id));
    expect(tally.outcomes.find((o) => o.id === outcome)).toMatchObject({ leverage: 2, by: { erbil: 2 } });
  });
  test('does what it says and nothing else', () => {
    const { effects } = CONTESTS_DATA[contest].outcomes.find((o) => o.id === outcome)!;
    const [paid, ...done] = step.changes;
    expect(paid).toMatchObject({ on: 'leverage', id: 'erbil', from: 6, to: 4 });
    expect(strays(done, effects)).toEqual([]);
    expect(likely(start.world, effects, done)).toEqual([]);
  });
  test('is remembered, and the standing added to it is spent', () => {
    expect(state.world.decided[contest]).toBe(outcome);
    // News of the next turn may have added a little again.
    expect(state.world.standing[`${contest}/${outcome}`] ?? 0).toBeLessThan(5);
    if (contest !== 'oilLaw') expect(state.world.standing['oilLaw/open']).toBeGreaterThanOrEqual(1);
    expect(state.seats.erbil.commits).toEqual({});
  });
});

test('commitments of several seats add up, and each pays its own, winner or not', () => {
  let s = open('election');
  s = commit(s, 'baghdad', 'election', 'pragmatists', 3);
  s = commit(s, 'washington', 'election', 'pragmatists', 2);
  s = commit(s, 'tehran', 'election', 'proIran', 6);
  const step = tallyOf(s);
  expect(step.contest!.outcomes.map((o) => o.leverage)).toEqual([5, 6, 0]);
  expect(briefs(step).slice(0, 3).sort()).toEqual(['leverage.baghdad-3', 'leverage.tehran-6', 'leverage.washington-2']);
});
test('a commitment can be changed and taken back before the bell', () => {
  let s = commit(open('election'), 'tehran', 'election', 'proIran', 6);
  s = commit(s, 'tehran', 'election', 'fragmented', 2);
  expect(s.seats.tehran.commits).toEqual({ election: { outcome: 'fragmented', n: 2 } });
  expect(refused(s, { t: 'commit', seat: 'tehran', contest: 'election', outcome: 'proIran', n: 7 }).k).toBe(
    'refusal.noLeverage',
  );
  s = commit(s, 'tehran', 'election', 'fragmented', 0);
  expect(s.seats.tehran.commits).toEqual({});
});
test('of equals the first named wins', () => {
  for (let n = 1; n < 300; n++) {
    const t = tallyOf(reseeded(open('election'), n)).contest!;
    const top = Math.max(...t.outcomes.map((o) => o.total));
    const firsts = t.outcomes.filter((o) => o.total === top);
    expect(t.winner).toBe(firsts[0]!.id);
    if (firsts.length > 1) return;
  }
  throw new Error('never equal');
});
test('standing follows the tracks, never below nothing', () => {
  const world = (cohesion: number) => given((w) => void (w.tracks.cohesion = cohesion), QUIET).world;
  expect(standingOf(world(9), 'election', 'pragmatists')).toBeGreaterThan(
    standingOf(world(1), 'election', 'pragmatists'),
  );
  const low = given((w) => void (w.standing = { 'election/pragmatists': -50 }), QUIET).world;
  expect(standingOf(low, 'election', 'pragmatists')).toBe(0);
});
test('the scenario opens a contest on its turn, and decides it once', () => {
  const second = resolve(QUIET, {}).state;
  expect(second.world.contests).toEqual(['election']);
  const { state, steps } = resolve(second, {});
  expect(steps.filter((x) => x.kind === 'contest')).toHaveLength(1);
  expect(state.world.contests).toEqual(['government']);
});
