/** Host: make room for US troops in Kurdistan. Each base houses two pieces (O2). */
import type { RegionId } from '../../../content/ids.ts';
import { SUPPLY } from '../../../content/ids.ts';
import { inForce, KURDISTAN, onBoard } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const host: Operation = {
  id: 'host',
  seat: 'erbil',
  shape: 'space',
  sources: ['O2'],
  targets: () => KURDISTAN,
  refuse(w, t) {
    if (w.spaces[t as 'ERB'].bases >= 3) return no('enoughBases', { space: t });
    if (onBoard(w, 'bases') >= SUPPLY.bases) return no('supplyEmpty', { piece: 'bases' });
    return null;
  },
  mods(w, t, m) {
    m.add('welcome', 1)
      .when(w.tracks.unity >= 6, 'unity', 1)
      .when(inForce(w, 'erbilBasing'), 'erbilBasing', 1)
      .when(w.tracks.treasury <= 3, 'shortOfMoney', -1)
      .when(t === 'SUL', 'sulaymaniyah', -1);
  },
  win(d, t) {
    d.piece(t as RegionId, 'bases', 1);
    d.leverage('erbil', 2);
  },
};
