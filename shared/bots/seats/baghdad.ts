/** Baghdad: sovereignty, order and work, and a cabinet that holds; neither side's client (P5, P12). */
import type { PieceId, SpaceId } from '../../content/ids.ts';
import { FEDERAL, sum, zoneOf } from '../../rules/query.ts';
import type { Judgement } from '../judgement.ts';
import type { Mind } from '../mind.ts';
import { BAGHDAD_PLANS } from './baghdad-plans.ts';

function piece(m: Mind, kind: PieceId, at: SpaceId, n: number): number {
  switch (kind) {
    case 'isf':
      return (n <= 2 ? 0.45 : 0.2) + m.danger(at);
    case 'militia':
      return at === 'BAG' || at === 'MID' ? -0.7 : -0.5;
    case 't10':
      return zoneOf(at) === 'federal' ? -0.25 * m.weight('sovereign') : 0;
    case 't22':
      return 0.15;
    case 'trained':
      return m.suspects(at) > 0.3 ? 0.3 + 0.12 * m.left : 0.25;
    case 'pesh':
      return zoneOf(at) === 'krg' ? 0 : -0.05;
    case 'western':
      return 0.2;
    case 'eastern':
      // Who wants to build takes money from wherever it comes.
      return 0.2 + 0.2 * Math.max(0, m.weight('build') - 2);
    default:
      return 0;
  }
}

export const BAGHDAD: Judgement = {
  seat: 'baghdad',
  tracks: (m) => ({
    ties: 0.3 + 0.03 * m.weight('build'),
    // A lean of three or more costs the cabinet every turn (P5).
    alignment: m.w.tracks.alignment <= -2 ? 0.8 : m.w.tracks.alignment >= 2 ? -0.8 : 0,
    cohesion: m.w.tracks.cohesion <= 4 ? 0.7 : 0.35,
    capture: m.w.tracks.capture >= 6 ? -0.9 : -0.4,
    sovereignty: 0.1,
    autonomy: -0.15,
    war: m.w.tracks.war >= 3 ? -1.6 : -0.5,
    detention: 0.15,
    humanCost: -0.3,
  }),
  fades: { war: 0.5 },
  order: (m, at) =>
    zoneOf(at) === 'federal'
      ? 0.45 + 1.5 * m.danger(at) + 0.2 * (m.w.spaces[at].western + m.w.spaces[at].eastern)
      : 0.05,
  piece,
  cell: (m, at) => (zoneOf(at) === 'federal' ? -0.5 - 1.2 * m.danger(at) - m.heldCell(at) : -0.15),
  flags: (m) => ({
    valveClosed: -0.5 * Math.min(3, m.left + 1),
    shareWithheld: m.agenda === 'sovereigntist' ? 0 : -0.2,
    pipelineOpen: 0.2,
    sanctions: -1 - 2 * m.weight('build') - 0.4 * m.left,
    restrained: 0.4,
    ankaraHost: -0.1,
  }),
  politics(m, p) {
    if (p.id === 'government') return m.left * { incumbent: 0, pragmatic: 0.6, aligned: -0.3, caretaker: -0.6 }[p.to];
    if (p.id === 'pmfLaw') return m.left * { shelved: 0, reformed: 0.35, passed: -0.4 }[p.to];
    return p.to === 'extended' ? -0.2 * m.weight('sovereign') : 0;
  },
  leverage: { baghdad: 0.9, washington: 0, tehran: -0.1, erbil: -0.05, is: -0.3 },
  accord(m, id, parties) {
    switch (id) {
      case 'federalBasing':
        // Troops by leave wear sovereignty; the partner's goodwill is worth something all the same.
        return 0.6 - 0.35 * m.weight('sovereign') * Math.min(2, sum(m.w, FEDERAL, 't10'));
      case 'erbilBasing':
        // It comes anyway: better to be asked (O2).
        return parties.includes('baghdad') ? 1.2 - 0.1 * m.weight('sovereign') : -0.5;
      case 'energyCompact':
        return 0.4 + 0.3 * m.weight('build');
      case 'jointSecurity':
        return 0.6 + 0.25 * m.weight('order');
      case 'revenuePipeline':
        // Who sells the oil is a question of who rules.
        return 0.3 - 0.25 * Math.max(0, m.weight('sovereign') - 2) * (m.w.tracks.autonomy - 3);
      case 'pmfCompact':
        return m.w.tracks.capture >= 5 ? -6 : -1.5;
      case 'powerWaiver':
        return 0.8;
      case 'securityCooperation':
        return 0.4;
      default:
        return 0;
    }
  },
  // Troops who stay unasked, oil sold past the federal seller, and factions that have grown too strong.
  trust: ({ w }) => ({
    washington: 0.2 - (w.flags.unconsented ? 0.8 : 0) - (w.tracks.alignment >= 2 ? 0.6 : 0),
    erbil: 0.1 - (w.tracks.autonomy >= 7 ? 0.4 : 0),
    tehran: -(w.tracks.alignment <= -3 ? 0.6 : 0) - (w.tracks.capture >= 8 ? 0.4 : 0),
  }),
  seeks: [
    { accord: 'powerWaiver', with: ['washington', 'tehran'] },
    { accord: 'energyCompact', with: ['washington'] },
    { accord: 'jointSecurity', with: ['erbil'] },
    { accord: 'revenuePipeline', with: ['erbil'] },
    { accord: 'securityCooperation', with: ['washington'] },
    { accord: 'pmfCompact', with: ['tehran'], when: (m) => m.w.tracks.cohesion <= 4 },
  ],
  redLines: [
    { accord: 'pmfCompact', reason: 'captured', when: (m) => m.w.tracks.capture >= 7 },
    {
      accord: 'federalBasing',
      reason: 'overstayed',
      when: (m) => m.w.turn >= 3 && sum(m.w, FEDERAL, 't10') >= 2 && m.w.tracks.sovereignty <= m.weight('sovereign'),
    },
    {
      accord: 'revenuePipeline',
      reason: 'overreach',
      when: (m) => m.w.tracks.autonomy >= (m.weight('sovereign') >= 3 ? 9 : 10),
    },
  ],
  friend: (m) => (m.agenda === 'builder' ? 'washington' : m.w.tracks.autonomy < 7 ? 'erbil' : null),
  plans: BAGHDAD_PLANS,
};
