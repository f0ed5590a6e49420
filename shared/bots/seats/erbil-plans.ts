/** Erbil's operations: what each would bring, target by target. */
import type { RegionId } from '../../content/ids.ts';
import { DISPUTED, inForce, KURDISTAN } from '../../rules/query.ts';
import { route } from '../../rules/ops/operation.ts';
import type { Plan } from '../judgement.ts';

const region = (t: string) => t as RegionId;

export const ERBIL_PLANS: readonly Plan[] = [
  {
    op: 'unify',
    reason: 'oneVoice',
    room: (m) => 10 - m.w.tracks.unity,
    targets: ['forces', 'revenue', 'cabinet'],
    win: (m, t) => 0.5 + m.track('unity', 1) + (t === 'cabinet' ? m.leverage('erbil', 1) : 0),
    lose: (m, t) => (t === 'cabinet' ? m.leverage('erbil', -1) : 0),
  },
  {
    op: 'export',
    reason: 'sellOil',
    room: (m) => Math.ceil((10 - m.w.tracks.treasury) / 1.5),
    targets: ['pipeline', 'gas', 'trucks'],
    win: (m, t) =>
      t === 'pipeline'
        ? m.track('treasury', 1) + m.leverage('erbil', 1)
        : m.track('treasury', 1) + (t === 'gas' ? m.leverage('erbil', 1) : m.track('cohesion', -1)),
  },
  {
    op: 'host',
    reason: 'makeRoom',
    targets: KURDISTAN,
    win: (m, t) =>
      m.piece(region(t), 'bases', 1) +
      m.leverage('erbil', 2) +
      0.6 +
      (t === 'ERB' && m.w.spaces.ERB.t10 >= 2 * m.w.spaces.ERB.bases ? 0.4 * m.weight('guarantee') : 0),
  },
  {
    op: 'lobby',
    reason: 'makeTheCase',
    targets: ['washington', 'baghdad', 'ankara'],
    win: (m, t) =>
      t === 'washington'
        ? m.track('patience', 1) + m.leverage('erbil', 3) + 0.4
        : t === 'ankara'
          ? 0.2 + m.leverage('erbil', 2)
          : m.w.flags.shareWithheld
            ? -m.flag('shareWithheld')
            : m.track('treasury', 2),
  },
  {
    op: 'claim',
    reason: 'pressClaim',
    room: (m) => 10 - m.w.tracks.autonomy,
    when: (m) => m.w.tracks.unity >= 3,
    targets: DISPUTED,
    win: (m) => m.track('autonomy', 1) + m.track('cohesion', -1) + 1.4,
    lose: (m, t) => m.order(region(t), -1) + m.track('unity', -1),
  },
  {
    op: 'joint',
    reason: 'sweepTheSeam',
    targets: [...KURDISTAN, ...DISPUTED],
    win: (m, t) =>
      1.9 +
      m.suspects(region(t)) * m.cells(region(t), -1) +
      (m.w.spaces[region(t)].order < 2 ? m.order(region(t), 1) : 0),
  },
  {
    op: 'guard',
    reason: 'holdTheSeam',
    when: (m) => m.left > 0,
    targets: ['SUL>KIR', 'ERB>KIR', 'ERB>MOS', 'ERB>SIN', 'SUL>HAM'],
    win(m, t) {
      const [from, to] = route(t) as [RegionId, RegionId];
      if (m.w.spaces[from].pesh <= 1 || m.w.spaces[to].pesh >= 2) return 0;
      // A first unit makes joint work possible there.
      return (
        (m.w.spaces[to].pesh === 0 ? 0.9 + 0.3 * m.weight('safe') : 0.2) * (0.5 + m.suspects(to)) +
        (inForce(m.w, 'jointSecurity') ? 0.3 : m.track('cohesion', -1) - 0.2)
      );
    },
  },
];
