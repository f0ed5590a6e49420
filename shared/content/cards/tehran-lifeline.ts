/** Tehran's lifeline: gas, dollars, trade and contracts. What feeds it tends to feed exposure or somebody's debt. */
import type { CardData } from '../model.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
export const TEHRAN_LIFELINE_CARDS: readonly CardData[] = [
  // The valve
  {
    id: 't08', seat: 'tehran', ops: 2, initiative: 103, once: false,
    title: 'Steady Gas',
    note: 'Gas arrives as promised, the lights stay on in the south, and a grateful cabinet can tell its voters so.',
    sources: ['F:gasShare'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'flag', flag: 'valveClosed', on: false }],
    event: [
      { do: 'track', track: 'lifeline', by: 1 },
      { do: 'track', track: 'alignment', by: -1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
      { do: 'order', at: { pick: 'lowestOrder', in: 'south' }, by: 1 },
      { do: 'track', track: 'cohesion', by: 1 },
    ],
  },
  {
    id: 't09', seat: 'tehran', ops: 2, initiative: 233, once: true,
    title: 'Turkmen Gas Swap',
    note: 'Gas from the north-east could reach Iraq through Iran, if Washington lets the money move.',
    sources: ['F:gasShare', 'F:waiver'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'when', if: { if: 'accord', accord: 'powerWaiver', on: true },
        then: [
          { do: 'track', track: 'lifeline', by: 3 },
          { do: 'track', track: 'ties', by: 1 },
          { do: 'order', at: 'BAG', by: 1 },
        ],
        else: [{ do: 'leverage', seat: 'tehran', by: 2 }, { do: 'track', track: 'ties', by: -1 }] },
    ],
  },
  {
    id: 't15', seat: 'tehran', ops: 3, initiative: 343, once: false,
    title: 'Blackout Season',
    note: 'Gas stops and generators choke on the heat. Baghdad calls, unless other suppliers already answer.',
    sources: ['F:gasShare', 'F:waiver', 'O3'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: ['BAG', 'MID', 'SOU', 'BAS'], where: [{ order: 'min', n: 1 }] },
    when: [{ if: 'flag', flag: 'valveClosed', on: false }],
    event: [
      { do: 'flag', flag: 'valveClosed', on: true },
      { do: 'order', at: 'target', by: -1 },
      { do: 'track', track: 'cohesion', by: -1 },
      { do: 'leverage', seat: 'tehran', by: 5 },
      { do: 'when', if: { if: 'accord', accord: 'energyCompact', on: true },
        then: [{ do: 'leverage', seat: 'tehran', by: 3 }],
        else: [{ do: 'track', track: 'alignment', by: -3 }] },
    ],
  },

  // Dollars and sanctions
  {
    id: 't04', seat: 'tehran', ops: 1, initiative: 33, once: true,
    title: 'Living With Snapback',
    note: 'With UN sanctions back, trade bends toward Iraqi fronts; the tighter the squeeze, the bolder they get.',
    sources: ['F:snapback'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'when', if: { if: 'track', track: 'lifeline', max: 4 },
        then: [
          { do: 'track', track: 'lifeline', by: 2 },
          { do: 'track', track: 'capture', by: 1 },
          { do: 'track', track: 'exposure', by: 1 },
        ],
        else: [{ do: 'track', track: 'lifeline', by: 1 }, { do: 'leverage', seat: 'tehran', by: 2 }] },
    ],
  },
  {
    id: 't10', seat: 'tehran', ops: 2, initiative: 163, once: false, covert: true,
    title: 'Correspondent Dollars',
    note: 'Paper imports turn bank dollars into cash across the border, until somebody in New York counts twice.',
    sources: ['F:dollars', 'F:bankBans'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'track', track: 'lifeline', by: 2 },
      { do: 'track', track: 'capture', by: 1 },
      { do: 'check', strength: 3, resist: 'exposure',
        win: [{ do: 'leverage', seat: 'tehran', by: 1 }],
        lose: [
          { do: 'flag', flag: 'sanctions', on: true },
          { do: 'track', track: 'exposure', by: 1 },
          { do: 'track', track: 'lifeline', by: -1 },
        ] },
    ],
  },

  // Borders, pilgrims, contracts
  {
    id: 't11', seat: 'tehran', ops: 2, initiative: 213, once: false,
    title: 'Border Markets',
    note: 'Lorries queue at a crossing and both banks earn; with Erbil\'s agreement the northern gates open wider.',
    sources: ['P5', 'F:snapback'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    target: { in: ['SUL', 'HAM', 'SOU', 'BAS'], where: [{ order: 'min', n: 2 }] },
    event: [
      { do: 'order', at: 'target', by: 1 },
      { do: 'track', track: 'lifeline', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
      { do: 'when', if: { if: 'accord', accord: 'borderDeal', on: true },
        then: [{ do: 'track', track: 'lifeline', by: 1 }, { do: 'track', track: 'treasury', by: 1 }] },
    ],
  },
  {
    id: 't13', seat: 'tehran', ops: 2, initiative: 133, once: false,
    title: 'Shrine Road',
    note: 'Pilgrims fill inns and markets in the shrine towns, when the roads are safe enough to walk.',
    sources: ['P5'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    when: [{ if: 'order', at: 'MID', min: 2 }],
    event: [
      { do: 'order', at: 'MID', by: 1 },
      { do: 'track', track: 'lifeline', by: 1 },
      { do: 'track', track: 'exposure', by: -1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
  {
    id: 't17', seat: 'tehran', ops: 3, initiative: 403, once: false,
    title: 'Eastern Consortium',
    note: 'A Chinese-led bid with few questions wins a contract; Baghdad gains a builder and Tehran a buyer.',
    sources: ['P5', 'O3'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    target: { in: 'federal', where: [{ order: 'min', n: 2 }] },
    event: [
      { do: 'piece', piece: 'eastern', at: 'target', by: 1 },
      { do: 'track', track: 'alignment', by: -1 },
      { do: 'track', track: 'lifeline', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
  {
    id: 't20', seat: 'tehran', ops: 3, initiative: 473, once: false,
    title: 'Party by Party',
    note: 'With a border deal Tehran talks to Erbil as one; without it, to each Kurdish party against the other.',
    sources: ['F:krgCabinet', 'O2'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    event: [
      { do: 'when', if: { if: 'accord', accord: 'borderDeal', on: true },
        then: [
          { do: 'track', track: 'lifeline', by: 2 },
          { do: 'track', track: 'exposure', by: -1 },
          { do: 'order', at: 'SUL', by: 1 },
          { do: 'track', track: 'treasury', by: 1 },
        ],
        else: [
          { do: 'track', track: 'unity', by: -1 },
          { do: 'track', track: 'autonomy', by: -1 },
          { do: 'leverage', seat: 'tehran', by: 2 },
        ] },
    ],
  },
];
