/** The line that feeds the mission in north-east Syria: from Erbil, else less well from Türkiye or Jordan, else not at all. */
import { supportLine } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

export const support: ReckoningRule = {
  id: 'support',
  sources: ['P7', 'P14', 'O1'],
  run(d) {
    const { w } = d;
    const line = supportLine(w);
    if (line === null) {
      d.note('note.lineCut');
      d.track('detention', -1);
      if (w.spaces.NES.t10 > 0 && falls(d, 'line', 5)) {
        d.note('note.syriaThins');
        d.piece('NES', 't10', -1);
        d.count('withdrawn');
      }
    } else if (line !== 'ERB') {
      if (falls(d, 'longLine', 3)) {
        d.note('note.longLine', { space: line });
        d.track('detention', -1);
      }
    } else if (w.spaces.NES.t10 > 0 && w.tracks.detention < 5) {
      d.note('note.lineHolds');
      d.track('detention', 1);
    }
    if (w.spaces.NES.t10 === 0 && falls(d, 'alone', 5)) {
      d.note('note.sdfAlone');
      d.track('detention', -1);
    }
  },
};
