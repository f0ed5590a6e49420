/** Contract: sign a project, western or eastern. Spreading partners is the aim; each side has its price (P5, O3). */
import type { RegionId } from '../../../content/ids.ts';
import { FEDERAL } from '../../query.ts';
import type { Operation } from '../operation.ts';
import { no, sideOf } from '../operation.ts';
import { investment, uninvestable, westernDeal } from '../washington/broker.ts';

const TARGETS = FEDERAL.flatMap((r) => [`${r}:western`, `${r}:eastern`]);

export const contract: Operation = {
  id: 'contract',
  seat: 'baghdad',
  shape: 'side',
  sources: ['P5', 'O3', 'F:energyDeals', 'F:nonBinding'],
  targets: () => TARGETS,
  refuse(w, t) {
    const [at, side] = sideOf(t);
    if (side === 'western' && w.flags.sanctions) return no('sanctions');
    return uninvestable(w, at as RegionId, side);
  },
  mods(w, t, m) {
    const [at, side] = sideOf(t);
    investment(w, at as RegionId, m);
    if (side === 'western') {
      westernDeal(w, m);
      m.when(w.tracks.capture >= 6, 'capture', -1);
    } else m.add('easterners', 1).when(w.tracks.alignment >= 3, 'leaningWest', -1);
  },
  win(d, t) {
    const [at, side] = sideOf(t);
    d.piece(at, side, 1);
    if (side === 'eastern') d.track('alignment', -1);
  },
};
