/** Advise: train partner forces where troops or a mission stand. Missions keep part of the effect without troops (P14). */
import { REGIONS } from '../../../content/ids.ts';
import { guards, inForce } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const advise: Operation = {
  id: 'advise',
  seat: 'washington',
  shape: 'space',
  sources: ['P11', 'P14'],
  targets: () => REGIONS,
  refuse(w, t) {
    const s = w.spaces[t as 'ERB'];
    if (s.t10 + s.t22 === 0) return no('noTrainers', { space: t });
    if (guards(s) === 0) return no('noPartner', { space: t });
    // A mission keeps part of what troops can do: one mark where they train, not two (P14).
    if (s.trained >= (s.t10 > 0 ? 2 : 1)) return no('trainedEnough', { space: t });
    return null;
  },
  mods(w, t, m) {
    const s = w.spaces[t as 'ERB'];
    m.when(s.t10 > 0, 'troops', 3)
      .when(s.t22 > 0, 'mission', 1)
      .when(s.t22 > 0 && inForce(w, 'securityCooperation'), 'cooperation', 1)
      .when(s.order <= 1, 'disorder', -1)
      .when(s.militia >= 2, 'militia', -1);
  },
  win(d, t) {
    d.piece(t as 'ERB', 'trained', 1);
  },
};
