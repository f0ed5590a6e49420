/** Restrain: quiet on the militia fronts. Lowers exposure and war (P3). */
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const restrain: Operation = {
  id: 'restrain',
  seat: 'tehran',
  shape: 'named',
  sources: ['P3', 'P8'],
  targets: () => ['standDown', 'coverTracks'],
  refuse(w, t) {
    if (t === 'standDown' && w.flags.restrained) return no('alreadyRestrained');
    if (t === 'coverTracks' && w.tracks.exposure === 0) return no('nothingToCover');
    return null;
  },
  win(d, t) {
    if (t === 'standDown') {
      d.flag('restrained', true);
      d.track('war', -1);
    } else d.track('exposure', -1);
  },
};
