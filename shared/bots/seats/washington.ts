/**
 * Washington. Its three agendas are the options of the source: bring the troops home early (O1), gather them in Kurdistan
 * (O2), or let business and offices under the ambassador carry the weight (O3, P14). All of them watch the prisons (P7).
 */
import type { PieceId, SpaceId } from '../../content/ids.ts';
import { FEDERAL, IRAQ, inForce, supportLine, sum, troopsInIraq, zoneOf } from '../../rules/query.ts';
import type { Judgement } from '../judgement.ts';
import type { Mind } from '../mind.ts';
import { WASHINGTON_PLANS } from './washington-plans.ts';

/** What troops at a place are for, besides what home thinks of them. */
function troops(m: Mind, at: SpaceId, n: number): number {
  const watch = m.weight('contain') / 2;
  // The line into Syria: Erbil carries it best, Jordan less well (P7, P14).
  if (at === 'ERB')
    return m.agenda === 'kurdishHub' ? (n <= 4 ? 3 : 0.3) : n === 1 && m.w.spaces.JOR.t10 === 0 ? 0.8 + watch : 0.2;
  if (at === 'JOR') return n === 1 && (m.agenda !== 'kurdishHub' || m.w.spaces.ERB.t10 === 0) ? 0.6 + watch : 0;
  if (at === 'NES') return n <= 2 && supportLine(m.w) ? 0.6 + 0.5 * watch : 0.1;
  if (at === 'BAD') return n === 1 ? 0.4 : 0;
  if (at === 'TUR' || at === 'SUL') return 0.1;
  if (zoneOf(at) !== 'federal') return 0;
  const uninvited = inForce(m.w, 'federalBasing') ? 0 : -1.5;
  return uninvited + (m.agenda === 'withdrawal' ? 0 : m.agenda === 'kurdishHub' ? 0.4 : 0.2);
}

function piece(m: Mind, kind: PieceId, at: SpaceId, n: number): number {
  const watch = m.weight('contain') / 4;
  switch (kind) {
    case 't10':
      return troops(m, at, n);
    case 't22':
      return n === 1 ? (m.agenda === 'kurdishHub' ? 0.5 : 1) : 0.3;
    case 'bases':
      return m.agenda === 'kurdishHub' && zoneOf(at) === 'krg' ? 0.6 : 0.1;
    case 'trained':
      // Trained guards bring tips and slow what grows, for as long as trainers stand there (P11, P14).
      return 0.9 + watch * (0.5 + 0.4 * Math.min(5, m.left)) * (m.suspects(at) > 0.3 ? 1 : 0.2);
    case 'isf':
    case 'pesh':
      return 0.25 + 0.6 * m.danger(at);
    case 'sdf':
      return n <= 4 ? 0.3 + 0.5 * watch : 0.1;
    case 'militia':
      return -0.25 - 0.1 * m.weight('independent');
    case 'western':
      return 0.25 * m.weight('business');
    case 'eastern':
      return -0.3;
    default:
      return 0;
  }
}

