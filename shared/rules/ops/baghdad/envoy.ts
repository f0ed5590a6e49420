/** Envoy: shift alignment, mend ties, win the neighbours (P5). */
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const envoy: Operation = {
  id: 'envoy',
  seat: 'baghdad',
  shape: 'named',
  sources: ['P1', 'P5'],
  targets: () => ['mendTies', 'leanWest', 'leanEast', 'neighbours'],
  refuse(w, t) {
    if (t === 'mendTies' && w.tracks.ties >= 10) return no('trackFull', { track: 'ties' });
    if (t === 'leanWest' && w.tracks.alignment >= 5) return no('trackFull', { track: 'alignment' });
    if (t === 'leanEast' && w.tracks.alignment <= -5) return no('trackFull', { track: 'alignment' });
    return null;
  },
  mods(w, t, m) {
    m.when(w.government === 'pragmatic', 'pragmatic', 1).when(w.government === 'caretaker', 'caretaker', -1);
    if (t === 'mendTies' || t === 'leanWest')
      m.add('sharedInterest', 1)
        .when(w.tracks.capture >= 7, 'capture', -1)
        .when(w.government === 'aligned', 'aligned', -1)
        .when(w.tracks.war >= 3, 'war', -1);
    else if (t === 'leanEast') m.add('neighbourhood', 2).when(w.government === 'aligned', 'aligned', 1);
    else m.add('goodwill', 1).when(Math.abs(w.tracks.alignment) <= 1, 'balance', 1);
  },
  win(d, t) {
    if (t === 'mendTies') d.track('ties', 1);
    else if (t === 'leanWest') d.track('alignment', 1);
    else if (t === 'leanEast') {
      d.track('alignment', -1);
      d.leverage('baghdad', 1);
      d.track('lifeline', 1);
    } else {
      d.track('sovereignty', 1);
      d.track('war', -1);
    }
  },
};
