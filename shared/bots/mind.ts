/** A seat's mind on one view: every change of the board has a worth in points of its own total. */
import { AGENDAS_DATA } from '../content/agendas.ts';
import type { AgendaId, AimId, PieceId, SeatId, SpaceId, TrackId } from '../content/ids.ts';
import { AGENDAS, TRACKS } from '../content/ids.ts';
import type { View, You } from '../rules/known.ts';
import type { World } from '../rules/types.ts';
import type { Judgement } from './judgement.ts';
import { AimWorth } from './worth/aims.ts';

const LEVERAGE_MAX = 12;

/** A small number in [0, 1) from words: settles ties, so that no seat has a habit. */
export function whim(...words: readonly (string | number)[]): number {
  let h = 2166136261;
  for (const c of words.join('.')) h = Math.imul(h ^ c.charCodeAt(0), 16777619);
  return ((h ^ (h >>> 15)) >>> 0) / 0x1_0000_0000;
}

export class Mind {
  readonly view: View;
  readonly you: You;
  readonly w: World;
  readonly seat: SeatId;
  readonly agenda: AgendaId;
  readonly judge: Judgement;
  /** Turns still to come after this one. */
  readonly left: number;
  /** One point of own leverage, in points of the total: dear when poor, cheap when rich, idle at the end. */
  readonly lever: number;
  readonly aims: AimWorth;
  private wanted: Partial<Record<TrackId, number>> | undefined;

  constructor(view: View, judge: Judgement) {
    const you = view.you!;
    this.view = view;
    this.you = you;
    this.w = view.world;
    this.seat = you.seat;
    this.agenda = you.agenda ?? AGENDAS[you.seat][0];
    this.judge = judge;
    this.left = view.turns - view.turn;
    const rich = you.free >= 9 ? 0.3 : you.free >= 6 ? 0.55 : you.free >= 3 ? 0.8 : 1;
    this.lever = this.left === 0 ? 0.1 : rich * (judge.leverage[you.seat] ?? 1);
    this.aims = new AimWorth(view.world, you.seat, AGENDAS_DATA[this.agenda].weights);
    this.wanted = undefined;
  }

  weight(aim: AimId): number {
    return AGENDAS_DATA[this.agenda].weights[aim] ?? 0;
  }
  /** A track moved by so much: the aims, and what the seat wants besides. */
  track(id: TrackId, by: number): number {
    const wants = (this.wanted ??= this.judge.tracks(this))[id] ?? 0;
    const aims = this.aims.track(id, by);
    if (wants === 0) return aims;
    const from = this.w.tracks[id];
    return aims + wants * (Math.min(TRACKS[id][1], Math.max(TRACKS[id][0], from + by)) - from);
  }
  order(at: SpaceId, by: number): number {
    const from = this.w.spaces[at].order;
    const real = Math.min(4, Math.max(0, from + by)) - from;
    return real === 0 ? 0 : this.aims.space(at, 'order', by) + real * this.judge.order(this, at);
  }
  piece(at: SpaceId, piece: PieceId, by: number): number {
    const has = this.w.spaces[at][piece] ?? 0;
    const to = Math.max(0, has + by);
    let n = this.aims.space(at, piece, by);
    for (let i = has; i < to; i++) n += this.judge.piece(this, piece, at, i + 1);
    for (let i = has; i > to; i--) n -= this.judge.piece(this, piece, at, i);
    return n;
  }
  /** So many more cells, or fewer (seen ones go first). Where hidden ones are unknown, the aims are asked about a seen one. */
  cells(at: SpaceId, by: number): number {
    const s = this.w.spaces[at];
    const known = s.cellsHidden !== null;
    const beyond = this.judge.cell(this, at) * by;
    if (by > 0) return beyond + this.aims.space(at, known ? 'cellsHidden' : 'cellsExposed', by);
    if (s.cellsExposed + by >= 0) return beyond + this.aims.space(at, 'cellsExposed', by);
    return beyond + (known ? this.aims.space(at, 'cellsHidden', by) : -this.aims.space(at, 'cellsExposed', -by));
  }
  leverage(seat: SeatId, by: number): number {
    if (seat !== this.seat) return (this.judge.leverage[seat] ?? 0) * by * (this.left === 0 ? 0.2 : 1);
    const from = this.w.leverage[seat] ?? 0;
    return this.lever * (Math.min(LEVERAGE_MAX, Math.max(0, from + by)) - from);
  }
  /** The chance that a cell is found where none is seen: IS keeps to disorder and rough ground (P2). */
  suspects(at: SpaceId): number {
    const s = this.w.spaces[at];
    if (s.cellsExposed > 0) return 1;
    if (s.cellsHidden !== null) return s.cellsHidden > 0 ? 1 : 0;
    return HAUNTS[at] === undefined ? 0.1 : Math.min(0.95, HAUNTS[at] + (s.order <= 1 ? 0.3 : s.order >= 3 ? -0.3 : 0));
  }
}

/** Where the remnant is looked for, before order is considered (F:isAreas, F:isBadia). */
const HAUNTS: Partial<Record<SpaceId, number>> = {
  KIR: 0.6, MOS: 0.5, SIN: 0.5, HAM: 0.7, ANB: 0.5, NES: 0.6, BAD: 0.65,
};
