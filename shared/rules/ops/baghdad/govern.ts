/** Govern: order and services in a region. */
import type { RegionId } from '../../../content/ids.ts';
import { FEDERAL, projects } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const govern: Operation = {
  id: 'govern',
  seat: 'baghdad',
  shape: 'space',
  sources: ['P2', 'P5', 'O3'],
  targets: () => FEDERAL,
  refuse(w, t) {
    const s = w.spaces[t as 'BAG'];
    if (s.control === 'is') return no('heldByIS', { space: t });
    if (s.order >= 4) return no('settled', { space: t });
    return null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'BAG'];
    m.when(s.isf > 0, 'brigades', 1)
      .when(w.tracks.cohesion >= 6, 'cohesion', 1)
      .when(projects(s) > 0, 'projects', 1)
      .when(s.trained > 0, 'trained', 1)
      .when(s.militia >= 2, 'militia', -1)
      .when(s.cellsExposed > 0, 'exposedCells', -1)
      .when(w.tracks.capture >= 7, 'capture', -1)
      .when(w.flags.valveClosed, 'valve', -1)
      .when(w.government === 'caretaker', 'caretaker', -1)
      .when(s.order >= 3, 'lastMile', -1);
  },
  win: (d, t) => d.order(t as RegionId, 1),
};
