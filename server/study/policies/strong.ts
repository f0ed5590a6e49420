/** The stronger bot as a policy, and what `--bots strong` makes of an arm. */
import type { Bot } from '../../../shared/bots/index.ts';
import { strongBot, type Budget, USUAL } from '../../../shared/bots/search/strong.ts';
import type { SeatId } from '../../../shared/content/ids.ts';
import { SEATS } from '../../../shared/content/ids.ts';
import type { Strength } from '../../../shared/content/study/results.ts';
import type { Arm } from '../game/arm.ts';

/** Thinks as long as at a table. */
export const STRONG = 'strong';
/** Thinks less, so that hundreds of games can be played with it in all five seats. */
export const STRONG_FAST = 'strong-fast';
const FAST: Budget = { pairs: 8, orders: 64, details: 24, accords: 5 };
/** Searches for the better pair of orders and leaves the rest to the simple bot: for all the arms of the claims. */
export const STRONG_QUICK = 'strong-quick';
const QUICK: Budget = { pairs: 8, orders: 48, details: 0, accords: 0 };

const BUDGETS: Readonly<Record<string, Budget>> = { [STRONG]: USUAL, [STRONG_FAST]: FAST, [STRONG_QUICK]: QUICK };
/** What `--bots` may say: the simple bot, the stronger one with less thought, and with least. */
export const BOTS = ['simple', 'strong', STRONG_QUICK] as const;
export type Bots = (typeof BOTS)[number];
/** What the handbook calls them. */
export const strengthOf = (bots: Bots): Strength => (bots === 'simple' ? 'simple' : 'strong');
export const isStrong = (name: string): boolean => Object.hasOwn(BUDGETS, name);
/** The stronger bot that one of these names asks for, or null. `seed`: where its own chance begins. */
export function strongOf(seat: SeatId, names: readonly string[], seed: number): Bot | null {
  const name = names.find(isStrong);
  return name === undefined ? null : strongBot(seat, { seed, budget: BUDGETS[name]! });
}

/** The same arm with these bots under every seat's policies. In all five seats at once `strong` thinks fast. */
export function playedBy(bots: Bots, arm: Arm): Arm {
  if (bots === 'simple') return arm;
  const name = bots === 'strong' ? STRONG_FAST : bots;
  return {
    ...arm,
    policies: Object.fromEntries(SEATS.map((seat) => [seat, [name, ...(arm.policies[seat] ?? [])]])),
  };
}
