/**
 * What one table has asked its stronger bots this turn, and what there is to ask next: first what they would say, then
 * their answers to what is on offer, then their orders. All of it follows from the game as it stands, so a table that was
 * revived asks again.
 */
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import { view } from '../../shared/rules/index.ts';
import { botSeats, type Model } from '../table/model.ts';
import type { Question } from './thinker.ts';

/**
 * The bots keep time: what they do happens on beats that follow from the turn's beginning and from what was put to them.
 * How long one thinks tells of its hand, and that it still bargains tells of an offer that others may not know of.
 * In ms; longer than a thought takes where the threads are not overrun.
 */
const BEAT = 750;
/** Beats: from the turn's beginning to the time for orders, from a question to what is done upon it, and for orders. */
const ORDERS_AFTER = 2;
const ANSWER_AFTER = 1;
const SEAL_AFTER = 3;

export interface Ask {
  key: string;
  turn: number;
  question: Question;
  /** When what was thought is to be done, in epoch ms. */
  due: number;
}

export class Thoughts {
  #turn = 0;
  /** When its orders are asked for, in epoch ms. */
  #ordersAt = 0;
  readonly #waiting = new Set<string>();
  readonly #talked = new Set<SeatId>();

  /** When the time for orders comes; epoch ms. */
  get ordersAt(): number {
    return this.#ordersAt;
  }

  /** What to ask now (epoch ms); each is waited for until `answered`. */
  next({ state, options, ...model }: Model, now: number): Ask[] {
    if (options.bots !== 'strong' || state?.phase !== 'planning') return [];
    const bots = botSeats({ state, options, ...model });
    // With people in no seat the bots hold still.
    if (bots.length === SEATS.length) return [];
    const { turn } = state.world;
    if (turn !== this.#turn) {
      this.#turn = turn;
      this.#ordersAt = now + ORDERS_AFTER * BEAT;
      this.#talked.clear();
    }
    const open = bots.filter((seat) => !state.seats[seat].sealed);
    const questions: [string, Question][] = [];
    for (const seat of open)
      if (seat !== 'is' && !this.#talked.has(seat))
        questions.push([seat, { seat, what: 'talks', view: view(state, seat) }]);
    for (const proposal of state.proposals)
      for (const seat of proposal.parties)
        if (bots.includes(seat) && !proposal.signed.includes(seat))
          questions.push([`${seat} ${proposal.id}`, { seat, what: 'answer', proposal, view: view(state, seat) }]);
    // Orders come last, as what was agreed may change them; but they wait for no bargain.
    if (now >= this.#ordersAt)
      for (const seat of open) questions.push([seat, { seat, what: 'orders', view: view(state, seat) }]);
    const asks = questions.map(([words, question]) => ({
      key: `${turn} ${question.what} ${words}`,
      turn,
      question,
      due: now + BEAT * (question.what === 'orders' ? SEAL_AFTER : ANSWER_AFTER),
    }));
    return asks.filter(({ key }) => {
      const fresh = !this.#waiting.has(key);
      this.#waiting.add(key);
      return fresh;
    });
  }

  /** The answer has come, or there will be none. */
  answered({ key, turn, question }: Ask): void {
    this.#waiting.delete(key);
    if (turn === this.#turn && question.what === 'talks') this.#talked.add(question.seat);
  }
}
