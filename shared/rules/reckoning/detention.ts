/** Detention: weak guard and many held, and some get away. Fewer held means fewer who can (P7). */
import { stranded } from '../query.ts';
import { cellsOf } from '../ops/is/breakout.ts';
import { Mods } from '../odds.ts';
import type { ReckoningRule } from './rule.ts';
import { falls, overMonths, total } from './rule.ts';

export const detention: ReckoningRule = {
  id: 'detention',
  sources: ['P7', 'F:camps'],
  run(d) {
    const { w } = d;
    if (w.detainees.fighters === 0) return;
    const weak = new Mods()
      .add('weakDetention', Math.max(0, 5 - w.tracks.detention))
      .when(stranded(w), 'noLine', 1)
      .when(w.spaces.NES.sdf < 2, 'fewGuards', 1).list;
    const danger = overMonths(w, weak);
    if (!falls(d, 'detention', 'detention', total(danger), { mods: danger })) return;
    const n = d.detainees('fighters', 'escape', Math.ceil(w.detainees.fighters / 5));
    d.note('note.escaped', { n });
    d.piece('NES', 'cellsHidden', cellsOf(n));
    d.track('humanCost', 1);
    d.track('detention', 1);
    d.count('breakouts');
    d.order('NES', -1);
  },
};
