/** What a run of steps changed on the whole: one entry a thing, from its first value to its last. */
import type { Change, Step } from '../../shared/rules/types.ts';

/** The thing a change is about. */
function thingOf(change: Change): string {
  switch (change.on) {
    case 'order':
    case 'control':
      return `${change.on}:${change.at}`;
    case 'piece':
      return `piece:${change.at}:${change.piece}`;
    case 'track':
    case 'leverage':
    case 'flag':
    case 'detainees':
    case 'politics':
      return `${change.on}:${change.id}`;
  }
}

/** Net changes of these steps in the order in which things first changed; what came back to where it was is left out. */
export function netChanges(steps: readonly Step[]): ReadonlyMap<string, Change> {
  const net = new Map<string, Change>();
  for (const step of steps)
    for (const change of step.changes) {
      const thing = thingOf(change);
      const first = net.get(thing);
      net.set(thing, first ? ({ ...first, to: change.to } as Change) : change);
    }
  for (const [thing, change] of net) if (change.from === change.to) net.delete(thing);
  return net;
}

/** Planning, and what opens it: no part of a resolution. */
const OPENING: ReadonlySet<Step['kind']> = new Set(['turn', 'dispatch', 'refill', 'accord']);

/** The steps since the beginning of the turn that was resolved last, or is being resolved. */
export function lately(log: readonly Step[]): readonly Step[] {
  const turn = log.findLast((step) => !OPENING.has(step.kind))?.turn;
  if (turn === undefined) return log;
  return log.slice(log.findIndex((step) => step.turn >= turn));
}
