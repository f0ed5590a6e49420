/**
 * The stronger bot: it imagines what may be hidden, tries plans there against what simple bots would do, and takes what
 * serves its agenda best. It reads a view and nothing else, and keeps nothing from one call to the next.
 */
import type { SeatId } from '../../content/ids.ts';
import type { View } from '../../rules/known.ts';
import { options } from '../../rules/legal.ts';
import { unmet } from '../../rules/planning/accords.ts';
import type { Proposal } from '../../rules/types.ts';
import type { Bot, Move } from '../bot.ts';
import { botFor, judgementOf } from '../index.ts';
import { mindOf } from '../mind.ts';
import type { Mind } from '../mind.ts';
import { dice } from '../random.ts';
import { toBreak, toPropose, tried, Trial } from './accords.ts';
import { best } from './compare.ts';
import { plansFor, variations } from './plans.ts';
import { Samples } from './samples.ts';

/** How much it thinks, counted in playouts: the same everywhere, however fast the machine. */
export interface Budget {
  /** Pairs of orders it compares. */
  pairs: number;
  /** Playouts to find the best pair, and to better it (0: it is played as it is). */
  orders: number;
  details: number;
  /** Samples in which each accord is tried (0: accords are the simple bot's). */
  accords: number;
}
export const USUAL: Budget = { pairs: 12, orders: 240, details: 120, accords: 12 };

export interface Thought {
  /** Where its own chance begins. It must come from elsewhere than the game: the game's seed is a secret. */
  seed: number;
  budget?: Budget;
  /** Is it time to stop? Then the best so far is played. Absent: never, and the same seed gives the same answer. */
  late?: () => boolean;
}

class StrongBot implements Bot {
  readonly level = 'strong';
  readonly seat: SeatId;
  private readonly simple: Bot;
  private readonly seed: number;
  private readonly budget: Budget;
  private readonly late: () => boolean;

  constructor(seat: SeatId, { seed, budget = USUAL, late = () => false }: Thought) {
    this.seat = seat;
    this.simple = botFor(seat);
    this.seed = seed;
    this.budget = budget;
    this.late = late;
  }

  agenda(view: View, lot: number): ReturnType<Bot['agenda']> {
    return this.simple.agenda(view, lot);
  }

  talks(view: View): Move[] {
    if (view.phase === 'over' || view.you!.sealed || this.seat === 'is') return [];
    if (this.budget.accords === 0) return this.simple.talks(view);
    const seen = this.settled(view);
    const menu = options(seen);
    const trial = this.trial(seen, 1);
    const broken = toBreak(this.mind(seen), menu, trial);
    if (broken) return [broken];
    const gifts = this.simple.talks(seen).filter(({ action: a }) => a.t === 'propose' && a.accord === 'gift');
    return [...toPropose(this.mind(seen), menu, trial, seen), ...gifts];
  }

  orders(view: View): Move[] {
    const menu = options(view);
    if (menu.phase === 'over' || menu.sealed) return [];
    const seen = this.settled(view);
    const samples = new Samples(seen, dice(this.rooted(view, 2)));
    const { orders, details, pairs } = this.budget;
    const good = best(plansFor(this.mind(seen), menu, pairs), samples, 0, orders, this.late);
    const finer = details === 0 ? [] : variations(this.mind(seen), menu, good.plan);
    const { plan } = finer.length === 0 ? good : best([good.plan, ...finer], samples, good.used, details, this.late);
    return [...this.chosenAgenda(view), ...plan, { action: { t: 'seal', seat: this.seat }, reason: { k: 'bot.seal' } }];
  }

  turn(view: View): Move[] {
    const talks = this.talks(view);
    // A gift binds leverage and a break changes the board: orders would need another look at it. The simple bot does without.
    const plain = talks.every(({ action }) => action.t === 'propose' && action.n === undefined);
    return plain ? [...talks, ...this.orders(view)] : this.simple.turn(view);
  }

  answer(view: View, proposal: Proposal): ReturnType<Bot['answer']> {
    const simple = this.simple.answer(view, proposal);
    if (this.budget.accords === 0 || unmet(view.world, proposal)) return simple;
    const seen = this.settled(view);
    return tried(this.mind(seen), proposal, this.trial(seen, 3), simple);
  }

  private mind(view: View): Mind {
    return mindOf(view, judgementOf(this.seat));
  }
  private trial(view: View, what: number): Trial {
    return new Trial(new Samples(view, dice(this.rooted(view, what))), this.budget.accords, this.late);
  }
  /** One bot thinks of many things: each with a chance of its own. */
  private rooted(view: View, what: number): number {
    return Math.imul(this.seed ^ Math.imul(view.turn * 4 + what, 0x9e3779b1), 0x85ebca6b);
  }
  private chosenAgenda(view: View): Move[] {
    return view.you!.agenda ? [] : this.simple.orders(view).filter(({ action }) => action.t === 'agenda');
  }
  /** The view with an agenda: a seat whose people chose none yet plays for the one it is about to choose. */
  private settled(view: View): View {
    const [move] = this.chosenAgenda(view);
    return move?.action.t === 'agenda' ? { ...view, you: { ...view.you!, agenda: move.action.agenda } } : view;
  }
}

/** A stronger bot for a seat. */
export const strongBot = (seat: SeatId, thought: Thought): Bot => new StrongBot(seat, thought);
