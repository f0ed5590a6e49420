/** The line that feeds the mission in north-east Syria: from Erbil, else less well from Türkiye or Jordan, else not at all. */
import { stranded, supportLine } from '../query.ts';
import type { SpaceId } from '../../content/ids.ts';
import type { Draft } from '../draft.ts';
import type { ReckoningRule } from './rule.ts';
import { falls, overMonths, total } from './rule.ts';

/** Months in which a mission that nothing feeds loses a point of detention. */
const SLIPS_EVERY = 2;
/** What the SDF can keep up by themselves. */
const ALONE = 4;

/** Does it come to this within the months of the turn? */
function slips(d: Draft, name: string, what: string, why: string, need: number, at: SpaceId): boolean {
  const mods = overMonths(d.w, [{ m: why, by: need }]);
  return falls(d, name, what, total(mods), { at, mods });
}

export const support: ReckoningRule = {
  id: 'support',
  sources: ['P7', 'P14', 'O1'],
  run(d) {
    const { w } = d;
    const line = supportLine(w);
    if (stranded(w)) {
      // A mission that nothing feeds thins out and guards worse by the turn; one that has left needs no line (P7).
      d.note('note.lineCut');
      d.track('detention', -Math.max(1, Math.floor(w.months / SLIPS_EVERY)));
      if (slips(d, 'line', 'support.line', 'noLine', 5, 'NES')) {
        d.note('note.syriaThins');
        d.piece('NES', 't10', -1);
        d.count('withdrawn');
      }
    } else if (line === 'TUR' || line === 'JOR') {
      if (slips(d, 'longLine', 'support.longLine', 'longLine', 6, line)) {
        d.note('note.longLine', { space: line });
        d.track('detention', -1);
      }
    } else if (line && w.spaces.NES.t10 > 0 && w.tracks.detention < 6) {
      d.note('note.lineHolds');
      d.track('detention', 1);
    }
    // Left alone the SDF still hold the doors, as far as they can (P7).
    if (w.spaces.NES.t10 === 0 && w.tracks.detention > ALONE && slips(d, 'alone', 'support.alone', 'fewGuards', 5, 'NES')) {
      d.note('note.sdfAlone');
      d.track('detention', -1);
    }
  },
};
