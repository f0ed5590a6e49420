/**
 * How likely each outcome of a contest is as things stand. Made from what lies open: the standing of the outcomes, one
 * die each, and leverage that the reader knows of, which is their own. What others have laid in secret is not in it.
 */
import { CONTESTS_DATA } from '../../shared/content/contests.ts';
import type { ContestId } from '../../shared/content/ids.ts';
import { standingOf } from '../../shared/rules/contests.ts';
import type { World } from '../../shared/rules/types.ts';

/** Faces of the die of an outcome. */
const FACES = 6;

/** Leverage on one outcome. */
export interface Laid {
  outcome: string;
  n: number;
}

/**
 * The chance of each, 0 to 1, when every one adds its own die to what it has: the highest wins, of equals the first.
 * Throws are counted and divided once, so that what is certain is 1 and what cannot be is 0.
 */
export function chancesOf(points: readonly number[]): number[] {
  return points.map((mine, i) => {
    let won = 0;
    for (let face = 1; face <= FACES; face++) {
      let throws = 1;
      for (const [j, theirs] of points.entries()) {
        if (j === i) continue;
        // The faces that leave the other below; level is enough against one that is named later.
        const below = mine + face - theirs - (j < i ? 1 : 0);
        throws *= Math.max(0, Math.min(FACES, below));
      }
      won += throws;
    }
    return won / FACES ** points.length;
  });
}

/** The chance of every outcome of a contest by its name; with `laid` counted in where it is given. */
export function contestChances(world: World, contest: ContestId, laid?: Laid): ReadonlyMap<string, number> {
  const { outcomes } = CONTESTS_DATA[contest];
  const chances = chancesOf(
    outcomes.map(({ id }) => standingOf(world, contest, id) + (laid?.outcome === id ? laid.n : 0)),
  );
  return new Map(outcomes.map(({ id }, i) => [id, chances[i]!]));
}
