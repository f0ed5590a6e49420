/** Dispatches of parties, parliaments and partners. */
import type { DispatchData } from '../model.ts';

export const POLITICS: readonly DispatchData[] = [
  {
    id: 'd14',
    title: 'Cuts in Washington',
    asOf: '2025-09',
    note: 'A round of savings reaches the programmes that pay for guards, advisers and camps.',
    sources: ['P4'],
    basis: 'source',
    confidence: 'medium',
    effects: [
      { do: 'leverage', seat: 'washington', by: -2 },
      { do: 'track', track: 'detention', by: -1 },
    ],
  },
  {
    id: 'd15',
    title: 'Money for partners renewed',
    asOf: '2025-09',
    note: 'Congress keeps the lines for partner forces alive, and asks for steps on militias in return.',
    sources: ['P4', 'P11', 'F:defenceBill'],
    basis: 'inference',
    confidence: 'low',
    effects: [
      { do: 'leverage', seat: 'washington', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 1 },
      {
        do: 'when',
        if: { if: 'pmfLaw', is: ['passed'] },
        then: [{ do: 'leverage', seat: 'baghdad', by: -1 }],
        else: [{ do: 'leverage', seat: 'baghdad', by: 1 }],
      },
    ],
  },
  {
    id: 'd20',
    title: 'Protest over services',
    asOf: '2025-09',
    note: 'Crowds ask for water, work and honest offices; how it goes depends on who answers.',
    sources: ['P5', 'P12'],
    basis: 'judgement',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'track', track: 'cohesion', min: 6 },
        then: [
          { do: 'track', track: 'capture', by: -1 },
          { do: 'track', track: 'cohesion', by: -1 },
        ],
        else: [
          { do: 'order', at: { pick: 'lowestOrder', in: 'south' }, by: -1 },
          { do: 'track', track: 'humanCost', by: 1 },
          { do: 'leverage', seat: 'tehran', by: -1 },
        ],
      },
    ],
  },
  {
    id: 'd29',
    title: 'Word from Najaf',
    asOf: '2025-09',
    note: 'Senior clergy say again that arms belong to the state, and office to the honest.',
    sources: ['P5', 'P8'],
    basis: 'judgement',
    confidence: 'low',
    effects: [
      { do: 'track', track: 'capture', by: -1 },
      { do: 'leverage', seat: 'tehran', by: -1 },
      { do: 'standing', contest: 'pmfLaw', outcome: 'reformed', by: 1 },
    ],
  },
  {
    id: 'd32',
    title: 'The road to Sinjar',
    asOf: '2025-09',
    note: 'Displaced families weigh whether to go home to a town with two mayors and several armies.',
    sources: ['F:sinjarDeal'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'order', at: 'SIN', min: 2 },
        then: [
          { do: 'order', at: 'SIN', by: 1 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
        ],
        else: [
          { do: 'track', track: 'humanCost', by: 1 },
          { do: 'leverage', seat: 'tehran', by: 1 },
        ],
      },
    ],
  },
  {
    id: 'd33',
    title: 'Posts divide the parties',
    asOf: '2025-09',
    note: 'KDP and PUK still cannot agree who holds the interior and security posts of Kurdistan.',
    sources: ['F:krgCabinet'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'track', track: 'unity', by: -1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
    ],
  },
  {
    id: 'd34',
    title: 'Talks on a Kurdish cabinet',
    asOf: '2025-09',
    note: 'The two parties sit down again; a common front would count for more in Baghdad.',
    sources: ['F:krgCabinet', 'O2'],
    basis: 'judgement',
    confidence: 'medium',
    effects: [
      { do: 'track', track: 'unity', by: 1 },
      {
        do: 'when',
        if: { if: 'track', track: 'unity', min: 6 },
        then: [{ do: 'leverage', seat: 'erbil', by: 2 }],
      },
    ],
  },
  {
    id: 'd37',
    title: 'NATO sends more advisers',
    asOf: '2023-08',
    note: 'The alliance widens its work in the ministries, if Baghdad is safe enough to work in.',
    sources: ['P14', 'F:natoMission'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'order', at: 'BAG', min: 2 },
        then: [
          { do: 'piece', piece: 't22', at: 'BAG', by: 1 },
          { do: 'track', track: 'ties', by: 1 },
        ],
        else: [{ do: 'track', track: 'ties', by: -1 }],
      },
    ],
  },
  {
    id: 'd41',
    title: 'Troops and the voters',
    asOf: '2025-09',
    note: 'American voters are asked about troops abroad again; the fewer there are, the easier the answer.',
    sources: ['P4', 'P6'],
    basis: 'inference',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'pieces', piece: 't10', in: 'iraq', min: 4 },
        then: [{ do: 'track', track: 'patience', by: -2 }],
        else: [{ do: 'track', track: 'patience', by: 1 }],
      },
    ],
  },
  {
    id: 'd42',
    title: 'Ministers are summoned',
    asOf: '2025-09',
    note: 'Parliament wants to know where the money went; the hearing may become a law.',
    sources: ['P5', 'P12'],
    basis: 'judgement',
    confidence: 'low',
    effects: [
      { do: 'track', track: 'cohesion', by: -1 },
      {
        do: 'when',
        if: { if: 'track', track: 'capture', min: 5 },
        then: [{ do: 'contest', contest: 'oversight' }],
        else: [{ do: 'track', track: 'sovereignty', by: 1 }],
      },
    ],
  },
  {
    id: 'd46',
    title: 'Factions feud over posts',
    asOf: '2025-09',
    note: 'Armed groups quarrel with each other over contracts and checkpoints.',
    sources: ['P8', 'F:ftoListings'],
    basis: 'judgement',
    confidence: 'low',
    effects: [
      { do: 'piece', piece: 'militia', at: { pick: 'mostMilitia', in: 'federal' }, by: -1 },
      { do: 'order', at: 'BAG', by: -1 },
      { do: 'leverage', seat: 'tehran', by: -1 },
    ],
  },
];
