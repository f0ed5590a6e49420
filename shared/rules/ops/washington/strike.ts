/** Strike: hit militia from the air or on the ground. It costs sovereignty and alignment, and raises war and exposure. */
import { FEDERAL, inForce, inReach, onBoard } from '../../query.ts';
import { SPACES_DATA } from '../../../content/spaces.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

export const strike: Operation = {
  id: 'strike',
  seat: 'washington',
  shape: 'space',
  sources: ['P3', 'P8'],
  targets: () => FEDERAL,
  refuse(w, t) {
    if (inForce(w, 'truce')) return no('truce');
    if (w.spaces[t as 'BAG'].militia === 0) return no('noMilitia', { space: t });
    if (onBoard(w, 't10') === 0) return no('noTroopsAnywhere');
    return null;
  },
  mods(w, t, m) {
    m.when(inReach(w, t as 'BAG'), 'reach', 1)
      .add('precision', 1)
      .when(w.tracks.exposure >= 6, 'evidence', 1)
      .when(SPACES_DATA[t as 'BAG'].terrain === 'urban', 'urban', -1)
      .when(w.flags.restrained, 'dispersed', -1);
  },
  win(d, t) {
    // Tuned from 1: at its price in sovereignty, alignment and war, one unit was never worth a strike.
    d.piece(t as 'BAG', 'militia', -2);
    d.track('exposure', 1);
    d.leverage('tehran', -2);
    price(d);
  },
  lose(d) {
    d.note('note.civiliansHurt');
    d.track('humanCost', 1);
    d.track('ties', -1);
    price(d);
  },
};

function price(d: Parameters<Operation['win']>[0]): void {
  d.track('sovereignty', -1);
  d.track('alignment', -1);
  d.track('war', 1);
  d.count('strikes');
  d.count('hostileNow');
}
