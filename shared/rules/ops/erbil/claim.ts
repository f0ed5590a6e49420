/** Claim: press Kurdish rights in disputed land. A gain in autonomy, a cost to order and to Baghdad's cabinet. */
import type { RegionId } from '../../../content/ids.ts';
import { DISPUTED, inForce } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const claim: Operation = {
  id: 'claim',
  seat: 'erbil',
  shape: 'space',
  sources: ['O2', 'F:kirkukRotation', 'F:sinjarDeal'],
  targets: () => DISPUTED,
  refuse(w, t) {
    if (w.spaces[t as 'KIR'].control === 'is') return no('heldByIS', { space: t });
    if (w.tracks.autonomy >= 10) return no('trackFull', { track: 'autonomy' });
    return null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'KIR'];
    m.when(s.pesh > 0, 'pesh', 2)
      .when(w.tracks.unity >= 6, 'unity', 1)
      .when(w.tracks.cohesion <= 4, 'weakCabinet', 1)
      .when(s.isf >= 2, 'brigades', -1)
      .when(s.militia >= 2, 'militia', -1)
      .when(inForce(w, 'jointSecurity'), 'jointSecurity', -1);
  },
  win(d) {
    d.track('autonomy', 1);
    d.track('cohesion', -1);
    d.standing('disputedLands', 'referendum', 1);
  },
  lose(d, t) {
    d.order(t as RegionId, -1);
    d.track('unity', -1);
  },
};
