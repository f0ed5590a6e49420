/** The bot as an adviser: asked with one order of a person's on the table, it does not say the same thing twice. */
import { expect, test } from 'vitest';
import { botFor } from '../../shared/bots/index.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { apply, setup, view } from '../../shared/rules/index.ts';
import { OPERATIONS } from '../../shared/rules/ops/index.ts';
import type { Order, State } from '../../shared/rules/types.ts';
import { seedOf } from '../rules/help.ts';

/** Its next order for a seat, if it has one. */
function advised(state: State, seat: (typeof SEATS)[number]): { order: Order; slot: 0 | 1 } | null {
  const move = botFor(seat)
    .orders(view(state, seat))
    .find(({ action }) => action.t === 'place');
  return move?.action.t === 'place' ? move.action : null;
}
/** What an order aims at. Pieces that leave the same place in two orders are counted by the rules, and may be two. */
const aims = (order: Order): string[] =>
  order.use === 'operation' && !OPERATIONS[order.op].together
    ? order.targets.map((target) => `${order.op} ${target}`)
    : [];

test('a second order does not aim where the first one lies', () => {
  let operations = 0;
  for (let game = 1; game <= 120; game++)
    for (const seat of SEATS) {
      const { state } = setup(SCENARIOS['class-50']!, { seed: seedOf(game) });
      const first = advised(state, seat);
      expect(first?.slot).toBe(0);
      const placed = apply(state, { t: 'place', seat, slot: 0, order: first!.order });
      if (!placed.ok) throw new Error(placed.refusal.k);
      const second = advised(placed.state, seat);
      if (!second) continue;
      expect(second.slot).toBe(1);
      if (first!.order.use === 'operation' && second.order.use === 'operation') operations++;
      expect(aims(second.order).filter((one) => aims(first!.order).includes(one))).toEqual([]);
    }
  expect(operations).toBeGreaterThan(20);
});
