/** The one way to change a world: a private copy whose every change is written into the step that caused it. */
import type {
  ContestId, Control, FlagId, GovernmentId, MissionState, PieceId, PmfLaw, SeatId, SourceRef, SpaceId, TrackId,
} from '../content/ids.ts';
import { TRACKS } from '../content/ids.ts';
import { supplyLeft } from './query.ts';
import { die } from './random.ts';
import { oddsOf } from './odds.ts';
import type { Cast, Modifier, Msg, Roll, Seed, Step, StepKind, Tally, World } from './types.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type DraftWorld = Mutable<World>;

/** The most leverage a seat can hold. */
export const LEVERAGE_MAX = 12;

/** A copy of the world that a draft may write to. Lists are replaced, never changed in place. */
function copyWorld(w: World): DraftWorld {
  const spaces = { ...w.spaces };
  for (const s in spaces) spaces[s as SpaceId] = { ...spaces[s as SpaceId] };
  return {
    ...w,
    spaces,
    tracks: { ...w.tracks },
    leverage: { ...w.leverage },
    flags: { ...w.flags },
    detainees: { ...w.detainees },
    tally: { ...w.tally },
  };
}

/** What a die of a rule is about, and what the number needed is made of. */
export type CastFor = Partial<Pick<Cast, 'at' | 'track' | 'mods' | 'only'>>;
const NOTHING: CastFor = {};
const NO_MODS: readonly Modifier[] = [];

export class Draft {
  readonly w: DraftWorld;
  readonly seed: Seed;
  readonly steps: Step[] = [];
  /** Dice of rules of which nothing came: told in one step at the end of the reckoning. */
  readonly idle: Cast[] = [];
  /** The round of orders being carried out: goes into its steps. */
  round: 0 | 1 | null = null;
  private step!: Step;

  constructor(world: World, seed: Seed) {
    this.w = copyWorld(world);
    this.seed = seed;
  }

  /** Starts a step; changes are written into it until the next one begins. */
  begin(kind: StepKind, text: Msg, sources: readonly SourceRef[] = [], more: Partial<Step> = {}): Step {
    this.step = { ...more, kind, turn: this.w.turn, text, changes: [], notes: [], sources };
    if (this.round !== null) this.step.round = this.round;
    this.steps.push(this.step);
    return this.step;
  }
  /** Runs `act` in the step just begun, and takes that step back if it changed and noted nothing; its dice are kept as idle. */
  pruneIdle(act: () => void): void {
    const mine = this.step;
    const at = this.steps.length - 1;
    act();
    if (mine.changes.length > 0 || mine.notes.length > 0) return;
    this.steps.splice(at, 1);
    if (mine.dice) this.idle.push(...mine.dice);
  }
  note(k: string, a?: Msg['a']): void {
    this.step.notes.push(a ? { k, a } : { k });
  }

  /** Casts the d10 of a check. `name` says where in the game; it is part of the log. */
  roll(name: string, mods: readonly Modifier[], boost = 0): Roll {
    const odds = oddsOf(mods, boost);
    const value = die(this.seed, name, 10);
    return { ...odds, die: value, success: value * 10 <= odds.chance, draw: name };
  }
  /** Shows a roll in the present step. */
  attach(roll: Roll): void {
    this.step.roll = roll;
  }
  /** Casts a bare die. */
  die(name: string, sides: number): number {
    return die(this.seed, name, sides);
  }
  /** Casts a d10 for a rule: it succeeds at `need` (1 or more) or less. `more`: what it is about, its reasons, who may read it. */
  cast(name: string, what: string, need: number, more: CastFor = NOTHING): Cast {
    const fell = this.die(name, 10);
    const { at, track, mods = NO_MODS, only } = more;
    const cast: Cast = { what, need: Math.min(10, need), mods, sides: 10, fell, success: fell <= need, draw: name };
    if (at) cast.at = at;
    if (track) cast.track = track;
    if (only) cast.only = only;
    return cast;
  }
  /** Shows a die in the present step; gives back whether it succeeded. */
  show(cast: Cast): boolean {
    (this.step.dice ??= []).push(cast);
    return cast.success;
  }

