/** The shapes of the content: what a card, dispatch, contest, accord, space or scenario is made of. */
import type {
  AccordId, AgendaId, AimId, Basis, Confidence, ContestId, Control, FlagId, GovernmentId, MissionState, OpId, PieceId,
  PmfLaw, RegionId, SeatId, SourceRef, SpaceId, Switches, TrackId,
} from './ids.ts';

/** Where a statement comes from. Every rule, number and card carries one. */
export interface Provenance {
  sources: readonly SourceRef[];
  basis: Basis;
  confidence: Confidence;
}

/** Named groups of spaces that effects and targets may speak of. */
export type GroupId = 'iraq' | 'federal' | 'kurdistan' | 'disputed' | 'syria' | 'south' | 'sunniBelt' | 'regions';

/**
 * A place an effect speaks of: a space, the target the player chose (`target`), or a pick by rule.
 * A pick takes the space that ranks first (ties: map order) among the group's spaces that qualify.
 */
export type Place =
  | SpaceId
  | 'target'
  | { pick: 'lowestOrder' | 'highestOrder' | 'mostMilitia' | 'mostTroops' | 'mostProjects' | 'mostExposed' | 'mostCells'; in: GroupId };

export type Condition =
  | { if: 'track'; track: TrackId; min?: number; max?: number }
  | { if: 'accord'; accord: AccordId; on: boolean }
  | { if: 'flag'; flag: FlagId; on: boolean }
  | { if: 'government'; is: readonly GovernmentId[] }
  | { if: 'pmfLaw'; is: readonly PmfLaw[] }
  | { if: 'order'; at: SpaceId; min?: number; max?: number }
  | { if: 'pieces'; piece: PieceId; in: GroupId | SpaceId; min?: number; max?: number }
  | { if: 'detained'; who: 'fighters' | 'families'; min?: number; max?: number };

export type Effect =
  | { do: 'track'; track: TrackId; by: number }
  | { do: 'leverage'; seat: SeatId; by: number }
  | { do: 'order'; at: Place; by: number }
  /** Put (by > 0) pieces from the supply on the board, or take them back to it. Hidden cells: use `cells`. */
  | { do: 'piece'; piece: Exclude<PieceId, 'cellsHidden' | 'cellsExposed'>; at: Place; by: number }
  | { do: 'move'; piece: 't10' | 'isf' | 'pesh' | 'militia'; from: Place; to: Place; n: number }
  /** hide: new hidden cells · expose: turn hidden into exposed · remove: take away, exposed first · conceal: exposed into hidden */
  | { do: 'cells'; how: 'hide' | 'expose' | 'remove' | 'conceal'; at: Place; n: number }
  | { do: 'flag'; flag: FlagId; on: boolean }
  /** Detainees in north-east Syria, in thousands: sent home (repatriated) or escaped. */
  | { do: 'detainees'; who: 'fighters' | 'families'; how: 'home' | 'escape'; n: number }
  | { do: 'government'; to: GovernmentId }
  | { do: 'pmfLaw'; to: PmfLaw }
  | { do: 'mission'; to: MissionState }
  | { do: 'control'; at: Place; to: Control }
  /** Open a contest next turn. */
  | { do: 'contest'; contest: ContestId }
  /** Add to the standing of one outcome of a contest, from now until it is decided. */
  | { do: 'standing'; contest: ContestId; outcome: string; by: number }
  /** A modifier to the checks of one operation, for this many turns (1 = this turn only). */
  | { do: 'modifier'; op: OpId; by: number; turns: number }
  | { do: 'draw'; seat: SeatId; n: number }
  | { do: 'endAccord'; accord: AccordId }
  | { do: 'when'; if: Condition; then: readonly Effect[]; else?: readonly Effect[] }
  /** A check with its own strength and resistance: base odds 50%, +10% a point of difference. */
  | { do: 'check'; strength: number; resist?: TrackId; win: readonly Effect[]; lose?: readonly Effect[] };
export type EffectKind = Effect['do'];

