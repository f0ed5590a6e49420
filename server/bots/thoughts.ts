/**
 * What one table has asked its stronger bots this turn, and what there is to ask next: first what they would say, then
 * their answers to what is on offer, then their orders. All of it follows from the game as it stands, so a table that was
 * revived asks again.
 */
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import { view } from '../../shared/rules/index.ts';
import { botSeats, type Model } from '../table/model.ts';
import type { Question } from './thinker.ts';

export interface Ask {
  key: string;
  turn: number;
  question: Question;
}

export class Thoughts {
  #turn = 0;
  readonly #waiting = new Set<string>();
  readonly #talked = new Set<SeatId>();

  /** What to ask now; each is waited for until `answered`. */
  next({ state, options, ...model }: Model): Ask[] {
    if (options.bots !== 'strong' || state?.phase !== 'planning') return [];
    const bots = botSeats({ state, options, ...model });
    // With people in no seat the bots hold still.
    if (bots.length === SEATS.length) return [];
    const { turn } = state.world;
    if (turn !== this.#turn) {
      this.#turn = turn;
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
    // Orders come last: what was agreed may change them.
    if (questions.length === 0)
      for (const seat of open) questions.push([seat, { seat, what: 'orders', view: view(state, seat) }]);
    const asks = questions.map(([words, question]) => ({ key: `${turn} ${question.what} ${words}`, turn, question }));
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
