/** The shapes the rules work on: state, actions, steps. Plain data, no class, no function. */
import type { ScenarioData } from '../content/model.ts';
import type {
  AccordId, AgendaId, AimId, ContestId, Control, FlagId, GovernmentId, MissionState, OpId, PieceId, PmfLaw, SeatId,
  SourceRef, SpaceId, Switches, TrackId,
} from '../content/ids.ts';

/**
 * A text as a key of the catalogue and its arguments. An argument named after a kind of thing (`space`, `seat`, `seat2`,
 * `track`, `card`, `op`, `accord`, `contest`, `piece`, …) holds an id and is shown by that thing's own name.
 */
export interface Msg {
  k: string;
  a?: Readonly<Record<string, string | number>>;
}

export type Pieces = Record<PieceId, number>;
/** `cellsHidden` is null where the reader may not know it. */
export type SpaceState = Omit<Pieces, 'cellsHidden'> & {
  /** 0 collapse … 4 settled. Boxes have 4 and never change. */
  order: number;
  control: Control;
  cellsHidden: number | null;
};

export interface Accord {
  /** Unique in the game: a1, a2, … */
  id: string;
  accord: AccordId;
  parties: readonly SeatId[];
  /** Turn it was signed in; 0 = in force at the start. */
  since: number;
  /** Last turn it is in force, or null. */
  until: number | null;
  /** Words of a pledge. */
  text?: string;
}
/** What became of each promise: shown in the debrief. */
export interface LedgerEntry {
  id: string;
  accord: AccordId;
  parties: readonly SeatId[];
  /** Turn in which it happened; of what has run out, the last in which it held. */
  turn: number;
  what: 'signed' | 'broken' | 'expired' | 'ended';
  by?: SeatId;
  /** Leverage given, for a gift. */
  n?: number;
  text?: string;
}

/** The board and all that is public of it, save hidden cells and the red cell's leverage. */
export interface World {
  turn: number;
  /** Months that this turn covers: what happens by itself has so much time to. */
  months: number;
  spaces: Record<SpaceId, SpaceState>;
  tracks: Record<TrackId, number>;
  /** The red cell's is null for other readers. */
  leverage: Record<Exclude<SeatId, 'is'>, number> & { is: number | null };
  flags: Record<FlagId, boolean>;
  government: GovernmentId;
  pmfLaw: PmfLaw;
  mission: MissionState;
  /** Thousands. `home` were repatriated, `escaped` got away. */
  detainees: { fighters: number; families: number; fightersHome: number; familiesHome: number; escaped: number };
  accords: readonly Accord[];
  ledger: readonly LedgerEntry[];
  /** Contests open this turn, and those to be opened next turn. */
  contests: readonly ContestId[];
  nextContests: readonly ContestId[];
  /** Standing added by cards and rules: key `contest/outcome`. */
  standing: Readonly<Record<string, number>>;
  /** Decided contests: contest → outcome of the last time. */
  decided: Readonly<Partial<Record<ContestId, string>>>;
  modifiers: readonly { op: OpId; by: number; until: number }[];
  switches: Switches;
  /** Things counted over the game, for claims and the debrief. */
  tally: Tally;
}
export interface Tally {
  usCasualties: number;
  /** US casualties of this turn; patience pays for them in the reckoning. */
  casualtiesNow: number;
  militiaAttacks: number;
  /** Attacks on missions, projects and the embassy, not on troops. */
  attacksOnRemains: number;
  strikes: number;
  isAttacks: number;
  breakouts: number;
  westernLost: number;
  deployed: number;
  withdrawn: number;
  turnsISHeld: number;
  /** Hostile acts this turn that keep the war ladder from cooling. */
  hostileNow: number;
}

export type Order =
  | { card: string; use: 'event'; target?: SpaceId; boost: 0 | 1 | 2 }
  | { card: string; use: 'operation'; op: OpId; targets: readonly string[]; boost: 0 | 1 | 2 }
  | { card: string; use: 'bank' };
/** Carried out with the lowest card that fits when the bell finds a seat without orders. */
export interface StandingOrder {
  op: OpId;
  targets: readonly string[];
}

export interface Commitment {
  outcome: string;
  n: number;
}
export interface Proposal {
  id: string;
  accord: AccordId;
  /** First is the proposer. */
  parties: readonly SeatId[];
  /** Parties who have signed; the proposer has. */
  signed: readonly SeatId[];
  turn: number;
  /** Leverage, for a gift: from the proposer to the other. */
  n?: number;
  /** Words, for a pledge. */
  text?: string;
}

/** What only the seat itself (and the facilitator) may know. */
export interface SeatState {
  agenda: AgendaId | null;
  hand: readonly string[];
  draw: readonly string[];
  discard: readonly string[];
  out: readonly string[];
  slots: readonly [Order | null, Order | null];
  standing: readonly StandingOrder[];
  commits: Readonly<Partial<Record<ContestId, Commitment>>>;
  sealed: boolean;
}

export type Seed = readonly [number, number, number, number];
export interface Header {
  rules: string;
  content: string;
  scenario: string;
  /** A facilitator's own scenario, checked when it was loaded. */
  custom?: ScenarioData;
  seed: Seed;
  switches: Switches;
  warEnds: boolean;
}

