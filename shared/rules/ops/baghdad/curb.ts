/** Curb: rein in or absorb militia. It can fail and cost the cabinet's cohesion (P5, P8). */
import type { RegionId } from '../../../content/ids.ts';
import { FEDERAL, inForce, troopsInFederal } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const curb: Operation = {
  id: 'curb',
  seat: 'baghdad',
  shape: 'space',
  sources: ['P5', 'P8', 'P12'],
  targets: () => FEDERAL,
  refuse(w, t) {
    if (inForce(w, 'pmfCompact')) return no('pmfCompact');
    return w.spaces[t as 'BAG'].militia === 0 ? no('noMilitia', { space: t }) : null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'BAG'];
    m.when(w.tracks.cohesion >= 6, 'cohesion', 1)
      .when(s.isf > s.militia, 'brigades', 1)
      .when(w.tracks.exposure >= 5, 'evidence', 1)
      .when(w.pmfLaw === 'reformed', 'reformLaw', 1)
      // Baghdad's own sequence: the militia question after the coalition leaves.
      .when(troopsInFederal(w) === 0, 'coalitionGone', 1)
      .when(w.pmfLaw === 'passed', 'pmfLaw', -1)
      .when(w.tracks.alignment <= -3, 'leaningEast', -1)
      .when(s.militia >= 2, 'militia', -1)
      .when(w.tracks.capture >= 7, 'capture', -1);
  },
  win(d, t) {
    d.piece(t as RegionId, 'militia', -1);
    if (t === 'BAG' || t === 'MID') d.track('capture', -1);
    d.track('alignment', 1);
  },
  lose: (d) => d.track('cohesion', -1),
};
