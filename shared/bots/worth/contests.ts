/** What a contest is worth to a mind, outcome by outcome, and how likely each outcome looks before leverage. */
import { CONTESTS_DATA } from '../../content/contests.ts';
import type { ContestId } from '../../content/ids.ts';
import { scenarioOf } from '../../content/scenarios/index.ts';
import { standingOf } from '../../rules/contests.ts';
import type { Mind } from '../mind.ts';
import { effectsWorth } from './effects.ts';

export interface Outlook {
  /** Worth of each outcome, in the printed order. */
  worth: readonly number[];
  /** Chance of each by standing and the dice alone. */
  chance: readonly number[];
  /** Worth of the contest as it would go by itself. */
  mean: number;
}
/** What one point more is worth in chance, in a contest of even outcomes decided by six-sided dice. */
export const POINT = 0.13;

export function outlook(m: Mind, id: ContestId): Outlook {
  let found = m.outlooks.get(id);
  if (found) return found;
  const { outcomes } = CONTESTS_DATA[id];
  const worth = outcomes.map((o) => effectsWorth(m, o.effects));
  const pull = outcomes.map((o) => Math.exp(0.4 * standingOf(m.w, id, o.id)));
  const all = pull.reduce((a, b) => a + b, 0);
  const chance = pull.map((p) => p / all);
  found = { worth, chance, mean: worth.reduce((n, x, i) => n + x * chance[i]!, 0) };
  m.outlooks.set(id, found);
  return found;
}

/** A contest put on the next agenda: as it would go by itself, and the seat's own chance to bend it. */
export function contestWorth(m: Mind, id: ContestId): number {
  if (m.left === 0 || m.w.nextContests.includes(id)) return 0;
  const o = outlook(m, id);
  return o.mean + 0.2 * Math.max(0, Math.max(...o.worth) - o.mean);
}

/** Standing given to one outcome of a contest that is still to come. */
export function standingWorth(m: Mind, id: ContestId, outcome: string, by: number): number {
  if (!toCome(m, id)) return 0;
  const i = CONTESTS_DATA[id].outcomes.findIndex((o) => o.id === outcome);
  const { worth, mean } = outlook(m, id);
  return i < 0 ? 0 : by * POINT * (worth[i]! - mean);
}
function toCome(m: Mind, id: ContestId): boolean {
  if (m.w.contests.includes(id) || m.w.nextContests.includes(id)) return true;
  const { turns } = scenarioOf(m.view);
  for (let i = m.view.turn; i < turns.length; i++) if (turns[i]!.contests.includes(id)) return true;
  return false;
}