  track(id: TrackId, by: number): void {
    const [low, high] = TRACKS[id];
    const from = this.w.tracks[id];
    const to = Math.min(high, Math.max(low, from + by));
    if (to === from) return;
    this.w.tracks[id] = to;
    this.step.changes.push({ on: 'track', id, from, to });
  }
  leverage(id: SeatId, by: number): void {
    const from = this.w.leverage[id] ?? 0;
    const to = Math.min(LEVERAGE_MAX, Math.max(0, from + by));
    if (to === from) return;
    this.w.leverage[id] = to;
    this.step.changes.push({ on: 'leverage', id, from, to });
  }
  order(at: SpaceId, by: number): void {
    const s = this.w.spaces[at];
    const from = s.order;
    const to = Math.min(4, Math.max(0, from + by));
    if (to === from) return;
    s.order = to;
    this.step.changes.push({ on: 'order', at, from, to });
  }
  control(at: SpaceId, to: Control): void {
    const s = this.w.spaces[at];
    if (s.control === to) return;
    this.step.changes.push({ on: 'control', at, from: s.control, to });
    s.control = to;
  }
  /** Adds or takes pieces; the supply and the board bound both. Returns how many really moved. */
  piece(at: SpaceId, piece: PieceId, by: number): number {
    const s = this.w.spaces[at];
    const from = s[piece] ?? 0;
    const free = by > 0 ? supplyLeft(this.w, piece) : 0;
    const to = by > 0 ? from + Math.min(by, Math.max(0, free)) : Math.max(0, from + by);
    if (to === from) return 0;
    s[piece] = to;
    this.step.changes.push({ on: 'piece', piece, at, from, to });
    return Math.abs(to - from);
  }
  /** Moves up to n pieces; returns how many moved. */
  move(piece: PieceId, from: SpaceId, to: SpaceId, n = 1): number {
    const moved = this.piece(from, piece, -n);
    if (moved > 0) this.piece(to, piece, moved);
    return moved;
  }
  /** Hidden cells come into the open; returns how many. */
  expose(at: SpaceId, n = 1): number {
    const out = this.piece(at, 'cellsHidden', -n);
    if (out > 0) this.piece(at, 'cellsExposed', out);
    return out;
  }
  conceal(at: SpaceId, n = 1): number {
    const out = this.piece(at, 'cellsExposed', -n);
    if (out > 0) this.piece(at, 'cellsHidden', out);
    return out;
  }
  /** Cells are broken up, exposed ones first; returns how many. */
  breakCells(at: SpaceId, n = 1): number {
    const seen = this.piece(at, 'cellsExposed', -n);
    return seen < n ? seen + this.piece(at, 'cellsHidden', seen - n) : seen;
  }
  flag(id: FlagId, to: boolean): void {
    const from = this.w.flags[id];
    if (from === to) return;
    this.w.flags[id] = to;
    this.step.changes.push({ on: 'flag', id, from, to });
  }
  /** Detainees leave the camps: home by repatriation, or by escape. Thousands; returns how many. */
  detainees(who: 'fighters' | 'families', how: 'home' | 'escape', n: number): number {
    const d = this.w.detainees;
    const moved = Math.min(n, d[who]);
    if (moved <= 0) return 0;
    this.step.changes.push({ on: 'detainees', id: who, from: d[who], to: d[who] - moved });
    d[who] -= moved;
    const to = how === 'home' ? (who === 'fighters' ? 'fightersHome' : 'familiesHome') : who === 'fighters' ? 'escaped' : null;
    if (to) {
      this.step.changes.push({ on: 'detainees', id: to, from: d[to], to: d[to] + moved });
      d[to] += moved;
    }
    return moved;
  }
  politics(id: 'government', to: GovernmentId): void;
  politics(id: 'pmfLaw', to: PmfLaw): void;
  politics(id: 'mission', to: MissionState): void;
  politics(id: 'government' | 'pmfLaw' | 'mission', to: string): void {
    if (this.w[id] === to) return;
    this.step.changes.push({ on: 'politics', id, from: this.w[id], to });
    (this.w as Record<string, unknown>)[id] = to;
  }
  openNext(contest: ContestId): void {
    if (!this.w.nextContests.includes(contest)) this.w.nextContests = [...this.w.nextContests, contest];
  }
  standing(contest: ContestId, outcome: string, by: number): void {
    const key = `${contest}/${outcome}`;
    this.w.standing = { ...this.w.standing, [key]: (this.w.standing[key] ?? 0) + by };
  }
  count(id: keyof Tally, by = 1): void {
    this.w.tally[id] += by;
  }
}
