/** The red cell's operations: what each would bring, target by target. */
import { REGIONS, SUPPLY } from '../../content/ids.ts';
import type { RegionId } from '../../content/ids.ts';
import { adjacent, cells, cellsAt, DISPUTED, guards, isSeam } from '../../rules/query.ts';
import { breakoutSize, cellsOf } from '../../rules/ops/is/breakout.ts';
import { route } from '../../rules/ops/operation.ts';
import type { Plan } from '../judgement.ts';
import type { Mind } from '../mind.ts';

const region = (t: string) => t as RegionId;
const present = (m: Mind): readonly RegionId[] => REGIONS.filter((r) => cellsAt(m.w.spaces[r]) > 0);
/** One cell comes into the open. */
const shown = (m: Mind, at: RegionId) =>
  m.w.spaces[at].cellsHidden ? m.aims.space(at, 'cellsExposed', 1) + m.aims.space(at, 'cellsHidden', -1) - 0.5 : 0;
/** Ground where a cell can last: little order, few guards. */
const refuge = (m: Mind, at: RegionId) =>
  0.3 * (2 - m.w.spaces[at].order) - 0.15 * guards(m.w.spaces[at]) - 0.3 * m.w.spaces[at].t10;

/** Where a cell can go from each region: neighbours, and through the seams. */
const NEXT = Object.fromEntries(
  REGIONS.map((a) => [a, REGIONS.filter((b) => a !== b && (adjacent(a, b) || isSeam(a, b)))]),
) as unknown as Record<RegionId, readonly RegionId[]>;
/** Moves that bring a cell from crowded ground to a thinner one nearby. */
function moves(m: Mind): string[] {
  const out: string[] = [];
  for (const from of present(m)) {
    const here = m.w.spaces[from];
    if (!here.cellsHidden) continue;
    for (const to of NEXT[from]) if (cellsAt(m.w.spaces[to]) <= cellsAt(here)) out.push(`${from}>${to}`);
  }
  return out;
}

export const IS_PLANS: readonly Plan[] = [
  {
    op: 'recruit',
    reason: 'growWhereThin',
    targets: present,
    room: (m) => SUPPLY.cellsHidden - cells(m.w),
    win: (m, t) => 0.2 + m.cells(region(t), 1),
  },
  {
    op: 'breakout',
    reason: 'prisons',
    targets: ['prisons'],
    win: (m) =>
      m.aims.escaped(breakoutSize(m.w)) + m.cells('NES', cellsOf(breakoutSize(m.w))) + m.track('detention', -1),
    lose: (m) => m.track('detention', 1) + shown(m, 'NES'),
  },
  {
    op: 'attack',
    reason: 'breakOrder',
    targets: present,
    win: (m, t) => m.order(region(t), -1) + m.leverage('is', 1) + 0.3,
    lose: (m, t) => 0.7 * shown(m, region(t)),
  },
  {
    op: 'ground',
    reason: 'disappear',
    targets: (m) => REGIONS.filter((r) => m.w.spaces[r].cellsExposed > 0),
    win(m, t) {
      return m.aims.space(region(t), 'cellsExposed', -1) + m.aims.space(region(t), 'cellsHidden', 1) + 0.3;
    },
  },
  {
    op: 'infiltrate',
    reason: 'shift',
    when: (m) => m.left > 0,
    targets: moves,
    win(m, t) {
      const [from, to] = route(t) as [RegionId, RegionId];
      const seam =
        DISPUTED.includes(to) && !DISPUTED.includes(from)
          ? 0.9 * m.weight('seams')
          : DISPUTED.includes(from) && !DISPUTED.includes(to)
            ? -0.6 * m.weight('seams')
            : 0;
      // Two near the prisons are better than one (P7).
      const doors =
        to === 'NES' && cellsAt(m.w.spaces.NES) < 2 && m.w.detainees.fighters > 0 ? 0.6 * m.weight('doors') : 0;
      return seam + doors + refuge(m, to) - refuge(m, from) - 0.2;
    },
    lose: (m, t) => 0.5 * shown(m, route(t)[0] as RegionId),
  },
  {
    op: 'extort',
    reason: 'money',
    when: (m) => m.left > 0 && m.you.free <= 4,
    targets: present,
    // From five on, means of its own raise the odds of recruiting and of the prisons.
    room: () => 2,
    win: (m) => m.leverage('is', 2) + 0.2 + (m.left > 1 ? 1.4 : 0),
    lose: (m, t) => 0.5 * shown(m, region(t)),
  },
];
