/** What an operation is made of. One module each; the menu, the odds and the resolution all read the same declaration. */
import type { OpId, SeatId, SourceRef, SpaceId } from '../../content/ids.ts';
import { SPACES } from '../../content/ids.ts';
import type { Draft } from '../draft.ts';
import type { Mods } from '../odds.ts';
import type { Msg, World } from '../types.ts';

/** How a target is written: a space `HAM`, a route `ANB>ERB`, a side `BAS:western`, or a name `sanctions`. */
export type Shape = 'space' | 'route' | 'side' | 'named';

export interface Operation {
  id: OpId;
  seat: SeatId;
  shape: Shape;
  sources: readonly SourceRef[];
  /** Others read only that the seat acted out of sight. */
  covert?: boolean;
  /** Modifiers that rest on what only the seat knows: the others read the outcome, and neither the odds nor the die. */
  closed?: readonly string[];
  /** Every target that can be thought of now, open or refused. */
  targets(w: World): readonly string[];
  /** Why this target is not open, or null. */
  refuse(w: World, target: string): Msg | null;
  /** Why these open targets cannot be taken together, or null. */
  together?(w: World, targets: readonly string[]): Msg | null;
  /** The modifiers of the check; absent: certain, no die. */
  mods?(w: World, target: string, m: Mods): void;
  /** What success, or a certain operation, does. May add notes. */
  win(d: Draft, target: string): void;
  lose?(d: Draft, target: string): void;
  /** Must the outcome stay with the seat? Only for covert operations; absent: never. */
  secret?(win: boolean): boolean;
}

export const no = (k: string, a?: Msg['a']): Msg => (a ? { k: `refusal.${k}`, a } : { k: `refusal.${k}` });

const SPACE_OR_HOME: ReadonlySet<string> = new Set([...SPACES, 'home']);
type Route = readonly [SpaceId | 'home', SpaceId | 'home'];
/** Routes read so far: there are a few hundred, and every menu reads them all. */
const routes = new Map<string, Route>();
export function route(target: string): Route {
  let parts = routes.get(target);
  if (!parts) {
    const at = target.indexOf('>');
    parts = [target.slice(0, at), target.slice(at + 1)] as unknown as Route;
    // What a stranger sends is read, not kept.
    if (SPACE_OR_HOME.has(parts[0]) && SPACE_OR_HOME.has(parts[1])) routes.set(target, parts);
  }
  return parts;
}
export function sideOf(target: string): [SpaceId, 'western' | 'eastern'] {
  const at = target.indexOf(':');
  return [target.slice(0, at), target.slice(at + 1)] as [SpaceId, 'western' | 'eastern'];
}
const isSpace = (s: string): boolean => (SPACES as readonly string[]).includes(s);
/** Is this a target the operation could ever have, open now or not? */
export function wellFormed(op: Operation, w: World, target: string): boolean {
  switch (op.shape) {
    case 'space':
      return isSpace(target);
    case 'route':
      return target.includes('>') && route(target).every((s) => s === 'home' || isSpace(s));
    case 'side': {
      const [space, side] = sideOf(target);
      return isSpace(space) && (side === 'western' || side === 'eastern');
    }
    case 'named':
      return op.targets(w).includes(target);
  }
}
/** Arguments of a message about a target, whatever its shape. */
export function targetArgs(op: Operation, target: string): Record<string, string> {
  switch (op.shape) {
    case 'space':
      return { space: target };
    case 'route': {
      const [from, to] = route(target);
      return { space: from, space2: to };
    }
    case 'side': {
      const [space, piece] = sideOf(target);
      return { space, piece };
    }
    case 'named':
      return { target: `${op.id}.${target}` };
  }
}
/** The space a target lies in, for the map; null for named ones. */
export function targetSpace(op: Operation, target: string): SpaceId | null {
  switch (op.shape) {
    case 'space':
      return target as SpaceId;
    case 'route': {
      const [from, to] = route(target);
      return to === 'home' ? (from as SpaceId) : to;
    }
    case 'side':
      return sideOf(target)[0];
    case 'named':
      return null;
  }
}
/** Routes that would take more pieces from a space than stand there, or bring more than fit. */
export function overdrawn(
  targets: readonly string[],
  have: (s: SpaceId | 'home') => number,
  room: (s: SpaceId | 'home') => number,
): Msg | null {
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  for (const t of targets) {
    const [from, to] = route(t);
    out.set(from, (out.get(from) ?? 0) + 1);
    into.set(to, (into.get(to) ?? 0) + 1);
  }
  for (const [s, n] of out) if (n > have(s as SpaceId)) return no('notSoMany', { space: s, n: have(s as SpaceId) });
  for (const [s, n] of into) if (n > room(s as SpaceId)) return no('noRoomFor', { space: s, n: room(s as SpaceId) });
  return null;
}
