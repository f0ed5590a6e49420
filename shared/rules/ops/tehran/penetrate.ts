/** Penetrate: widen the hold of aligned networks on the Iraqi state (P8, P12). */
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const penetrate: Operation = {
  id: 'penetrate',
  seat: 'tehran',
  shape: 'named',
  sources: ['P5', 'P8', 'P12'],
  targets: () => ['ministries', 'parliament', 'banks'],
  refuse(w, t) {
    if (t === 'ministries' && w.tracks.capture >= 10) return no('trackFull', { track: 'capture' });
    if (t === 'parliament' && w.tracks.alignment <= -5) return no('trackFull', { track: 'alignment' });
    if (t === 'banks' && w.tracks.capture < 3) return no('captureTooLow', { n: 3 });
    return null;
  },
  mods(w, t, m) {
    m.when(w.spaces.BAG.militia >= 2, 'networks', 1)
      .when(w.tracks.cohesion <= 4, 'weakCabinet', 1)
      .when(w.government === 'aligned', 'aligned', 1)
      .when(w.pmfLaw === 'passed', 'pmfLaw', 1)
      .when(w.tracks.cohesion >= 7, 'strongCabinet', -1)
      .when(w.government === 'pragmatic', 'pragmatic', -1)
      .when(w.tracks.ties >= 7, 'ties', -1)
      .when(w.decided.oversight === 'granted', 'oversight', -1)
      .when(w.tracks.exposure >= 7, 'watched', -1)
      .when(t === 'banks' && w.flags.sanctions, 'sanctions', -1);
  },
  win(d, t) {
    if (t === 'ministries') d.track('capture', 1);
    else if (t === 'parliament') d.track('alignment', -1);
    else {
      d.track('lifeline', 1);
      d.leverage('tehran', 1);
    }
  },
  lose: (d) => d.track('exposure', 1),
};
