/** Where IS is in strength it unsettles a region without anybody's order: threats by night, roads that nobody drives (P2, O3). */
import { REGIONS } from '../../content/ids.ts';
import { cellsAt, guards } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

/** Cells that a region feels. */
const STRENGTH = 3;

export const unrest: ReckoningRule = {
  id: 'unrest',
  sources: ['P2', 'P6', 'O3'],
  run(d) {
    for (const r of REGIONS) {
      const s = d.w.spaces[r];
      const n = cellsAt(s);
      if (n < STRENGTH || s.order === 0 || s.control === 'is') continue;
      const at = (n > STRENGTH ? 4 : 3) - (guards(s) >= 3 ? 1 : 0) - (s.trained > 0 ? 1 : 0);
      if (!falls(d, `unrest.${r}`, at)) continue;
      d.note('note.unrest', { space: r });
      d.order(r, -1);
    }
  },
};
