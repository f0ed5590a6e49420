/** A rule of the reckoning: the world's own move, in a fixed order (game.md 9). */
import type { SourceRef } from '../../content/ids.ts';
import type { Draft } from '../draft.ts';

export interface ReckoningRule {
  id: string;
  sources: readonly SourceRef[];
  run(d: Draft): void;
}
/** The name of a die of the reckoning. */
export const dieName = (d: Draft, what: string) => `t${d.w.turn}.reckon.${what}`;
/** Does the d10 of this name fall at or under n? */
export const falls = (d: Draft, what: string, n: number) => n > 0 && d.die(dieName(d, what), 10) <= n;
