/**
 * What a change of the board is worth to a seat's agenda, in points of its total. The aims' own formulas are tried on a
 * scratch copy, one change at a time, so a rule that changes in score.ts changes here too.
 */
import { AGENDAS_DATA } from '../../content/agendas.ts';
import type { AccordId, AgendaId, AimId, PieceId, SeatId, SpaceId, TrackId } from '../../content/ids.ts';
import { AIMS, PIECES, SPACES, TRACK_IDS, TRACKS } from '../../content/ids.ts';
import { STANDARD } from '../../content/scenarios/base.ts';
import { AIM_FORMULAS } from '../../rules/score.ts';
import { startWorld } from '../../rules/setup.ts';
import type { SpaceState, World } from '../../rules/types.ts';

export type Field = 'order' | PieceId;
const FIELDS: readonly Field[] = ['order', ...PIECES];
const numbered = <T extends string>(ids: readonly T[], from = 0, step = 1) =>
  Object.fromEntries(ids.map((id, i) => [id, from + step * i])) as Record<T, number>;
/** Every coordinate of the board has a number: tracks first, then space by space. */
const TRACK_AT = numbered(TRACK_IDS);
const FIELD_AT = numbered(FIELDS);
const SPACE_AT = numbered(SPACES, TRACK_IDS.length, FIELDS.length);

type Weights = Partial<Record<AimId, number>>;
type Aims = readonly AimId[];
type Scratch = { -readonly [K in keyof World]: World[K] };

function scratchOf(w: World): Scratch {
  return { ...w, tracks: { ...w.tracks }, spaces: { ...w.spaces }, detainees: { ...w.detainees } };
}

/** Which aims look at which coordinate: found once a seat, by moving each on a sample board to its ends. */
const looks = new Map<SeatId, Aims[]>();
function aimsThatLook(seat: SeatId): Aims[] {
  let found = looks.get(seat);
  if (found) return found;
  const w = scratchOf(startWorld(STANDARD, STANDARD.switches));
  const before = AIMS[seat].map((a: AimId) => AIM_FORMULAS[a](w));
  const moved = (): Aims => AIMS[seat].filter((a: AimId, i) => AIM_FORMULAS[a](w) !== before[i]);
  const ends = (values: readonly number[], set: (n: number) => void): Aims => {
    const seen = new Set<AimId>();
    for (const n of values) {
      set(n);
      for (const a of moved()) seen.add(a);
    }
    return [...seen];
  };
  found = [];
  for (const id of TRACK_IDS) {
    const from = w.tracks[id];
    found[TRACK_AT[id]] = ends(TRACKS[id], (n) => (w.tracks[id] = n));
    w.tracks[id] = from;
  }
  for (const at of SPACES) {
    const from = w.spaces[at];
    for (const f of FIELDS) {
      found[SPACE_AT[at] + FIELD_AT[f]] = ends([0, 4], (n) => (w.spaces[at] = { ...from, [f]: n }));
      w.spaces[at] = from;
    }
  }
  looks.set(seat, found);
  return found;
}

/** An aim beyond its ends still counts a little: a full measure is a cushion, an empty one can be filled again. */
const soft = (n: number) => (n > 10 ? 10 + 0.15 * (n - 10) : n < 0 ? 0.3 * n : n);

export class AimWorth {
  private readonly seat: SeatId;
  private readonly weights: Weights;
  private readonly w: Scratch;
  private readonly looks: Aims[];
  private readonly now = new Map<AimId, number>();
  private readonly known = new Map<number, number>();
  /** Copies of spaces to try changes on, made when first needed. */
  private readonly own: Partial<Record<SpaceId, SpaceState>> = {};

  constructor(w: World, seat: SeatId, weights: Weights) {
    this.seat = seat;
    this.weights = weights;
    this.w = scratchOf(w);
    this.looks = aimsThatLook(seat);
    for (const a of AIMS[seat]) this.now.set(a, soft(AIM_FORMULAS[a](w)));
  }

  /** Points gained on these aims by what the scratch board now shows. */
  private gained(aims: Aims): number {
    let n = 0;
    for (const a of aims) n += (this.weights[a] ?? 0) * (soft(AIM_FORMULAS[a](this.w)) - this.now.get(a)!);
    return n;
  }

  /** A track moved by so much, within its range. */
  track(id: TrackId, by: number): number {
    const [low, high] = TRACKS[id];
    const from = this.w.tracks[id];
    const to = Math.min(high, Math.max(low, from + by));
    const aims = this.looks[TRACK_AT[id]]!;
    if (to === from || aims.length === 0) return 0;
    const key = TRACK_AT[id] * 32 + to - from + 16;
    let n = this.known.get(key);
    if (n === undefined) {
      this.w.tracks[id] = to;
      this.known.set(key, (n = this.gained(aims)));
      this.w.tracks[id] = from;
    }
    return n;
  }

  /** Order or pieces of a space changed by so much. */
  space(at: SpaceId, field: Field, by: number): number {
    const number = SPACE_AT[at] + FIELD_AT[field];
    const aims = this.looks[number]!;
    if (aims.length === 0) return 0;
    const from = this.w.spaces[at];
    const has = from[field] ?? 0;
    const to = Math.min(field === 'order' ? 4 : 99, Math.max(0, has + by));
    if (to === has) return 0;
    const key = number * 32 + to - has + 16;
    let n = this.known.get(key);
    if (n === undefined) {
      const own = (this.own[at] ??= { ...from });
      this.w.spaces[at] = own;
      own[field] = to;
      this.known.set(key, (n = this.gained(aims)));
      own[field] = from[field] as number;
      this.w.spaces[at] = from;
    }
    return n;
  }

  /** Thousands of fighters escaped. */
  escaped(by: number): number {
    const from = this.w.detainees;
    this.w.detainees = { ...from, escaped: from.escaped + by };
    const n = this.gained(AIMS[this.seat]);
    this.w.detainees = from;
    return n;
  }

  /** An accord signed by these seats, or taken out of force (no parties). */
  accord(id: AccordId, parties: readonly SeatId[] | null): number {
    const from = this.w.accords;
    this.w.accords = parties
      ? [...from, { id: 'scratch', accord: id, parties, since: this.w.turn, until: null }]
      : from.filter((a) => a.accord !== id);
    const n = this.gained(AIMS[this.seat]);
    this.w.accords = from;
    return n;
  }

  /** The PMF law as it would then be. */
  pmfLaw(to: World['pmfLaw']): number {
    const from = this.w.pmfLaw;
    this.w.pmfLaw = to;
    const n = this.gained(AIMS[this.seat]);
    this.w.pmfLaw = from;
    return n;
  }
}

const last = new Map<SeatId, { w: World; agenda: AgendaId; worth: AimWorth }>();
/** The same, kept for the world a seat looked at last. */
export function aimWorth(w: World, seat: SeatId, agenda: AgendaId): AimWorth {
  const kept = last.get(seat);
  if (kept?.w === w && kept.agenda === agenda) return kept.worth;
  const worth = new AimWorth(w, seat, AGENDAS_DATA[agenda].weights);
  last.set(seat, { w, agenda, worth });
  return worth;
}
