/** The red cell, as an adversary to be studied: survive, use neglect, wait for the prisons (P2, P6, P7). Analytic words only. */
import type { PieceId, SpaceId } from '../../content/ids.ts';
import { cellsAt } from '../../rules/query.ts';
import type { Judgement } from '../judgement.ts';
import type { Mind } from '../mind.ts';
import { IS_PLANS } from './is-plans.ts';

function piece(m: Mind, kind: PieceId, at: SpaceId): number {
  const here = cellsAt(m.w.spaces[at]) > 0 ? 1 : 0.4;
  switch (kind) {
    case 't10':
      return -0.4 * here;
    case 'isf':
    case 'pesh':
    case 'sdf':
      return -0.3 * here;
    case 'trained':
      return -0.4 * here;
    case 'militia':
      return 0.1;
    default:
      return 0;
  }
}

export const IS: Judgement = {
  seat: 'is',
  tracks: (m) => ({
    detention: m.left > 0 ? -0.4 * m.weight('doors') * (m.w.detainees.fighters > 0 ? 1 : 0) : 0,
    cohesion: -0.15,
    unity: -0.1,
    patience: -0.15,
    sovereignty: -0.05,
    exposure: 0.05,
    war: 0.2,
  }),
  fades: {},
  order: (m, at) => -0.25 * Math.min(2, cellsAt(m.w.spaces[at])) * (m.left > 0 ? 1 : 0),
  piece,
  cell: (m) => (m.left > 0 ? 0.3 : 0),
  flags: () => ({ shareWithheld: 0.3, valveClosed: 0.1, sanctions: 0.1, ankaraHost: -0.2, pipelineOpen: -0.1 }),
  politics: (m, p) => (p.id === 'government' && p.to === 'caretaker' ? 0.1 * m.left : 0),
  leverage: { is: 0.6, washington: -0.05, baghdad: -0.05, tehran: 0, erbil: -0.05 },
  accord: (m, id) => (id === 'jointSecurity' ? -0.5 - 0.3 * m.weight('seams') : 0),
  trust: () => ({}),
  seeks: [],
  redLines: [],
  plans: IS_PLANS,
};
