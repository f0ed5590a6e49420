/** Two orders from five cards: the best use of a card first, then the best of what is left, then boosts. */
import { cardOf } from '../content/cards/index.ts';
import type { SpaceId } from '../content/ids.ts';
import type { CardOptions, Legal } from '../rules/known.ts';
import { OPERATIONS } from '../rules/ops/index.ts';
import { targetArgs } from '../rules/ops/operation.ts';
import { bankValue } from '../rules/orders.ts';
import type { Msg, Order } from '../rules/types.ts';
import type { Move } from './bot.ts';
import type { Mind } from './mind.ts';
import { whim } from './mind.ts';
import type { Candidate, Event, Ranked } from './ranking.ts';
import { bankWorth, bestEvent, rank } from './ranking.ts';
import { effectWorth } from './worth/effects.ts';

/** A card used for an operation is an event forgone, for a while. */
export const FORGONE = 0.2;
/** Each operations point of a card is a chance to do more another time. */
export const OPS_POINT = 0.1;
/** The second target of an order counts a little less, the third less again: the first may settle the matter. */
const DIMINISH = 0.92;

/**
 * What an estimate of worth leaves open, in points: within it one good order is as good as another, and what the seat
 * happens to hold decides. Without it the same few cards and operations were used in every game.
 */
const LEEWAY = 1;

export interface Choice {
  card: string;
  worth: number;
  event?: Event;
  op?: Ranked;
  targets?: readonly Candidate[];
}
type Leaning = Ranked & { leeway: number };
export interface Hand {
  menu: CardOptions;
  /** Where in the leeway its event falls. */
  tie: number;
  event: Event | null;
}

/** Targets for one order: the best that go together, and with those already taken by the other order. */
export function together(m: Mind, ranked: Ranked, ops: number, taken: readonly string[]): Candidate[] {
  const op = OPERATIONS[ranked.plan.op];
  const chosen: Candidate[] = [];
  const ids = [...taken];
  for (const c of ranked.best) {
    if (chosen.length >= ops || chosen.length + taken.length >= ranked.room) break;
    if (op.together ? op.together(m.w, [...ids, c.id]) : taken.includes(c.id)) continue;
    chosen.push(c);
    ids.push(c.id);
  }
  return chosen;
}

function bestChoice(
  m: Mind,
  hand: readonly Hand[],
  plans: readonly Leaning[],
  taken: ReadonlyMap<string, readonly string[]>,
): Choice | null {
  let best: Choice | null = null;
  const consider = (c: Choice) => {
    if (!best || c.worth > best.worth) best = c;
  };
  // The targets of a plan are the same for every card, up to its ops: worked out once, at four.
  const four = plans.map((p) => together(m, p, 4, taken.get(p.plan.op) ?? []));
  for (const { menu, event, tie } of hand) {
    const eventWorth = event?.worth ?? 0;
    if (event) consider({ card: menu.card, worth: event.worth + tie, event });
    const price = FORGONE * Math.max(0, m.left === 0 ? 0 : eventWorth) + OPS_POINT * menu.ops;
    for (let i = 0; i < plans.length; i++) {
      const targets = four[i]!;
      let worth = -price + plans[i]!.leeway;
      let share = 1;
      for (let k = 0; k < targets.length && k < menu.ops; k++, share *= DIMINISH) worth += share * targets[k]!.worth;
      if (targets.length > 0 && (!best || worth > (best as Choice).worth))
        best = { card: menu.card, worth, op: plans[i]!, targets: targets.slice(0, menu.ops) };
    }
    consider({ card: menu.card, worth: bankWorth(m, cardOf(menu.card)) - 0.5 * FORGONE * Math.max(0, eventWorth) });
  }
  return best;
}

/** As much boost as pays for itself, up to two. */
function boost(m: Mind, perBoost: number, budget: number): 0 | 1 | 2 {
  if (perBoost <= m.lever || budget < 1) return 0;
  return budget >= 2 && perBoost > 1.4 * m.lever ? 2 : 1;
}

