/** Money, oil and land between Baghdad and Erbil. */
import type { ContestId } from '../ids.ts';
import type { ContestData } from '../model.ts';

export const FEDERATION = {
  budgetLaw: {
    id: 'budgetLaw',
    title: 'Federal budget and the Kurdish share',
    note: 'Parliament decides what reaches Erbil, and on what conditions.',
    sources: ['P5', 'F:salaries', 'F:nonOilShare', 'F:pipelineTerms'],
    basis: 'report',
    confidence: 'medium',
    outcomes: [
      {
        id: 'fullShare',
        title: 'The full share',
        base: 0,
        standing: [
          { track: 'unity', from: 5, per: 0.5 },
          { track: 'ties', from: 5, per: 0.3 },
        ],
        effects: [
          { do: 'flag', flag: 'shareWithheld', on: false },
          { do: 'track', track: 'treasury', by: 2 },
          { do: 'track', track: 'autonomy', by: 1 },
          { do: 'leverage', seat: 'baghdad', by: -1 },
          { do: 'track', track: 'cohesion', by: -1 },
        ],
      },
      {
        id: 'conditional',
        title: 'A share against oil and revenue',
        base: 4,
        standing: [
          { track: 'cohesion', from: 5, per: 0.3 },
          { track: 'sovereignty', from: 5, per: 0.2 },
        ],
        effects: [
          { do: 'flag', flag: 'shareWithheld', on: false },
          { do: 'track', track: 'sovereignty', by: 1 },
          { do: 'track', track: 'autonomy', by: -1 },
          { do: 'track', track: 'cohesion', by: 1 },
          {
            do: 'when',
            if: { if: 'flag', flag: 'pipelineOpen', on: true },
            then: [{ do: 'track', track: 'treasury', by: 2 }],
            else: [{ do: 'track', track: 'treasury', by: 1 }],
          },
        ],
      },
      {
        id: 'withheld',
        title: 'The share is held back',
        base: 3,
        standing: [
          { track: 'capture', from: 4, per: 0.4 },
          { track: 'autonomy', from: 5, per: 0.3 },
        ],
        effects: [
          { do: 'flag', flag: 'shareWithheld', on: true },
          { do: 'track', track: 'treasury', by: -1 },
          { do: 'track', track: 'unity', by: -1 },
          { do: 'leverage', seat: 'baghdad', by: 2 },
          { do: 'track', track: 'ties', by: -1 },
        ],
      },
    ],
  },
  oilLaw: {
    id: 'oilLaw',
    title: 'Oil and gas law',
    note: 'Whom the fields are opened to, and who signs: a question left open for years.',
    sources: ['O3', 'P10', 'F:energyDeals', 'F:exports'],
    basis: 'judgement',
    confidence: 'low',
    outcomes: [
      {
        id: 'western',
        title: 'Terms that draw western firms',
        base: 2,
        standing: [
          { track: 'ties', from: 5, per: 0.4 },
          { track: 'alignment', from: 0, per: 0.3 },
        ],
        effects: [
          { do: 'piece', piece: 'western', at: { pick: 'highestOrder', in: 'south' }, by: 1 },
          { do: 'leverage', seat: 'washington', by: 1 },
          { do: 'track', track: 'sovereignty', by: -1 },
          { do: 'track', track: 'lifeline', by: -1 },
          { do: 'track', track: 'treasury', by: 1 },
        ],
      },
      {
        id: 'open',
        title: 'Open to every bidder',
        base: 2,
        standing: [
          { track: 'cohesion', from: 5, per: 0.4 },
          { track: 'unity', from: 5, per: 0.2 },
        ],
        effects: [
          { do: 'piece', piece: 'western', at: { pick: 'highestOrder', in: 'south' }, by: 1 },
          { do: 'piece', piece: 'eastern', at: 'SOU', by: 1 },
          { do: 'track', track: 'cohesion', by: 1 },
          { do: 'leverage', seat: 'washington', by: -1 },
        ],
      },
      {
        id: 'stateLed',
        title: 'State companies first',
        base: 3,
        standing: [
          { track: 'sovereignty', from: 5, per: 0.3 },
          { track: 'capture', from: 4, per: 0.3 },
        ],
        effects: [
          { do: 'leverage', seat: 'baghdad', by: 2 },
          { do: 'track', track: 'sovereignty', by: 1 },
          { do: 'track', track: 'autonomy', by: -1 },
          { do: 'track', track: 'capture', by: 1 },
          { do: 'modifier', op: 'broker', by: -1, turns: 2 },
        ],
      },
    ],
  },
  disputedLands: {
    id: 'disputedLands',
    title: 'The disputed lands',
    note: 'Kirkuk, Sinjar and the strips between: shared rule, federal rule, or a vote.',
    sources: ['P5', 'O2', 'F:kirkukFederal', 'F:sinjarDeal', 'F:seamGap'],
    basis: 'report',
    confidence: 'low',
    outcomes: [
      {
        id: 'jointAdministration',
        title: 'Joint administration',
        base: 3,
        standing: [
          { track: 'cohesion', from: 5, per: 0.3 },
          { track: 'unity', from: 5, per: 0.3 },
        ],
        effects: [
          { do: 'order', at: 'KIR', by: 1 },
          { do: 'order', at: 'SIN', by: 1 },
          { do: 'track', track: 'autonomy', by: 1 },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'leverage', seat: 'is', by: -1 },
        ],
      },
      {
        id: 'federalControl',
        title: 'Federal control confirmed',
        base: 2,
        standing: [
          { track: 'sovereignty', from: 5, per: 0.3 },
          { track: 'capture', from: 4, per: 0.3 },
        ],
        effects: [
          { do: 'piece', piece: 'isf', at: 'KIR', by: 1 },
          { do: 'track', track: 'sovereignty', by: 1 },
          { do: 'track', track: 'cohesion', by: 1 },
          { do: 'track', track: 'autonomy', by: -2 },
          { do: 'leverage', seat: 'tehran', by: 1 },
        ],
      },
      {
        id: 'referendum',
        title: 'A vote is set',
        base: 0,
        standing: [
          { track: 'autonomy', from: 5, per: 0.5 },
          { track: 'unity', from: 5, per: 0.4 },
        ],
        effects: [
          { do: 'track', track: 'autonomy', by: 2 },
          { do: 'track', track: 'unity', by: 1 },
          { do: 'track', track: 'cohesion', by: -2 },
          { do: 'order', at: 'KIR', by: -1 },
          { do: 'leverage', seat: 'tehran', by: 1 },
        ],
      },
    ],
  },
} satisfies Partial<Record<ContestId, ContestData>>;
