/** Oil revenue and shares, salaries in Kurdistan, and what each seat can draw on. */
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

export const revenue: ReckoningRule = {
  id: 'revenue',
  sources: ['P10', 'F:pipelineDeal', 'F:salaries'],
  run(d) {
    const { w } = d;
    d.leverage('washington', w.tracks.patience >= 7 ? 2 : 1);
    d.leverage('baghdad', (w.spaces.BAS.order >= 2 ? 1 : 0) + (w.tracks.cohesion >= 7 ? 1 : 0));
    d.leverage('tehran', 1);
    d.leverage('erbil', w.tracks.treasury >= 7 ? 2 : 1);
    d.leverage('is', 1);
    const paid = w.flags.pipelineOpen && !w.flags.shareWithheld;
    if (paid) d.note('note.sharePaid');
    else d.note('note.salariesLate');
    d.track('treasury', paid ? -1 : -2);
    if (w.tracks.treasury >= 7) d.track('treasury', -1);
    if (w.tracks.treasury <= 2) {
      d.note('note.unpaid');
      d.track('unity', -1);
    }
    if (falls(d, 'snapback', 'revenue.snapback', 7)) {
      d.note('note.snapback');
      d.track('lifeline', -1);
    }
  },
};
