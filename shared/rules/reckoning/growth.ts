/** IS grows where order is low; where it is high, people come forward and cells are found (P2, P7). */
import { REGIONS, SUPPLY } from '../../content/ids.ts';
import { cells, cellsAt, guards, inReach } from '../query.ts';
import { Mods } from '../odds.ts';
import type { ReckoningRule } from './rule.ts';
import { cast, overMonths, total } from './rule.ts';

const RED_CELL = ['is'] as const;

/** Known to the red cell alone: one step a region, nothing for the others to read or count. */
export const growth: ReckoningRule = {
  id: 'growth',
  sources: ['P2', 'P6', 'O1'],
  run(d) {
    const { w } = d;
    for (const r of REGIONS) {
      const s = w.spaces[r];
      if (cellsAt(s) === 0 || s.order > 1 || cells(w) >= SUPPLY.cellsHidden) continue;
      const often = new Mods()
        // Tuned from 5 and 3 to 3 and 1: cells stood at the supply in two games of five.
        .add(s.order === 0 ? 'collapse' : 'disorder', s.order === 0 ? 3 : 1)
        .when(w.switches.trend === 'regrouping', 'regrouping', 1)
        .when(w.switches.troops === 'shield' && inReach(w, r), 'shield', -1)
        .when(guards(s) >= 2, 'guards', -1)
        .add('trained', -s.trained).list;
      const mods = overMonths(w, often);
      const need = total(mods);
      if (need <= 0) continue;
      const die = cast(d, `growth.${r}`, 'growth', need, { at: r, mods, only: RED_CELL });
      if (!die.success) {
        d.idle.push(die);
        continue;
      }
      d.begin('reckoning', { k: 'reckoning.growth', a: { space: r } }, this.sources, { at: r, only: RED_CELL });
      d.show(die);
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
      const often = new Mods()
        .add('order', s.order === 4 ? 7 : s.order === 3 ? 6 : s.order === 2 ? 3 : 0)
        .when(s.order >= 2, 'trained', 2 * s.trained)
        .when(s.sdf >= 3, 'sdf', 3).list;
      const mods = overMonths(w, often);
      const need = total(mods);
      if (need === 0) continue;
      const die = cast(d, `tips.${r}`, 'tips', need, { at: r, mods });
      // A die that brought nothing would tell that there are cells where nobody sees one.
      if (!die.success && s.cellsExposed === 0) die.only = RED_CELL;
      if (!d.show(die)) continue;
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
