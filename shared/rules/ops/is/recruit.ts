/** Recruit: a cell grows where order is low (P2). */
import type { RegionId } from '../../../content/ids.ts';
import { REGIONS, SUPPLY } from '../../../content/ids.ts';
import { cells, cellsAt, guards, inReach } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const recruit: Operation = {
  id: 'recruit',
  seat: 'is',
  shape: 'space',
  sources: ['P2', 'P7'],
  covert: true,
  closed: ['funds', 'boost'],
  targets: () => REGIONS,
  refuse(w, t) {
    const s = w.spaces[t as 'HAM'];
    if (cells(w) >= SUPPLY.cellsHidden) return no('supplyEmpty', { piece: 'cellsHidden' });
    if (cellsAt(s) === 0) return no('noCells', { space: t });
    if (s.order > 2) return no('tooMuchOrder', { space: t });
    return null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'HAM'];
    m.when(s.order === 0, 'collapse', 2)
      .when(s.order === 1, 'disorder', 1)
      .when(w.switches.trend === 'regrouping', 'regrouping', 1)
      .when(w.switches.trend === 'dormant', 'dormant', -2)
      .when((w.leverage.is ?? 0) >= 5, 'funds', 1)
      .when(s.militia >= 2, 'grievance', 1)
      .when(guards(s) >= 2, 'guards', -1)
      .when(w.switches.troops === 'shield' && inReach(w, t as RegionId), 'shield', -1)
      .when(s.trained > 0, 'trained', -1);
  },
  win: (d, t) => void d.piece(t as RegionId, 'cellsHidden', 1),
  secret: () => true,
};
