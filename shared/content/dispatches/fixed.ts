/** Fixed dispatches: dates known by September 2025, placed by the scenario. */
import type { DispatchData } from '../model.ts';

export const FIXED: readonly DispatchData[] = [
  {
    id: 'd01',
    title: 'Coalition sites close',
    fixed: true,
    asOf: '2025-09',
    note: 'Phase one ends: the posts in federal Iraq are handed over, and troops go north or out.',
    sources: ['P1', 'P3', 'F:alAsadConvoy', 'F:baghdadSites'],
    basis: 'source',
    confidence: 'high',
    effects: [
      { do: 'move', piece: 't10', from: 'ANB', to: 'ERB', n: 1 },
      { do: 'track', track: 'sovereignty', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
    ],
  },
  {
    id: 'd02',
    title: 'Oil flows north again',
    fixed: true,
    asOf: '2025-09',
    note: 'After two and a half years the line to Türkiye reopens, on terms that run to the end of the year.',
    sources: ['F:pipelineDeal', 'F:pipelineTerms', 'O3'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'flag', flag: 'pipelineOpen', on: true },
      { do: 'track', track: 'treasury', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
  {
    id: 'd03',
    title: 'UN sanctions on Iran return',
    fixed: true,
    asOf: '2025-09',
    note: 'The snapback takes effect; trade and banking next door become the way around it.',
    sources: ['P8', 'F:snapback', 'F:dollars'],
    basis: 'report',
    confidence: 'high',
    effects: [
      { do: 'track', track: 'lifeline', by: -1 },
      { do: 'track', track: 'war', by: 1 },
      {
        do: 'when',
        if: { if: 'track', track: 'alignment', max: -2 },
        then: [{ do: 'track', track: 'ties', by: -1 }],
        else: [{ do: 'leverage', seat: 'washington', by: 1 }],
      },
    ],
  },
  {
    id: 'd04',
    title: 'Election day',
    fixed: true,
    asOf: '2025-09',
    note: 'Iraqis choose a parliament; what the state has become weighs on how the lists fare.',
    sources: ['P9', 'F:electionDate'],
    basis: 'source',
    confidence: 'high',
    effects: [
      {
        do: 'when',
        if: { if: 'track', track: 'capture', min: 6 },
        then: [{ do: 'standing', contest: 'election', outcome: 'proIran', by: 1 }],
        else: [{ do: 'standing', contest: 'election', outcome: 'pragmatists', by: 1 }],
      },
      {
        do: 'when',
        if: { if: 'order', at: 'BAG', max: 1 },
        then: [{ do: 'standing', contest: 'election', outcome: 'fragmented', by: 2 }],
        else: [{ do: 'leverage', seat: 'baghdad', by: 1 }],
      },
    ],
  },
  {
    id: 'd05',
    title: 'Interim oil terms expire',
    fixed: true,
    asOf: '2025-09',
    note: "The pipeline's stopgap terms end with the year, unless a lasting accord has taken their place.",
    sources: ['F:pipelineDeal', 'F:iccAward'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'accord', accord: 'revenuePipeline', on: true },
        then: [
          { do: 'track', track: 'treasury', by: 1 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
        ],
        else: [
          { do: 'flag', flag: 'pipelineOpen', on: false },
          { do: 'track', track: 'treasury', by: -1 },
          { do: 'leverage', seat: 'baghdad', by: -1 },
        ],
      },
    ],
  },
  {
    id: 'd06',
    title: 'Deadline in the north-east',
    fixed: true,
    asOf: '2025-09',
    note: 'The date by which the SDF should have joined the Syrian state comes; those who guard the prisons look about.',
    sources: ['P7', 'F:sdfDeal'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'pieces', piece: 't10', in: 'NES', min: 2 },
        then: [
          { do: 'track', track: 'patience', by: -1 },
          { do: 'leverage', seat: 'washington', by: 1 },
        ],
        else: [
          { do: 'track', track: 'detention', by: -1 },
          { do: 'order', at: 'NES', by: -1 },
        ],
      },
    ],
  },
  {
    id: 'd07',
    title: 'UN mission closes',
    fixed: true,
    asOf: '2024-05',
    note: "At Baghdad's wish the UN assistance mission ends; in the disputed lands a go-between is gone.",
    sources: ['P5', 'F:unEnds'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      { do: 'track', track: 'sovereignty', by: 1 },
      {
        do: 'when',
        if: { if: 'accord', accord: 'jointSecurity', on: true },
        then: [{ do: 'leverage', seat: 'erbil', by: 1 }],
        else: [{ do: 'order', at: { pick: 'lowestOrder', in: 'disputed' }, by: -1 }],
      },
    ],
  },
  {
    id: 'd08',
    title: "Kirkuk's rotation falls due",
    fixed: true,
    asOf: '2025-09',
    note: "The governor's post should change hands; what was agreed, and with whom, is disputed.",
    sources: ['F:kirkukRotation', 'F:kirkukFederal'],
    basis: 'report',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'track', track: 'unity', min: 5 },
        then: [
          { do: 'leverage', seat: 'erbil', by: 1 },
          { do: 'track', track: 'autonomy', by: 1 },
        ],
        else: [
          { do: 'order', at: 'KIR', by: -1 },
          { do: 'track', track: 'unity', by: -1 },
          { do: 'standing', contest: 'disputedLands', outcome: 'federalControl', by: 1 },
        ],
      },
    ],
  },
  {
    id: 'd09',
    title: 'The end date nears',
    fixed: true,
    asOf: '2025-09',
    note: "By Baghdad's reading the mission ends in September 2026; all count the troops that are left.",
    sources: ['P1', 'P3', 'F:timetable', 'F:troopNumbers'],
    basis: 'report',
    confidence: 'high',
    effects: [
      {
        do: 'when',
        if: { if: 'pieces', piece: 't10', in: 'federal', min: 1 },
        then: [
          { do: 'track', track: 'sovereignty', by: -1 },
          { do: 'leverage', seat: 'tehran', by: 1 },
          { do: 'standing', contest: 'endOfMission', outcome: 'closeout', by: 1 },
        ],
        else: [
          { do: 'track', track: 'sovereignty', by: 1 },
          { do: 'standing', contest: 'endOfMission', outcome: 'partnership', by: 1 },
        ],
      },
    ],
  },
  {
    id: 'd10',
    title: 'Last departures due',
    fixed: true,
    asOf: '2025-09',
    note: 'The end of 2026: by the working assumption no US troops should be left in Iraq.',
    sources: ['P1', 'P6', 'O1'],
    basis: 'source',
    confidence: 'medium',
    effects: [
      {
        do: 'when',
        if: { if: 'pieces', piece: 't10', in: 'iraq', max: 0 },
        then: [
          { do: 'track', track: 'patience', by: 1 },
          { do: 'track', track: 'sovereignty', by: 1 },
        ],
        else: [
          { do: 'track', track: 'patience', by: -1 },
          {
            do: 'when',
            if: { if: 'pieces', piece: 't10', in: 'federal', min: 1 },
            then: [
              { do: 'track', track: 'sovereignty', by: -1 },
              { do: 'modifier', op: 'harass', by: 1, turns: 1 },
            ],
          },
        ],
      },
    ],
  },
];
