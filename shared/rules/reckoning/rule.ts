/** A rule of the reckoning: the world's own move, in a fixed order (game.md 9). */
import type { SourceRef } from '../../content/ids.ts';
import type { CastFor, Draft } from '../draft.ts';
import type { Cast, Modifier } from '../types.ts';

export interface ReckoningRule {
  id: string;
  sources: readonly SourceRef[];
  run(d: Draft): void;
}
/** The d10 of this name, not yet shown. `what`: see `Cast`; it begins with the id of the rule. */
export const cast = (d: Draft, name: string, what: string, need: number, more?: CastFor): Cast =>
  d.cast(`t${d.w.turn}.reckon.${name}`, what, need, more);
/** Does the d10 of this name fall at or under `need`? It is cast, and shown in the present step, where it can. */
export const falls = (d: Draft, name: string, what: string, need: number, more?: CastFor): boolean =>
  need > 0 && d.show(cast(d, name, what, need, more));
/** What these come to: the number needed. */
export function total(mods: readonly Modifier[]): number {
  let n = 0;
  for (const { by } of mods) n += by;
  return n;
}
