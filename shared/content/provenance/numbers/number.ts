/**
 * A number of the model: the values as they stand in the rules, what they are, and what they rest on. Steps of one are
 * the smallest there are and stand for direction alone, so they are not listed.
 */
import type { Judged } from '../grounds.ts';

export interface Numbered extends Judged {
  /** As often as each stands in the code, so that a test can tell when one is added or changed. */
  values: readonly number[];
  /** What they are, with the unit. */
  what: string;
}
/** By the entry of the handbook in which they are shown: `op.raid`, `aim.contain`, `rule.check`. */
export type NumbersOf = Readonly<Record<string, readonly Numbered[]>>;
/** By the file of the rules, without its ending. */
export type NumbersIn = Readonly<Record<string, NumbersOf>>;

type Entry = (values: readonly number[], what: string, note: string) => Numbered;
const on =
  (basis: Judged['basis'], confidence: Judged['confidence']): Entry =>
  (values, what, note) => ({ values, what, note, basis, confidence });

/** The designers' own choice: nothing in the sources speaks for this size and not another. */
export const chosen = on('judgement', 'low');
/** That it matters, and which way, follows from what the sources say; how much is chosen. */
export const inferred = on('inference', 'low');
/** That it differs is in the source itself; how much is chosen. */
export const sourced = on('source', 'medium');
/** Counted or reported. */
export const reported = on('report', 'medium');
