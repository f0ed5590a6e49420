/** What a rule or a number rests on, where the thing itself carries no more than its sources, or none. */
import type { Basis, Confidence, SourceRef } from '../ids.ts';
import type { Provenance } from '../model.ts';
import { FACTS, SOURCE } from '../sources.ts';
import type { FactId } from '../sources.ts';

/** The grounds of something whose sources stand in the rules, beside the code. */
export interface Judged {
  basis: Basis;
  confidence: Confidence;
  /** In a sentence of our own: what was taken from the sources, and what was decided here. */
  note: string;
}
export interface Grounds extends Judged, Provenance {}

export const judged = (basis: Basis, confidence: Confidence, note: string): Judged => ({ basis, confidence, note });
export const grounds = (
  sources: readonly SourceRef[],
  basis: Basis,
  confidence: Confidence,
  note: string,
): Grounds => ({ sources, basis, confidence, note });

/** The newest date among what is cited, YYYY-MM; null where nothing that exists is cited. */
export function asOf(sources: readonly SourceRef[]): string | null {
  const facts: Readonly<Record<string, { asOf: string }>> = FACTS;
  const dates = sources.map((ref) => (ref.startsWith('F:') ? facts[ref.slice(2) as FactId]?.asOf : SOURCE.date));
  return dates
    .filter((date) => date !== undefined)
    .reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null);
}
