/** Guard: move Peshmerga. Into disputed land without Joint Security it strains the cabinet in Baghdad. */
import type { RegionId, SpaceId } from '../../../content/ids.ts';
import { adjacent, DISPUTED, inForce, isDisputed, KURDISTAN } from '../../query.ts';
import type { World } from '../../types.ts';
import type { Operation } from '../operation.ts';
import { no, overdrawn, route } from '../operation.ts';

const LAND: readonly RegionId[] = [...KURDISTAN, ...DISPUTED];
const ROUTES = LAND.flatMap((a) => LAND.filter((b) => a !== b && adjacent(a, b)).map((b) => `${a}>${b}`));
const have = (w: World, s: SpaceId | 'home') => (s === 'home' ? 0 : w.spaces[s].pesh);

export const guard: Operation = {
  id: 'guard',
  seat: 'erbil',
  shape: 'route',
  sources: ['O2', 'F:seamGap'],
  targets: (w) => ROUTES.filter((r) => have(w, route(r)[0]) > 0),
  refuse: (w, t) => (have(w, route(t)[0]) < 1 ? no('noPesh', { space: route(t)[0] }) : null),
  together: (w, targets) => overdrawn(targets, (s) => have(w, s), () => 99),
  win(d, t) {
    const [from, to] = route(t) as [RegionId, RegionId];
    d.move('pesh', from, to);
    if (isDisputed(to) && !isDisputed(from) && !inForce(d.w, 'jointSecurity')) {
      d.note('note.intoDisputed', { space: to });
      d.track('cohesion', -1);
    }
  },
};
