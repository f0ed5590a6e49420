/**
 * What a state that is not the end promises beyond its total: a tired public, a rung of the war ladder or a friendly
 * government has its price later than two turns look. The seat's own file says what each is worth; here the change is
 * counted from the board that was thought about to the one that a playout leaves.
 */
import type { FlagId, SeatId, SpaceId, TrackId } from '../../content/ids.ts';
import { PIECES, SPACES, TRACK_IDS } from '../../content/ids.ts';
import type { View } from '../../rules/known.ts';
import type { State, World } from '../../rules/types.ts';
import { view } from '../../rules/view.ts';
import { judgementOf } from '../index.ts';
import type { Politics } from '../judgement.ts';
import { Mind } from '../mind.ts';

/** Turns from the end on which what the file says counts less and less: there is less time for it to come true. */
const LATE = 3;

export class Prospect {
  private readonly seat: SeatId;
  private readonly from: Mind;
  private readonly tracks: Partial<Record<TrackId, number>>;
  private readonly flags: Partial<Record<FlagId, number>>;
  constructor(v: View) {
    this.seat = v.you!.seat;
    const judge = judgementOf(this.seat);
    this.from = new Mind(v, judge);
    this.tracks = judge.tracks(this.from);
    this.flags = judge.flags(this.from);
  }

  /** Points beyond the total, against the board at the start of the thought. */
  of(state: State): number {
    const { from } = this;
    const { judge, w: was } = from;
    const to = new Mind(view(state, this.seat), judge);
    const left = Math.min(1, (to.left + 1) / LATE);
    let n = 0;
    const later = judge.tracks(to);
    for (const id of TRACK_IDS) {
      const by = to.w.tracks[id] - was.tracks[id];
      // The worth of a point changes on the way: the mean of both ends.
      if (by !== 0) n += (by * ((this.tracks[id] ?? 0) + (later[id] ?? 0))) / 2;
    }
    for (const id in this.flags) {
      const flag = id as FlagId;
      if (to.w.flags[flag] !== was.flags[flag]) n += (to.w.flags[flag] ? 1 : -1) * this.flags[flag]!;
    }
    for (const at of SPACES) n += this.space(to, at);
    n += this.accords(to.w.accords, was.accords) - this.accords(was.accords, to.w.accords);
    const { government: cabinet, pmfLaw: law } = to.w;
    const politics = (p: Politics) => judge.politics(from, p);
    if (cabinet !== was.government)
      n += politics({ id: 'government', to: cabinet }) - politics({ id: 'government', to: was.government });
    if (law !== was.pmfLaw) n += politics({ id: 'pmfLaw', to: law }) - politics({ id: 'pmfLaw', to: was.pmfLaw });
    return left * n;
  }

  /** What this seat's accords among these are worth that are not among those. */
  private accords(these: World['accords'], those: World['accords']): number {
    let n = 0;
    for (const { id, accord, parties } of these)
      if (parties.includes(this.seat) && !those.some((a) => a.id === id))
        n += this.from.judge.accord(this.from, accord, parties);
    return n;
  }

  private space(to: Mind, at: SpaceId): number {
    const a = this.from.w.spaces[at];
    const b = to.w.spaces[at];
    if (a === b) return 0;
    const { judge } = this.from;
    let n = b.order === a.order ? 0 : (b.order - a.order) * judge.order(this.from, at);
    for (const piece of PIECES) {
      // Cells are in the totals of those they trouble; hidden ones nobody is to be told of.
      if (piece === 'cellsHidden' || piece === 'cellsExposed') continue;
      for (let i = a[piece]; i < b[piece]; i++) n += judge.piece(this.from, piece, at, i + 1);
      for (let i = a[piece]; i > b[piece]; i--) n -= judge.piece(this.from, piece, at, i);
    }
    return n;
  }
}
