/** IS takes a region where order has collapsed and nobody is left to hold it. Militia hold ground against it too (P8). */
import { REGIONS } from '../../content/ids.ts';
import { cellsAt, guards, heldByIS, ownerOf } from '../query.ts';
import type { ReckoningRule } from './rule.ts';

/** Cells it takes to hold ground. */
const ENOUGH = 4;

export const seizure: ReckoningRule = {
  id: 'seizure',
  sources: ['P2', 'O1', 'O3'],
  run(d) {
    const { w } = d;
    for (const r of REGIONS) {
      const s = w.spaces[r];
      if (s.control === 'is' && cellsAt(s) === 0) {
        d.note('note.groundLeft', { space: r });
        d.control(r, ownerOf(r));
        continue;
      }
      if (s.order > 0 || s.control === 'is' || cellsAt(s) < ENOUGH) continue;
      // Damascus has men in the desert, untested as they are (P7).
      if (cellsAt(s) <= guards(s) + s.militia + 2 * s.t10 + (s.control === 'damascus' ? 2 : 0)) continue;
      d.note('note.seized', { space: r });
      d.control(r, 'is');
      d.expose(r, 1);
      d.track('humanCost', 3);
    }
    if (heldByIS(w).length > 0) d.count('turnsISHeld');
  },
};
