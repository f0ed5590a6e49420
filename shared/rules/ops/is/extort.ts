/** Extort: money taken under threat where the state is thin. */
import type { RegionId } from '../../../content/ids.ts';
import { REGIONS } from '../../../content/ids.ts';
import { SPACES_DATA } from '../../../content/spaces.ts';
import { cellsAt } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const extort: Operation = {
  id: 'extort',
  seat: 'is',
  shape: 'space',
  sources: ['P2', 'F:isStrength'],
  covert: true,
  closed: ['boost'],
  targets: () => REGIONS,
  refuse(w, t) {
    const s = w.spaces[t as 'HAM'];
    if (cellsAt(s) === 0) return no('noCells', { space: t });
    if (SPACES_DATA[t as 'HAM'].weight === 0) return no('nobodyThere', { space: t });
    return s.order > 3 ? no('tooMuchOrder', { space: t }) : null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'HAM'];
    m.when(s.order <= 1, 'disorder', 1)
      .when(s.order >= 3, 'order', -1)
      .when(SPACES_DATA[t as 'HAM'].oil, 'oil', 1)
      .when(s.trained > 0, 'trained', -1);
  },
  win: (d) => d.leverage('is', 2),
  lose: (d, t) => void d.expose(t as RegionId, 1),
  secret: (win) => win,
};