/** Orders for the empty slots, from the cards that lie in none, with this much leverage to spend on boosts. */
export function orders(m: Mind, menu: Legal, budget: number): Move[] {
  const moves: Move[] = [];
  const held = m.you.hand.join('');
  let hand: Hand[] = [];
  for (const c of menu.cards)
    if (c.slot === null) hand.push({ menu: c, tie: LEEWAY * whim(m.w.turn, c.card + held), event: bestEvent(m, c) });
  const plans: Leaning[] = [];
  for (const p of m.judge.plans) {
    const ranked = rank(m, p);
    if (ranked) plans.push({ ...ranked, leeway: LEEWAY * whim(m.w.turn, p.reason + held) });
  }
  const taken = new Map<string, string[]>();
  // What lies in the other slot already, by whose hand ever, need not be done twice.
  for (const placed of m.you.slots)
    if (placed?.use === 'operation') taken.set(placed.op, [...(taken.get(placed.op) ?? []), ...placed.targets]);
  let left = budget;
  for (const slot of menu.emptySlots) {
    const choice = bestChoice(m, hand, plans, taken);
    if (!choice) break;
    hand = hand.filter((h) => h.menu.card !== choice.card);
    const { order, reason } = written(m, choice, left);
    if (order.use !== 'bank') left -= order.boost;
    if (order.use === 'operation') taken.set(order.op, [...(taken.get(order.op) ?? []), ...order.targets]);
    moves.push({ action: { t: 'place', seat: m.seat, slot, order }, reason });
  }
  return moves;
}

export function written(m: Mind, c: Choice, budget: number): { order: Order; reason: Msg } {
  const { card } = c;
  if (c.event) {
    const { target, perBoost } = c.event;
    const order: Order = { card, use: 'event', ...(target ? { target } : {}), boost: boost(m, perBoost, budget) };
    return { order, reason: whyEvent(m, c.event) };
  }
  if (c.op && c.targets) {
    const { plan } = c.op;
    const ids = c.targets.map((t) => t.id);
    const perBoost = c.targets.reduce((n, t) => n + t.perBoost, 0);
    const args = targetArgs(OPERATIONS[plan.op], ids[0]!);
    const order: Order = { card, use: 'operation', op: plan.op, targets: ids, boost: boost(m, perBoost, budget) };
    return { order, reason: { k: `bot.${m.seat}.${plan.reason}`, a: { ...args, n: ids.length } } };
  }
  return {
    order: { card, use: 'bank' },
    reason: { k: m.you.free <= 2 ? 'bot.bank.poor' : 'bot.bank.spare', a: { card, n: bankValue(cardOf(card)) } },
  };
}

/** The reason for an event is its dearest line. */
function whyEvent(m: Mind, { card, target }: Event): Msg {
  let top = -Infinity;
  let a: Msg = { k: 'bot.event.whole', a: { card: card.id } };
  for (const e of card.event) {
    const worth = effectWorth(m, e, target);
    if (worth <= top) continue;
    top = worth;
    const at = (space: SpaceId | undefined, k: string): Msg =>
      space ? { k: `bot.event.${k}`, a: { card: card.id, space } } : { k: 'bot.event.whole', a: { card: card.id } };
    if (e.do === 'track') a = { k: 'bot.event.track', a: { card: card.id, track: e.track } };
    else if (e.do === 'leverage') a = { k: 'bot.event.leverage', a: { card: card.id } };
    else if (e.do === 'order') a = at(target, 'order');
    else if (e.do === 'piece' || e.do === 'cells' || e.do === 'move') a = at(target, 'board');
    else if (e.do === 'contest' || e.do === 'standing')
      a = { k: 'bot.event.contest', a: { card: card.id, contest: e.contest } };
    else a = { k: 'bot.event.whole', a: { card: card.id } };
  }
  return a;
}
