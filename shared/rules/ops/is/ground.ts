/** Go to ground: exposed cells disappear from sight. */
import type { RegionId } from '../../../content/ids.ts';
import { REGIONS } from '../../../content/ids.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';
import { rough } from '../search.ts';

export const ground: Operation = {
  id: 'ground',
  seat: 'is',
  shape: 'space',
  sources: ['P2', 'P7'],
  targets: () => REGIONS,
  refuse: (w, t) => (w.spaces[t as 'HAM'].cellsExposed === 0 ? no('noExposed', { space: t }) : null),
  mods(w, t, m) {
    const s = w.spaces[t as 'HAM'];
    m.when(rough(t as 'HAM'), 'terrain', 1)
      .when(s.order >= 3, 'order', -1)
      .when(s.t10 > 0, 'troops', -1)
      .when(s.trained > 0, 'trained', -1);
  },
  win: (d, t) => void d.conceal(t as RegionId, 1),
};
