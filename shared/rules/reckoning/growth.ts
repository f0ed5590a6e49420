/** IS grows where order is low; where it is high, people come forward and cells are found (P2, P7). */
import { REGIONS, SUPPLY } from '../../content/ids.ts';
import { cells, cellsAt, guards, inReach } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { dieName, falls } from './rule.ts';

/** Known to the red cell alone: one step a region, nothing for the others to read or count. */
export const growth: ReckoningRule = {
  id: 'growth',
  sources: ['P2', 'P6', 'O1'],
  run(d) {
    const { w } = d;
    for (const r of REGIONS) {
      const s = w.spaces[r];
      if (cellsAt(s) === 0 || s.order > 1 || cells(w) >= SUPPLY.cellsHidden) continue;
      const at =
        // Tuned from 5 and 3 to 3 and 1: cells stood at the supply in two games of five.
        (s.order === 0 ? 3 : 1) +
        (w.switches.trend === 'regrouping' ? 1 : 0) -
        (w.switches.troops === 'shield' && inReach(w, r) ? 1 : 0) -
        (guards(s) >= 2 ? 1 : 0) -
        s.trained;
      if (!falls(d, `growth.${r}`, at)) continue;
      d.begin('reckoning', { k: 'reckoning.growth', a: { space: r } }, this.sources, { at: r, only: ['is'] });
      d.piece(r, 'cellsHidden', 1);
    }
  },
};

export const tips: ReckoningRule = {
  id: 'tips',
  sources: ['P2', 'P11'],
  run(d) {
    const { w } = d;
    for (const r of REGIONS) {
      const s = w.spaces[r];
      if (cellsAt(s) === 0) continue;
      // The SDF have kept a lid on their region for years, troops or no troops (P7).
      const at = (s.order === 4 ? 7 : s.order === 3 ? 6 : s.order === 2 ? 3 : 0) + (s.order >= 2 ? 2 * s.trained : 0) + (s.sdf >= 3 ? 3 : 0);
      if (at === 0 || d.die(dieName(d, `tips.${r}`), 10) > at) continue;
      if (s.cellsExposed > 0) {
        d.note('note.tipBroken', { space: r });
        d.piece(r, 'cellsExposed', -1);
      } else {
        d.note('note.tipExposed', { space: r });
        d.expose(r, 1);
      }
    }
  },
};
