/** Shared-loss lines: ground held by IS, and regional war. Some outcomes cost everyone. */
import { heldByIS } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

export const sharedLoss: ReckoningRule = {
  id: 'sharedLoss',
  sources: ['P2', 'P6', 'P8', 'O1'],
  run(d) {
    const { w } = d;
    if (heldByIS(w).length > 0) {
      d.note('note.resurgence');
      d.track('sovereignty', -1);
      d.track('cohesion', -1);
      d.track('unity', -1);
    }
    if (w.tally.hostileNow === 0 && w.tracks.war > 0 && falls(d, 'cooling', 'sharedLoss.cooling', 3)) {
      d.note('note.warCools');
      d.track('war', -1);
    } else if (w.tracks.war >= 4) {
      d.note('note.warLooms');
      d.track('lifeline', -1);
      d.track('cohesion', -1);
      d.track('patience', -1);
      d.track('humanCost', 1);
    }
    d.flag('restrained', false);
    w.tally.casualtiesNow = 0;
    w.tally.hostileNow = 0;
  },
};
