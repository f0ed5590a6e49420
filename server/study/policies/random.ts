/** A bot that plays any legal thing, by the view alone: a floor to measure skill from. It promises nothing to anybody. */
import type { Bot, Move } from '../../../shared/bots/index.ts';
import { botAgenda } from '../../../shared/bots/index.ts';
import { dice, randomAction } from '../../../shared/bots/random.ts';
import { fingerprint } from '../../../shared/content/fingerprint.ts';
import type { SeatId } from '../../../shared/content/ids.ts';
import type { View } from '../../../shared/rules/known.ts';
import { options } from '../../../shared/rules/index.ts';
import type { Order } from '../../../shared/rules/types.ts';

const reason = { k: 'bot.seal' };
/** The same view, the same throws. */
const throwsOf = (v: View, more = '') =>
  dice(Number.parseInt(fingerprint(JSON.stringify([v.turn, v.you, v.world.tracks, more])).slice(0, 7), 16));

/** Orders for both slots, as random play comes upon them; unboosted, so that any two go together. */
function twoOrders(view: View): Move[] {
  const menu = options(view);
  const rng = throwsOf(view);
  const placed: [Order | null, Order | null] = [null, null];
  for (let tries = 0; tries < 80 && (placed[0] === null || placed[1] === null); tries++) {
    const action = randomAction(menu, rng);
    if (action.t !== 'place' || placed[action.slot] || placed.some((o) => o?.card === action.order.card)) continue;
    if (action.order.use === 'bank' || action.order.boost === 0) placed[action.slot] = action.order;
  }
  return placed.flatMap((order, slot): Move[] =>
    order ? [{ action: { t: 'place', seat: menu.seat, slot: slot as 0 | 1, order }, reason }] : [],
  );
}

export function randomBot(seat: SeatId): Bot {
  const orders = (view: View): Move[] => [...twoOrders(view), { action: { t: 'seal', seat }, reason }];
  return {
    seat,
    level: 'simple',
    agenda: (_view, lot) => ({ agenda: botAgenda(seat, Math.floor(lot * 3)), reason }),
    talks: () => [],
    orders,
    turn: orders,
    answer: (view, proposal) => ({ yes: throwsOf(view, proposal.id)() < 0.5, reason }),
  };
}
