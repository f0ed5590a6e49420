/** Targets as an operation names them: a space `HAM`, a route `ANB>ERB`, a side `BAS:western`, or a name `sanctions`. */
import { SPACES, type OpId, type SpaceId } from '../../shared/content/ids.ts';
import type { TargetOption } from '../../shared/rules/known.ts';
import { OPERATIONS } from '../../shared/rules/ops/index.ts';
import { route, sideOf, targetSpace } from '../../shared/rules/ops/operation.ts';
import { nameOf, t } from '../i18n/index.ts';

const KNOWN = new Set<string>(SPACES);

export function isSpace(id: string): id is SpaceId {
  return KNOWN.has(id);
}

/** The space in which a target is shown on the map; null for a named one. */
export function spaceOfTarget(op: OpId, target: string): SpaceId | null {
  const space = targetSpace(OPERATIONS[op], target);
  return space !== null && isSpace(space) ? space : null;
}

/** Are the operation's targets routes, chosen in two steps? Each moves one piece. */
export function isRoute(op: OpId): boolean {
  return OPERATIONS[op].shape === 'route';
}

/** The name of a target in the reader's language. */
export function targetName(op: OpId, target: string): string {
  switch (OPERATIONS[op].shape) {
    case 'space':
      return nameOf('space', target);
    case 'route': {
      const [from, to] = route(target);
      return t('route', { from: nameOf('space', from), to: nameOf('space', to) });
    }
    case 'side': {
      const [space, side] = sideOf(target);
      return t('desk.target.side', { space: nameOf('space', space), piece: nameOf('piece', side) });
    }
    case 'named':
      return nameOf('target', `${op}.${target}`);
  }
}

/** Targets of a list by name: `Anbar → Erbil, Kirkuk`. */
export function targetNames(op: OpId, targets: readonly string[]): string {
  return targets.map((target) => targetName(op, target)).join(', ');
}

/** The ends at which routes start, each with the routes from it, in the order of the menu. */
export function byStart(targets: readonly TargetOption[]): ReadonlyMap<string, readonly TargetOption[]> {
  const starts = new Map<string, TargetOption[]>();
  for (const target of targets) {
    const [from] = route(target.id);
    starts.set(from, [...(starts.get(from) ?? []), target]);
  }
  return starts;
}
