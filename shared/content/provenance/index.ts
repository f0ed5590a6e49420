/** The grounds of every rule and number, in one place: for the handbook, and for the test that none lacks them. */
import { AGENDA_GROUNDS, AIM_GROUNDS } from './aims.ts';
import { PIECE_GROUNDS, SPACE_GROUNDS } from './board.ts';
import { EFFECT_GROUNDS, FRAME_GROUNDS } from './frame.ts';
import { OP_GROUNDS } from './operations.ts';
import { RECKONING_GROUNDS } from './reckoning.ts';
import { FIELD_GROUNDS, SCENARIO_GROUNDS } from './scenarios.ts';
import { TRACK_GROUNDS } from './tracks.ts';

/** By the kind of thing, then by its id. Cards, dispatches, contests and accords carry their own. */
export const GROUNDS = {
  rule: FRAME_GROUNDS,
  effect: EFFECT_GROUNDS,
  op: OP_GROUNDS,
  reckoning: RECKONING_GROUNDS,
  track: TRACK_GROUNDS,
  piece: PIECE_GROUNDS,
  space: SPACE_GROUNDS,
  aim: AIM_GROUNDS,
  agenda: AGENDA_GROUNDS,
  field: FIELD_GROUNDS,
  scenario: SCENARIO_GROUNDS,
};
export type GroundsKind = keyof typeof GROUNDS;
