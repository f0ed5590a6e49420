/** Repatriate: fighters to trial at home, families home. Civilians are a duty, never a unit (P7). */
import { supportLine } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const repatriate: Operation = {
  id: 'repatriate',
  seat: 'washington',
  shape: 'named',
  sources: ['P7', 'F:camps'],
  targets: () => ['fighters', 'families'],
  refuse(w, t) {
    if (w.detainees[t as 'fighters'] === 0) return no('noneLeft', { who: t });
    if (w.spaces.NES.control === 'is') return no('heldByIS', { space: 'NES' });
    return null;
  },
  mods(w, t, m) {
    m.add(t === 'families' ? 'returns' : 'casework', 1)
      .when(w.spaces.NES.t10 > 0, 'troops', 1)
      .when(w.tracks.detention >= 6, 'detention', 1)
      .when(supportLine(w) === null, 'noLine', -2)
      .when(w.tracks.ties >= 6, 'ties', 1)
      .when(w.spaces.NES.order <= 1, 'disorder', -1);
  },
  win(d, t) {
    d.detainees(t as 'fighters', 'home', t === 'fighters' ? 2 : 5);
    d.track('detention', 1);
  },
};
