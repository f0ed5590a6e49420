/** Resolving one order: reveal, then each target, or the fizzle with its reason and its boost back (game.md 5). */
import { cardOf } from '../content/cards/index.ts';
import type { SeatId, SpaceId } from '../content/ids.ts';
import type { CardData, Effect } from '../content/model.ts';
import { spacesOf } from './query.ts';
import { fits, holds } from './conditions.ts';
import type { Draft } from './draft.ts';
import { runEffects, sayCondition } from './effects/index.ts';
import type { EffectContext } from './effects/index.ts';
import type { Operation } from './ops/operation.ts';
import { no, targetArgs, targetSpace } from './ops/operation.ts';
import { modsOf, OPERATIONS } from './ops/index.ts';
import type { Msg, Order, Step, World } from './types.ts';

/** Leverage for a banked card: one more than half its ops, rounded down. */
export function bankValue(card: CardData): number {
  return 1 + Math.floor(card.ops / 2);
}

/** Spaces an event may be aimed at now; null when the card aims at nothing. */
export function eventTargets(w: World, card: CardData): SpaceId[] | null {
  if (!card.target) return null;
  const among = typeof card.target.in === 'string' ? spacesOf(card.target.in) : card.target.in;
  return among.filter((s) => fits(w.spaces[s], card.target!.where));
}
/** Why the event cannot happen now, or null. */
export function eventRefusal(w: World, card: CardData): Msg | null {
  for (const c of card.when ?? []) if (!holds(w, c)) return sayCondition(c, 'needs');
  if (eventTargets(w, card)?.length === 0) return no('eventNoTarget', { card: card.id });
  return null;
}

const hasCheck = (effects: readonly Effect[]): boolean =>
  effects.some((e) => e.do === 'check' || (e.do === 'when' && (hasCheck(e.then) || hasCheck(e.else ?? []))));
/** Does this order ever cast a die? A boost on one that does not would be wasted. */
export function castsDie(order: Order): boolean {
  if (order.use === 'operation') return OPERATIONS[order.op]?.mods !== undefined;
  return order.use === 'event' && hasCheck(cardOf(order.card).event);
}

/** What the other seats read of a covert order: the same whether it came to something or not. */
function cover(seat: SeatId, step: Step): void {
  step.only = [seat];
  step.cover = {
    kind: 'order', turn: step.turn, text: { k: 'order.covert', a: { seat } }, seat, changes: step.changes, notes: [], sources: [],
    ...(step.round === undefined ? {} : { round: step.round }),
  };
}

export interface Placed {
  seat: SeatId;
  slot: 0 | 1;
  order: Order;
}
/** Carries out one order. Returns whether the card leaves the game. */
export function carryOut(d: Draft, { seat, slot, order }: Placed, draws: EffectContext['draws']): 'discard' | 'out' {
  const card = cardOf(order.card);
  if (order.use === 'bank') {
    const n = bankValue(card);
    const covert = card.covert ?? false;
    const step = d.begin('order', { k: 'order.bank', a: { seat, card: card.id, n } }, [], { seat, card: card.id, use: 'bank' });
    d.leverage(seat, n);
    if (covert) cover(seat, step);
    return 'discard';
  }
  const boost = Math.min(order.boost, d.w.leverage[seat] ?? 0);
  return order.use === 'event'
    ? playEvent(d, seat, card, order, boost, draws)
    : (operate(d, seat, slot, order, boost), 'discard');
}

function playEvent(
  d: Draft, seat: SeatId, card: CardData, order: Extract<Order, { use: 'event' }>, boost: number, draws: EffectContext['draws'],
): 'discard' | 'out' {
  const targets = eventTargets(d.w, card);
  const target = order.target;
  const why =
    eventRefusal(d.w, card) ??
    (targets && (!target || !targets.includes(target)) ? no('eventTargetGone', { card: card.id, space: target ?? '' }) : null);
  const text: Msg = target
    ? { k: 'order.eventAt', a: { seat, card: card.id, space: target } }
    : { k: 'order.event', a: { seat, card: card.id } };
  const step = d.begin(why ? 'fizzle' : 'order', text, card.sources, {
    seat, card: card.id, use: 'event', boost, ...(target ? { at: target, target } : {}),
  });
  if (why) {
    step.notes.push(why);
    if (card.covert) cover(seat, step);
    return 'discard';
  }
  d.leverage(seat, -boost);
  runEffects({ d, source: `${card.id}.${seat}`, target, draws, boost }, card.event);
  if (card.covert) cover(seat, step);
  return card.once ? 'out' : 'discard';
}

function operate(d: Draft, seat: SeatId, slot: number, order: Extract<Order, { use: 'operation' }>, boost: number): void {
  const op = OPERATIONS[order.op];
  const step = d.begin('order', { k: 'order.operation', a: { seat, card: order.card, op: op.id, n: order.targets.length } }, op.sources, {
    seat, card: order.card, use: 'operation', op: op.id, targets: order.targets, boost,
  });
  if (op.covert) cover(seat, step);
  const open = order.targets.filter((t) => op.refuse(d.w, t) === null);
  if (open.length === 0) {
    step.kind = 'fizzle';
    for (const t of order.targets) step.notes.push(op.refuse(d.w, t)!);
    return;
  }
  d.leverage(seat, -boost);
  for (const t of order.targets) attempt(d, seat, slot, op, t, boost);
}

function attempt(d: Draft, seat: SeatId, slot: number, op: Operation, target: string, boost: number): void {
  const args = targetArgs(op, target);
  const at = targetSpace(op, target);
  const more: Partial<Step> = { seat, op: op.id, target, ...(at ? { at } : {}) };
  const why = op.refuse(d.w, target);
  if (why) {
    const step = d.begin('fizzle', { k: `op.${op.id}.fizzle`, a: args }, op.sources, more);
    step.notes.push(why);
    if (op.covert) step.only = [seat];
    return;
  }
  const mods = modsOf(d.w, op, target);
  const roll = mods && d.roll(`t${d.w.turn}.${slot}.${op.id}.${target}`, mods, boost);
  const won = roll === null || roll.success;
  const step = d.begin('check', { k: `op.${op.id}.${roll ? (won ? 'win' : 'lose') : 'done'}`, a: args }, op.sources, more);
  // What the others read. The changes and notes are the same lists, filled in below.
  const open: Step = { ...step, ...(roll && (op.closed ? { known: roll.mods.filter((mod) => !op.closed!.includes(mod.m)) } : { roll })) };
  if (roll) step.roll = roll;
  if (op.covert || op.closed) step.only = [seat];
  if (op.covert) {
    const { seat: _seat, op: _op, ...unseen } = open;
    // Seen by all, but not by whose hand.
    if (!(op.secret?.(won) ?? false)) step.cover = { ...unseen, text: { k: `op.${op.id}.${won ? 'win' : 'lose'}Unseen`, a: args } };
  } else if (op.closed) step.cover = open;
  if (won) op.win(d, target);
  else op.lose?.(d, target);
  if (step.dice && step.cover) step.cover.dice = step.dice;
}
