/** A captured state meets isolation, sanctions and the flight of western investment (P12). */
import { shakiest } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

export const capture: ReckoningRule = {
  id: 'capture',
  sources: ['P12'],
  run(d) {
    const { w } = d;
    const grip = w.tracks.capture;
    if (w.flags.sanctions && grip <= 5) {
      d.note('note.sanctionsLifted');
      d.flag('sanctions', false);
    }
    if (grip >= 8 && !w.flags.sanctions && falls(d, 'sanctions', 'capture.sanctions', grip - 3, { mods: [{ m: 'capture', by: grip - 3 }] })) {
      d.note('note.sanctioned');
      d.flag('sanctions', true);
      d.track('ties', -1);
    }
    if (grip >= 7 && falls(d, 'investors', 'capture.investors', grip - 4, { mods: [{ m: 'capture', by: grip - 4 }] })) {
      const at = shakiest(w);
      if (at) {
        d.note('note.investorLeaves', { space: at });
        d.piece(at, 'western', -1);
        d.count('westernLost');
      }
    }
    if (w.flags.sanctions) {
      d.leverage('baghdad', -1);
      d.track('lifeline', -1);
    }
  },
};
