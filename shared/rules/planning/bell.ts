/** The bell: what a seat that has not sealed plays (game.md 5). */
import { cardOf } from '../../content/cards/index.ts';
import { AGENDAS, SEATS } from '../../content/ids.ts';
import type { SeatId } from '../../content/ids.ts';
import { legal } from '../legal.ts';
import { die } from '../random.ts';
import type { Order, SeatState, State } from '../types.ts';

/** Everyone sealed: what was placed stands; empty slots take standing orders if the table so chose; no agenda is drawn by lot. */
export function fillAtBell(state: State, fill: 'standing' | 'pass'): State {
  let next = state;
  for (const seat of SEATS) {
    let s = next.seats[seat];
    if (s.sealed) continue;
    if (s.agenda === null) s = { ...s, agenda: AGENDAS[seat][die(state.header.seed, `agenda.${seat}`, 3) - 1]! };
    next = put(next, seat, { ...s });
    if (fill === 'standing') next = standingOrders(next, seat);
    next = put(next, seat, { ...next.seats[seat], sealed: true });
  }
  return next;
}

function put(state: State, seat: SeatId, s: SeatState): State {
  return { ...state, seats: { ...state.seats, [seat]: s } };
}

/** Each standing order takes the lowest card that fits and the next empty slot; what is not legal now is left out. */
function standingOrders(state: State, seat: SeatId): State {
  let next = state;
  for (const o of next.seats[seat].standing) {
    const s = next.seats[seat];
    const slot = s.slots[0] === null ? 0 : s.slots[1] === null ? 1 : null;
    if (slot === null) break;
    const card = s.hand
      .filter((c) => cardOf(c).ops >= o.targets.length && !s.slots.some((x) => x?.card === c))
      .sort((a, b) => cardOf(a).ops - cardOf(b).ops)[0];
    if (!card) continue;
    const order: Order = { card, use: 'operation', op: o.op, targets: o.targets, boost: 0 };
    if (legal(next, seat).why({ t: 'place', seat, slot, order })) continue;
    const slots: [Order | null, Order | null] = [s.slots[0], s.slots[1]];
    slots[slot] = order;
    next = put(next, seat, { ...s, slots });
  }
  return next;
}
