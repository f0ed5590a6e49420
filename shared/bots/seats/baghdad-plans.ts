/** Baghdad's operations: what each would bring, target by target. */
import { BILLS } from '../../content/ids.ts';
import type { ContestId, RegionId } from '../../content/ids.ts';
import { FEDERAL, guards } from '../../rules/query.ts';
import { route, sideOf } from '../../rules/ops/operation.ts';
import type { Plan } from '../judgement.ts';
import type { Mind } from '../mind.ts';
import { contestWorth } from '../worth/effects.ts';

const region = (t: string) => t as RegionId;
/** How much a region needs one brigade more: against militia that outnumber it, and where cells are looked for. */
function need(m: Mind, at: RegionId, brigades: number): number {
  const s = m.w.spaces[at];
  const outnumbered = s.militia >= 2 && s.militia >= brigades && s.order >= 2 ? 0.6 : 0;
  const empty = brigades === 0 ? 0.8 : brigades === 1 ? 0.3 : 0.1;
  return 3 * outnumbered + 3 * empty * (0.4 + m.suspects(at)) + (brigades <= 4 ? 1.2 * m.danger(at) : 0);
}
const REINFORCE = [
  'BAG>HAM',
  'BAG>KIR',
  'BAG>SIN',
  'BAG>ANB',
  'BAG>MID',
  'BAG>SOU',
  'BAG>MOS',
  'KIR>HAM',
  'MOS>SIN',
  'ANB>SIN',
  'ANB>MID',
  'BAS>SOU',
];

export const BAGHDAD_PLANS: readonly Plan[] = [
  { op: 'govern', reason: 'restoreOrder', targets: FEDERAL, win: (m, t) => m.order(region(t), 1) + 0.1 },
  {
    op: 'clear',
    reason: 'clearCells',
    targets: (m) => FEDERAL.filter((r) => m.suspects(r) >= 0.5 || m.w.spaces[r].control === 'is'),
    win: (m, t) =>
      0.6 +
      m.suspects(region(t)) * m.cells(region(t), -1) +
      (m.w.spaces[region(t)].control === 'is' ? m.order(region(t), 1) : 0),
    lose: (m, t) =>
      m.w.spaces[region(t)].control === 'is' ? m.piece(region(t), 'isf', -1) + m.track('humanCost', 1) : 0,
  },
  {
    op: 'curb',
    reason: 'reinInMilitia',
    when: (m) => m.w.tracks.cohesion >= 3,
    targets: FEDERAL,
    win: (m, t) =>
      m.piece(region(t), 'militia', -1) +
      m.track('alignment', 1) +
      (t === 'BAG' || t === 'MID' ? m.track('capture', -1) : 0),
    lose: (m) => m.track('cohesion', -1),
  },
  {
    op: 'contract',
    reason: 'signProjects',
    targets: ['BAS', 'SOU', 'KIR', 'HAM', 'BAG', 'MID', 'MOS', 'ANB'].flatMap((r) => [`${r}:western`, `${r}:eastern`]),
    win(m, t) {
      const [at, side] = sideOf(t);
      return m.piece(at, side, 1) + (side === 'eastern' ? m.track('alignment', -1) : 0);
    },
  },
  {
    op: 'budget',
    reason: 'payErbil',
    when: (m) => m.w.flags.shareWithheld || (m.w.tracks.cohesion <= 7 && m.w.tracks.treasury <= 9),
    targets: ['pay'],
    win: (m) =>
      m.leverage('baghdad', -1) + m.track('cohesion', 2) + m.track('treasury', 2) + (m.w.flags.shareWithheld ? 0.2 : 0),
  },
  {
    op: 'budget',
    reason: 'holdBack',
    when: (m) => m.agenda === 'sovereigntist' && m.w.tracks.autonomy >= 7,
    targets: ['withhold'],
    win: (m) => m.leverage('baghdad', 2) + m.track('sovereignty', 1) + m.track('autonomy', -1) + m.track('unity', -1),
  },
  {
    op: 'bill',
    reason: 'tableBill',
    when: (m) => m.left > 0,
    targets: (m) => BILLS.filter((_, i) => (i + m.w.turn) % 2 === 0),
    win: (m, t) => m.leverage('baghdad', 1) + contestWorth(m, t as ContestId),
  },
  {
    op: 'envoy',
    reason: 'mendTies',
    targets: ['mendTies', 'leanWest', 'leanEast', 'neighbours'],
    win: (m, t) =>
      t === 'mendTies'
        ? m.track('ties', 1)
        : t === 'leanWest'
          ? m.track('alignment', 1)
          : t === 'leanEast'
            ? m.track('alignment', -1) + m.leverage('baghdad', 1) + m.track('lifeline', 1)
            : m.track('sovereignty', 1) + m.track('war', -1),
  },
  {
    op: 'deploy',
    reason: 'reinforce',
    when: (m) => m.left > 0,
    targets: REINFORCE,
    win(m, t) {
      const [from, to] = route(t) as [RegionId, RegionId];
      const has = m.w.spaces[from].isf;
      // The capital keeps two; nobody else is stripped bare.
      if (has <= (from === 'BAG' ? 2 : 1) || guards(m.w.spaces[to]) >= (m.danger(to) > 0 ? 5 : 3)) return 0;
      return 1.3 * (need(m, to, m.w.spaces[to].isf) - need(m, from, has - 1));
    },
  },
  {
    op: 'deploy',
    reason: 'raise',
    when: (m) => m.left > 0 && m.you.free >= 5 && m.w.spaces.BAG.isf <= 3,
    targets: ['home>BAG'],
    win: (m) => 1.8 - m.lever,
  },
];
