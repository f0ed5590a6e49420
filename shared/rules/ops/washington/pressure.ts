/** Pressure: sanctions, waivers and the dollars Iraq needs, against capture and Tehran's means, at a price to Baghdad and ties. */
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const pressure: Operation = {
  id: 'pressure',
  seat: 'washington',
  shape: 'named',
  sources: ['P8', 'P12', 'F:dollars'],
  targets: () => ['sanctions', 'dollars', 'designate', 'waiver'],
  refuse(w, t) {
    if (t === 'waiver' && w.tracks.lifeline >= 10) return no('nothingToWaive');
    if (t === 'sanctions' && w.tracks.capture === 0) return no('nothingToCurb');
    return null;
  },
  mods(w, t, m) {
    if (t === 'waiver') m.add('welcome', 3).when(w.tracks.patience <= 3, 'homeCritics', -1);
    else
      m.when(w.tracks.ties >= 6, 'ties', 1)
        .when(w.tracks.exposure >= 5, 'evidence', 1)
        .when(w.tracks.capture >= 7, 'capture', -1)
        .when(w.tracks.alignment <= -3, 'leaningEast', -1);
  },
  win(d, t) {
    if (t === 'sanctions') {
      d.track('capture', -1);
      d.track('lifeline', -1);
      d.track('ties', -1);
    } else if (t === 'dollars') {
      d.track('lifeline', -2);
      d.leverage('baghdad', -1);
      d.track('ties', -1);
    } else if (t === 'designate') {
      d.leverage('tehran', -2);
      d.track('exposure', 1);
      d.track('alignment', -1);
    } else {
      d.track('ties', 1);
      d.track('lifeline', 1);
      d.track('cohesion', 1);
      d.flag('sanctions', false);
    }
  },
  lose(d, t) {
    if (t !== 'waiver') d.track('ties', -1);
  },
};
