/** Clear: search a region for cells, and take back ground that IS holds. */
import type { RegionId } from '../../../content/ids.ts';
import { SPACES_DATA } from '../../../content/spaces.ts';
import { FEDERAL, inForce } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';
import { rough, search } from '../search.ts';

export const clear: Operation = {
  id: 'clear',
  seat: 'baghdad',
  shape: 'space',
  sources: ['P2', 'P11', 'F:isAreas'],
  targets: () => FEDERAL,
  refuse: (w, t) => (w.spaces[t as 'BAG'].isf === 0 ? no('noBrigades', { space: t }) : null),
  mods(w, t, m) {
    const s = w.spaces[t as 'BAG'];
    m.when(s.isf >= 2, 'brigades', 1)
      .when(s.isf >= 3, 'mass', 1)
      .add('trained', s.trained)
      .when(s.t10 > 0, 'troops', 1)
      .when(s.cellsExposed > 0, 'exposedCells', 1)
      .when(SPACES_DATA[t as 'BAG'].disputed && inForce(w, 'jointSecurity'), 'jointSecurity', 1)
      .when(rough(t as 'BAG'), 'terrain', -1)
      .when(s.control === 'is', 'dugIn', -2);
  },
  win(d, t) {
    search(d, t as RegionId);
  },
  lose(d, t) {
    if (d.w.spaces[t as 'BAG'].control === 'is') {
      d.piece(t as 'BAG', 'isf', -1);
      d.track('humanCost', 1);
    }
  },
};
