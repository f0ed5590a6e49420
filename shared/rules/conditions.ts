/** Conditions of cards and dispatches, and the picking of places by rule. */
import type { SpaceId } from '../content/ids.ts';
import type { Condition, GroupId, Place, TargetTest } from '../content/model.ts';
import { cellsAt, inForce, projects, spacesOf, sum } from './query.ts';
import type { SpaceState, World } from './types.ts';

const within = (n: number, c: { min?: number; max?: number }) =>
  (c.min === undefined || n >= c.min) && (c.max === undefined || n <= c.max);

export function holds(w: World, c: Condition): boolean {
  switch (c.if) {
    case 'track':
      return within(w.tracks[c.track], c);
    case 'accord':
      return inForce(w, c.accord) === c.on;
    case 'flag':
      return w.flags[c.flag] === c.on;
    case 'government':
      return c.is.includes(w.government);
    case 'pmfLaw':
      return c.is.includes(w.pmfLaw);
    case 'order':
      return within(w.spaces[c.at].order, c);
    case 'pieces':
      return within(sum(w, spacesOf(c.in), c.piece), c);
    case 'detained':
      return within(w.detainees[c.who], c);
  }
}

/** Does a space pass the tests a card sets on its target? */
export function fits(s: SpaceState, tests: readonly TargetTest[] = []): boolean {
  return tests.every((t) => {
    if ('has' in t) return (s[t.has] ?? 0) >= t.min;
    if ('order' in t) return t.order === 'min' ? s.order >= t.n : s.order <= t.n;
    return t.control.includes(s.control);
  });
}

type Pick = Extract<Place, object>['pick'];
const RANK: Record<Pick, (s: SpaceState) => number> = {
  lowestOrder: (s) => 4 - s.order + 1,
  highestOrder: (s) => s.order + 1,
  mostMilitia: (s) => s.militia,
  mostTroops: (s) => s.t10,
  mostProjects: projects,
  mostExposed: (s) => s.cellsExposed,
  mostCells: cellsAt,
};

/** The space a place means now, or null when none qualifies. Ties go to the first in map order. */
export function placeOf(w: World, place: Place, target?: SpaceId): SpaceId | null {
  if (place === 'target') return target ?? null;
  if (typeof place === 'string') return place;
  let best: SpaceId | null = null;
  let top = 0;
  for (const id of spacesOf(place.in as GroupId)) {
    const rank = RANK[place.pick](w.spaces[id]);
    if (rank > top) {
      top = rank;
      best = id;
    }
  }
  return best;
}
