/** What a bot is: a policy that sees one seat's view and says what it would do, each choice with its reason. */
import type { AgendaId, SeatId } from '../content/ids.ts';
import type { View } from '../rules/known.ts';
import type { Msg, Proposal, SeatAction } from '../rules/types.ts';

export type Level = 'simple' | 'strong';

/** One thing done, and why: a key `bot.…` of the catalogue. */
export interface Move {
  action: SeatAction;
  reason: Msg;
}
/** Pure and deterministic: the same view, the same answer. It never sees the state, the seed or another seat's secrets. */
export interface Bot {
  seat: SeatId;
  level: Level;
  /** The agenda by a fair lot: a number in [0, 1). */
  agenda(view: View, lot: number): { agenda: AgendaId; reason: Msg };
  /** Before orders: accords to propose or to break. Each is legal after the ones before. */
  talks(view: View): Move[];
  /** After the talks: commitments, orders for the empty slots, and the seal. */
  orders(view: View): Move[];
  /** Everything at once, for a table that does not wait for answers between the two. */
  turn(view: View): Move[];
  /** Sign this proposal? */
  answer(view: View, proposal: Proposal): { yes: boolean; reason: Msg };
}
