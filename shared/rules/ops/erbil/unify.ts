/** Unify: bring KDP and PUK together in cabinet, forces and revenue. */
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const unify: Operation = {
  id: 'unify',
  seat: 'erbil',
  shape: 'named',
  sources: ['O2', 'F:krgCabinet'],
  targets: () => ['cabinet', 'forces', 'revenue'],
  refuse: (w) => (w.tracks.unity >= 10 ? no('trackFull', { track: 'unity' }) : null),
  mods(w, t, m) {
    m.when(w.tracks.treasury >= 5, 'paid', 1)
      .when(w.tracks.unity <= 3, 'split', -1)
      .when(w.tracks.unity >= 7, 'lastMile', -1)
      .when(t === 'cabinet' && w.tracks.autonomy >= 5, 'autonomy', 1)
      .when(t === 'forces' && w.spaces.ERB.t10 + w.spaces.SUL.t10 > 0, 'trainers', 1)
      .when(t === 'revenue' && w.flags.pipelineOpen, 'pipeline', 1);
  },
  win(d, t) {
    d.track('unity', 1);
    if (t === 'cabinet') d.leverage('erbil', 1);
  },
  lose(d, t) {
    if (t === 'cabinet') d.leverage('erbil', -1);
  },
};
