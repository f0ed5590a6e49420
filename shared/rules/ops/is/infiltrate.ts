/** Infiltrate: move a cell to a neighbouring region, or through an open seam between Iraqi and Kurdish lines. */
import type { RegionId } from '../../../content/ids.ts';
import { REGIONS } from '../../../content/ids.ts';
import { adjacent, cellsAt, inForce, isDisputed, isSeam } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no, overdrawn, route } from '../operation.ts';
import { rough } from '../search.ts';

const ROUTES = REGIONS.flatMap((a) =>
  REGIONS.filter((b) => a !== b && (adjacent(a, b) || isSeam(a, b))).map((b) => `${a}>${b}`),
);

export const infiltrate: Operation = {
  id: 'infiltrate',
  seat: 'is',
  shape: 'route',
  sources: ['P2', 'F:seamGap'],
  covert: true,
  closed: ['boost'],
  targets: (w) => ROUTES.filter((r) => cellsAt(w.spaces[route(r)[0] as RegionId]) > 0),
  refuse(w, t) {
    const [from, to] = route(t) as [RegionId, RegionId];
    if (!w.spaces[from].cellsHidden) return no('noHiddenCells', { space: from });
    if (isSeam(from, to) && inForce(w, 'jointSecurity')) return no('seamClosed');
    return null;
  },
  together: (w, targets) => overdrawn(targets, (s) => (s === 'home' ? 0 : (w.spaces[s].cellsHidden ?? 0)), () => 99),
  mods(w, t, m) {
    const [from, to] = route(t) as [RegionId, RegionId];
    const s = w.spaces[to];
    m.add('onTheMove', 2)
      .when(isSeam(from, to), 'seam', 2)
      .when(rough(to), 'terrain', 1)
      .when(s.order <= 1, 'disorder', 1)
      .when(s.order >= 3, 'order', -1)
      .when(s.trained > 0, 'trained', -1)
      .when(isDisputed(to) && inForce(w, 'jointSecurity'), 'jointSecurity', -2);
  },
  win(d, t) {
    const [from, to] = route(t) as [RegionId, RegionId];
    d.move('cellsHidden', from, to);
  },
  lose(d, t) {
    const [from] = route(t) as [RegionId, RegionId];
    d.expose(from, 1);
  },
  // Caught on the move, the cell is in the open for everyone.
  secret: (win) => win,
};
