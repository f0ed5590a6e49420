/** Imagined states of one view, made as they are asked for: every plan is tried in the same ones, with the same dice. */
import type { SeatId } from '../../content/ids.ts';
import { SEATS } from '../../content/ids.ts';
import type { View } from '../../rules/known.ts';
import type { State } from '../../rules/types.ts';
import { imagine } from './imagine.ts';
import type { Rng } from './imagine.ts';
import { botSeals } from './playout.ts';
import { Prospect } from './prospect.ts';

/** How often another seat is taken to do without the card its bot would play first: people are not bots. */
const OTHERWISE = 0.2;

export class Samples {
  readonly seat: SeatId;
  readonly prospect: Prospect;
  private readonly open: State[] = [];
  private readonly sealed: State[] = [];
  private readonly v: View;
  private readonly rng: Rng;
  constructor(v: View, rng: Rng) {
    this.seat = v.you!.seat;
    this.prospect = new Prospect(v);
    this.v = v;
    this.rng = rng;
  }
  /** The n-th state as it is before the others plan. */
  before(n: number): State {
    while (this.open.length <= n) this.open.push(imagine(this.v, this.rng));
    return this.open[n]!;
  }
  /** The n-th state with the orders of all others sealed in it. */
  at(n: number): State {
    while (this.sealed.length <= n) {
      let state = this.before(this.sealed.length);
      for (const seat of SEATS) if (seat !== this.seat) state = this.seal(state, seat);
      this.sealed.push(state);
    }
    return this.sealed[n]!;
  }
  private seal(state: State, seat: SeatId): State {
    const usual = botSeals(state, seat);
    const first = usual.seats[seat].slots[0];
    if (this.rng() >= OTHERWISE || !first) return usual;
    const without = { ...state.seats[seat], hand: state.seats[seat].hand.filter((c) => c !== first.card) };
    const other = botSeals({ ...state, seats: { ...state.seats, [seat]: without } }, seat).seats[seat];
    return { ...state, seats: { ...state.seats, [seat]: { ...other, hand: state.seats[seat].hand } } };
  }
}
