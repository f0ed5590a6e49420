/** The one list of what a seat may do, made from what that seat knows. Whatever is not in it is refused with a reason. */
import { CONTESTS_DATA } from '../content/contests.ts';
import { cardOf } from '../content/cards/index.ts';
import type { AgendaId, OpId, SeatId } from '../content/ids.ts';
import { AGENDAS, OPS, STATE_SEATS } from '../content/ids.ts';
import type { AccordOptions, CardOptions, ContestOptions, Legal, OpOptions, View, You } from './known.ts';
import { eventOptions, opOptions } from './menu.ts';
import { OPERATIONS } from './ops/index.ts';
import { no, wellFormed } from './ops/operation.ts';
import { castsDie } from './orders.ts';
import { accordMenu, breakCost, proposalRefusal, unmet } from './planning/accords.ts';
import type { Msg, Order, SeatAction, StandingOrder, State, World } from './types.ts';
import { view } from './view.ts';

/** Every action the seat may take in this state. */
export function legal(state: State, seat: SeatId): Legal {
  return options(view(state, seat));
}

/** The same from a view: what runs in the browser and in bots. Throws for the public reader, who has no seat. */
export function options(v: View): Legal {
  if (!v.you) throw new Error('options need the view of a seat');
  return new Menu(v, v.you);
}

/** A card of the hand; whether its event can be played is worked out when asked. */
class CardMenu implements CardOptions {
  readonly card: string;
  readonly slot: 0 | 1 | null;
  private readonly world: World;
  constructor(world: World, card: string, slot: 0 | 1 | null) {
    this.world = world;
    this.card = card;
    this.slot = slot;
  }
  get ops(): number {
    return cardOf(this.card).ops;
  }
  get event(): CardOptions['event'] {
    return eventOptions(this.world, this.card);
  }
}

class Menu implements Legal {
  readonly seat: SeatId;
  readonly phase: View['phase'];
  readonly sealed: boolean;
  readonly free: number;
  private readonly v: View;
  private readonly you: You;
  private hand: readonly CardOptions[] | undefined;

  constructor(v: View, you: You) {
    this.hand = undefined;
    this.v = v;
    this.you = you;
    this.seat = you.seat;
    this.phase = v.phase;
    this.sealed = you.sealed;
    this.free = you.free;
  }

  get agendas(): readonly AgendaId[] {
    return this.why_agenda() ? [] : AGENDAS[this.seat];
  }
  get cards(): readonly CardOptions[] {
    return (this.hand ??= this.you.hand.map((card) => new CardMenu(this.v.world, card, this.slotOf(card))));
  }
  get emptySlots(): readonly (0 | 1)[] {
    const { slots } = this.you;
    return slots[0] ? (slots[1] ? [] : [1]) : slots[1] ? [0] : [0, 1];
  }
  op(id: OpId): OpOptions {
    return opOptions(this.v.world, id);
  }
  get ops(): readonly OpOptions[] {
    return OPS[this.seat].map((id) => this.op(id));
  }
  get contests(): readonly ContestOptions[] {
    return this.v.world.contests.map((contest) => ({
      contest,
      outcomes: CONTESTS_DATA[contest].outcomes.map((o) => o.id),
      max: this.free + (this.you.commits[contest]?.n ?? 0),
      refusal: this.busy() ?? (this.seat === 'is' ? no('redCellAlone') : null),
    }));
  }
  get accords(): readonly AccordOptions[] {
    return accordMenu(this.v, this.seat);
  }
  get answers() {
    return this.over() ? [] : this.v.proposals.filter((p) => !p.signed.includes(this.seat));
  }
  get withdrawals() {
    return this.over() ? [] : this.v.proposals.filter((p) => p.parties[0] === this.seat);
  }
  get breaks() {
    if (this.over()) return [];
    return this.v.world.accords
      .filter((a) => a.parties.includes(this.seat))
      .map((a) => ({ id: a.id, accord: a.accord, cost: breakCost(a) }));
  }
  get canSeal(): Msg | null {
    if (this.over()) return this.over();
    if (this.you.sealed) return no('alreadySealed');
    return this.you.agenda === null ? no('chooseAgenda') : null;
  }
  get canUnseal(): Msg | null {
    return this.over() ?? (this.you.sealed ? null : no('notSealed'));
  }

