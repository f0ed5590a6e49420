/** Erbil: autonomy, salaries, a US guarantee, and one Kurdish voice (O2). Cash and unity are what it lacks. */
import type { PieceId, SpaceId } from '../../content/ids.ts';
import { isDisputed, zoneOf } from '../../rules/query.ts';
import type { Judgement } from '../judgement.ts';
import type { Mind } from '../mind.ts';
import { ERBIL_PLANS } from './erbil-plans.ts';

const near = (at: SpaceId) => zoneOf(at) === 'krg' || isDisputed(at);
function piece(m: Mind, kind: PieceId, at: SpaceId): number {
  switch (kind) {
    case 'pesh':
      return 0.3 + 0.5 * m.danger(at);
    case 'trained':
      return near(at) ? 0.35 : 0.05;
    case 'militia':
      return isDisputed(at) ? -0.35 : -0.05;
    case 'western':
      return zoneOf(at) === 'krg' ? 0.4 : 0.05;
    case 'sdf':
      return 0.2;
    case 't10':
      return zoneOf(at) === 'krg' ? 0.2 : 0;
    default:
      return 0;
  }
}

export const ERBIL: Judgement = {
  seat: 'erbil',
  tracks: (m) => ({
    // Unpaid salaries split the parties; the reckoning takes a little every other turn.
    treasury: m.w.tracks.treasury <= 3 ? 0.7 + 0.2 * m.weight('united') : 0.2,
    unity: m.w.tracks.unity <= 3 ? 0.8 : 0.5,
    patience: m.w.spaces.ERB.t10 > 0 ? 0.1 + 0.1 * m.weight('guarantee') : 0.05,
    war: m.w.tracks.war >= 3 ? -1.6 : -0.4,
    capture: -0.1,
    detention: 0.1,
    humanCost: -0.2,
  }),
  fades: { treasury: 0.3, war: 0.5 },
  order: (m, at) => (near(at) ? 0.1 + m.danger(at) : 0),
  piece,
  cell: (m, at) => (near(at) ? -0.45 - 0.8 * m.danger(at) - m.heldCell(at) : -0.1),
  flags: (m) => {
    const paid = (0.5 + 0.5 * m.weight('pay')) * Math.min(3, m.left + 1);
    return { shareWithheld: -paid, pipelineOpen: paid, ankaraHost: 0.2, valveClosed: -0.05, sanctions: -0.2 };
  },
  politics(m, p) {
    if (p.id === 'government') return m.left * { incumbent: 0, pragmatic: 0.2, aligned: -0.3, caretaker: 0 }[p.to];
    if (p.id === 'pmfLaw') return m.left * { shelved: 0, reformed: 0.1, passed: -0.25 }[p.to];
    return p.to === 'extended' ? 0.1 * m.weight('guarantee') : 0;
  },
  leverage: { erbil: 0.9, washington: 0.05, baghdad: -0.05, tehran: -0.1, is: -0.25 },
  accord(m, id) {
    switch (id) {
      case 'erbilBasing':
        return 0.5 + 0.3 * m.weight('guarantee');
      case 'revenuePipeline':
        return 0.8 + 0.3 * m.weight('pay');
      case 'jointSecurity':
        // Federal forces on the same posts: safety bought with some of one's own say.
        return 0.5 + 0.3 * m.weight('safe') - 0.8 * Math.max(0, m.weight('selfrule') - 1);
      case 'borderDeal':
        // A deal with Tehran sits badly with a guarantee from Washington.
        return 0.1 - Math.max(0, m.weight('guarantee') - 1);
      default:
        return 0;
    }
  },
  trust: ({ w }) => ({
    washington: 0.5,
    baghdad: -(w.flags.shareWithheld ? 0.8 : 0) - (w.tracks.capture >= 8 ? 0.4 : 0),
    tehran: -0.3,
  }),
  seeks: [
    { accord: 'revenuePipeline', with: ['baghdad'] },
    { accord: 'erbilBasing', with: ['washington', 'baghdad'], when: (m) => m.w.tracks.ties >= 6 },
    { accord: 'erbilBasing', with: ['washington'] },
    { accord: 'jointSecurity', with: ['baghdad'] },
    { accord: 'borderDeal', with: ['tehran'] },
  ],
  redLines: [
    { accord: 'borderDeal', reason: 'exposed', when: (m) => m.w.tracks.exposure >= 8 && m.weight('guarantee') >= 4 },
    {
      accord: 'jointSecurity',
      reason: 'unpaid',
      when: (m) => m.w.flags.shareWithheld && m.w.tracks.treasury <= (m.weight('selfrule') >= 3 ? 1 : 0),
    },
  ],
  friend: (m) => (m.agenda === 'paymaster' ? 'baghdad' : 'washington'),
  plans: ERBIL_PLANS,
};
