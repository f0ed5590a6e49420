/** Dispatches of arms, prisons, camps and borders. */
import type { DispatchData } from '../model.ts';

export const SECURITY: readonly DispatchData[] = [
  {
    id: 'd13',
    title: 'Rockets near a base',
    asOf: '2025-09',
    note: 'A faction fires without orders; it may hit, and the blame may land in Tehran.',
    sources: ['P3', 'O1'],
    basis: 'inference',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'pieces', piece: 't10', in: 'federal', min: 1 },
        then: [
          {
            do: 'check',
            strength: 3,
            resist: 'exposure',
            win: [
              { do: 'track', track: 'patience', by: -1 },
              { do: 'track', track: 'war', by: 1 },
            ],
            lose: [{ do: 'track', track: 'exposure', by: 1 }],
          },
        ],
        else: [
          { do: 'track', track: 'exposure', by: 1 },
          { do: 'leverage', seat: 'tehran', by: -1 },
        ],
      },
    ],
  },
  {
    id: 'd23',
    title: 'A flight home',
    asOf: '2025-09',
    note: 'Families and detainees leave the north-east for their own countries, and for trial.',
    sources: ['P7', 'F:iraqiReturns', 'F:camps'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'detainees', who: 'families', how: 'home', n: 2 },
      { do: 'detainees', who: 'fighters', how: 'home', n: 1 },
      { do: 'leverage', seat: 'washington', by: -1 },
    ],
  },
  {
    id: 'd24',
    title: 'Fire in a camp',
    asOf: '2025-09',
    note: 'A stove sets tents alight; people die, and the staff who can work there grow fewer.',
    sources: ['P7', 'F:camps'],
    basis: 'judgement',
    confidence: 'medium',
    effects: [
      { do: 'track', track: 'humanCost', by: 1 },
      { do: 'track', track: 'detention', by: -1 },
    ],
  },
  {
    id: 'd25',
    title: 'Guards go unpaid',
    asOf: '2025-09',
    note: 'Stipends for those who watch the prisons come late, and some do not return to their posts.',
    sources: ['P4', 'P7'],
    basis: 'inference',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'pieces', piece: 't10', in: 'NES', min: 1 },
        then: [
          { do: 'leverage', seat: 'washington', by: -1 },
          { do: 'track', track: 'detention', by: -1 },
        ],
        else: [
          { do: 'piece', piece: 'sdf', at: 'NES', by: -1 },
          { do: 'track', track: 'detention', by: -1 },
        ],
      },
    ],
  },
  {
    id: 'd26',
    title: 'A quiet month',
    asOf: '2025-09',
    note: 'Few attacks are counted; whether that is weakness or waiting, nobody can say.',
    sources: ['P7', 'F:isPace'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      { do: 'order', at: { pick: 'lowestOrder', in: 'sunniBelt' }, by: 1 },
      { do: 'cells', how: 'conceal', at: { pick: 'mostExposed', in: 'sunniBelt' }, n: 1 },
    ],
  },
  {
    id: 'd27',
    title: 'A hideout is found',
    asOf: '2025-09',
    note: 'Shepherds report strangers in the hills, and a patrol comes in time.',
    sources: ['P2', 'F:isAreas'],
    basis: 'judgement',
    confidence: 'medium',
    effects: [
      { do: 'cells', how: 'expose', at: { pick: 'mostCells', in: 'sunniBelt' }, n: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
  {
    id: 'd28',
    title: 'A post in the gap',
    asOf: '2025-09',
    note: 'A checkpoint between federal and Kurdish lines is hit at night; help is slow when nobody is in charge.',
    sources: ['F:seamGap', 'F:isAreas'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'accord', accord: 'jointSecurity', on: true },
        then: [{ do: 'cells', how: 'expose', at: { pick: 'mostCells', in: 'disputed' }, n: 1 }],
        else: [
          { do: 'order', at: { pick: 'lowestOrder', in: 'disputed' }, by: -1 },
          { do: 'track', track: 'humanCost', by: 1 },
        ],
      },
    ],
  },
  {
    id: 'd30',
    title: 'Strikes across the region',
    asOf: '2025-09',
    note: 'Fire is traded elsewhere, over Iraqi skies; factions at home are asked which side they are on.',
    sources: ['P8', 'P4'],
    basis: 'inference',
    confidence: 'medium',
    effects: [
      { do: 'track', track: 'war', by: 1 },
      {
        do: 'when',
        if: { if: 'accord', accord: 'truce', on: true },
        then: [{ do: 'leverage', seat: 'baghdad', by: 1 }],
        else: [
          { do: 'track', track: 'sovereignty', by: -1 },
          { do: 'modifier', op: 'harass', by: 1, turns: 1 },
        ],
      },
    ],
  },
  {
    id: 'd31',
    title: 'A back channel opens',
    asOf: '2025-09',
    note: 'Envoys meet in a Gulf capital with nothing on paper; the guns are quieter for a while.',
    sources: ['P8', 'P11'],
    basis: 'judgement',
    confidence: 'low',
    effects: [
      { do: 'track', track: 'war', by: -1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
      { do: 'leverage', seat: 'washington', by: 1 },
    ],
  },
  {
    id: 'd35',
    title: 'Arms laid down in the hills',
    asOf: '2025-07',
    note: 'More PKK fighters give up their weapons, and Ankara has less to shell and more to offer.',
    sources: ['P14', 'F:pkkDissolution'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      { do: 'order', at: { pick: 'lowestOrder', in: 'kurdistan' }, by: 1 },
      {
        do: 'when',
        if: { if: 'track', track: 'ties', min: 5 },
        then: [{ do: 'flag', flag: 'ankaraHost', on: true }],
        else: [{ do: 'leverage', seat: 'erbil', by: 1 }],
      },
    ],
  },
  {
    id: 'd36',
    title: 'Shelling along the ridges',
    asOf: '2025-09',
    note: 'Artillery from across the border empties villages; Baghdad protests, Erbil says little.',
    sources: ['F:turkishBases'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      { do: 'track', track: 'humanCost', by: 1 },
      { do: 'track', track: 'sovereignty', by: -1 },
      { do: 'order', at: 'ERB', by: -1 },
    ],
  },
  {
    id: 'd39',
    title: 'Drones over the fields',
    asOf: '2025-07',
    note: 'Unclaimed drones reach oil fields in Kurdistan; pumps stop, and fingers point.',
    sources: ['F:fieldDrones', 'O2'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'track', track: 'treasury', by: -1 },
      { do: 'track', track: 'exposure', by: 1 },
      {
        do: 'when',
        if: { if: 'pieces', piece: 't10', in: 'kurdistan', min: 3 },
        then: [{ do: 'leverage', seat: 'erbil', by: 1 }],
        else: [{ do: 'order', at: 'ERB', by: -1 }],
      },
    ],
  },
  {
    id: 'd43',
    title: 'Damascus offers a hand',
    asOf: '2025-09',
    note: 'The transitional government proposes to share the work against IS; nobody has tried this yet.',
    sources: ['P7'],
    basis: 'inference',
    confidence: 'medium',
    effects: [
      {
        do: 'check',
        strength: 1,
        win: [
          { do: 'cells', how: 'remove', at: 'BAD', n: 1 },
          { do: 'track', track: 'detention', by: 1 },
        ],
        lose: [{ do: 'order', at: 'NES', by: -1 }],
      },
    ],
  },
  {
    id: 'd44',
    title: 'Unrest in a prison',
    asOf: '2025-09',
    note: 'Inmates hold a wing for a night; whether the walls hold depends on who stands outside.',
    sources: ['P7'],
    basis: 'inference',
    confidence: 'medium',
    effects: [
      {
        do: 'check',
        strength: 4,
        resist: 'detention',
        win: [
          { do: 'detainees', who: 'fighters', how: 'escape', n: 1 },
          { do: 'track', track: 'humanCost', by: 1 },
          { do: 'track', track: 'detention', by: -1 },
        ],
        lose: [
          { do: 'cells', how: 'expose', at: 'NES', n: 1 },
          { do: 'track', track: 'detention', by: 1 },
        ],
      },
    ],
  },
];
