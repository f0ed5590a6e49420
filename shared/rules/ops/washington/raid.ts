/** Raid: find and break up cells within reach of troops. Without consent in federal Iraq it costs sovereignty and ties. */
import { REGIONS } from '../../../content/ids.ts';
import { consent, guards, inReach, zoneOf } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';
import { rough, search } from '../search.ts';

export const raid: Operation = {
  id: 'raid',
  seat: 'washington',
  shape: 'space',
  sources: ['P2', 'P7', 'O2'],
  targets: () => REGIONS,
  refuse: (w, t) => (inReach(w, t as 'ERB') ? null : no('outOfReach', { space: t })),
  mods(w, t, m) {
    const s = w.spaces[t as 'ERB'];
    m.when(s.t10 > 0, 'troops', 1)
      .when(s.cellsExposed > 0, 'exposedCells', 2)
      .when(guards(s) > 0, 'partners', 1)
      .when(s.trained > 0, 'trained', 1)
      .when(rough(t as 'ERB'), 'terrain', -1)
      .when(s.order <= 1, 'disorder', -1)
      .when(s.control === 'is', 'dugIn', -1);
  },
  win(d, t) {
    search(d, t as 'ERB');
    uninvited(d, t as 'ERB');
  },
  lose: (d, t) => uninvited(d, t as 'ERB'),
};

function uninvited(d: Parameters<Operation['win']>[0], at: 'ERB'): void {
  if (zoneOf(at) !== 'federal' || consent(d.w, at)) return;
  d.note('note.uninvited');
  d.track('sovereignty', -1);
  d.track('ties', -1);
}