export interface State {
  header: Header;
  /** Actions applied so far. */
  seq: number;
  phase: 'planning' | 'over';
  world: World;
  seats: Record<SeatId, SeatState>;
  proposals: readonly Proposal[];
  /** Accords signed so far: names the next one. */
  signed: number;
  dispatchDeck: readonly string[];
  /** Dispatches resolved this turn, and the first of next turn, shown ahead. */
  dispatches: readonly string[];
  nextDispatch: string | null;
  result: Result | null;
}

export interface Result {
  ending: 'time' | 'war';
  /** 0–10 each. */
  aims: Record<SeatId, Partial<Record<AimId, number>>>;
  agendas: Record<SeatId, AgendaId>;
  /** 0–100, after shared losses. */
  totals: Record<SeatId, number>;
  par: Record<SeatId, number | null>;
  /** Points lost by everyone. */
  shared: { resurgence: number; war: number };
  /** Share of the measure of what the red cell could become, 0 contained … 4 return. */
  resurgenceLevel: number;
}

/** What a seat, or the table, may do. */
export type Action =
  | { t: 'agenda'; seat: SeatId; agenda: AgendaId }
  | { t: 'place'; seat: SeatId; slot: 0 | 1; order: Order }
  | { t: 'clear'; seat: SeatId; slot: 0 | 1 }
  | { t: 'standing'; seat: SeatId; orders: readonly StandingOrder[] }
  | { t: 'commit'; seat: SeatId; contest: ContestId; outcome: string; n: number }
  | { t: 'seal'; seat: SeatId }
  | { t: 'unseal'; seat: SeatId }
  | { t: 'propose'; seat: SeatId; accord: AccordId; with: readonly SeatId[]; n?: number; text?: string }
  | { t: 'answer'; seat: SeatId; proposal: string; yes: boolean }
  | { t: 'withdraw'; seat: SeatId; proposal: string }
  | { t: 'break'; seat: SeatId; accord: string }
  /** The clock ended: whoever has not sealed plays what was placed, then standing orders or a pass. */
  | { t: 'bell'; fill: 'standing' | 'pass' };
export type SeatAction = Extract<Action, { seat: SeatId }>;

/** One modifier of a check; `m` is a key of the catalogue (`mod.<m>`). */
export interface Modifier {
  m: string;
  by: number;
}
/** The odds of a check before the die. */
export interface Odds {
  /** Percent, 10–90. */
  chance: number;
  strength: number;
  resistance: number;
  /** Positive entries add to strength, negative ones to resistance. */
  mods: readonly Modifier[];
}
export interface Roll extends Odds {
  /** d10: success when die × 10 ≤ chance. */
  die: number;
  success: boolean;
  /** The name of the draw: where in the game this die was cast. */
  draw: string;
}

export type Change =
  | { on: 'track'; id: TrackId; from: number; to: number }
  | { on: 'leverage'; id: SeatId; from: number; to: number }
  | { on: 'order'; at: SpaceId; from: number; to: number }
  | { on: 'control'; at: SpaceId; from: Control; to: Control }
  | { on: 'piece'; piece: PieceId; at: SpaceId; from: number; to: number }
  | { on: 'flag'; id: FlagId; from: boolean; to: boolean }
  | { on: 'detainees'; id: keyof World['detainees']; from: number; to: number }
  | { on: 'politics'; id: 'government' | 'pmfLaw' | 'mission'; from: string; to: string };

/** A die that a rule casts by itself, without anybody's order: it happens when the die shows no more than `need`. */
export interface Cast {
  /** What it is for: a key of the catalogue (`die.<what>`), which begins with the rule or the operation. */
  what: string;
  at?: SpaceId;
  track?: TrackId;
  /** 1–10. */
  need: number;
  /** What the number needed is made of; empty where the rule names it once and for all. */
  mods: readonly Modifier[];
  sides: 10;
  fell: number;
  success: boolean;
  /** Name of the draw, for the log. */
  draw: string;
  /** Seats that may read this; absent: everyone. */
  only?: readonly SeatId[];
}

export type StepKind =
  | 'turn' | 'dispatch' | 'accord' | 'reveal' | 'order' | 'check' | 'fizzle' | 'contest' | 'reckoning' | 'refill' | 'end';

/** One thing that happened, with its why. */
export interface Step {
  kind: StepKind;
  turn: number;
  text: Msg;
  seat?: SeatId;
  card?: string;
  op?: OpId;
  use?: Order['use'];
  /** Target as the operation names it: a space, `FROM>TO`, or a named target. */
  target?: string;
  targets?: readonly string[];
  boost?: number;
  at?: SpaceId;
  roll?: Roll;
  /** In the place of `roll` where the odds rest on what the reader may not know: the modifiers that everyone knows. */
  known?: readonly Modifier[];
  contest?: ContestTally;
  /** Dice that the rule cast, in their order, those too of which nothing came. */
  dice?: Cast[];
  changes: Change[];
  /** Further lines: the reasons. */
  notes: Msg[];
  sources: readonly SourceRef[];
  /** Which of the two rounds of orders it belongs to: for `readSteps`, which takes it out. */
  round?: 0 | 1;
  /** Seats that may read this; absent: everyone. */
  only?: readonly SeatId[];
  /** What the others read instead; absent: nothing at all. */
  cover?: Step;
}
export interface ContestTally {
  id: ContestId;
  winner: string;
  outcomes: readonly {
    id: string;
    standing: number;
    die: number;
    leverage: number;
    total: number;
    by: Readonly<Partial<Record<SeatId, number>>>;
  }[];
}

export type Applied = { ok: true; state: State; steps: Step[] } | { ok: false; refusal: Msg };
