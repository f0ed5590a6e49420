/** Erbil's deck: two parties, their forces, and the disputed lands. */
import type { CardData } from '../model.ts';
import { ERBIL_ABROAD_CARDS } from './erbil-abroad.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
const HOME_CARDS: readonly CardData[] = [
  // Two parties, one cabinet
  {
    id: 'e03', seat: 'erbil', ops: 1, initiative: 94, once: true,
    title: 'Cabinet Before Winter',
    note: 'A year after the vote, one more round on Interior and Security could seat a cabinet, or end in a walk-out.',
    sources: ['F:krgCabinet'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'check', strength: 2,
        win: [{ do: 'track', track: 'unity', by: 2 }, { do: 'track', track: 'autonomy', by: 1 }],
        lose: [{ do: 'track', track: 'unity', by: -1 }] },
    ],
  },
  {
    id: 'e05', seat: 'erbil', ops: 1, initiative: 154, once: true,
    title: 'Kingmaker\'s Seats',
    note: 'Kurdish votes can lift a pragmatic prime minister, if the two parties cast them together.',
    sources: ['P9', 'F:electionDate'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'track', track: 'unity', min: 4 }],
    event: [
      { do: 'standing', contest: 'government', outcome: 'pragmatic', by: 2 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'track', track: 'autonomy', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 2 },
    ],
  },
  {
    id: 'e14', seat: 'erbil', ops: 2, initiative: 364, once: false,
    title: 'Two Houses, One Table',
    note: 'Party leaders meet in person and trade posts. Both sides must be given something first.',
    sources: ['F:krgCabinet'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'track', track: 'unity', max: 6 }],
    event: [
      { do: 'track', track: 'unity', by: 2 },
      { do: 'draw', seat: 'erbil', n: 1 },
      { do: 'modifier', op: 'unify', by: 1, turns: 2 },
      { do: 'leverage', seat: 'erbil', by: -1 },
    ],
  },
  {
    id: 'e08', seat: 'erbil', ops: 2, initiative: 214, once: false,
    title: 'Brigades Under One Roof',
    note: 'Party brigades move under the ministry. It goes faster with American trainers in the room.',
    sources: ['O2', 'P11'], basis: 'judgement', confidence: 'medium', asOf: '2025-09',
    target: { in: 'kurdistan', where: [{ has: 'pesh', min: 1 }] },
    event: [
      { do: 'track', track: 'unity', by: 1 },
      { do: 'piece', piece: 'trained', at: 'target', by: 1 },
      { do: 'when', if: { if: 'pieces', piece: 't10', in: 'kurdistan', min: 1 },
        then: [{ do: 'track', track: 'patience', by: 1 }],
        else: [{ do: 'track', track: 'treasury', by: -1 }] },
    ],
  },

  // Drones
  {
    id: 'e04', seat: 'erbil', ops: 1, initiative: 124, once: true,
    title: 'Drones Over the Fields',
    note: 'Wreckage from the oil fields goes on a table before cameras, and the question of the sender is asked aloud.',
    sources: ['F:fieldDrones', 'O2'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'track', track: 'exposure', by: 2 },
      { do: 'leverage', seat: 'erbil', by: 3 },
      { do: 'track', track: 'patience', by: 1 },
      { do: 'track', track: 'unity', by: 1 },
    ],
  },
  {
    id: 'e20', seat: 'erbil', ops: 3, initiative: 514, once: false,
    title: 'Early Warning Net',
    note: 'Sensors and a shared picture make the fields harder to reach; without partners Erbil pays alone.',
    sources: ['F:fieldDrones', 'P11'], basis: 'judgement', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'modifier', op: 'harass', by: -2, turns: 2 },
      { do: 'order', at: { pick: 'lowestOrder', in: 'disputed' }, by: 1 },
      { do: 'leverage', seat: 'erbil', by: 5 },
      { do: 'when', if: { if: 'accord', accord: 'securityCooperation', on: true },
        then: [{ do: 'leverage', seat: 'erbil', by: 1 }],
        else: [{ do: 'track', track: 'treasury', by: -1 }] },
    ],
  },

  // Kirkuk, Sinjar and the line between
  {
    id: 'e13', seat: 'erbil', ops: 2, initiative: 334, once: true,
    title: 'Rotation in Kirkuk',
    note: 'Whose turn is the governor\'s chair? Shared out it calms the city; grabbed, it splits the parties.',
    sources: ['F:kirkukRotation', 'F:kirkukFederal'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'track', track: 'autonomy', by: 1 },
      { do: 'when', if: { if: 'track', track: 'unity', min: 5 },
        then: [{ do: 'order', at: 'KIR', by: 1 }, { do: 'leverage', seat: 'erbil', by: 2 }],
        else: [{ do: 'leverage', seat: 'erbil', by: 2 }, { do: 'track', track: 'unity', by: -1 }, { do: 'track', track: 'cohesion', by: -1 }] },
    ],
  },
  {
    id: 'e17', seat: 'erbil', ops: 3, initiative: 454, once: true,
    title: 'Article 140 Petition',
    note: 'The unfinished article goes back before parliament: a common cause in Erbil, a sore one in Kirkuk.',
    sources: ['F:kirkukFederal'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'contest', contest: 'disputedLands' },
      { do: 'standing', contest: 'disputedLands', outcome: 'referendum', by: 1 },
      { do: 'track', track: 'unity', by: 1 },
      { do: 'track', track: 'autonomy', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 1 },
      { do: 'track', track: 'cohesion', by: -1 },
      { do: 'order', at: 'KIR', by: -1 },
    ],
  },
  {
    id: 'e18', seat: 'erbil', ops: 3, initiative: 324, once: true,
    title: 'One Mayor for Sinjar',
    note: 'A single administration could let families return, but only if both capitals send the same police.',
    sources: ['F:sinjarDeal'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'when', if: { if: 'accord', accord: 'jointSecurity', on: true },
        then: [
          { do: 'order', at: 'SIN', by: 2 },
          { do: 'piece', piece: 'militia', at: 'SIN', by: -1 },
          { do: 'piece', piece: 'pesh', at: 'SIN', by: 1 },
          { do: 'track', track: 'unity', by: 1 },
          { do: 'leverage', seat: 'erbil', by: 2 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
        ],
        else: [
          { do: 'order', at: 'SIN', by: 1 },
          { do: 'track', track: 'autonomy', by: 1 },
          { do: 'leverage', seat: 'erbil', by: 1 },
          { do: 'track', track: 'cohesion', by: -1 },
        ] },
    ],
  },
  {
    id: 'e19', seat: 'erbil', ops: 3, initiative: 484, once: false,
    title: 'Close the Gap',
    note: 'Shared maps and radios reveal who uses the empty strip; shared patrols would also hold it.',
    sources: ['F:seamGap', 'F:isAreas'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'disputed' },
    event: [
      { do: 'cells', how: 'expose', at: 'target', n: 2 },
      { do: 'modifier', op: 'joint', by: 1, turns: 2 },
      { do: 'leverage', seat: 'erbil', by: 2 },
      { do: 'when', if: { if: 'accord', accord: 'jointSecurity', on: true },
        then: [{ do: 'order', at: 'target', by: 1 }, { do: 'cells', how: 'remove', at: 'target', n: 1 }] },
    ],
  },

  // The ridges
  {
    id: 'e09', seat: 'erbil', ops: 2, initiative: 244, once: true,
    title: 'Rifles in the Fire',
    note: 'An old war winds down on the ridges, and villages between the lines hope to be left alone.',
    sources: ['F:pkkDissolution', 'F:turkishBases'], basis: 'inference', confidence: 'medium', asOf: '2025-07',
    event: [
      { do: 'order', at: { pick: 'lowestOrder', in: 'kurdistan' }, by: 1 },
      { do: 'order', at: 'SIN', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 2 },
      { do: 'track', track: 'unity', by: 1 },
      { do: 'track', track: 'sovereignty', by: 1 },
    ],
  },
];

export const ERBIL_CARDS: readonly CardData[] = [...ERBIL_ABROAD_CARDS, ...HOME_CARDS];
