/** Erbil's cash and its patrons: salaries, barrels, the US hub, Türkiye and Iran. Cash tends to cost self-rule or goodwill. */
import type { CardData } from '../model.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
export const ERBIL_ABROAD_CARDS: readonly CardData[] = [
  // Salaries and oil
  {
    id: 'e01', seat: 'erbil', ops: 1, initiative: 34, once: false,
    title: 'Receipts for Salaries',
    note: 'Baghdad releases a month of pay once customs income and books are handed over.',
    sources: ['F:salaries', 'F:nonOilShare'], basis: 'report', confidence: 'high', asOf: '2025-09',
    event: [
      { do: 'flag', flag: 'shareWithheld', on: false },
      { do: 'track', track: 'treasury', by: 3 },
      { do: 'track', track: 'unity', by: 1 },
      { do: 'track', track: 'autonomy', by: -1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
  {
    id: 'e02', seat: 'erbil', ops: 1, initiative: 64, once: true,
    title: 'Escrow by the Barrel',
    note: 'Firms are paid from escrow while federal marketers sell the oil: steady money, in other hands.',
    sources: ['F:pipelineTerms', 'F:pipelineDeal'], basis: 'inference', confidence: 'high', asOf: '2025-09',
    when: [{ if: 'flag', flag: 'pipelineOpen', on: true }],
    event: [
      { do: 'piece', piece: 'western', at: 'ERB', by: 1 },
      { do: 'track', track: 'treasury', by: 2 },
      { do: 'track', track: 'ties', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
  {
    id: 'e07', seat: 'erbil', ops: 2, initiative: 184, once: false,
    title: 'Open the Line',
    note: 'Valves turn toward Türkiye when Baghdad has signed; until then, the quarrel goes to parliament.',
    sources: ['F:pipelineDeal', 'F:iccAward'], basis: 'inference', confidence: 'high', asOf: '2025-09',
    event: [
      { do: 'when', if: { if: 'accord', accord: 'revenuePipeline', on: true },
        then: [
          { do: 'flag', flag: 'pipelineOpen', on: true },
          { do: 'track', track: 'treasury', by: 2 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
        ],
        else: [{ do: 'contest', contest: 'oilLaw' }, { do: 'leverage', seat: 'erbil', by: 2 }] },
    ],
  },
  {
    id: 'e12', seat: 'erbil', ops: 2, initiative: 304, once: false,
    title: 'Local Gas for the Grid',
    note: 'Gas from Khor Mor lights federal towns: cash for Erbil, and one bill fewer for Baghdad to pay Tehran.',
    sources: ['F:khorMor', 'F:gasShare'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    when: [{ if: 'order', at: 'SUL', min: 2 }],
    event: [
      { do: 'track', track: 'treasury', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 1 },
      { do: 'order', at: 'KIR', by: 1 },
      { do: 'track', track: 'alignment', by: 1 },
      { do: 'track', track: 'lifeline', by: -1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
  {
    id: 'e21', seat: 'erbil', ops: 4, initiative: 544, once: true,
    title: 'Firms Look North',
    note: 'Western firms choose the calmer hills. With an energy compact, Baghdad gets a share of the queue.',
    sources: ['O3', 'O2'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'kurdistan', where: [{ order: 'min', n: 3 }] },
    event: [
      { do: 'piece', piece: 'western', at: 'target', by: 1 },
      { do: 'track', track: 'treasury', by: 1 },
      { do: 'track', track: 'autonomy', by: 1 },
      { do: 'when', if: { if: 'accord', accord: 'energyCompact', on: true },
        then: [{ do: 'piece', piece: 'western', at: { pick: 'highestOrder', in: 'federal' }, by: 1 }, { do: 'leverage', seat: 'erbil', by: 2 }],
        else: [{ do: 'track', track: 'ties', by: -1 }] },
    ],
  },

  // Washington and Syria
  {
    id: 'e06', seat: 'erbil', ops: 2, initiative: 74, once: false,
    title: 'Friends in Congress',
    note: 'Old allies on Capitol Hill speak up for the Kurds; Baghdad asks who speaks for Iraq.',
    sources: ['O2', 'F:defenceBill'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    event: [
      { do: 'track', track: 'patience', by: 1 },
      { do: 'track', track: 'autonomy', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 2 },
      { do: 'track', track: 'ties', by: -1 },
    ],
  },
  {
    id: 'e15', seat: 'erbil', ops: 3, initiative: 394, once: true,
    title: 'Room at Harir',
    note: 'Hangars go up for more guests. Agreed with Baghdad it is logistics; without, it looks like a detour.',
    sources: ['O2', 'F:kurdistanSites'], basis: 'source', confidence: 'high', asOf: '2025-09',
    when: [{ if: 'pieces', piece: 't10', in: 'ERB', min: 1 }],
    event: [
      { do: 'piece', piece: 'bases', at: 'ERB', by: 1 },
      { do: 'track', track: 'autonomy', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 2 },
      { do: 'leverage', seat: 'washington', by: 1 },
      { do: 'when', if: { if: 'accord', accord: 'federalBasing', on: true },
        then: [{ do: 'track', track: 'cohesion', by: 1 }],
        else: [{ do: 'track', track: 'ties', by: -1 }] },
    ],
  },
  {
    id: 'e16', seat: 'erbil', ops: 3, initiative: 424, once: false,
    title: 'Supply Road to Syria',
    note: 'Convoys for the Syria mission load in Erbil: rent, jobs, and a reason for Washington to stay.',
    sources: ['P7', 'O2'], basis: 'inference', confidence: 'high', asOf: '2025-09',
    when: [
      { if: 'pieces', piece: 't10', in: 'ERB', min: 1 },
      { if: 'pieces', piece: 't10', in: 'syria', min: 1 },
    ],
    event: [
      { do: 'track', track: 'treasury', by: 1 },
      { do: 'track', track: 'detention', by: 1 },
      { do: 'track', track: 'patience', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 3 },
      { do: 'track', track: 'sovereignty', by: -1 },
    ],
  },
  {
    id: 'e22', seat: 'erbil', ops: 4, initiative: 574, once: true,
    title: 'Line to Hasakah',
    note: 'Erbil speaks for Syria\'s Kurds and helps hold the prison walls; Ankara withdraws its favours.',
    sources: ['P7', 'F:sdfDeal'], basis: 'judgement', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'pieces', piece: 'sdf', in: 'NES', min: 1 }],
    event: [
      { do: 'piece', piece: 'sdf', at: 'NES', by: 1 },
      { do: 'track', track: 'detention', by: 2 },
      { do: 'track', track: 'autonomy', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 1 },
      { do: 'leverage', seat: 'washington', by: 1 },
      { do: 'flag', flag: 'ankaraHost', on: false },
    ],
  },

  // Two neighbours
  {
    id: 'e10', seat: 'erbil', ops: 2, initiative: 274, once: true,
    title: 'Ankara\'s Terms',
    note: 'Trade and a road for US supplies in return for posts in the hills; Sulaymaniyah and Baghdad resent it.',
    sources: ['F:turkishBases', 'P14'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'flag', flag: 'ankaraHost', on: true },
      { do: 'track', track: 'treasury', by: 3 },
      { do: 'leverage', seat: 'erbil', by: 2 },
      { do: 'leverage', seat: 'washington', by: 1 },
      { do: 'track', track: 'unity', by: -1 },
      { do: 'track', track: 'sovereignty', by: -1 },
    ],
  },
  {
    id: 'e11', seat: 'erbil', ops: 2, initiative: 134, once: false,
    title: 'Posts Facing Iran',
    note: 'By agreement the border posts mean open markets; without one they mean more men on cold hills.',
    sources: ['O2', 'P8'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    event: [
      { do: 'when', if: { if: 'accord', accord: 'borderDeal', on: true },
        then: [
          { do: 'track', track: 'treasury', by: 2 },
          { do: 'order', at: 'SUL', by: 1 },
          { do: 'track', track: 'lifeline', by: 1 },
          { do: 'track', track: 'exposure', by: -1 },
        ],
        else: [{ do: 'piece', piece: 'pesh', at: 'SUL', by: 1 }, { do: 'track', track: 'exposure', by: 1 }] },
    ],
  },
];