export const WASHINGTON: Judgement = {
  seat: 'washington',
  tracks: (m) => ({
    // A tired public takes the force home by itself (P4).
    patience: troopsInIraq(m.w) > 0 && m.w.tracks.patience <= 5 ? (m.agenda === 'kurdishHub' ? 1.5 : 0.6) : 0.25,
    ties: 0.1 + 0.1 * m.weight('business'),
    detention: m.w.tracks.detention >= 8 ? 0.1 : 0.3 * m.weight('contain'),
    sovereignty: 0.05,
    cohesion: 0.15,
    capture: m.w.tracks.capture >= 6 ? -0.3 : 0,
    lifeline: -0.2,
    exposure: 0.15,
    war: m.w.tracks.war >= 3 ? -1.5 : -0.5,
    humanCost: -0.3,
  }),
  // The ladder cools by itself.
  fades: { war: 0.5 },
  order: (m, at) =>
    0.15 +
    1.2 * m.danger(at) +
    (m.suspects(at) > 0.3 ? 0.15 * m.weight('contain') : 0) +
    0.15 * m.weight('business') * m.w.spaces[at].western,
  piece,
  // Cells that outnumber the guards of ground without order will hold it: a loss for everyone.
  cell: (m, at) => -0.1 * m.weight('contain') - 0.1 - m.danger(at) - m.heldCell(at),
  flags: (m) => ({
    valveClosed: -0.3,
    shareWithheld: -0.3,
    pipelineOpen: 0.3,
    sanctions: -0.6 - 0.4 * m.weight('business'),
    restrained: m.left > 0 && sum(m.w, IRAQ, 't10') > 0 ? 0.4 : 0.1,
    ankaraHost: 0.5,
    returned: -2 * m.weight('home'),
  }),
  politics(m, p) {
    if (p.id === 'government') return m.left * { incumbent: 0, pragmatic: 0.5, aligned: -0.9, caretaker: -0.2 }[p.to];
    if (p.id === 'pmfLaw') return m.left * { shelved: 0, reformed: 0.15, passed: -0.6 }[p.to];
    return 0;
  },
  leverage: { washington: 0.9, baghdad: 0.05, tehran: -0.3, erbil: 0.05, is: -0.25 },
  accord(m, id) {
    const federal = sum(m.w, FEDERAL, 't10');
    switch (id) {
      case 'federalBasing':
        // Leave to stay is worth what would be lost without it.
        return (
          Math.min(federal, 2) * 1.2 * Math.min(1, m.left) +
          (m.w.spaces.ERB.t10 > 0 && !inForce(m.w, 'erbilBasing') ? 1 : 0)
        );
      case 'erbilBasing':
        return m.agenda === 'kurdishHub' ? 5 : m.w.spaces.ERB.t10 > 0 && !inForce(m.w, 'federalBasing') ? 1.5 : -1;
      case 'energyCompact':
        return 0.3 + 0.4 * m.weight('business');
      case 'truce':
        return 0.1 + 0.2 * Math.min(4, m.w.tally.militiaAttacks) + 0.2 * Math.min(4, troopsInIraq(m.w));
      case 'securityCooperation':
        return 0.5;
      case 'powerWaiver':
        // The waiver lapsed in 2025 (F:gasShare): it comes back to buy quiet, not for its own sake.
        return m.w.tracks.capture >= 7
          ? -2
          : -1.3 +
              (m.w.flags.valveClosed ? 1.2 : 0) +
              (m.w.tracks.war >= 3 ? 0.7 : 0) +
              (m.w.tracks.cohesion <= 3 ? 0.5 : 0);
      default:
        return 0;
    }
  },
  // A cabinet of Tehran's friends, and a state in the hands of factions, are poor partners (P9, P12).
  trust: ({ w }) => ({
    baghdad:
      0.2 -
      (w.government === 'aligned' ? 0.6 : 0) -
      (w.pmfLaw === 'passed' ? 0.4 : 0) -
      (w.tracks.capture >= 8 ? 0.5 : 0),
    erbil: 0.4,
    tehran: -1,
  }),
  seeks: [
    {
      accord: 'erbilBasing',
      with: ['erbil', 'baghdad'],
      when: (m) => m.agenda === 'kurdishHub' && m.w.tracks.ties >= 5 && m.w.turn <= 2,
    },
    { accord: 'erbilBasing', with: ['erbil'], when: (m) => m.agenda === 'kurdishHub' || m.w.spaces.ERB.t10 > 0 },
    { accord: 'energyCompact', with: ['baghdad'] },
    { accord: 'securityCooperation', with: ['baghdad'] },
    { accord: 'federalBasing', with: ['baghdad'] },
    { accord: 'truce', with: ['tehran'] },
    { accord: 'powerWaiver', with: ['baghdad', 'tehran'] },
  ],
  redLines: [
    { accord: 'powerWaiver', reason: 'captured', when: (m) => m.w.tracks.capture >= 8 },
    { accord: 'truce', reason: 'proven', when: (m) => m.w.tracks.exposure >= 8 && m.w.tracks.war <= 2 },
    {
      accord: 'energyCompact',
      reason: 'captured',
      when: (m) => m.w.tracks.capture >= 9 && m.weight('independent') >= 2 && m.left > 0,
    },
  ],
  friend: (m) => (m.agenda === 'kurdishHub' ? 'erbil' : 'baghdad'),
  plans: WASHINGTON_PLANS,
};
