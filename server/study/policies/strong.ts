/** The stronger bot as a policy, and what `--bots strong` makes of an arm. */
import type { Bot } from '../../../shared/bots/index.ts';
import { strongBot, type Budget, USUAL } from '../../../shared/bots/search/strong.ts';
import type { SeatId } from '../../../shared/content/ids.ts';
import { SEATS } from '../../../shared/content/ids.ts';
import type { Arm } from '../game/arm.ts';

/** Thinks as long as at a table. */
export const STRONG = 'strong';
/** Thinks less, so that thousands of games can be played with it in all five seats. */
export const STRONG_FAST = 'strong-fast';
const FAST: Budget = { pairs: 8, orders: 64, details: 24, accords: 5 };

const BUDGETS: Readonly<Record<string, Budget>> = { [STRONG]: USUAL, [STRONG_FAST]: FAST };
export const isStrong = (name: string): boolean => Object.hasOwn(BUDGETS, name);
/** The stronger bot that one of these names asks for, or null. `seed`: where its own chance begins. */
export function strongOf(seat: SeatId, names: readonly string[], seed: number): Bot | null {
  const name = names.find(isStrong);
  return name === undefined ? null : strongBot(seat, { seed, budget: BUDGETS[name]! });
}

/** The same arm with the stronger bot, thinking fast, under every seat's policies. */
export const stronger = (arm: Arm): Arm => ({
  ...arm,
  policies: Object.fromEntries(SEATS.map((seat) => [seat, [STRONG_FAST, ...(arm.policies[seat] ?? [])]])),
});