export interface CardData extends Provenance {
  id: string;
  seat: SeatId;
  /** Operations value, 1 to 4: how many targets an operation may have. */
  ops: 1 | 2 | 3 | 4;
  /** Lower acts first; unique in the game, 1 to 999. */
  initiative: number;
  /** The title in English; other languages override key `card.<id>.title`. */
  title: string;
  /** One line of context in plain words, our own; key `card.<id>.note`. The effect sentence is generated. */
  note: string;
  /** Out of the game after its event, or discarded. */
  once: boolean;
  /** The red cell and Tehran may act unseen: other seats read only that something was done out of sight. */
  covert?: boolean;
  /** Spaces the player chooses the target from, where an effect says 'target'. */
  target?: { in: GroupId | readonly SpaceId[]; where?: readonly TargetTest[] };
  /** All must hold for the event to be playable. */
  when?: readonly Condition[];
  event: readonly Effect[];
  /** As-of date of the newest fact the card rests on, YYYY-MM. Never after 2025-09. */
  asOf: string;
}
/** A test on a candidate target space. `cells` looks only at what the acting seat may know. */
export type TargetTest =
  | { has: PieceId; min: number }
  | { order: 'min' | 'max'; n: number }
  | { control: readonly Control[] };

export interface DispatchData extends Provenance {
  id: string;
  title: string;
  note: string;
  /** Fixed dispatches are placed by the scenario; the others are shuffled. */
  fixed?: boolean;
  effects: readonly Effect[];
  asOf: string;
}

/** Standing of an outcome from a track: `per` points for each point above `from` (negative below). */
export interface StandingRule {
  track: TrackId;
  from: number;
  per: number;
}
export interface ContestData extends Provenance {
  id: ContestId;
  title: string;
  note: string;
  outcomes: readonly {
    id: string;
    title: string;
    /** Base standing, before the tracks. */
    base: number;
    standing: readonly StandingRule[];
    effects: readonly Effect[];
  }[];
}

export interface AccordData extends Provenance {
  id: AccordId;
  title: string;
  note: string;
  /** Seats that must sign. For gift and pledge: any two state seats. */
  parties: readonly SeatId[] | 'any';
  /** A seat that may co-sign, and what that changes is in the rules. */
  cosigner?: SeatId;
  /** Turns in force, counting the one it was signed in; 0 = once, at signing. null = until broken. */
  turns: number | null;
  sign: readonly Effect[];
  /** Effects when signed with the co-signer, and without. */
  cosigned?: readonly Effect[];
  uncosigned?: readonly Effect[];
  /** Each reckoning. */
  upkeep: readonly Effect[];
  /** The price of breaking it: the breaker's leverage, and effects. */
  breakCost: number;
  broken: readonly Effect[];
  when?: readonly Condition[];
}

export interface SpaceData {
  id: SpaceId;
  kind: 'region' | 'box';
  name: string;
  note: string;
  weight: number;
  terrain: 'urban' | 'plain' | 'hills' | 'mountain' | 'desert' | 'delta' | 'rear';
  oil: boolean;
  disputed: boolean;
  zone: 'federal' | 'krg' | 'syria' | 'abroad';
  adjacent: readonly SpaceId[];
  sources: readonly SourceRef[];
}

export interface AgendaData {
  id: AgendaId;
  seat: SeatId;
  title: string;
  note: string;
  /** Weights of the five aims, sum 10. */
  weights: Partial<Record<AimId, number>>;
  sources: readonly SourceRef[];
}

export type StartRegion = { order: number; control: Control } & Partial<Record<PieceId, number>>;
export interface ScenarioTurn {
  /** First and last month, YYYY-MM. */
  from: string;
  to: string;
  /** Dispatches of the turn: a fixed id, or 'draw'. */
  dispatches: readonly string[];
  contests: readonly ContestId[];
}
export interface ScenarioData {
  id: string;
  title: string;
  note: string;
  minutes: number;
  turns: readonly ScenarioTurn[];
  hand: number;
  leverage: Record<SeatId, number>;
  tracks: Record<TrackId, number>;
  regions: Record<RegionId, StartRegion>;
  boxes: Record<'TUR' | 'JOR' | 'IRN', { t10: number }>;
  detainees: { fighters: number; families: number };
  flags: readonly FlagId[];
  government: GovernmentId;
  pmfLaw: PmfLaw;
  mission: MissionState;
  accords: readonly { accord: AccordId; parties: readonly SeatId[]; until: number | null }[];
  switches: Switches;
  /** War 6 ends the game for all; off by default in class scenarios. */
  warEnds: boolean;
  /** Par for each agenda: the median total of the bot study. */
  par: Partial<Record<AgendaId, number>>;
  /** What was tuned on the evidence of the study, and why: one line each. */
  tuning?: readonly string[];
}
