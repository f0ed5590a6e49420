/** How long a turn is. */
import type { ScenarioTurn } from '../model.ts';

/** Months from the first to the last of a turn, both counted. */
export function monthsOf({ from, to }: Pick<ScenarioTurn, 'from' | 'to'>): number {
  const at = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  return at(to) - at(from) + 1;
}
