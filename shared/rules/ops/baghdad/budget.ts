/** Budget: pay Erbil's share, or withhold it. */
import { inForce } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const budget: Operation = {
  id: 'budget',
  seat: 'baghdad',
  shape: 'named',
  sources: ['F:salaries', 'F:pipelineDeal'],
  targets: () => ['pay', 'withhold'],
  refuse(w, t) {
    if (t === 'pay') {
      if (w.leverage.baghdad < 1) return no('noLeverage', { n: 1 });
      if (w.tracks.treasury >= 10 && !w.flags.shareWithheld) return no('treasuryFull');
      return null;
    }
    if (w.flags.shareWithheld) return no('alreadyWithheld');
    return inForce(w, 'revenuePipeline') ? no('revenuePipeline') : null;
  },
  win(d, t) {
    if (t === 'pay') {
      d.leverage('baghdad', -1);
      d.flag('shareWithheld', false);
      d.track('treasury', 2);
      // Tuned from 1: Kurdish ministers stay in the cabinet; at 1 no bot ever paid.
      d.track('cohesion', 2);
    } else {
      d.flag('shareWithheld', true);
      d.leverage('baghdad', 2);
      d.track('sovereignty', 1);
      d.track('autonomy', -1);
      d.track('unity', -1);
    }
  },
};
