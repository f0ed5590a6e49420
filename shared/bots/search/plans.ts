/** Plans worth trying: pairs of orders from the simple bot's own ranking, and what could be changed in a good one. */
import { cardOf } from '../../content/cards/index.ts';
import { CONTESTS_DATA } from '../../content/contests.ts';
import type { Legal } from '../../rules/known.ts';
import { castsDie } from '../../rules/orders.ts';
import type { Order } from '../../rules/types.ts';
import type { Move } from '../bot.ts';
import type { Mind } from '../mind.ts';
import type { Choice, Hand } from '../orders.ts';
import { FORGONE, OPS_POINT, orders, together, written } from '../orders.ts';
import type { Ranked } from '../ranking.ts';
import { bankWorth, bestEvent, rank } from '../ranking.ts';
import { commitments } from '../talks.ts';

/** Commitments and orders; without the seal. */
export type Plan = readonly Move[];

const placed = (plan: Plan) => plan.flatMap(({ action }) => (action.t === 'place' ? [action] : []));
/** Two plans that do the same are one. */
const signature = (plan: Plan): string => JSON.stringify(plan.map((m) => m.action));

/** Single uses of the cards in hand, the best of each kind first. */
function singles(m: Mind, menu: Legal, plans: readonly Ranked[]): Choice[] {
  const hand: Hand[] = menu.cards
    .filter((c) => c.slot === null)
    .map((c) => ({ menu: c, tie: 0, event: bestEvent(m, c) }));
  const found: Choice[] = [];
  for (const { menu: c, event } of hand) {
    if (event) found.push({ card: c.card, worth: event.worth, event });
    found.push({ card: c.card, worth: bankWorth(m, cardOf(c.card)) });
    const price = FORGONE * Math.max(0, m.left === 0 ? 0 : (event?.worth ?? 0)) + OPS_POINT * c.ops;
    for (const op of plans) {
      const targets = together(m, op, c.ops, []);
      if (targets.length === 0) continue;
      found.push({ card: c.card, worth: targets.reduce((n, t) => n + t.worth, -price), op, targets });
    }
  }
  return found.sort((a, b) => b.worth - a.worth);
}

/** The few best of each use, so that no one operation with five cards crowds out the rest. */
function diverse(all: readonly Choice[], most: number): Choice[] {
  const seen = new Map<string, number>();
  const kept: Choice[] = [];
  for (const c of all) {
    const kind = c.event ? c.card : c.op ? c.op.plan.reason + c.op.plan.op : 'bank';
    const n = seen.get(kind) ?? 0;
    if (n >= 2) continue;
    seen.set(kind, n + 1);
    kept.push(c);
    if (kept.length >= most) break;
  }
  return kept;
}

/** The second choice with the targets that the first leaves it, or null. */
function beside(m: Mind, first: Choice, second: Choice): Choice | null {
  if (first.card === second.card) return null;
  if (!first.op || !second.op || first.op.plan.op !== second.op.plan.op) return second;
  const targets = together(
    m,
    second.op,
    cardOf(second.card).ops,
    first.targets!.map((t) => t.id),
  );
  return targets.length === 0 ? null : { ...second, targets, worth: targets.reduce((n, t) => n + t.worth, 0) };
}

/** Pairs of orders, the simple bot's own first, then by the sum of their worth. */
export function plansFor(m: Mind, menu: Legal, most: number): Plan[] {
  const { moves: commits, left } = commitments(m, Math.max(0, menu.free));
  const plain: Plan = [...commits, ...orders(m, menu, left)];
  const slots = menu.emptySlots;
  if (slots.length === 0) return [plain];
  const ranked: Ranked[] = [];
  for (const p of m.judge.plans) {
    const r = rank(m, p);
    if (r) ranked.push(r);
  }
  const uses = diverse(singles(m, menu, ranked), 12);
  const pairs: { worth: number; pair: Choice[] }[] = [];
  for (const [i, a] of uses.entries()) {
    if (slots.length === 1) pairs.push({ worth: a.worth, pair: [a] });
    else
      for (const b of uses.slice(i + 1)) {
        const second = beside(m, a, b);
        if (second) pairs.push({ worth: a.worth + second.worth, pair: [a, second] });
      }
  }
  pairs.sort((a, b) => b.worth - a.worth);
  const plans = [plain];
  const seen = new Set([signature(plain)]);
  for (const { pair } of pairs) {
    if (plans.length >= most) break;
    let budget = left;
    const moves = [...commits];
    for (const [i, choice] of pair.entries()) {
      const { order, reason } = written(m, choice, budget);
      if (order.use !== 'bank') budget -= order.boost;
      moves.push({ action: { t: 'place', seat: m.seat, slot: slots[i]!, order }, reason });
    }
    if (seen.has(signature(moves))) continue;
    seen.add(signature(moves));
    plans.push(moves);
  }
  return plans;
}

const boostOf = (o: Order) => (o.use === 'bank' ? 0 : o.boost);

/** A good plan with one thing changed: the order of its orders, a boost, a stake in a contest. Only what can be paid. */
export function variations(m: Mind, menu: Legal, plan: Plan): Plan[] {
  const found: Plan[] = [];
  const mine = placed(plan);
  const spent = plan.reduce(
    (n, { action: a }) => n + (a.t === 'place' ? boostOf(a.order) : a.t === 'commit' ? a.n : 0),
    0,
  );
  const spare = Math.max(0, menu.free) - spent;
  if (mine.length === 2)
    found.push(
      plan.map((move) =>
        move.action.t === 'place'
          ? { ...move, action: { ...move.action, slot: move.action.slot === 0 ? 1 : 0 } }
          : move,
      ),
    );
  for (const [i, move] of plan.entries()) {
    const { action } = move;
    if (action.t === 'place' && action.order.use !== 'bank' && castsDie(action.order))
      for (const boost of [0, 1, 2] as const) {
        if (boost === action.order.boost || boost - action.order.boost > spare) continue;
        found.push(plan.with(i, { ...move, action: { ...action, order: { ...action.order, boost } } }));
      }
    if (action.t === 'commit') {
      found.push(plan.filter((x) => x !== move));
      for (const n of [action.n - 2, action.n + 2])
        if (n > 0 && n - action.n <= spare) found.push(plan.with(i, staked(m, action.contest, action.outcome, n)));
    }
  }
  if (m.seat !== 'is')
    for (const contest of m.w.contests) {
      if (m.you.commits[contest]) continue;
      const has = plan.find(({ action: a }) => a.t === 'commit' && a.contest === contest)?.action;
      const n = Math.min(3, has?.t === 'commit' ? spare + has.n : spare);
      if (n < 1) continue;
      for (const { id } of CONTESTS_DATA[contest].outcomes) {
        if (has?.t === 'commit' && has.outcome === id) continue;
        found.push([staked(m, contest, id, n), ...plan.filter((x) => x.action !== has)]);
      }
    }
  return found;
}
function staked(m: Mind, contest: keyof typeof CONTESTS_DATA, outcome: string, n: number): Move {
  return {
    action: { t: 'commit', seat: m.seat, contest, outcome, n },
    reason: { k: 'bot.commit', a: { contest, outcome: `${contest}.${outcome}`, n } },
  };
}
