/** Detention: weak guard and many held, and some get away. Fewer held means fewer who can (P7). */
import { stranded } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

export const detention: ReckoningRule = {
  id: 'detention',
  sources: ['P7', 'F:camps'],
  run(d) {
    const { w } = d;
    if (w.detainees.fighters === 0) return;
    const danger = Math.max(0, 5 - w.tracks.detention) + (stranded(w) ? 1 : 0) + (w.spaces.NES.sdf < 2 ? 1 : 0);
    if (!falls(d, 'detention', danger)) return;
    const n = d.detainees('fighters', 'escape', Math.ceil(w.detainees.fighters / 4));
    d.note('note.escaped', { n });
    d.piece('NES', 'cellsHidden', Math.ceil(n / 2));
    d.track('humanCost', 1);
    d.track('detention', 1);
    d.count('breakouts');
    d.order('NES', -1);
  },
};
