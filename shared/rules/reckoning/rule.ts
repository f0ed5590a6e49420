/** A rule of the reckoning: the world's own move, in a fixed order (game.md 9). */
import type { SourceRef } from '../../content/ids.ts';
import type { CastFor, Draft } from '../draft.ts';
import type { Cast, Modifier, World } from '../types.ts';

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
/** Months that the chances of the reckoning are printed for. */
const PRINTED_FOR = 2;
/** The number of ten within so many months, where `need` is that within two: what may happen has more time to. */
export const within = (need: number, months: number): number =>
  need <= 0 || need >= 10 ? need : Math.round(10 * (1 - (1 - need / 10) ** (months / PRINTED_FOR)));
/** These modifiers, with one more where the turn covers more months than the chances are printed for. */
export function overMonths(w: World, mods: readonly Modifier[]): readonly Modifier[] {
  const need = total(mods);
  const by = within(need, Math.max(PRINTED_FOR, w.months)) - need;
  return by === 0 ? mods : [...mods, { m: 'months', by }];
}
/** What these come to: the number needed. */
export function total(mods: readonly Modifier[]): number {
  let n = 0;
  for (const { by } of mods) n += by;
  return n;
}
