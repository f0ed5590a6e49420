/** Washington's deck: the three options, and the tools that serve any of them. */
import type { CardData } from '../model.ts';
import { WASHINGTON_OPTION_CARDS } from './washington-options.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
const TOOL_CARDS: readonly CardData[] = [
  // Title 22 and NATO
  {
    id: 'w16', seat: 'washington', ops: 2, initiative: 151, once: false,
    title: 'Under the Ambassador',
    note: 'The same training, fewer uniforms: an embassy office takes over what a command did.',
    sources: ['P14'], basis: 'source', confidence: 'high', asOf: '2025-09',
    target: { in: 'federal', where: [{ has: 't10', min: 1 }] },
    event: [
      { do: 'piece', piece: 't10', at: 'target', by: -1 },
      { do: 'piece', piece: 't22', at: 'target', by: 1 },
      { do: 'track', track: 'patience', by: 1 },
      { do: 'track', track: 'sovereignty', by: 1 },
    ],
  },
  {
    id: 'w17', seat: 'washington', ops: 3, initiative: 251, once: false,
    title: 'NATO Takes the Classroom',
    note: 'Advisers from many capitals reach the police as well as the army, where Baghdad has signed for it.',
    sources: ['P14', 'F:natoMission'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'federal', where: [{ has: 'isf', min: 1 }] },
    event: [
      { do: 'piece', piece: 'trained', at: 'target', by: 1 },
      { do: 'order', at: 'target', by: 1 },
      { do: 'modifier', op: 'advise', by: 1, turns: 2 },
      { do: 'when', if: { if: 'accord', accord: 'securityCooperation', on: true },
        then: [{ do: 'piece', piece: 'trained', at: 'BAG', by: 1 }, { do: 'track', track: 'capture', by: -1 }],
        else: [{ do: 'track', track: 'ties', by: 1 }, { do: 'leverage', seat: 'baghdad', by: 1 }] },
    ],
  },

  // Pressure on the armed factions and on Tehran
  {
    id: 'w18', seat: 'washington', ops: 2, initiative: 161, once: true,
    title: 'Names on the List',
    note: 'Four more factions are listed as terrorist bodies. A truce with their patron does not outlive it.',
    sources: ['P5', 'P8', 'F:ftoListings'], basis: 'report', confidence: 'high', asOf: '2025-09',
    event: [
      { do: 'track', track: 'capture', by: -2 },
      { do: 'track', track: 'exposure', by: 1 },
      { do: 'leverage', seat: 'tehran', by: -2 },
      { do: 'modifier', op: 'penetrate', by: -1, turns: 2 },
      { do: 'track', track: 'ties', by: -1 },
      { do: 'when', if: { if: 'accord', accord: 'truce', on: true },
        then: [{ do: 'endAccord', accord: 'truce' }, { do: 'track', track: 'war', by: 1 }] },
    ],
  },
  {
    id: 'w19', seat: 'washington', ops: 1, initiative: 31, once: false,
    title: 'Cash Flights Held Back',
    note: 'The next planeload of dollars waits in New York. It squeezes the armed factions, and the cabinet too.',
    sources: ['P12', 'F:dollars', 'F:bankBans'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'track', track: 'capture', min: 4 }],
    event: [
      { do: 'track', track: 'capture', by: -2 },
      { do: 'track', track: 'lifeline', by: -2 },
      { do: 'leverage', seat: 'baghdad', by: -2 },
      { do: 'track', track: 'cohesion', by: -1 },
      { do: 'track', track: 'ties', by: -1 },
    ],
  },

  // Detention in north-east Syria
  {
    id: 'w20', seat: 'washington', ops: 2, initiative: 221, once: true,
    title: 'Prison Keys for Damascus',
    note: 'The new Syrian government is to take over from the SDF. Nobody has tested how well it guards.',
    sources: ['P7', 'O1', 'F:sdfDeal'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'pieces', piece: 't10', in: 'NES', min: 1 }],
    event: [
      { do: 'control', at: 'NES', to: 'damascus' },
      { do: 'piece', piece: 't10', at: 'NES', by: -1 },
      { do: 'track', track: 'patience', by: 2 },
      { do: 'check', strength: 0,
        win: [{ do: 'track', track: 'detention', by: 1 }, { do: 'order', at: 'NES', by: 1 }],
        lose: [{ do: 'track', track: 'detention', by: -2 }] },
    ],
  },
  {
    id: 'w21', seat: 'washington', ops: 3, initiative: 261, once: false,
    title: 'Flights for the Families',
    note: 'Most people in the camps are children. Their own countries are asked, again, to take them home.',
    sources: ['P7', 'F:camps'], basis: 'source', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'detained', who: 'families', min: 4 }],
    event: [
      { do: 'detainees', who: 'families', how: 'home', n: 4 },
      { do: 'detainees', who: 'fighters', how: 'home', n: 1 },
      { do: 'modifier', op: 'repatriate', by: 1, turns: 2 },
      { do: 'leverage', seat: 'washington', by: 2 },
      { do: 'when', if: { if: 'track', track: 'ties', min: 5 },
        then: [{ do: 'track', track: 'detention', by: 1 }, { do: 'leverage', seat: 'baghdad', by: 1 }] },
    ],
  },

  // Money from Congress
  {
    id: 'w22', seat: 'washington', ops: 4, initiative: 411, once: false,
    title: 'Bridge Funding',
    note: 'After deep cuts a committee finds money for the guards and the trainers. Members ask until when.',
    sources: ['P4', 'P7'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'leverage', seat: 'washington', by: 4 },
      { do: 'track', track: 'detention', by: 2 },
      { do: 'piece', piece: 'sdf', at: 'NES', by: 1 },
      { do: 'modifier', op: 'advise', by: 1, turns: 2 },
      { do: 'draw', seat: 'washington', n: 1 },
      { do: 'track', track: 'patience', by: -1 },
    ],
  },
];

export const WASHINGTON_CARDS: readonly CardData[] = [...WASHINGTON_OPTION_CARDS, ...TOOL_CARDS];