  why(a: SeatAction): Msg | null {
    if (a.seat !== this.seat) return no('notYourSeat');
    switch (a.t) {
      case 'agenda':
        return this.why_agenda() ?? ((AGENDAS[this.seat] as readonly string[]).includes(a.agenda) ? null : no('noSuchAgenda'));
      case 'place':
        return this.busy() ?? this.whyPlace(a.slot, a.order);
      case 'clear':
        return this.busy() ?? (this.you.slots[a.slot] ? null : no('slotEmpty'));
      case 'standing':
        return this.over() ?? this.whyStanding(a.orders);
      case 'commit':
        return this.busy() ?? this.whyCommit(a);
      case 'seal':
        return this.canSeal;
      case 'unseal':
        return this.canUnseal;
      case 'propose':
        return this.over() ?? proposalRefusal(this.v, this.you, a);
      case 'answer':
        return this.over() ?? this.whyAnswer(a);
      case 'withdraw':
        return this.over() ?? (this.withdrawals.some((p) => p.id === a.proposal) ? null : no('noSuchProposal'));
      case 'break': {
        const mine = this.breaks.find((b) => b.id === a.accord);
        if (!mine) return this.over() ?? no('noSuchAccord');
        return mine.cost > this.free ? no('noLeverage', { n: mine.cost }) : null;
      }
    }
  }

  private whyAnswer(a: Extract<SeatAction, { t: 'answer' }>): Msg | null {
    const p = this.answers.find((x) => x.id === a.proposal);
    if (!p) return no('noSuchProposal');
    return a.yes ? unmet(this.v.world, p) : null;
  }
  private over(): Msg | null {
    return this.phase === 'over' ? no('gameOver') : null;
  }
  private busy(): Msg | null {
    return this.over() ?? (this.you.sealed ? no('sealed') : null);
  }
  private why_agenda(): Msg | null {
    if (this.over()) return this.over();
    return this.v.turn > 1 && this.you.agenda ? no('agendaFixed') : this.you.sealed ? no('sealed') : null;
  }
  private slotOf(card: string): 0 | 1 | null {
    const { slots } = this.you;
    return slots[0]?.card === card ? 0 : slots[1]?.card === card ? 1 : null;
  }
  private whyPlace(slot: 0 | 1, order: Order): Msg | null {
    if (!this.you.hand.includes(order.card)) return no('notInHand', { card: order.card });
    const other = this.slotOf(order.card);
    if (other !== null && other !== slot) return no('cardPlaced', { card: order.card });
    if (order.use === 'bank') return null;
    if (order.boost !== 0 && order.boost !== 1 && order.boost !== 2) return no('boostRange');
    if (order.boost > 0 && !castsDie(order)) return no('noDieNoBoost');
    const before = this.you.slots[slot];
    const free = this.free + (before && before.use !== 'bank' ? before.boost : 0);
    if (order.boost > free) return no('noLeverage', { n: order.boost });
    if (order.use === 'event') {
      const e = eventOptions(this.v.world, order.card);
      if (e.refusal) return e.refusal;
      if (!e.needsTarget) return order.target === undefined ? null : no('noTargetWanted', { card: order.card });
      return e.targets.some((t) => t.id === order.target) ? null : no('eventTargetGone', { card: order.card, space: order.target ?? '' });
    }
    return this.whyTargets(order.op, order.targets, cardOf(order.card).ops);
  }
  private whyTargets(id: OpId, targets: readonly string[], ops: number): Msg | null {
    if (!(OPS[this.seat] as readonly OpId[]).includes(id)) return no('notYourOperation', { op: id });
    if (targets.length === 0) return no('chooseTarget', { op: id });
    if (targets.length > ops) return no('tooManyTargets', { n: ops });
    if (targets.length > 1 && new Set(targets).size < targets.length) return no('targetTwice');
    const menu = this.op(id);
    for (const t of targets) {
      const o = menu.targets.find((x) => x.id === t);
      if (!o) return no('noSuchTarget', { op: id });
      if (o.refusal) return o.refusal;
    }
    return OPERATIONS[id].together?.(this.v.world, targets) ?? null;
  }
  /** Standing orders may wait for a better day: targets need only exist for the operation. */
  private whyStanding(orders: readonly StandingOrder[]): Msg | null {
    if (orders.length > 2) return no('tooManyStanding');
    for (const o of orders) {
      if (!(OPS[this.seat] as readonly OpId[]).includes(o.op)) return no('notYourOperation', { op: o.op });
      if (o.targets.length === 0 || o.targets.length > 4) return no('chooseTarget', { op: o.op });
      if (!o.targets.every((t) => wellFormed(OPERATIONS[o.op], this.v.world, t))) return no('noSuchTarget', { op: o.op });
    }
    return null;
  }
  private whyCommit(a: Extract<SeatAction, { t: 'commit' }>): Msg | null {
    if (!(STATE_SEATS as readonly SeatId[]).includes(this.seat)) return no('redCellAlone');
    const contest = this.contests.find((c) => c.contest === a.contest);
    if (!contest) return no('contestClosed', { contest: a.contest });
    if (!contest.outcomes.includes(a.outcome)) return no('noSuchOutcome');
    if (!Number.isInteger(a.n) || a.n < 0) return no('wholeNumber');
    return a.n > contest.max ? no('noLeverage', { n: a.n }) : null;
  }
}
