/** Nothing stays at its best untended: attention shifts, budgets are cut, rivals push back (P4, P5). */
import type { TrackId } from '../../content/ids.ts';
import { troopsInFederal } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

const SLIPPING: readonly TrackId[] = ['patience', 'ties', 'sovereignty', 'cohesion', 'autonomy', 'unity', 'lifeline'];
/** From this value on a track may slip by one. Tuned from 8: too many tracks ended full. */
const HIGH = 7;
const CHANCE = 5;
/** Foreign troops on federal ground wear at a claim to be master in the house, whoever asked them in (O1). */
const OCCUPIED = 7;

export const friction: ReckoningRule = {
  id: 'friction',
  sources: ['P4', 'P5'],
  run(d) {
    for (const id of SLIPPING) {
      const sovereignty = id === 'sovereignty';
      // With no foreign troops in federal Iraq there is nothing to wear it down (O1).
      if (sovereignty && troopsInFederal(d.w) === 0) continue;
      const need = sovereignty ? OCCUPIED : CHANCE;
      if (d.w.tracks[id] >= HIGH && falls(d, `friction.${id}`, 'friction', need, { track: id })) {
        d.note('note.slips', { track: id });
        d.track(id, -1);
      }
    }
  },
};
