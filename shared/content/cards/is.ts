/**
 * The red cell's deck in Iraq. Each card names a failure that others could mend: a gap nobody patrols, police nobody pays.
 * Analytic words only; no technique, symbol or slogan.
 */
import type { CardData } from '../model.ts';
import { IS_SYRIA_CARDS } from './is-syria.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
const IRAQ_CARDS: readonly CardData[] = [
  // Dormancy and what is left of the network
  {
    id: 'i03', seat: 'is', ops: 1, initiative: 95, once: false, covert: true,
    title: 'Low Tempo',
    note: 'Attacks fall away and so does attention. The government may fairly say that the country is calmer.',
    sources: ['P7', 'F:isPace'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'regions', where: [{ has: 'cellsExposed', min: 1 }] },
    event: [
      { do: 'cells', how: 'conceal', at: 'target', n: 2 },
      { do: 'leverage', seat: 'is', by: 1 },
      { do: 'modifier', op: 'clear', by: -1, turns: 2 },
      { do: 'track', track: 'sovereignty', by: 1 },
    ],
  },
  {
    id: 'i04', seat: 'is', ops: 1, initiative: 125, once: true, covert: true,
    title: 'Cash Reserve',
    note: 'Money put by in better years has not all been found; it keeps what is left of the network alive.',
    sources: ['F:isBadia'], basis: 'report', confidence: 'medium', asOf: '2025-08',
    event: [
      { do: 'leverage', seat: 'is', by: 4 },
    ],
  },
  {
    id: 'i13', seat: 'is', ops: 2, initiative: 325, once: false, covert: true,
    title: 'Broken Chain',
    note: 'A network is lost to arrests. What survives knows less of the rest, and so can betray less.',
    sources: ['P2', 'P7'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    target: { in: 'regions', where: [{ has: 'cellsExposed', min: 1 }] },
    event: [
      { do: 'cells', how: 'remove', at: 'target', n: 1 },
      { do: 'cells', how: 'conceal', at: { pick: 'mostExposed', in: 'regions' }, n: 2 },
      { do: 'leverage', seat: 'is', by: 2 },
      { do: 'draw', seat: 'is', n: 1 },
    ],
  },
  {
    id: 'i21', seat: 'is', ops: 4, initiative: 535, once: false, covert: true,
    title: 'Long Silence',
    note: 'Months pass without news. Troops look unneeded in Washington, and Baghdad enjoys the calm.',
    sources: ['P6', 'P7', 'F:isPace'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'cells', how: 'conceal', at: { pick: 'mostExposed', in: 'regions' }, n: 3 },
      { do: 'leverage', seat: 'is', by: 2 },
      { do: 'draw', seat: 'is', n: 1 },
      { do: 'track', track: 'patience', by: -1 },
      { do: 'track', track: 'cohesion', by: 1 },
    ],
  },

  // Seams and refuges
  {
    id: 'i02', seat: 'is', ops: 1, initiative: 35, once: false, covert: true,
    title: 'Gap Between Lines',
    note: 'Federal and Kurdish patrols each stop at their own line; the strip between belongs to neither.',
    sources: ['F:seamGap', 'F:isAreas'], basis: 'report', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'cells', how: 'conceal', at: 'HAM', n: 2 },
      { do: 'when', if: { if: 'accord', accord: 'jointSecurity', on: false },
        then: [{ do: 'cells', how: 'hide', at: 'KIR', n: 1 }],
        else: [{ do: 'leverage', seat: 'is', by: 2 }] },
    ],
  },
  {
    id: 'i07', seat: 'is', ops: 2, initiative: 175, once: false, covert: true,
    title: 'Ridges and Orchards',
    note: 'Broken ground along the Hamrin hides small groups wherever the districts are not governed.',
    sources: ['F:isAreas'], basis: 'report', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'order', at: 'HAM', max: 2 }],
    event: [
      { do: 'cells', how: 'hide', at: 'HAM', n: 1 },
      { do: 'cells', how: 'conceal', at: 'HAM', n: 2 },
      { do: 'modifier', op: 'clear', by: -1, turns: 2 },
    ],
  },
  {
    id: 'i09', seat: 'is', ops: 2, initiative: 235, once: false,
    title: 'Two Administrations',
    note: 'Sinjar has rival mayors and several armed groups, and no single office answers when residents call.',
    sources: ['F:sinjarDeal'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'cells', how: 'hide', at: 'SIN', n: 1 },
      { do: 'when', if: { if: 'accord', accord: 'jointSecurity', on: true },
        then: [{ do: 'leverage', seat: 'is', by: 1 }],
        else: [{ do: 'order', at: 'SIN', by: -1 }, { do: 'track', track: 'unity', by: -1 }] },
    ],
  },
  {
    id: 'i12', seat: 'is', ops: 2, initiative: 135, once: false,
    title: 'Quarrel Over the Share',
    note: 'While two capitals argue about money, unpaid men leave their posts along the line.',
    sources: ['F:salaries', 'F:seamGap'], basis: 'judgement', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'order', at: { pick: 'highestOrder', in: 'disputed' }, by: -1 },
      { do: 'when', if: { if: 'flag', flag: 'shareWithheld', on: true },
        then: [{ do: 'cells', how: 'hide', at: { pick: 'lowestOrder', in: 'disputed' }, n: 1 }] },
      { do: 'track', track: 'unity', by: -1 },
      { do: 'modifier', op: 'joint', by: -1, turns: 2 },
    ],
  },

  // Neglect and distraction
  {
    id: 'i05', seat: 'is', ops: 1, initiative: 155, once: false, covert: true,
    title: 'After the Convoys',
    note: 'Where the departing forces had watched, no one has yet taken up the watch.',
    sources: ['O1', 'F:alAsadConvoy'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'sunniBelt', where: [{ order: 'max', n: 2 }] },
    when: [{ if: 'pieces', piece: 't10', in: 'federal', max: 1 }],
    event: [
      { do: 'cells', how: 'hide', at: 'target', n: 1 },
      { do: 'modifier', op: 'raid', by: -1, turns: 2 },
    ],
  },
  {
    id: 'i08', seat: 'is', ops: 2, initiative: 205, once: false,
    title: 'Unpaid Police',
    note: 'Wages are late and posts stand empty after dark. People stop reporting what they see.',
    sources: ['P2', 'P12'], basis: 'judgement', confidence: 'medium', asOf: '2025-09',
    target: { in: 'sunniBelt', where: [{ order: 'max', n: 2 }, { order: 'min', n: 1 }] },
    event: [
      { do: 'order', at: 'target', by: -1 },
      { do: 'cells', how: 'conceal', at: 'target', n: 1 },
      { do: 'track', track: 'cohesion', by: -1 },
    ],
  },
  {
    id: 'i11', seat: 'is', ops: 2, initiative: 295, once: false,
    title: 'Rival Forces, One Town',
    note: 'Army and brigades give opposite orders in the same streets. Residents trust neither, and some blame Tehran.',
    sources: ['P5', 'P8'], basis: 'judgement', confidence: 'medium', asOf: '2025-09',
    target: { in: 'sunniBelt', where: [{ has: 'militia', min: 1 }] },
    event: [
      { do: 'order', at: 'target', by: -1 },
      { do: 'track', track: 'cohesion', by: -1 },
      { do: 'track', track: 'exposure', by: 1 },
    ],
  },
  {
    id: 'i19', seat: 'is', ops: 3, initiative: 505, once: false, covert: true,
    title: 'Distracted Capitals',
    note: 'Forces face one another instead of the desert. Patrols and aircraft are wanted elsewhere.',
    sources: ['P4', 'P8'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'regions', where: [{ order: 'max', n: 2 }] },
    when: [{ if: 'track', track: 'war', min: 2 }],
    event: [
      { do: 'cells', how: 'conceal', at: 'target', n: 2 },
      { do: 'modifier', op: 'clear', by: -1, turns: 2 },
      { do: 'modifier', op: 'raid', by: -1, turns: 2 },
    ],
  },
  {
    id: 'i22', seat: 'is', ops: 4, initiative: 565, once: true,
    title: 'Unheld Ground',
    note: 'Officials have left and no force has come. The emptiness is plain to all, and raids are planned.',
    sources: ['P2', 'O1'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'regions', where: [{ order: 'max', n: 1 }, { has: 'cellsHidden', min: 1 }] },
    event: [
      { do: 'control', at: 'target', to: 'none' },
      { do: 'order', at: 'target', by: -1 },
      { do: 'cells', how: 'hide', at: 'target', n: 1 },
      { do: 'modifier', op: 'attack', by: 1, turns: 2 },
      { do: 'modifier', op: 'raid', by: 1, turns: 2 },
    ],
  },

  // Harm
  {
    id: 'i10', seat: 'is', ops: 2, initiative: 265, once: false,
    title: 'Attack on a Patrol',
    note: 'An attack kills members of a patrol. Posts are given up, or the attackers are found.',
    sources: ['P2', 'F:isAreas'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'iraq', where: [{ has: 'cellsHidden', min: 1 }, { has: 'isf', min: 1 }] },
    event: [
      { do: 'track', track: 'humanCost', by: 1 },
      { do: 'check', strength: 3,
        win: [
          { do: 'piece', piece: 'isf', at: 'target', by: -1 },
          { do: 'order', at: 'target', by: -1 },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'leverage', seat: 'is', by: 2 },
        ],
        lose: [{ do: 'cells', how: 'expose', at: 'target', n: 1 }] },
    ],
  },
  {
    id: 'i18', seat: 'is', ops: 3, initiative: 475, once: false,
    title: 'Power Lines Down',
    note: 'Sabotage leaves homes and clinics dark. A western firm may leave, and its rivals do not mind.',
    sources: ['O3'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'federal', where: [{ has: 'cellsHidden', min: 1 }, { order: 'min', n: 1 }] },
    event: [
      { do: 'track', track: 'humanCost', by: 1 },
      { do: 'order', at: 'target', by: -1 },
      { do: 'check', strength: 2,
        win: [
          { do: 'piece', piece: 'western', at: 'target', by: -1 },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'leverage', seat: 'is', by: 2 },
          { do: 'leverage', seat: 'tehran', by: 1 },
        ],
        lose: [{ do: 'cells', how: 'expose', at: 'target', n: 1 }] },
    ],
  },
];

// Tuned: fewer of these cards add a cell (some hide one that is known, instead): cells stood at the supply in 30% of games.
export const IS_CARDS: readonly CardData[] = [...IS_SYRIA_CARDS, ...IRAQ_CARDS];
