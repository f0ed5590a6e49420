/** Deploy: move brigades between neighbouring regions, from Baghdad to any, or raise one in Baghdad for leverage. */
import type { RegionId, SpaceId } from '../../../content/ids.ts';
import { SUPPLY } from '../../../content/ids.ts';
import { adjacent, FEDERAL, onBoard } from '../../query.ts';
import type { World } from '../../types.ts';
import type { Operation } from '../operation.ts';
import { no, overdrawn, route } from '../operation.ts';

const ROUTES = [
  ...FEDERAL.flatMap((a) => FEDERAL.filter((b) => a !== b && (a === 'BAG' || adjacent(a, b))).map((b) => `${a}>${b}`)),
  'home>BAG',
];
/** A new brigade costs the cabinet this much leverage. */
const RAISING = 1;
const have = (w: World, s: SpaceId | 'home') => (s === 'home' ? Math.min(1, SUPPLY.isf - onBoard(w, 'isf')) : w.spaces[s].isf);

export const deploy: Operation = {
  id: 'deploy',
  seat: 'baghdad',
  shape: 'route',
  sources: ['P2', 'P11'],
  targets: (w) => ROUTES.filter((r) => have(w, route(r)[0]) > 0 || r === 'home>BAG'),
  refuse(w, t) {
    const [from] = route(t);
    if (have(w, from) < 1) return no('noBrigades', { space: from });
    if (from === 'home' && w.leverage.baghdad < RAISING) return no('noLeverage', { n: RAISING });
    return null;
  },
  together: (w, targets) => overdrawn(targets, (s) => have(w, s), () => 99),
  win(d, t) {
    const [from, to] = route(t);
    if (from === 'home') {
      d.leverage('baghdad', -RAISING);
      d.piece('BAG', 'isf', 1);
    } else d.move('isf', from, to as RegionId);
  },
};
