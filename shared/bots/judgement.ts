/** What a seat's own file says: what it wants beyond its aims, whom it trusts, its red lines and its plans. */
import type {
  AccordId,
  FlagId,
  GovernmentId,
  MissionState,
  OpId,
  PieceId,
  PmfLaw,
  SeatId,
  SpaceId,
  TrackId,
} from '../content/ids.ts';
import type { Mind } from './mind.ts';

/** One way to use an operation. Worth is in points of the seat's total, for one target. */
export interface Plan {
  /** Key of its reason: `bot.<seat>.<reason>`. */
  reason: string;
  op: OpId;
  when?: (m: Mind) => boolean;
  /** Targets worth a thought; the rules say which are open, and the odds. */
  targets: readonly string[] | ((m: Mind) => readonly string[]);
  /** Most successes there is room for, where a track or a supply runs full. */
  room?: (m: Mind) => number;
  win: (m: Mind, target: string) => number;
  lose?: (m: Mind, target: string) => number;
}

/** An accord that is not kept beyond this point, whatever else it is worth. */
export interface RedLine {
  accord: AccordId;
  when: (m: Mind) => boolean;
  /** Key of the reason: `bot.<seat>.redLine.<reason>`. */
  reason: string;
}

export type Politics =
  { id: 'government'; to: GovernmentId } | { id: 'pmfLaw'; to: PmfLaw } | { id: 'mission'; to: MissionState };

export interface Judgement {
  seat: SeatId;
  /** One more point of a track, beyond what the aims see. */
  tracks: (m: Mind) => Partial<Record<TrackId, number>>;
  /** Tracks that drift back by themselves: the share of a change that is gone by the end, if the end is three turns off. */
  fades: Partial<Record<TrackId, number>>;
  /** One more step of order, beyond the aims. */
  order: (m: Mind, at: SpaceId) => number;
  /** The n-th piece of a kind in a space, beyond the aims. */
  piece: (m: Mind, piece: PieceId, at: SpaceId, n: number) => number;
  /** One more cell, beyond the aims. */
  cell: (m: Mind, at: SpaceId) => number;
  /** The flag on, against the flag off. */
  flags: (m: Mind) => Partial<Record<FlagId, number>>;
  /** This outcome of politics against the present one. */
  politics: (m: Mind, p: Politics) => number;
  /** A point of leverage in another's hand. */
  leverage: Partial<Record<SeatId, number>>;
  /** An accord in force, beyond its printed effects and the aims. */
  accord: (m: Mind, id: AccordId, parties: readonly SeatId[]) => number;
  /** How far a partner's word is trusted, as things stand: added to the worth of a deal with it. */
  trust: (m: Mind) => Partial<Record<SeatId, number>>;
  /** Accords it goes after, the dearest first; with whom, where there is a choice. */
  seeks: readonly { accord: AccordId; with: readonly SeatId[]; when?: (m: Mind) => boolean }[];
  redLines: readonly RedLine[];
  /** Who gets leverage that would be wasted. */
  friend?: (m: Mind) => SeatId | null;
  plans: readonly Plan[];
}
