/** All policies by seat and name. */
import type { Bot } from '../../../shared/bots/index.ts';
import { botFor } from '../../../shared/bots/index.ts';
import type { SeatId } from '../../../shared/content/ids.ts';
import { Problem } from '../problem.ts';
import {
  BALANCES,
  BREAKS_OUT,
  CONSENTS,
  COSIGNS,
  HARASSES,
  HOSTS,
  LEANS_EAST,
  LEANS_WEST,
  RESTRAINS,
  SURGES,
} from './others.ts';
import type { Policy } from './policy.ts';
import { randomBot } from './random.ts';
import { isStrong, STRONG, STRONG_FAST, STRONG_QUICK, strongOf } from './strong.ts';
import { ANSWERS, HUB, HUB_ASKS, HUB_COSIGNED, LEAVES_IRAQ, REAR, STAYS, withdrawsBy } from './troops.ts';
import {
  ADVISES,
  BUSINESS,
  HOLDS,
  NEVER_ADVISES,
  NEVER_REPATRIATES,
  NO_BUSINESS,
  NO_MISSION,
  REPATRIATES,
  TITLE_22,
} from './washington.ts';
import { wrap } from './wrap.ts';

const NAMED: readonly Policy[] = [
  ...HOLDS,
  STAYS,
  withdrawsBy(null),
  LEAVES_IRAQ,
  REAR,
  HUB,
  HUB_ASKS,
  HUB_COSIGNED,
  ANSWERS,
  TITLE_22,
  BUSINESS,
  NO_BUSINESS,
  NO_MISSION,
  ADVISES,
  NEVER_ADVISES,
  REPATRIATES,
  NEVER_REPATRIATES,
  LEANS_WEST,
  LEANS_EAST,
  BALANCES,
  COSIGNS,
  CONSENTS,
  HARASSES,
  RESTRAINS,
  SURGES,
  HOSTS,
  BREAKS_OUT,
];
/** Plays any legal thing: the measure of the weakest opponent. Open to every seat. */
export const RANDOM = 'random';

/** Policies of a seat: name and what it does. */
export function policiesOf(seat: SeatId): readonly { id: string; title: string }[] {
  const mine = NAMED.filter((p) => p.seat === seat).map(({ id, title }) => ({ id, title }));
  const more =
    seat === 'washington' ? [{ id: 'withdraws-by-N', title: 'brings all troops home by turn N, 1 to 12' }] : [];
  return [
    ...mine,
    ...more,
    { id: RANDOM, title: 'plays any legal thing' },
    { id: STRONG, title: 'the stronger bot, which tries its plans in imagined states' },
    { id: STRONG_FAST, title: 'the same with less thought' },
    { id: STRONG_QUICK, title: 'the same with least thought' },
  ];
}

/** A seat's policy by name. Throws a Problem for an unknown one. */
export function policyOf(seat: SeatId, name: string): Policy {
  const found = NAMED.find((p) => p.seat === seat && p.id === name);
  if (found) return found;
  const by = seat === 'washington' ? /^withdraws-by-(\d+)$/.exec(name) : null;
  const turn = by ? Number(by[1]) : 0;
  if (turn >= 1 && turn <= 12) return withdrawsBy(turn);
  throw new Problem(
    `policy of ${seat}`,
    name,
    `one of ${policiesOf(seat)
      .map((p) => p.id)
      .join(', ')}`,
  );
}

/** Is it a bot of its own, not a habit laid over one? */
export const isBot = (name: string): boolean => name === RANDOM || isStrong(name);
/**
 * The normal bot of a seat, or a random or stronger one, with these policies laid over it, the first innermost.
 * `seed`: where the stronger bot's own chance begins.
 */
export function botWith(seat: SeatId, names: readonly string[], seed: number): Bot {
  const base = names.includes(RANDOM) ? randomBot(seat) : (strongOf(seat, names, seed) ?? botFor(seat));
  return names.filter((n) => !isBot(n)).reduce((bot, name) => wrap(bot, policyOf(seat, name)), base);
}
