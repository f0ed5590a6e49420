/** From plans to candidates: each plan's targets with odds and worth, best first. */
import type { SpaceId } from '../content/ids.ts';
import type { CardOptions } from '../rules/known.ts';
import { Mods } from '../rules/odds.ts';
import { OPERATIONS } from '../rules/ops/index.ts';
import type { Operation } from '../rules/ops/operation.ts';
import { bankValue } from '../rules/orders.ts';
import { cardOf } from '../content/cards/index.ts';
import type { CardData } from '../content/model.ts';
import type { Mind } from './mind.ts';
import type { Plan } from './judgement.ts';
import { checkChance, effectsWorth } from './worth/effects.ts';

export interface Candidate {
  id: string;
  /** Expected worth. */
  worth: number;
  /** What one point of boost would add. */
  perBoost: number;
}
export interface Ranked {
  plan: Plan;
  best: readonly Candidate[];
  /** Most targets that can all succeed and still count. */
  room: number;
}
/** Only the sum of a check's modifiers: the bots weigh hundreds of targets a turn, and read no reasons. */
class Sum extends Mods {
  n = 0;
  override add(_m: string, by: number): this {
    this.n += by;
    return this;
  }
  override when(condition: boolean, _m: string, by: number): this {
    if (condition) this.n += by;
    return this;
  }
}
const sum = new Sum();
/** The chance of a check, 0.1 to 0.9, as the rules would show it; 1 where there is no die. */
function chanceOf(m: Mind, op: Operation, target: string): number {
  if (!op.mods) return 1;
  sum.n = 0;
  op.mods(m.w, target, sum);
  for (const x of m.w.modifiers) if (x.op === op.id) sum.n += x.by;
  return Math.min(0.9, Math.max(0.1, 0.5 + 0.1 * sum.n));
}
/** Under this a target is not worth an order's place. */
const WORTHWHILE = 0.12;

export function rank(m: Mind, plan: Plan): Ranked | null {
  if (plan.when && !plan.when(m)) return null;
  const op = OPERATIONS[plan.op];
  const best: Candidate[] = [];
  for (const id of typeof plan.targets === 'function' ? plan.targets(m) : plan.targets) {
    if (op.refuse(m.w, id)) continue;
    const win = plan.win(m, id);
    const lose = op.mods && plan.lose ? plan.lose(m, id) : 0;
    if (win <= WORTHWHILE || win <= lose) continue;
    const chance = chanceOf(m, op, id);
    const worth = chance * win + (1 - chance) * lose;
    if (worth > WORTHWHILE) best.push({ id, worth, perBoost: chance < 0.9 ? 0.1 * (win - lose) : 0 });
  }
  if (best.length === 0) return null;
  if (best.length > 1) best.sort((a, b) => b.worth - a.worth);
  return { plan, best, room: plan.room?.(m) ?? 4 };
}

export interface Event {
  card: CardData;
  target: SpaceId | undefined;
  worth: number;
  perBoost: number;
}
/** The event of a card at its best target, or null where it cannot be played. */
export function bestEvent(m: Mind, menu: CardOptions): Event | null {
  const { event } = menu;
  if (event.refusal) return null;
  const card = cardOf(menu.card);
  let best: Event | null = null;
  for (const at of event.needsTarget ? event.targets : [undefined]) {
    const target = at?.id as SpaceId | undefined;
    const worth = effectsWorth(m, card.event, target);
    if (!best || worth > best.worth) best = { card, target, worth, perBoost: 0 };
  }
  if (best) best.perBoost = boostOf(m, card, best.target);
  return best;
}
function boostOf(m: Mind, card: CardData, target: SpaceId | undefined): number {
  let n = 0;
  for (const e of card.event)
    if (e.do === 'check' && checkChance(m.w, e) < 0.9)
      n += 0.1 * (effectsWorth(m, e.win, target) - effectsWorth(m, e.lose ?? [], target));
  return n;
}

/** What banking a card brings. */
export function bankWorth(m: Mind, card: CardData): number {
  return m.leverage(m.seat, bankValue(card));
}
