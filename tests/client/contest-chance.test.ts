/** The chance of an outcome that the page shows is the chance the rules give it, and tells nothing of others' leverage. */
import { describe, expect, test } from 'vitest';
import { chancesOf, contestChances } from '../../client/desk/contest-chance.ts';
import { CONTESTS_DATA } from '../../shared/content/contests.ts';
import { CONTESTS, type ContestId } from '../../shared/content/ids.ts';
import { decide } from '../../shared/rules/contests.ts';
import { Draft } from '../../shared/rules/draft.ts';
import { view } from '../../shared/rules/index.ts';
import type { State } from '../../shared/rules/index.ts';
import { act, given, seedOf } from '../rules/help.ts';
import { QUIET } from '../rules/ops/try.ts';

const GAMES = 4000;
/** How often each outcome wins on other dice. */
function simulated(state: State, contest: ContestId): Map<string, number> {
  const won = new Map(CONTESTS_DATA[contest].outcomes.map(({ id }) => [id, 0]));
  for (let n = 1; n <= GAMES; n++) {
    const draft = new Draft(state.world, seedOf(n));
    decide(draft, contest, state.seats, []);
    const { winner } = draft.steps[0]!.contest!;
    won.set(winner, won.get(winner)! + 1 / GAMES);
  }
  return won;
}
const open = (contest: ContestId) => given((w) => void (w.contests = [contest]), QUIET);
/** Four standard errors of a share near one half. */
const NEAR = 4 * Math.sqrt(0.25 / GAMES);

describe.each(CONTESTS)('%s', (contest) => {
  const start = open(contest);
  const { outcomes } = CONTESTS_DATA[contest];

  test('as the rules decide it', () => {
    const chances = contestChances(start.world, contest);
    for (const [id, share] of simulated(start, contest)) expect(Math.abs(chances.get(id)! - share)).toBeLessThan(NEAR);
  });
  test('with one’s own leverage', () => {
    const laid = { outcome: outcomes.at(-1)!.id, n: 3 };
    const state = act(start, { t: 'commit', seat: 'erbil', contest, ...laid }).state;
    const chances = contestChances(view(state, 'erbil').world, contest, view(state, 'erbil').you!.commits[contest]);
    expect(chances).toEqual(contestChances(start.world, contest, laid));
    for (const [id, share] of simulated(state, contest)) expect(Math.abs(chances.get(id)! - share)).toBeLessThan(NEAR);
  });
  test('whatever others have laid', () => {
    const state = act(start, { t: 'commit', seat: 'tehran', contest, outcome: outcomes[0]!.id, n: 4 }).state;
    for (const reader of ['public', 'erbil', 'is'] as const)
      expect(contestChances(view(state, reader).world, contest)).toEqual(contestChances(start.world, contest));
  });
});

test('of equals the first named wins, and one of them always does', () => {
  expect(chancesOf([0, 0])).toEqual([21 / 36, 15 / 36]);
  for (const points of [
    [3, 1, 2],
    [0, 5],
    [2, 2, 2, 0],
  ])
    expect(chancesOf(points).reduce((sum, one) => sum + one)).toBeCloseTo(1);
});
test('what no die can catch is certain', () => {
  expect(chancesOf([5, 0])).toEqual([1, 0]);
  // Level on the lowest and the highest face: the first has it, the second has not.
  expect(chancesOf([0, 5])[0]).toBe(1 / 36);
  expect(chancesOf([0, 6])).toEqual([0, 1]);
});
