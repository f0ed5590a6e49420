/** Joint operation: Peshmerga with Iraqi or US partners against cells, above all in the seams. */
import type { RegionId } from '../../../content/ids.ts';
import { DISPUTED, inForce, inReach, isDisputed, KURDISTAN } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';
import { rough, search } from '../search.ts';

const LAND: readonly RegionId[] = [...KURDISTAN, ...DISPUTED];

export const joint: Operation = {
  id: 'joint',
  seat: 'erbil',
  shape: 'space',
  sources: ['O2', 'P2', 'F:seamGap'],
  targets: () => LAND,
  refuse(w, t) {
    const s = w.spaces[t as 'ERB'];
    if (s.pesh === 0) return no('noPesh', { space: t });
    if (isDisputed(t as 'ERB') && s.isf === 0 && !inReach(w, t as 'ERB')) return no('noJointPartner', { space: t });
    return null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'ERB'];
    m.when(s.pesh >= 2, 'pesh', 1)
      .when(s.isf > 0, 'brigades', 1)
      .when(inReach(w, t as 'ERB'), 'reach', 1)
      .when(s.trained > 0, 'trained', 1)
      .when(s.cellsExposed > 0, 'exposedCells', 1)
      .when(inForce(w, 'jointSecurity'), 'jointSecurity', 1)
      .when(w.tracks.unity <= 3, 'split', -1)
      .when(rough(t as 'ERB'), 'terrain', -1)
      .when(s.order <= 1, 'disorder', -1);
  },
  win(d, t) {
    const at = t as RegionId;
    search(d, at);
    if (d.w.spaces[at].order < 2) d.order(at, 1);
  },
};
