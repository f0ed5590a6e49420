/** Leaning too far to either side costs the cabinet at home (P5). */
import type { ReckoningRule } from './rule.ts';

export const balance: ReckoningRule = {
  id: 'balance',
  sources: ['P5'],
  run(d) {
    const lean = d.w.tracks.alignment;
    if (Math.abs(lean) < 3) return;
    d.note(lean > 0 ? 'note.kowtow' : 'note.proxy');
    d.track('cohesion', Math.abs(lean) >= 4 ? -2 : -1);
    if (Math.abs(lean) >= 5) d.track('sovereignty', -1);
    if (lean <= -4) d.track('ties', -1);
  },
};
