/** Arm: strengthen an aligned militia along the corridor from the border. */
import type { RegionId } from '../../../content/ids.ts';
import { SUPPLY } from '../../../content/ids.ts';
import { adjacent, FEDERAL, militiaNear, onBoard } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const arm: Operation = {
  id: 'arm',
  seat: 'tehran',
  shape: 'space',
  sources: ['P5', 'P8'],
  targets: () => FEDERAL,
  refuse(w, t) {
    const s = w.spaces[t as 'BAG'];
    if (onBoard(w, 'militia') >= SUPPLY.militia) return no('supplyEmpty', { piece: 'militia' });
    if (s.militia >= 4) return no('militiaFull', { space: t });
    if (militiaNear(w, t as 'BAG') === 0 && !adjacent('IRN', t as 'BAG')) return no('noCorridor', { space: t });
    return null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'BAG'];
    m.when(adjacent('IRN', t as 'BAG'), 'border', 1)
      .when(s.militia > 0, 'networks', 1)
      .when(w.pmfLaw === 'passed', 'pmfLaw', 1)
      .when(w.pmfLaw === 'reformed', 'reformLaw', -1)
      .when(s.isf >= 3, 'brigades', -1)
      .when(s.order >= 4, 'order', -1)
      .when(w.tracks.exposure >= 7, 'watched', -1)
      .when(w.tracks.lifeline <= 2, 'shortOfMoney', -1);
  },
  win: (d, t) => void d.piece(t as RegionId, 'militia', 1),
  lose: (d) => d.track('exposure', 1),
};
