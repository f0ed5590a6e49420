/** What one reader may know: the shape of a view, and of what `legal` makes of it. */
import type { ScenarioData } from '../content/model.ts';
import type { AccordId, AgendaId, ContestId, OpId, SeatId, Switches } from '../content/ids.ts';
import type {
  Commitment, Msg, Odds, Order, Proposal, Result, SeatAction, StandingOrder, World,
} from './types.ts';

export type Reader = SeatId | 'public';

/** Everything the reader may know, and nothing else. Built by `view` alone. */
export interface View {
  reader: Reader;
  phase: 'planning' | 'over';
  scenario: string;
  /** The facilitator's own scenario, if it is one. */
  custom?: ScenarioData;
  rules: string;
  content: string;
  warEnds: boolean;
  switches: Switches;
  turn: number;
  turns: number;
  world: World;
  dispatches: readonly string[];
  nextDispatch: string | null;
  /** Which seats have sealed. Nothing of what. */
  sealed: Record<SeatId, boolean>;
  /** Proposals the reader is a party of (all are hidden from the public reader). */
  proposals: readonly Proposal[];
  you: You | null;
  result: Result | null;
}
/** The reader's own secrets. */
export interface You {
  seat: SeatId;
  agenda: AgendaId | null;
  hand: readonly string[];
  drawCount: number;
  discard: readonly string[];
  out: readonly string[];
  slots: readonly [Order | null, Order | null];
  standing: readonly StandingOrder[];
  commits: Readonly<Partial<Record<ContestId, Commitment>>>;
  sealed: boolean;
  /** Leverage not yet bound by boosts and commitments. */
  free: number;
}

/** A thing that may be done, or the reason why not. */
export interface Option {
  id: string;
  refusal: Msg | null;
}
export interface TargetOption extends Option {
  /** null: certain, no die. */
  odds: Odds | null;
  /** What success would do, in short: key of the catalogue. */
  gain: Msg | null;
}
export interface OpOptions {
  op: OpId;
  refusal: Msg | null;
  targets: readonly TargetOption[];
}
export interface CardOptions {
  card: string;
  /** Already face down in this slot. */
  slot: 0 | 1 | null;
  ops: number;
  event: { refusal: Msg | null; needsTarget: boolean; targets: readonly Option[] };
}
export interface ContestOptions {
  contest: ContestId;
  outcomes: readonly string[];
  /** Most leverage that can be committed, the present commitment included. */
  max: number;
  refusal: Msg | null;
}
export interface AccordOptions {
  accord: AccordId;
  /** Sets of partners it can be proposed to, or the reason why not. */
  partners: readonly { with: readonly SeatId[]; refusal: Msg | null }[];
}
/**
 * Every action a seat may take, as a menu; `why` names the reason where one may not be taken.
 * A menu is the product: card × use × targets (1 to `ops` of the open ones) × boost 0–2 as leverage allows.
 */
export interface Legal {
  seat: SeatId;
  phase: View['phase'];
  sealed: boolean;
  agendas: readonly AgendaId[];
  cards: readonly CardOptions[];
  emptySlots: readonly (0 | 1)[];
  /** The seat's operations. Computed on first use; enumerate them all for the full menu. */
  op(id: OpId): OpOptions;
  readonly ops: readonly OpOptions[];
  free: number;
  contests: readonly ContestOptions[];
  accords: readonly AccordOptions[];
  /** Proposals waiting for this seat's answer; its own that can be withdrawn; accords it can break and the price. */
  answers: readonly Proposal[];
  withdrawals: readonly Proposal[];
  breaks: readonly { id: string; accord: AccordId; cost: number }[];
  canSeal: Msg | null;
  canUnseal: Msg | null;
  /** null when the action is legal, else the reason. The one validator. */
  why(action: SeatAction): Msg | null;
}
