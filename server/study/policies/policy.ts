/** A policy: fixed habits laid over the normal bot of a seat. It sees what the bot sees and chooses only from the menu. */
import type { AccordId, AgendaId, ContestId, OpId, SeatId } from '../../../shared/content/ids.ts';
import type { Legal, View } from '../../../shared/rules/known.ts';
import type { Order, Proposal } from '../../../shared/rules/types.ts';

/** An operation the policy wants carried out, with its targets, the dearest first. */
export interface Wish {
  op: OpId;
  targets: readonly string[];
  /** Leverage it is worth; given only when some is left over. */
  boost?: 0 | 1 | 2;
}
export interface Ask {
  accord: AccordId;
  with: readonly SeatId[];
}
export interface Policy {
  id: string;
  seat: SeatId;
  /** What it does, in one plain sentence. */
  title: string;
  /** The agenda it pursues; absent: drawn by lot. */
  agenda?: AgendaId;
  /** Orders it wants this turn, the dearest first. Slots left over are the normal bot's. */
  wants?(view: View, menu: Legal): readonly Wish[];
  /** Orders of the normal bot that it will not have. */
  never?(order: Order, view: View): boolean;
  /** Accords it proposes whenever they can be. */
  proposes?: readonly Ask[] | ((view: View) => readonly Ask[]);
  /** Does it sign? undefined: as the normal bot does. */
  signs?(proposal: Proposal, view: View): boolean | undefined;
  /** Accords that it never proposes nor signs. */
  refuses?: readonly AccordId[];
  /** Accords in force that it breaks. */
  breaks?: readonly AccordId[];
  /** Outcomes it puts its leverage on, up to four points each. */
  backs?: Partial<Record<ContestId, string>>;
}
