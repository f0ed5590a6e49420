/** Sources: what is cited exists, a basis is borne out by what is cited, and no fact is newer than the game. */
import { LABELS } from '../ids.ts';
import type { Provenance } from '../model.ts';
import type { Findings } from './problem.ts';
import type { Whole } from './whole.ts';

/** No card may know anything later than this (game.md 11). */
export const NEWEST = '2025-09';
const isLabel = (ref: string) => (LABELS as readonly string[]).includes(ref);

/** Are the sources of this there? With a basis, do they bear it out: the source by a label, a report by a fact? */
export function citations(
  found: Findings,
  whole: Whole,
  at: string,
  x: Pick<Provenance, 'sources'> & Partial<Provenance>,
): void {
  found.need(x.sources.length > 0, `${at}.sources`, x.sources.length, 'atLeast', { min: 1 });
  for (const [i, ref] of x.sources.entries())
    found.need(
      isLabel(ref) || (ref.startsWith('F:') && ref.slice(2) in whole.facts),
      `${at}.sources[${i}]`,
      ref,
      'source',
    );
  if (x.basis === 'source') found.need(x.sources.some(isLabel), `${at}.basis`, x.basis, 'basis');
  if (x.basis === 'report')
    found.need(
      x.sources.some((ref) => !isLabel(ref)),
      `${at}.basis`,
      x.basis,
      'basis',
    );
}

export function facts(all: Findings, whole: Whole): void {
  const found = all.in('sources');
  for (const [id, fact] of Object.entries(whole.facts))
    found.need(fact.asOf <= NEWEST, `${id}.asOf`, fact.asOf, 'notAfter', { month: NEWEST });
}
