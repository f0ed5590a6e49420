/** Where IS is in strength it unsettles a region without anybody's order: threats by night, roads that nobody drives (P2, O3). */
import { REGIONS } from '../../content/ids.ts';
import { cellsAt, guards } from '../query.ts';
import { Mods } from '../odds.ts';
import type { ReckoningRule } from './rule.ts';
import { falls, overMonths, total } from './rule.ts';

/** Cells that a region feels. */
const STRENGTH = 3;
const RED_CELL = ['is'] as const;

export const unrest: ReckoningRule = {
  id: 'unrest',
  sources: ['P2', 'P6', 'O3'],
  run(d) {
    for (const r of REGIONS) {
      const s = d.w.spaces[r];
      const n = cellsAt(s);
      if (n < STRENGTH || s.order === 0 || s.control === 'is') continue;
      const often = new Mods()
        .add('severalCells', n > STRENGTH ? 4 : 3)
        .when(guards(s) >= 3, 'guards', -1)
        .when(s.trained > 0, 'trained', -1).list;
      const mods = overMonths(d.w, often);
      // The die and its odds tell how many cells are hidden, unless those in the open are enough by themselves.
      const closed = s.cellsExposed <= STRENGTH;
      if (!falls(d, `unrest.${r}`, 'unrest', total(mods), { at: r, mods, ...(closed ? { only: RED_CELL } : {}) })) continue;
      d.note('note.unrest', { space: r });
      if (closed) d.note('note.closedDie');
      d.order(r, -1);
    }
  },
};
