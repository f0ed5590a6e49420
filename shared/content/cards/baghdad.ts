/** Baghdad's deck: the state, and the country it has to govern. */
import type { CardData } from '../model.ts';
import { BAGHDAD_STATE_CARDS } from './baghdad-state.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
const COUNTRY_CARDS: readonly CardData[] = [
  // Budget and Erbil
  {
    id: 'b12', seat: 'baghdad', ops: 2, initiative: 142, once: false,
    title: 'Salaries Paid to Erbil',
    note: 'Back pay leaves the federal treasury. Erbil votes along for now; partners at home ask what they got.',
    sources: ['F:salaries'], basis: 'report', confidence: 'high', asOf: '2025-09',
    event: [
      { do: 'flag', flag: 'shareWithheld', on: false },
      { do: 'track', track: 'treasury', by: 2 },
      { do: 'track', track: 'ties', by: 1 },
      { do: 'order', at: 'KIR', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 2 },
      { do: 'track', track: 'cohesion', by: 1 },
    ],
  },
  {
    id: 'b13', seat: 'baghdad', ops: 3, initiative: 252, once: false,
    title: 'Count the Crossings',
    note: 'Federal clerks tally customs and fees in the north before the next transfer goes out.',
    sources: ['F:nonOilShare'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'leverage', seat: 'baghdad', by: 2 },
      { do: 'track', track: 'sovereignty', by: 2 },
      { do: 'track', track: 'autonomy', by: -1 },
      { do: 'when', if: { if: 'accord', accord: 'revenuePipeline', on: true },
        then: [{ do: 'track', track: 'cohesion', by: 1 }, { do: 'track', track: 'treasury', by: 1 }],
        else: [{ do: 'leverage', seat: 'baghdad', by: 1 }, { do: 'track', track: 'treasury', by: -2 }] },
    ],
  },

  // Investment, from both sides
  {
    id: 'b14', seat: 'baghdad', ops: 2, initiative: 202, once: false,
    title: 'A Licence Round for the Fields',
    note: 'Western firms bid for oil, gas and water works. They read the sanctions lists before they sign.',
    sources: ['O3', 'P12', 'F:energyDeals'], basis: 'source', confidence: 'medium', asOf: '2025-09',
    target: { in: ['KIR', 'HAM', 'SOU', 'BAS'], where: [{ order: 'min', n: 3 }] },
    when: [{ if: 'track', track: 'capture', max: 6 }],
    event: [
      { do: 'piece', piece: 'western', at: 'target', by: 1 },
      { do: 'track', track: 'alignment', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 2 },
      { do: 'leverage', seat: 'washington', by: 1 },
    ],
  },
  {
    id: 'b15', seat: 'baghdad', ops: 2, initiative: 182, once: false,
    title: 'Contractors from the East',
    note: 'They build fast, ask little and lend the money. Some subcontracts go to firms close to Tehran.',
    sources: ['P5', 'O3'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'federal', where: [{ order: 'min', n: 2 }] },
    event: [
      { do: 'piece', piece: 'eastern', at: 'target', by: 1 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'track', track: 'alignment', by: -1 },
      { do: 'track', track: 'lifeline', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },

  // Water, power, services
  {
    id: 'b16', seat: 'baghdad', ops: 3, initiative: 232, once: false,
    title: 'More Water Downstream',
    note: 'In the driest year for nine decades, talks with Ankara bring a little more down both rivers.',
    sources: ['F:water'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'order', at: 'SOU', by: 1 },
      { do: 'order', at: 'BAS', by: 1 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'check', strength: 0,
        win: [{ do: 'order', at: { pick: 'lowestOrder', in: 'south' }, by: 1 }],
        lose: [{ do: 'leverage', seat: 'baghdad', by: -1 }] },
    ],
  },
  {
    id: 'b17', seat: 'baghdad', ops: 1, initiative: 32, once: false,
    title: 'Keep the Lights On',
    note: 'Fuel is bought where it can be had. With a waiver openly; without one, through middlemen close to Tehran.',
    sources: ['F:waiver', 'F:gasShare'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'order', at: { pick: 'lowestOrder', in: 'federal' }, by: 1 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'when', if: { if: 'accord', accord: 'powerWaiver', on: true },
        then: [{ do: 'order', at: 'BAG', by: 1 }],
        else: [{ do: 'track', track: 'lifeline', by: 1 }] },
    ],
  },
  {
    id: 'b18', seat: 'baghdad', ops: 2, initiative: 172, once: false,
    title: 'Clinics and Classrooms',
    note: 'The census shows where the people are and the services are not. The worst district goes first.',
    sources: ['F:census', 'P9'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'federal', where: [{ order: 'max', n: 2 }] },
    event: [
      { do: 'order', at: 'target', by: 1 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'modifier', op: 'govern', by: 1, turns: 2 },
    ],
  },

  // Disputed lands and the border
  {
    id: 'b19', seat: 'baghdad', ops: 3, initiative: 262, once: false,
    title: 'Sinjar, at Last',
    note: 'One administration, one police, the armed groups out: agreed in 2020, and it takes both capitals.',
    sources: ['F:sinjarDeal'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'order', at: 'SIN', by: 1 },
      { do: 'piece', piece: 'isf', at: 'SIN', by: 1 },
      { do: 'when', if: { if: 'accord', accord: 'jointSecurity', on: true },
        then: [
          { do: 'order', at: 'SIN', by: 1 },
          { do: 'piece', piece: 'militia', at: 'SIN', by: -1 },
          { do: 'track', track: 'sovereignty', by: 1 },
          { do: 'leverage', seat: 'erbil', by: 1 },
        ],
        else: [
          { do: 'leverage', seat: 'baghdad', by: 1 },
          { do: 'check', strength: 0, win: [{ do: 'piece', piece: 'militia', at: 'SIN', by: -1 }] },
        ] },
    ],
  },
  {
    id: 'b20', seat: 'baghdad', ops: 3, initiative: 272, once: true,
    title: 'Kirkuk’s Rotating Chair',
    note: 'The governorship changes hands among the communities. Those who lose it blame each other.',
    sources: ['F:kirkukRotation', 'F:kirkukFederal'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'order', at: 'KIR', by: 1 },
      { do: 'track', track: 'sovereignty', by: 1 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 2 },
      { do: 'track', track: 'unity', by: -1 },
    ],
  },
  {
    id: 'b21', seat: 'baghdad', ops: 3, initiative: 292, once: false,
    title: 'Watch on the Syrian Border',
    note: 'Cameras, berms and patrols along the desert line, in case what is held next door does not stay there.',
    sources: ['P6', 'P7'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    target: { in: ['SIN', 'ANB'] },
    event: [
      { do: 'cells', how: 'expose', at: 'target', n: 2 },
      { do: 'piece', piece: 'isf', at: 'target', by: 1 },
      { do: 'modifier', op: 'infiltrate', by: -1, turns: 2 },
      { do: 'track', track: 'sovereignty', by: 1 },
      { do: 'when', if: { if: 'track', track: 'ties', min: 6 },
        then: [{ do: 'track', track: 'detention', by: 1 }] },
    ],
  },
  {
    id: 'b22', seat: 'baghdad', ops: 4, initiative: 412, once: false,
    title: 'Home by Way of Jadaa',
    note: 'Iraqi families leave the camps through a centre near Mosul. Their old neighbours are not all ready.',
    sources: ['P7', 'F:iraqiReturns'], basis: 'report', confidence: 'high', asOf: '2025-09',
    when: [{ if: 'detained', who: 'families', min: 3 }],
    event: [
      { do: 'detainees', who: 'families', how: 'home', n: 3 },
      { do: 'track', track: 'ties', by: 2 },
      { do: 'track', track: 'sovereignty', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 3 },
      { do: 'leverage', seat: 'washington', by: 1 },
      { do: 'check', strength: 1,
        win: [{ do: 'track', track: 'detention', by: 1 }],
        lose: [{ do: 'order', at: 'MOS', by: -1 }] },
    ],
  },
];

export const BAGHDAD_CARDS: readonly CardData[] = [...BAGHDAD_STATE_CARDS, ...COUNTRY_CARDS];
