/** Tehran's operations: what each would bring, target by target. */
import { REGIONS } from '../../content/ids.ts';
import type { RegionId } from '../../content/ids.ts';
import { FEDERAL, zoneOf } from '../../rules/query.ts';
import { MISSION_HURT } from '../../rules/ops/tehran/harass.ts';
import type { Plan } from '../judgement.ts';
import type { Mind } from '../mind.ts';

const region = (t: string) => t as RegionId;
/** Fire that is traced home costs deniability and a rung of the ladder: the chance of it, times the price (P3). */
function traced(m: Mind, hit: boolean): number {
  const points = (hit ? 1 : 0) + (m.w.tracks.exposure >= 4 ? 1 : 0) + (m.w.flags.restrained ? 1 : 0) - 2;
  return (0.5 + 0.1 * points) * (m.track('exposure', hit ? 2 : 1) + m.track('war', 1));
}
/** What a hit does: casualties and the patience they cost, or a project, or energy. */
function hit(m: Mind, at: RegionId): number {
  const s = m.w.spaces[at];
  const there = zoneOf(at) === 'federal' ? m.track('sovereignty', -1) : 0;
  if (s.t10 > 0) return there + m.track('patience', -1) + 1.2 * m.weight('out');
  if (s.t22 > 0) return there + m.track('ties', -1) + (MISSION_HURT / 10) * m.track('patience', -1);
  if (s.western > 0) return there + m.piece(at, 'western', -1);
  return there + 0.1;
}
const exposes = (m: Mind) => m.track('exposure', 1);

export const TEHRAN_PLANS: readonly Plan[] = [
  {
    op: 'penetrate',
    reason: 'widenHold',
    targets: ['ministries', 'parliament', 'banks'],
    win: (m, t) =>
      t === 'ministries'
        ? m.track('capture', 1)
        : t === 'parliament'
          ? m.track('alignment', -1)
          : m.track('lifeline', 1) + m.leverage('tehran', 1),
    lose: exposes,
  },
  { op: 'arm', reason: 'armAllies', targets: FEDERAL, win: (m, t) => m.piece(region(t), 'militia', 1), lose: exposes },
  {
    op: 'harass',
    reason: 'pressTroops',
    when: (m) => m.left > 0 && m.w.tracks.war <= 3 && m.w.tracks.exposure <= 6,
    targets: REGIONS,
    win: (m, t) => hit(m, region(t)) + traced(m, true),
    lose: (m) => traced(m, false),
  },
  {
    op: 'finance',
    reason: 'feedLifeline',
    room: (m) => 10 - m.w.tracks.lifeline,
    targets: ['oil', 'trade', 'dollars'],
    win: (m, t) => m.track('lifeline', 1) + (t === 'trade' ? 0 : m.leverage('tehran', 1)),
    lose: (m, t) => (t === 'trade' ? 0 : exposes(m)),
  },
  {
    op: 'restrain',
    reason: 'quiet',
    targets: ['coverTracks', 'standDown'],
    win: (m, t) => (t === 'coverTracks' ? m.track('exposure', -1) : m.track('war', -1) + m.flag('restrained')),
  },
  {
    op: 'valve',
    reason: 'reopenValve',
    targets: ['open'],
    win: (m) => -m.flag('valveClosed') + m.track('alignment', -1) + m.track('lifeline', 1),
  },
  {
    op: 'valve',
    reason: 'closeValve',
    when: (m) => m.w.tracks.lifeline >= 6 && (m.you.free <= 4 || m.agenda === 'stateWithin'),
    targets: ['close'],
    win: (m) =>
      m.leverage('tehran', 2) + m.track('alignment', -1) + m.track('cohesion', -1) + 0.5 * m.flag('valveClosed') + 2.2,
  },
];
