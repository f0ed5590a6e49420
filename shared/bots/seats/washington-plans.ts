/** Washington's operations: what each would bring, target by target. */
import { FEDERAL, IRAQ, consent, onBoard, troopsInIraq, zoneOf } from '../../rules/query.ts';
import { REGIONS } from '../../content/ids.ts';
import type { RegionId, SpaceId } from '../../content/ids.ts';
import { route } from '../../rules/ops/operation.ts';
import type { Plan } from '../judgement.ts';
import type { Mind } from '../mind.ts';

const is = (m: Mind, agenda: Mind['agenda']) => m.agenda === agenda;

/** A piece moved or taken home: both ends, the price in ties of passing Baghdad by, and its view of foreign troops. */
function posted(m: Mind, t: string): number {
  const [from, to] = route(t);
  let n = 0;
  if (from !== 'home') n += m.piece(from, 't10', -1);
  if (to !== 'home') n += m.piece(to, 't10', 1);
  if (from === 'home')
    return (
      n + m.track('patience', -1) - (troopsInIraq(m.w) === 0 && m.w.tally.withdrawn >= 3 ? 3 + 2 * m.weight('home') : 0)
    );
  if (to === 'home') return zoneOf(from) === 'federal' ? n + m.track('sovereignty', 1) : n;
  const bypass =
    zoneOf(from) === 'federal' &&
    zoneOf(to) === 'krg' &&
    !m.w.accords.some((a) => a.accord === 'erbilBasing' && a.parties.includes('baghdad'));
  return bypass ? n + m.track('ties', -1) : n;
}
const uninvited = (m: Mind, at: SpaceId) =>
  zoneOf(at) === 'federal' && !consent(m.w, at) ? m.track('ties', -1) + m.track('sovereignty', -1) : 0;
const haunted = (m: Mind): readonly RegionId[] => REGIONS.filter((r) => m.suspects(r) >= 0.5);

export const WASHINGTON_PLANS: readonly Plan[] = [
  {
    op: 'posture',
    reason: 'bringHome',
    when: (m) => !is(m, 'kurdishHub'),
    targets: ['ANB>home', 'BAG>home', 'KIR>home', 'ERB>home', 'ERB>JOR', 'ANB>JOR', 'BAG>JOR'],
    win: posted,
  },
  {
    op: 'posture',
    reason: 'gatherNorth',
    when: (m) => is(m, 'kurdishHub'),
    targets: ['ANB>ERB', 'BAG>ERB', 'KIR>ERB', 'home>ERB', 'ANB>home', 'BAG>home'],
    win: posted,
  },
  // The line into Syria must run from somewhere (P14).
  {
    op: 'posture',
    reason: 'keepTheLine',
    when: (m) => m.w.spaces.JOR.t10 === 0 && m.w.spaces.ERB.t10 === 0,
    targets: ['BAD>JOR', 'NES>JOR', 'home>JOR', 'home>ERB'],
    win: posted,
  },
  {
    op: 'transition',
    reason: 'underTheAmbassador',
    targets: ['BAG', 'ANB', 'KIR', 'ERB'],
    win: (m, t) =>
      m.piece(t as RegionId, 't10', -1) +
      m.piece(t as RegionId, 't22', 1) +
      m.track('patience', 1) +
      (zoneOf(t as RegionId) === 'federal' ? m.track('sovereignty', 1) : 0),
  },
  {
    op: 'raid',
    reason: 'breakCells',
    targets: haunted,
    win: (m, t) => m.suspects(t as RegionId) * m.cells(t as RegionId, -1) + uninvited(m, t as RegionId),
    lose: (m, t) => uninvited(m, t as RegionId),
  },
  {
    op: 'advise',
    reason: 'trainPartners',
    when: (m) => m.left > 0,
    targets: REGIONS,
    win: (m, t) => m.piece(t as RegionId, 'trained', 1),
  },
  {
    op: 'strike',
    reason: 'answerFire',
    when: (m) =>
      m.w.tracks.war <= 2 && (m.w.tally.usCasualties >= 1 || m.w.tracks.exposure >= 5 || onBoard(m.w, 'militia') >= 12),
    targets: FEDERAL,
    win: (m, t) =>
      1.6 +
      0.2 * Math.min(5, m.w.tally.usCasualties) +
      m.piece(t as RegionId, 'militia', -Math.min(2, m.w.spaces[t as RegionId].militia)) +
      m.leverage('tehran', -2) +
      m.track('exposure', 1) +
      m.track('war', 1) +
      m.track('alignment', -1) +
      m.track('sovereignty', -1),
    lose: (m) => m.track('ties', -1) + m.track('war', 1) + m.track('alignment', -1) + m.track('humanCost', 1),
  },
  {
    op: 'pressure',
    reason: 'squeeze',
    targets: ['sanctions', 'designate', 'dollars'],
    win: (m, t) =>
      t === 'sanctions'
        ? m.track('capture', -1) + m.track('lifeline', -1) + m.track('ties', -1)
        : t === 'designate'
          ? m.leverage('tehran', -2) + m.track('exposure', 1) + m.track('alignment', -1)
          : m.track('lifeline', -2) + m.leverage('baghdad', -1) + m.track('ties', -1),
    lose: (m) => m.track('ties', -1),
  },
  {
    op: 'pressure',
    reason: 'waive',
    when: (m) => m.w.flags.sanctions || m.w.tracks.cohesion <= 4 || m.w.tracks.ties <= 6,
    targets: ['waiver'],
    win: (m) =>
      m.track('ties', 1) +
      m.track('lifeline', 1) +
      m.track('cohesion', 1) +
      (m.w.flags.sanctions ? 0.6 + 0.4 * m.weight('business') : 0),
  },
  { op: 'broker', reason: 'bringInvestors', targets: IRAQ, win: (m, t) => m.piece(t as RegionId, 'western', 1) },
  {
    op: 'repatriate',
    reason: 'sendHome',
    targets: ['fighters', 'families'],
    win: (m, t) => m.track('detention', 1) + (t === 'fighters' ? 0.35 * m.weight('contain') : 0.2),
  },
];
