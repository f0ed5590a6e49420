/**
 * The red cell's deck in Syria: prisons, camps, the desert. Families are never a means: no card moves or uses them,
 * and what neglect does to them stands in the human-cost ledger.
 */
import type { CardData } from '../model.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
export const IS_SYRIA_CARDS: readonly CardData[] = [
  // Detention
  {
    id: 'i01', seat: 'is', ops: 1, initiative: 65, once: true,
    title: 'Thin Guard Roster',
    note: 'Too few paid guards for full prisons; where detention is already weak, some detainees may get away.',
    sources: ['P7'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'track', track: 'detention', max: 5 }, { if: 'detained', who: 'fighters', min: 2 }],
    event: [
      { do: 'track', track: 'detention', by: -1 },
      { do: 'check', strength: 1, resist: 'detention',
        win: [{ do: 'detainees', who: 'fighters', how: 'escape', n: 1 }, { do: 'track', track: 'humanCost', by: 1 }],
        lose: [{ do: 'cells', how: 'expose', at: 'NES', n: 1 }] },
    ],
  },
  {
    id: 'i14', seat: 'is', ops: 2, initiative: 355, once: true,
    title: 'Slow Repatriation',
    note: 'Governments put off taking back their nationals. Prisons stay full, and the guards grow tired.',
    sources: ['P7'], basis: 'source', confidence: 'high', asOf: '2025-09',
    when: [{ if: 'detained', who: 'fighters', min: 6 }],
    event: [
      { do: 'track', track: 'detention', by: -1 },
      { do: 'modifier', op: 'repatriate', by: -1, turns: 2 },
      { do: 'leverage', seat: 'is', by: 1 },
    ],
  },
  {
    id: 'i16', seat: 'is', ops: 3, initiative: 415, once: true,
    title: 'Uncertain Handover',
    note: 'Who guards the prisons after the March accord? Until it is settled, some guards go home.',
    sources: ['F:sdfDeal', 'P7'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'pieces', piece: 'sdf', in: 'NES', min: 1 }],
    event: [
      { do: 'piece', piece: 'sdf', at: 'NES', by: -1 },
      { do: 'cells', how: 'hide', at: 'NES', n: 1 },
      { do: 'track', track: 'detention', by: -1 },
      { do: 'when', if: { if: 'pieces', piece: 't10', in: 'NES', max: 0 },
        then: [{ do: 'track', track: 'detention', by: -1 }],
        else: [{ do: 'leverage', seat: 'washington', by: 1 }] },
    ],
  },
  {
    id: 'i20', seat: 'is', ops: 3, initiative: 345, once: true,
    title: 'Support Line Frays',
    note: 'With no more than a rear party in Erbil and no road through Türkiye, the guards of Syria\'s prisons stand alone.',
    sources: ['P7', 'P14'], basis: 'inference', confidence: 'high', asOf: '2025-09',
    when: [
      { if: 'pieces', piece: 't10', in: 'ERB', max: 2 },
      { if: 'flag', flag: 'ankaraHost', on: false },
    ],
    event: [
      { do: 'track', track: 'detention', by: -1 },
      { do: 'cells', how: 'hide', at: 'NES', n: 1 },
      { do: 'modifier', op: 'breakout', by: 1, turns: 2 },
    ],
  },

  // Camps, as a failure of states
  {
    id: 'i15', seat: 'is', ops: 3, initiative: 385, once: true,
    title: 'Camps Left Behind',
    note: 'Aid is cut and camps decay. People, most of them children, suffer; staff leave; at last capitals take notice.',
    sources: ['F:camps', 'P4', 'P7'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'detained', who: 'families', min: 10 }],
    event: [
      { do: 'track', track: 'humanCost', by: 2 },
      { do: 'track', track: 'detention', by: -1 },
      { do: 'order', at: 'NES', by: -1 },
      { do: 'track', track: 'patience', by: -1 },
      { do: 'modifier', op: 'repatriate', by: 1, turns: 2 },
    ],
  },

  // The desert
  {
    id: 'i06', seat: 'is', ops: 2, initiative: 75, once: false, covert: true,
    title: 'Desert Refuge',
    note: 'The Badiya is wide and thinly held. Without the post at al-Tanf, the road to Anbar is open as well.',
    sources: ['F:isBadia', 'P14'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'leverage', seat: 'is', by: 2 },
      { do: 'cells', how: 'hide', at: 'BAD', n: 1 },
      { do: 'when', if: { if: 'pieces', piece: 't10', in: 'BAD', max: 0 },
        then: [{ do: 'cells', how: 'hide', at: 'ANB', n: 1 }] },
    ],
  },
  {
    id: 'i17', seat: 'is', ops: 3, initiative: 445, once: false, covert: true,
    title: 'Across the Jazira',
    note: 'Small groups drift from Syria into Iraq; a border held jointly would stop them short of the plains.',
    sources: ['P6', 'F:isBadia'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'syria', where: [{ has: 'cellsHidden', min: 1 }] },
    event: [
      { do: 'cells', how: 'remove', at: 'target', n: 1 },
      { do: 'cells', how: 'hide', at: 'SIN', n: 1 },
      { do: 'when', if: { if: 'accord', accord: 'jointSecurity', on: false },
        then: [{ do: 'cells', how: 'hide', at: 'MOS', n: 1 }] },
    ],
  },
];
