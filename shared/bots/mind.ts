/** A seat's mind on one view: every change of the board has a worth in points of its own total. */
import { AGENDAS_DATA } from '../content/agendas.ts';
import type { AgendaId, AimId, ContestId, FlagId, PieceId, SeatId, SpaceId, TrackId } from '../content/ids.ts';
import { AGENDAS, TRACKS } from '../content/ids.ts';
import type { View, You } from '../rules/known.ts';
import { guards } from '../rules/query.ts';
import type { World } from '../rules/types.ts';
import type { Judgement } from './judgement.ts';
import { aimWorth } from './worth/aims.ts';
import type { AimWorth } from './worth/aims.ts';

const LEVERAGE_MAX = 12;

/** A small number in [0, 1) from the turn and a word: settles ties, so that no seat has a habit. */
export function whim(turn: number, word: string): number {
  let h = 2166136261 ^ turn;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 13), 0x5bd1e995);
  return ((h ^ (h >>> 15)) >>> 0) / 0x1_0000_0000;
}

/** How a contest looks: what each outcome is worth and how likely it is by itself, in the printed order. */
export interface Outlook {
  worth: readonly number[];
  /** Chance of each by standing and the dice alone. */
  chance: readonly number[];
  /** Worth of the contest as it would go by itself. */
  mean: number;
}
export class Mind {
  view: View;
  you: You;
  readonly w: World;
  readonly seat: SeatId;
  readonly agenda: AgendaId;
  readonly judge: Judgement;
  /** Turns still to come after this one. */
  readonly left: number;
  /** One point of own leverage, in points of the total: dear when poor, cheap when rich, idle at the end. */
  readonly lever: number;
  readonly aims: AimWorth;
  /** Contests thought through so far. */
  readonly outlooks = new Map<ContestId, Outlook>();
  private wanted: Partial<Record<TrackId, number>> | undefined;
  private flagged: Partial<Record<FlagId, number>> | undefined;

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
    this.aims = aimWorth(view.world, you.seat, this.agenda);
    this.wanted = undefined;
    this.flagged = undefined;
  }

  weight(aim: AimId): number {
    return AGENDAS_DATA[this.agenda].weights[aim] ?? 0;
  }
  /** A track moved by so much: the aims, and what the seat wants besides. */
  track(id: TrackId, by: number): number {
    const wants = (this.wanted ??= this.judge.tracks(this))[id] ?? 0;
    const fade = this.judge.fades[id];
    const aims = this.aims.track(id, by) * (fade === undefined ? 1 : 1 - fade * Math.min(1, this.left / 3));
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
  /** A flag on, against off. */
  flag(id: FlagId): number {
    return (this.flagged ??= this.judge.flags(this))[id] ?? 0;
  }
  /** How near a region is to being held by IS, 0 to 1: no order, cells, and few to hold it (P2). */
  danger(at: SpaceId): number {
    const s = this.w.spaces[at];
    if (s.order > 1 || HAUNTS[at] === undefined || s.control === 'is') return 0;
    return (s.order === 0 ? 1 : 0.5) * (guards(s) + 2 * s.t10 >= 5 ? 0.3 : 1);
  }
  /** What it is worth to the states to be rid of one cell on ground that IS holds: the loss is shared (P6). */
  heldCell(at: SpaceId): number {
    const s = this.w.spaces[at];
    return s.control === 'is' ? (8 + 1.5 * this.left) / (1.5 + s.cellsExposed) : 0;
  }
  /** The chance that a cell is found where none is seen: IS keeps to disorder and rough ground (P2). */
  suspects(at: SpaceId): number {
    const s = this.w.spaces[at];
    if (s.cellsExposed > 0 || s.control === 'is') return 1;
    if (s.cellsHidden !== null) return s.cellsHidden > 0 ? 1 : 0;
    return HAUNTS[at] === undefined ? 0.1 : Math.min(0.95, HAUNTS[at] + (s.order <= 1 ? 0.3 : s.order >= 3 ? -0.3 : 0));
  }
}

const last = new Map<SeatId, Mind>();
/** The mind of a seat on a view. What it worked out last is kept while world, agenda and purse stay the same. */
export function mindOf(view: View, judge: Judgement): Mind {
  const known = last.get(judge.seat);
  const you = view.you!;
  if (
    known &&
    known.w === view.world &&
    known.you.free === you.free &&
    known.you.agenda === you.agenda &&
    known.view.turns === view.turns
  ) {
    known.view = view;
    known.you = you;
    return known;
  }
  const mind = new Mind(view, judge);
  last.set(judge.seat, mind);
  return mind;
}

/** Where the remnant is looked for, before order is considered (F:isAreas, F:isBadia). */
const HAUNTS: Partial<Record<SpaceId, number>> = {
  KIR: 0.6,
  MOS: 0.5,
  SIN: 0.5,
  HAM: 0.7,
  ANB: 0.5,
  NES: 0.6,
  BAD: 0.65,
};
