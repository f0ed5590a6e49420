/** Tehran: US troops out, networks legal and paid, a lifeline, and no war at home (P8). Deniability is what it spends. */
import type { PieceId, SpaceId } from '../../content/ids.ts';
import { troopsInIraq, zoneOf } from '../../rules/query.ts';
import type { Judgement } from '../judgement.ts';
import type { Mind } from '../mind.ts';
import { TEHRAN_PLANS } from './tehran-plans.ts';

function piece(m: Mind, kind: PieceId, at: SpaceId): number {
  switch (kind) {
    case 'militia':
      return 1.05 + 0.05 * m.weight('networks') + (at === 'BAG' || at === 'MID' ? 0.1 : 0);
    case 'western':
      return -0.35;
    case 'eastern':
      return 0.4;
    case 't10':
      return zoneOf(at) === 'syria' ? -0.2 : -0.1;
    case 't22':
    case 'bases':
      return -0.2;
    case 'isf':
      return -0.1;
    case 'trained':
      return -0.15;
    default:
      return 0;
  }
}

export const TEHRAN: Judgement = {
  seat: 'tehran',
  tracks: (m) => ({
    // A public that tires of the mission brings the troops home sooner (P3).
    patience: troopsInIraq(m.w) > 0 && m.left > 0 ? (m.w.tracks.patience <= 6 ? -0.8 : -0.4) * m.weight('out') : 0,
    ties: -0.3,
    cohesion: -0.1,
    sovereignty: -0.05,
    capture: m.w.tracks.capture >= 8 ? -0.2 : 0.5,
    lifeline: m.w.tracks.lifeline <= 4 ? 0.5 : 0.15,
    exposure: m.w.tracks.exposure >= 5 ? -0.6 : -0.1,
    war: m.w.tracks.war >= 4 ? -4 : m.w.tracks.war >= 3 ? -1.5 : -0.1,
    unity: -0.1,
    autonomy: -0.1,
    humanCost: -0.1,
  }),
  // The ladder cools, and tracks can be covered: early fire is cheaper than late.
  fades: { war: 0.7, exposure: 0.5 },
  order: (_m, at) => (zoneOf(at) === 'federal' ? 0.05 : 0),
  piece,
  cell: () => -0.15,
  flags: (m) => ({
    // A closed valve is paid for every turn it stays closed.
    valveClosed: -0.8 * m.weight('lifeline') * Math.min(3, m.left),
    sanctions: -0.8 * m.weight('lifeline') * Math.min(2, m.left + 1),
    shareWithheld: 0.1,
    pipelineOpen: -0.1,
    restrained: -0.2,
    ankaraHost: -0.1,
  }),
  politics(m, p) {
    const hold = 0.4 + 0.15 * m.weight('networks');
    if (p.id === 'government')
      return m.left * { incumbent: 0, pragmatic: -0.7 * hold, aligned: hold, caretaker: 0.3 }[p.to];
    if (p.id === 'pmfLaw') return m.left * { shelved: 0, reformed: -0.2, passed: hold }[p.to];
    return p.to === 'extended' ? -0.3 * m.weight('out') : 0;
  },
  leverage: { tehran: 0.9, washington: -0.25, baghdad: -0.05, erbil: -0.05, is: -0.15 },
  accord(m, id) {
    switch (id) {
      case 'truce':
        return 0.6 - (m.agenda === 'forwardDefence' ? 0.5 * Math.min(4, troopsInIraq(m.w)) : 0);
      case 'pmfCompact':
        return 1 + 0.2 * m.weight('networks');
      case 'powerWaiver':
        return 0.2;
      case 'borderDeal':
        return 0.2;
      default:
        return 0;
    }
  },
  trust: () => ({ washington: -0.6, baghdad: 0.3, erbil: 0 }),
  seeks: [
    { accord: 'powerWaiver', with: ['washington', 'baghdad'] },
    { accord: 'pmfCompact', with: ['baghdad'], when: (m) => m.w.tracks.capture <= 5 },
    { accord: 'borderDeal', with: ['erbil'] },
    {
      accord: 'truce',
      with: ['washington'],
      when: (m) => m.w.tracks.war >= 2 || m.w.tracks.exposure >= 4 || m.agenda === 'lifelineFirst',
    },
  ],
  redLines: [
    {
      accord: 'truce',
      reason: 'stillHere',
      when: (m) =>
        m.left <= 3 && m.w.tracks.war <= 1 && m.w.tracks.exposure <= 3 && troopsInIraq(m.w) >= 6 - m.weight('out'),
    },
    {
      accord: 'borderDeal',
      reason: 'hub',
      when: (m) => m.w.spaces.ERB.t10 + m.w.spaces.SUL.t10 >= 8 - m.weight('out'),
    },
  ],
  friend: () => 'baghdad',
  plans: TEHRAN_PLANS,
};
