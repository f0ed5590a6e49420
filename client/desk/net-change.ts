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

/** What opens a turn. It is played at the end of the resolution before it, and counted with that one, not once more. */
const OPENS: ReadonlySet<Step['kind']> = new Set(['turn', 'dispatch', 'refill']);
export const opens = (step: Step): boolean => OPENS.has(step.kind);

/** The turn that was resolved last, or is being resolved; undefined in the planning of the first. */
export const resolvedLast = (log: readonly Step[]): number | undefined =>
  log.findLast((step) => !opens(step) && step.kind !== 'accord')?.turn;

/**
 * The one list of steps behind all that says what a turn has changed: its summary, the arrows at the tracks, the aims.
 * It begins when turn `from` could be planned, after its opening, and goes on to the end of the log: so the first value
 * of a thing is the one that was planned with, its last the one on the table. Before anything was resolved it is the
 * whole log.
 */
export function lately(log: readonly Step[], from = resolvedLast(log)): readonly Step[] {
  if (from === undefined) return log;
  const first = log.findIndex((step) => step.turn >= from && !opens(step));
  return first < 0 ? [] : log.slice(first);
}
