/** The US public, and Iraqis' view of foreign troops: casualties and a long stay wear patience; troops without consent cost both. */
import { FEDERAL, IRAQ, KURDISTAN, SYRIA, consent, cosigned, inForce, sum } from '../query.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

export const patience: ReckoningRule = {
  id: 'patience',
  sources: ['P3', 'P4', 'P6', 'O1', 'O2'],
  run(d) {
    const { w } = d;
    const iraq = sum(w, IRAQ, 't10');
    const federal = sum(w, FEDERAL, 't10');
    const total = iraq + sum(w, SYRIA, 't10');
    if (w.tally.casualtiesNow > 0) {
      d.note('note.casualties', { n: w.tally.casualtiesNow });
      d.track('patience', -Math.min(3, w.tally.casualtiesNow));
    }
    if (total >= 7 && w.turn % 2 === 0) {
      d.note('note.longStay');
      d.track('patience', -1);
    }
    if (total <= 3 && w.tracks.patience < 8) {
      d.note('note.fewTroops');
      d.track('patience', 1);
    }
    if (federal === 0) {
      if (w.tracks.sovereignty < 6) {
        d.note('note.noForeignTroops');
        d.track('sovereignty', 1);
      }
    } else if (federal >= 3) {
      d.note('note.manyForeignTroops');
      d.track('sovereignty', -2);
    }
    const uninvited = FEDERAL.some((r) => w.spaces[r].t10 > 0 && !consent(w, r));
    d.flag('unconsented', uninvited);
    if (uninvited) {
      d.note('note.unconsented');
      d.track('sovereignty', -1);
      d.track('ties', -1);
    }
    if (sum(w, KURDISTAN, 't10') >= 3 && inForce(w, 'erbilBasing') && !cosigned(w, 'erbilBasing', 'baghdad') && w.turn % 2 === 1) {
      d.note('note.bypassed');
      d.track('ties', -1);
    }
    const weary = w.tracks.patience <= 1 ? 10 : w.tracks.patience <= 3 ? 4 : 0;
    if (iraq > 0 && falls(d, 'weary', 'patience.weary', weary, { mods: [{ m: 'homeCritics', by: weary }] })) {
      const from = [...FEDERAL, ...KURDISTAN].find((r) => w.spaces[r].t10 > 0);
      if (from) {
        d.note('note.hastened', { space: from });
        d.piece(from, 't10', -1);
        d.count('withdrawn');
      }
    }
  },
};
