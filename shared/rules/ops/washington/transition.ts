/** Transition: turn troops at a base into a Title 22 mission under the ambassador: cheaper, slower, and easier to host (P14). */
import { IRAQ, supplyLeft, zoneOf } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no, overdrawn } from '../operation.ts';

export const transition: Operation = {
  id: 'transition',
  seat: 'washington',
  shape: 'space',
  sources: ['P14', 'O3'],
  targets: () => IRAQ,
  refuse(w, t) {
    const s = w.spaces[t as 'BAG'];
    if (s.t10 === 0) return no('noTroops', { space: t });
    if (s.t22 >= 2) return no('missionFull', { space: t });
    if (supplyLeft(w, 't22') === 0) return no('supplyEmpty', { piece: 't22' });
    if (zoneOf(t as 'BAG') === 'federal' && w.tracks.ties <= 2) return no('tiesTooCold');
    return null;
  },
  together: (w, targets) => overdrawn(targets.map((t) => `${t}>home`), (s) => (s === 'home' ? 0 : w.spaces[s].t10), () => 99),
  win(d, t) {
    d.piece(t as 'BAG', 't10', -1);
    d.count('withdrawn');
    d.piece(t as 'BAG', 't22', 1);
    d.track('patience', 1);
    if (zoneOf(t as 'BAG') === 'federal') d.track('sovereignty', 1);
  },
};
