/** Accords do what they promise; training fades where no trainers stand; passing modifiers pass. */
import { ACCORDS_DATA } from '../../content/accords.ts';
import { REGIONS } from '../../content/ids.ts';
import { runEffects } from '../effects/index.ts';
import type { SpaceState } from '../types.ts';
import type { ReckoningRule } from './rule.ts';
import { falls } from './rule.ts';

/** Training that those who stand here can keep up: troops two marks, a mission one, nobody none (P14). */
const kept = (s: SpaceState) => (s.t10 > 0 ? 2 : s.t22 > 0 ? 1 : 0);

export const upkeep: ReckoningRule = {
  id: 'upkeep',
  sources: ['P11', 'P14'],
  run(d) {
    const { w } = d;
    for (const a of w.accords) {
      const data = ACCORDS_DATA[a.accord];
      if (data.upkeep.length) runEffects({ d, source: a.id, draws: [] }, data.upkeep);
    }
    for (const r of REGIONS) {
      const s = w.spaces[r];
      if (s.trained > kept(s) && falls(d, `fade.${r}`, 'upkeep.fade', 5, { at: r })) {
        d.note('note.trainingFades', { space: r });
        d.piece(r, 'trained', -1);
      }
    }
    if (w.modifiers.some((m) => m.until <= w.turn)) w.modifiers = w.modifiers.filter((m) => m.until > w.turn);
  },
};
