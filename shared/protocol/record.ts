/** What a person may take home of a game: one JSON document with their own seat's reading of it, and nothing else. */
import type { SeatId, Switches } from '../content/ids.ts';
import type { View } from '../rules/known.ts';
import type { SeatAction, Step } from '../rules/types.ts';
import type { TableOptions, TalkLine } from './messages.ts';

export interface GameRecord {
  format: 'after-resolve-record';
  version: 1;
  code: string;
  /** When it was made, ISO 8601. */
  saved: string;
  /** The game began with these; null before it began. Its seed is not among them: it would tell what is still to come. */
  header: { scenario: string; rules: string; content: string; switches: Switches; warEnds: boolean } | null;
  /** false: the server is of another version than the game, which cannot be played on; what was read is all here. */
  playable: boolean;
  you: { name: string; seat: SeatId | null };
  people: readonly { name: string; seat: SeatId | null; host: boolean }[];
  options: TableOptions;
  /** Null where the game is not playable. */
  view: View | null;
  /** All that happened, as this seat has read it. */
  steps: readonly Step[];
  /** What this seat did, in order. `by`: whose hand it was; null for a bot. `at`: epoch ms. */
  actions: readonly { at: number; by: string | null; action: SeatAction }[];
  /** All that this seat may read. */
  talk: readonly TalkLine[];
}
