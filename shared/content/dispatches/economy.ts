/** Dispatches of oil, money, power and water. */
import type { DispatchData } from '../model.ts';

export const ECONOMY: readonly DispatchData[] = [
  {
    id: 'd11',
    title: 'Dry rivers',
    asOf: '2025-09',
    note: 'Too little water comes down the rivers; farmers leave and salt moves up the Shatt al-Arab.',
    sources: ['F:water'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'order', at: { pick: 'lowestOrder', in: 'south' }, by: -1 },
      { do: 'track', track: 'cohesion', by: -1 },
    ],
  },
  {
    id: 'd12',
    title: 'Heat and power cuts',
    asOf: '2025-09',
    note: 'Demand outruns supply; much of the power depends on gas from next door.',
    sources: ['F:gasShare', 'F:waiver'],
    basis: 'report',
    confidence: 'high',
    effects: [
      {
        do: 'when',
        if: { if: 'flag', flag: 'valveClosed', on: true },
        then: [
          { do: 'order', at: { pick: 'lowestOrder', in: 'south' }, by: -1 },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'track', track: 'exposure', by: 1 },
        ],
        else: [
          { do: 'track', track: 'lifeline', by: 1 },
          { do: 'leverage', seat: 'baghdad', by: -1 },
        ],
      },
    ],
  },
  {
    id: 'd16',
    title: 'A western company signs',
    asOf: '2025-09',
    note: 'An oil major turns a memorandum into a contract, where it finds things quiet enough.',
    sources: ['O3', 'F:energyDeals', 'F:nonBinding'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'order', at: 'BAS', min: 3 },
        then: [
          { do: 'piece', piece: 'western', at: 'BAS', by: 1 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
        ],
        else: [
          { do: 'leverage', seat: 'washington', by: -1 },
          { do: 'leverage', seat: 'baghdad', by: -1 },
        ],
      },
    ],
  },
  {
    id: 'd17',
    title: 'Bids from the east',
    asOf: '2025-09',
    note: 'Asian state companies offer quick terms for fields and power plants, with few questions.',
    sources: ['P5', 'P10'],
    basis: 'inference',
    confidence: 'medium',
    effects: [
      { do: 'piece', piece: 'eastern', at: 'SOU', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
      { do: 'leverage', seat: 'washington', by: -1 },
    ],
  },
  {
    id: 'd18',
    title: 'Oil price falls',
    asOf: '2025-09',
    note: 'Nine tenths of state income comes from oil; salaries eat what is left.',
    sources: ['F:exports', 'O3'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'leverage', seat: 'baghdad', by: -2 },
      { do: 'track', track: 'treasury', by: -1 },
    ],
  },
  {
    id: 'd19',
    title: 'Oil price rises',
    asOf: '2025-09',
    note: 'A good quarter fills every treasury on the Gulf and on the pipeline.',
    sources: ['F:exports', 'P10'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'leverage', seat: 'baghdad', by: 2 },
      { do: 'leverage', seat: 'tehran', by: 1 },
      {
        do: 'when',
        if: { if: 'flag', flag: 'pipelineOpen', on: true },
        then: [{ do: 'track', track: 'treasury', by: 1 }],
      },
    ],
  },
  {
    id: 'd21',
    title: 'Another bank is listed',
    asOf: '2025-09',
    note: 'The US Treasury cuts one more Iraqi bank off from dollars.',
    sources: ['P12', 'F:bankBans', 'F:dollars'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'track', track: 'lifeline', by: -1 },
      { do: 'leverage', seat: 'baghdad', by: -1 },
      {
        do: 'when',
        if: { if: 'track', track: 'capture', min: 7 },
        then: [{ do: 'flag', flag: 'sanctions', on: true }],
        else: [{ do: 'track', track: 'capture', by: -1 }],
      },
    ],
  },
  {
    id: 'd22',
    title: 'A border crossing shuts',
    asOf: '2025-09',
    note: 'Lorries queue in the mountains; both sides of the line with Iran lose trade.',
    sources: ['P8', 'F:snapback'],
    basis: 'judgement',
    confidence: 'low',
    effects: [
      { do: 'track', track: 'lifeline', by: -1 },
      {
        do: 'when',
        if: { if: 'accord', accord: 'borderDeal', on: true },
        then: [{ do: 'leverage', seat: 'erbil', by: 1 }],
        else: [{ do: 'track', track: 'treasury', by: -1 }],
      },
    ],
  },
  {
    id: 'd38',
    title: 'Salary day in Kurdistan',
    asOf: '2025-09',
    note: 'Teachers and Peshmerga wait for a transfer that has become a matter of politics.',
    sources: ['F:salaries', 'F:nonOilShare'],
    basis: 'report',
    confidence: 'high',
    effects: [
      {
        do: 'when',
        if: { if: 'flag', flag: 'shareWithheld', on: true },
        then: [
          { do: 'track', track: 'unity', by: -1 },
          { do: 'leverage', seat: 'erbil', by: -1 },
        ],
        else: [
          { do: 'track', track: 'treasury', by: 1 },
          { do: 'leverage', seat: 'erbil', by: 1 },
        ],
      },
    ],
  },
  {
    id: 'd40',
    title: 'Good rains',
    asOf: '2025-09',
    note: 'Snow in the mountains and rain on the plains: the marshes and the mood both rise.',
    sources: ['F:water'],
    basis: 'judgement',
    confidence: 'medium',
    effects: [
      { do: 'order', at: { pick: 'lowestOrder', in: 'south' }, by: 1 },
      { do: 'track', track: 'cohesion', by: 1 },
    ],
  },
  {
    id: 'd45',
    title: 'Cash flight delayed',
    asOf: '2025-09',
    note: 'A shipment of dollar notes from New York is held for checks; markets in Baghdad notice within the hour.',
    sources: ['F:dollars', 'P12'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      { do: 'track', track: 'lifeline', by: -1 },
      {
        do: 'when',
        if: { if: 'government', is: ['aligned'] },
        then: [
          { do: 'track', track: 'ties', by: -1 },
          { do: 'track', track: 'cohesion', by: -1 },
        ],
        else: [{ do: 'leverage', seat: 'washington', by: 1 }],
      },
    ],
  },
];
