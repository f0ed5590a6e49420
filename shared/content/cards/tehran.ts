/** Tehran's deck: deniable fire, restraint, and politics in Baghdad and Erbil. */
import type { CardData } from '../model.ts';
import { TEHRAN_LIFELINE_CARDS } from './tehran-lifeline.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
const FORCE_AND_POLITICS_CARDS: readonly CardData[] = [
  // Deniable fire, and how it is read
  {
    id: 't01', seat: 'tehran', ops: 1, initiative: 53, once: false,
    title: 'Unmarked Drones',
    note: 'Drones without a sender reach a field run by a western firm; oil stops, and so does hiring.',
    sources: ['F:fieldDrones', 'O3'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: ['ERB', 'SUL', 'KIR', 'BAS'], where: [{ has: 'western', min: 1 }] },
    event: [
      { do: 'order', at: 'target', by: -1 },
      { do: 'check', strength: 5, resist: 'exposure',
        win: [{ do: 'piece', piece: 'western', at: 'target', by: -1 }, { do: 'leverage', seat: 'tehran', by: 2 }, { do: 'track', track: 'lifeline', by: 1 }],
        lose: [{ do: 'track', track: 'exposure', by: 1 }, { do: 'track', track: 'war', by: 1 }] },
    ],
  },
  {
    id: 't02', seat: 'tehran', ops: 1, initiative: 83, once: false, covert: true,
    title: 'Nobody Claims It',
    note: 'A fire with no name on it blurs who gave the order, but analysts in Washington take notes.',
    sources: ['P3', 'F:fieldDrones'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'track', track: 'exposure', min: 2 }],
    event: [
      { do: 'track', track: 'exposure', by: -2 },
      { do: 'modifier', op: 'harass', by: 1, turns: 2 },
      { do: 'leverage', seat: 'washington', by: 1 },
    ],
  },
  {
    id: 't07', seat: 'tehran', ops: 2, initiative: 193, once: false,
    title: 'Fire Near the Gate',
    note: 'Rockets fall beside an advisers\' compound; people nearby are hurt, and the deadline talk grows louder.',
    sources: ['P3', 'O1'], basis: 'source', confidence: 'medium', asOf: '2025-09',
    target: { in: 'iraq', where: [{ has: 't22', min: 1 }] },
    when: [{ if: 'accord', accord: 'truce', on: false }],
    event: [
      { do: 'track', track: 'patience', by: -2 },
      { do: 'track', track: 'war', by: 1 },
      { do: 'track', track: 'humanCost', by: 1 },
      { do: 'check', strength: 4, resist: 'exposure',
        win: [{ do: 'track', track: 'ties', by: -1 }, { do: 'order', at: 'target', by: -1 }, { do: 'leverage', seat: 'tehran', by: 2 }],
        lose: [{ do: 'track', track: 'exposure', by: 2 }] },
    ],
  },
  {
    id: 't14', seat: 'tehran', ops: 2, initiative: 293, once: false,
    title: 'Road to al-Qaim',
    note: 'Brigades shift to the Syrian border. Goods follow them, and so do eyes, while US troops remain near.',
    sources: ['F:alQaim', 'P8'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    target: { in: ['MOS', 'SIN', 'HAM', 'BAG', 'MID', 'SOU', 'BAS'], where: [{ has: 'militia', min: 1 }] },
    event: [
      { do: 'move', piece: 'militia', from: 'target', to: 'ANB', n: 2 },
      { do: 'piece', piece: 'militia', at: 'ANB', by: 1 },
      { do: 'track', track: 'lifeline', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
      { do: 'when', if: { if: 'pieces', piece: 't10', in: 'ANB', min: 1 },
        then: [{ do: 'track', track: 'patience', by: -1 }, { do: 'track', track: 'exposure', by: 1 }] },
    ],
  },
  {
    id: 't21', seat: 'tehran', ops: 4, initiative: 533, once: true,
    title: 'Closed Zone',
    note: 'A fenced town south of Baghdad becomes a depot no ministry may enter; every map marks it.',
    sources: ['F:jurfClosed', 'P12'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    when: [{ if: 'pieces', piece: 'militia', in: 'MID', min: 1 }],
    event: [
      { do: 'piece', piece: 'militia', at: 'MID', by: 2 },
      { do: 'track', track: 'capture', by: 1 },
      { do: 'modifier', op: 'curb', by: -2, turns: 2 },
      { do: 'track', track: 'sovereignty', by: -1 },
      { do: 'track', track: 'exposure', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
    ],
  },

  // Restraint
  {
    id: 't06', seat: 'tehran', ops: 2, initiative: 63, once: false,
    title: 'Hold Fire',
    note: 'Word goes round to keep still. Quiet buys room for Tehran, and makes it easier for US troops to stay.',
    sources: ['P3', 'P8'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'flag', flag: 'restrained', on: true },
      { do: 'track', track: 'exposure', by: -1 },
      { do: 'track', track: 'war', by: -1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
      { do: 'track', track: 'patience', by: 1 },
    ],
  },
  {
    id: 't22', seat: 'tehran', ops: 4, initiative: 563, once: false,
    title: 'Back Channel',
    note: 'Messages pass through third parties. Both sides step back, and each claims the other blinked.',
    sources: ['P4', 'P8'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    when: [{ if: 'track', track: 'war', min: 1 }],
    event: [
      { do: 'track', track: 'war', by: -1 },
      { do: 'track', track: 'exposure', by: -2 },
      { do: 'draw', seat: 'tehran', n: 1 },
      { do: 'leverage', seat: 'washington', by: 2 },
      { do: 'leverage', seat: 'tehran', by: 1 },
    ],
  },

  // Law, pay and cabinets
  {
    id: 't03', seat: 'tehran', ops: 1, initiative: 113, once: true,
    title: 'Listed and Louder',
    note: 'New terrorist listings cost the factions money and win them a sovereignty argument at home.',
    sources: ['F:ftoListings', 'P5'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'track', track: 'ties', by: -1 },
      { do: 'track', track: 'alignment', by: -1 },
      { do: 'track', track: 'capture', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 4 },
      { do: 'track', track: 'lifeline', by: -1 },
    ],
  },
  {
    id: 't12', seat: 'tehran', ops: 2, initiative: 263, once: false,
    title: 'Brigade Payroll',
    note: 'The federal budget pays more fighters. Under a new law the pay would also buy rank and offices.',
    sources: ['F:pmfNumbers', 'P8'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    target: { in: 'federal', where: [{ has: 'militia', min: 1 }] },
    event: [
      { do: 'piece', piece: 'militia', at: 'target', by: 2 },
      { do: 'track', track: 'ties', by: -1 },
      { do: 'track', track: 'cohesion', by: -1 },
      { do: 'when', if: { if: 'pmfLaw', is: ['passed'] },
        then: [{ do: 'track', track: 'capture', by: 1 }],
        else: [{ do: 'leverage', seat: 'tehran', by: 1 }] },
    ],
  },
  {
    id: 't16', seat: 'tehran', ops: 3, initiative: 373, once: true,
    title: 'The Bill Returns',
    note: 'Allies put the withdrawn PMF bill back before parliament; Washington reaches for its warnings again.',
    sources: ['F:pmfLaw', 'P8'], basis: 'inference', confidence: 'high', asOf: '2025-09',
    when: [{ if: 'pmfLaw', is: ['shelved'] }],
    event: [
      { do: 'contest', contest: 'pmfLaw' },
      { do: 'standing', contest: 'pmfLaw', outcome: 'passed', by: 3 },
      { do: 'track', track: 'ties', by: -1 },
      { do: 'leverage', seat: 'washington', by: 1 },
    ],
  },
  {
    id: 't18', seat: 'tehran', ops: 3, initiative: 313, once: true, covert: true,
    title: 'Coalition Broker',
    note: 'An envoy counts seats late into the night. The bloc that forms owes favours, and people saw the car.',
    sources: ['P9', 'F:electionDate'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'government', is: ['incumbent', 'pragmatic', 'caretaker'] }],
    event: [
      { do: 'standing', contest: 'government', outcome: 'aligned', by: 3 },
      { do: 'track', track: 'capture', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 2 },
      { do: 'draw', seat: 'tehran', n: 1 },
      { do: 'track', track: 'exposure', by: 1 },
    ],
  },
  {
    id: 't19', seat: 'tehran', ops: 3, initiative: 443, once: true,
    title: 'Name the Date',
    note: 'Baghdad is urged to hold Washington to the calendar; the prime minister half agrees already.',
    sources: ['P1', 'F:timetable', 'F:magnetView'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'pieces', piece: 't10', in: 'iraq', min: 1 }],
    event: [
      { do: 'standing', contest: 'endOfMission', outcome: 'closeout', by: 2 },
      { do: 'track', track: 'patience', by: -1 },
      { do: 'track', track: 'sovereignty', by: 1 },
      { do: 'track', track: 'ties', by: -1 },
    ],
  },

  // The gap to the north
  {
    id: 't05', seat: 'tehran', ops: 1, initiative: 143, once: true,
    title: 'Crossed Commands',
    note: 'Brigades in Diyala refuse joint patrols with Kurds. The common line lapses, and others use the gap too.',
    sources: ['F:seamGap', 'P5'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    when: [{ if: 'accord', accord: 'jointSecurity', on: true }],
    event: [
      { do: 'endAccord', accord: 'jointSecurity' },
      { do: 'piece', piece: 'militia', at: 'HAM', by: 2 },
      { do: 'track', track: 'exposure', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 4 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
];

export const TEHRAN_CARDS: readonly CardData[] = [...TEHRAN_LIFELINE_CARDS, ...FORCE_AND_POLITICS_CARDS];
