/** What a person may take home of a game: one JSON document with their own seat's reading of it, and nothing else. */
import * as z from 'zod/mini';
import { SEATS, type SeatId, type Switches } from '../content/ids.ts';
import type { ScenarioData } from '../content/model.ts';
import type { View } from '../rules/known.ts';
import type { SeatAction, Step } from '../rules/types.ts';
import { OPTIONS, TALK_LINE } from './answers.ts';
import type { TableOptions, TalkLine } from './messages.ts';
import { ACTION } from './requests.ts';
import { CUSTOM_SCENARIO, STEP_SCHEMA, SWITCHES_SCHEMA, VIEW_SCHEMA } from './view.ts';

export interface GameRecord {
  format: 'after-resolve-record';
  version: 1;
  code: string;
  /** When it was made, ISO 8601. */
  saved: string;
  /** The game began with these; null before it began. Its seed is not among them: it would tell what is still to come. */
  header: {
    scenario: string;
    /** The facilitator's own scenario, if it was one. */
    custom?: ScenarioData;
    rules: string;
    content: string;
    switches: Switches;
    warEnds: boolean;
  } | null;
  /** false: the server is of another version than the game, which cannot be played on; what was read is all here. */
  playable: boolean;
  you: { name: string; seat: SeatId | null };
  people: readonly { name: string; seat: SeatId | null; host: boolean }[];
  options: TableOptions;
  /** Null where the game is not playable. */
  view: View | null;
  /** All that happened, as this seat has read it; where the game is not playable, in the words of its own version. */
  steps: readonly Step[];
  /** What this seat did, in order. `by`: whose hand it was; null for a bot. `at`: epoch ms. */
  actions: readonly { at: number; by: string | null; action: SeatAction }[];
  /** All that this seat may read. */
  talk: readonly TalkLine[];
}

const seat = z.nullable(z.enum(SEATS));
const words = z.string();
/** The closed form of a record of this version. */
export const RECORD: z.ZodMiniType<GameRecord> = z.strictObject({
  format: z.literal('after-resolve-record'),
  version: z.literal(1),
  code: words,
  saved: words,
  header: z.nullable(
    z.strictObject({
      scenario: words,
      custom: z.exactOptional(CUSTOM_SCENARIO),
      rules: words,
      content: words,
      switches: SWITCHES_SCHEMA,
      warEnds: z.boolean(),
    }),
  ),
  playable: z.boolean(),
  you: z.strictObject({ name: words, seat }),
  people: z.array(z.strictObject({ name: words, seat, host: z.boolean() })),
  options: OPTIONS,
  view: z.nullable(VIEW_SCHEMA),
  steps: z.array(STEP_SCHEMA),
  actions: z.array(z.strictObject({ at: z.int(), by: z.nullable(words), action: ACTION })),
  talk: z.array(TALK_LINE),
});
