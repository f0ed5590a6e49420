/** The line that feeds the mission in north-east Syria: from Erbil, else less well from Türkiye or Jordan, else not at all. */
import { stranded, supportLine } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

/** What the SDF can keep up by themselves. */
const ALONE = 3;

export const support: ReckoningRule = {
  id: 'support',
  sources: ['P7', 'P14', 'O1'],
  run(d) {
    const { w } = d;
    const line = supportLine(w);
    if (stranded(w)) {
      // A mission that nothing feeds thins out and guards worse by the turn; one that has left needs no line (P7).
      d.note('note.lineCut');
      d.track('detention', -1);
      if (falls(d, 'line', 'support.line', 5, { at: 'NES' })) {
        d.note('note.syriaThins');
        d.piece('NES', 't10', -1);
        d.count('withdrawn');
      }
    } else if (line === 'TUR' || line === 'JOR') {
      if (falls(d, 'longLine', 'support.longLine', 6, { at: line })) {
        d.note('note.longLine', { space: line });
        d.track('detention', -1);
      }
    } else if (line && w.spaces.NES.t10 > 0 && w.tracks.detention < 6) {
      d.note('note.lineHolds');
      d.track('detention', 1);
    }
    // Left alone the SDF still hold the doors, as far as they can (P7).
    if (w.spaces.NES.t10 === 0 && w.tracks.detention > ALONE && falls(d, 'alone', 'support.alone', 5, { at: 'NES' })) {
      d.note('note.sdfAlone');
      d.track('detention', -1);
    }
  },
};
