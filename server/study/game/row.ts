/** What is kept of one game of the study: small, flat, enough for every table. */
import type { AgendaId } from '../../../shared/content/ids.ts';
import type { MeasureId } from './measures.ts';

/** Lists by seat follow the order of SEATS. */
export interface Row {
  /** Number of the game; with the base seed it gives the seed. */
  game: number;
  ending: 'time' | 'war';
  agendas: readonly AgendaId[];
  totals: readonly number[];
  /** Totals after each turn: by turn, then by seat. */
  course: readonly (readonly number[])[];
  /** Own checks: successes less what the odds promised, by seat. */
  luck: readonly number[];
  /** Turns in which each was done: `w01 event` … and the number of times. */
  cards: Readonly<Record<string, number>>;
  /** Orders of each operation, by id. */
  ops: Readonly<Record<string, number>>;
  /** Accords signed in the game, by id. */
  accords: Readonly<Record<string, number>>;
  /** `election pragmatists` … and the number of times. */
  contests: Readonly<Record<string, number>>;
  measures: Readonly<Record<MeasureId, number>>;
}
