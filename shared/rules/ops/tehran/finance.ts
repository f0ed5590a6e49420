/** Finance: trade, dollars and oil that keep the lifeline open (P8). */
import { inForce } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const finance: Operation = {
  id: 'finance',
  seat: 'tehran',
  shape: 'named',
  sources: ['P8', 'F:dollars', 'F:snapback'],
  targets: () => ['trade', 'dollars', 'oil'],
  refuse: (w) => (w.tracks.lifeline >= 10 ? no('trackFull', { track: 'lifeline' }) : null),
  mods(w, t, m) {
    m.when(w.tracks.alignment <= -1, 'leaningEast', 1)
      .when(w.tracks.capture >= 6, 'capture', 1)
      .when(inForce(w, 'powerWaiver'), 'waiver', 1)
      .when(w.flags.sanctions, 'sanctions', -1)
      .when(w.tracks.ties >= 7, 'ties', -1)
      .when(w.tracks.exposure >= 6, 'watched', -1)
      .when(t === 'trade' && inForce(w, 'borderDeal'), 'borderDeal', 1)
      .when(t === 'dollars', 'feds', -1);
  },
  win(d, t) {
    d.track('lifeline', 1);
    if (t !== 'trade') d.leverage('tehran', 1);
  },
  lose(d, t) {
    if (t !== 'trade') d.track('exposure', 1);
  },
};
