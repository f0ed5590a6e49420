/** Lobby: make the case in Washington, Baghdad or Ankara (O2). */
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const lobby: Operation = {
  id: 'lobby',
  seat: 'erbil',
  shape: 'named',
  sources: ['O2', 'P14'],
  targets: () => ['washington', 'baghdad', 'ankara'],
  refuse(w, t) {
    if (t === 'ankara' && w.flags.ankaraHost) return no('ankaraAgreed');
    if (t === 'washington' && w.tracks.patience >= 10) return no('trackFull', { track: 'patience' });
    return null;
  },
  mods(w, t, m) {
    m.when(w.tracks.unity >= 6, 'unity', 1).when(w.tracks.unity <= 3, 'split', -1);
    if (t === 'washington') m.add('friends', 1).when(w.spaces.ERB.t10 >= 2, 'troops', 1);
    else if (t === 'baghdad') m.when(w.tracks.cohesion >= 6, 'cohesion', 1).when(w.tracks.autonomy >= 7, 'suspicion', -1);
    else m.when(w.flags.pipelineOpen, 'pipeline', 1);
  },
  win(d, t) {
    if (t === 'washington') {
      d.track('patience', 1);
      d.leverage('erbil', 3);
    } else if (t === 'baghdad') {
      if (d.w.flags.shareWithheld) d.flag('shareWithheld', false);
      else d.track('treasury', 2);
    } else {
      d.flag('ankaraHost', true);
      d.leverage('erbil', 2);
    }
  },
};
