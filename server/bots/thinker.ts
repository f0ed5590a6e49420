/** What the stronger bots are asked, and by whom: a table asks, somebody thinks, and the table goes on meanwhile. */
import type { Move } from '../../shared/bots/index.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import type { View } from '../../shared/rules/known.ts';
import type { Proposal } from '../../shared/rules/types.ts';

/** A question to the bot of a seat. The view is all that it is told. */
export type Question = { seat: SeatId; view: View } & (
  { what: 'talks' | 'orders' } | { what: 'answer'; proposal: Proposal }
);
/** Gives what the bot would do, in order; null where nobody could think of it in time. Never rejects. */
export type Think = (question: Question) => Promise<readonly Move[] | null>;

/** To a worker and back. */
export interface Job {
  id: number;
  question: Question;
  /** Where the bot's own chance begins. */
  seed: number;
  /** Longest time to think, in ms. */
  limit: number;
}
export type Done = { id: number; moves: readonly Move[] } | { id: number; failed: string };
