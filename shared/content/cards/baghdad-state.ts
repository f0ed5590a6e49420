/** Baghdad, first part: sovereignty and balance, the armed factions, the cabinet, the army and the courts. */
import type { CardData } from '../model.ts';

// One block a card, laid out as it is printed.
// prettier-ignore
export const BAGHDAD_STATE_CARDS: readonly CardData[] = [
  // Sovereignty and balance
  {
    id: 'b01', seat: 'baghdad', ops: 2, initiative: 162, once: false,
    title: 'Sovereignty Day',
    note: 'A ceremony for the end of the mission. It rings truer the fewer foreign troops remain.',
    sources: ['P5', 'O1'], basis: 'source', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'track', track: 'sovereignty', by: 2 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'when', if: { if: 'pieces', piece: 't10', in: 'federal', min: 2 },
        then: [{ do: 'track', track: 'ties', by: -1 }],
        else: [{ do: 'track', track: 'patience', by: 1 }] },
    ],
  },
  {
    id: 'b02', seat: 'baghdad', ops: 1, initiative: 62, once: true,
    title: 'Notice to Leave',
    note: 'The cabinet ends the basing terms by letter. The street approves; so does Tehran.',
    sources: ['P5', 'O1', 'F:magnetView'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    when: [{ if: 'accord', accord: 'federalBasing', on: true }],
    event: [
      { do: 'endAccord', accord: 'federalBasing' },
      { do: 'track', track: 'sovereignty', by: 3 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'track', track: 'ties', by: -2 },
      { do: 'leverage', seat: 'tehran', by: 1 },
    ],
  },
  {
    id: 'b03', seat: 'baghdad', ops: 3, initiative: 242, once: false,
    title: 'Two Guest Lists',
    note: 'A delegation from each side in one week, each told that it is first. Both leave with something.',
    sources: ['P5'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'when', if: { if: 'track', track: 'alignment', min: 1 },
        then: [{ do: 'track', track: 'alignment', by: -1 }] },
      { do: 'when', if: { if: 'track', track: 'alignment', max: -1 },
        then: [{ do: 'track', track: 'alignment', by: 1 }] },
      { do: 'track', track: 'sovereignty', by: 1 },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 3 },
      { do: 'leverage', seat: 'washington', by: 1 },
      { do: 'leverage', seat: 'tehran', by: 1 },
    ],
  },
  {
    id: 'b04', seat: 'baghdad', ops: 2, initiative: 72, once: false,
    title: 'Not From Our Soil',
    note: 'As sanctions on Iran return, Baghdad asks every armed group not to make Iraq the answer.',
    sources: ['P5', 'P8', 'F:snapback'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    event: [
      { do: 'flag', flag: 'restrained', on: true },
      { do: 'track', track: 'war', by: -1 },
      { do: 'track', track: 'ties', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
      { do: 'when', if: { if: 'accord', accord: 'truce', on: true },
        then: [{ do: 'track', track: 'sovereignty', by: 1 }],
        else: [{ do: 'leverage', seat: 'tehran', by: 1 }] },
    ],
  },

  // The Popular Mobilization Forces
  {
    id: 'b05', seat: 'baghdad', ops: 2, initiative: 152, once: false,
    title: 'Count the Payroll',
    note: 'More names draw pay than men appear on parade. Auditors go in; not every door opens.',
    sources: ['P8', 'F:pmfNumbers'], basis: 'judgement', confidence: 'low', asOf: '2025-08',
    event: [
      { do: 'check', strength: 6, resist: 'capture',
        win: [
          { do: 'track', track: 'capture', by: -2 },
          { do: 'piece', piece: 'militia', at: { pick: 'mostMilitia', in: 'federal' }, by: -1 },
          { do: 'leverage', seat: 'baghdad', by: 2 },
        ],
        lose: [{ do: 'track', track: 'cohesion', by: -1 }] },
    ],
  },
  {
    id: 'b06', seat: 'baghdad', ops: 1, initiative: 82, once: false,
    title: 'Garrison Swap',
    note: 'The army takes over a district and the brigade there moves out: by agreement, or with a quarrel.',
    sources: ['P5', 'P8'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    target: { in: 'federal', where: [{ has: 'militia', min: 1 }] },
    event: [
      { do: 'piece', piece: 'militia', at: 'target', by: -1 },
      { do: 'piece', piece: 'isf', at: 'target', by: 1 },
      { do: 'leverage', seat: 'baghdad', by: 2 },
      { do: 'when', if: { if: 'accord', accord: 'pmfCompact', on: true },
        then: [{ do: 'order', at: 'target', by: 1 }],
        else: [{ do: 'track', track: 'cohesion', by: -1 }, { do: 'track', track: 'ties', by: 1 }] },
    ],
  },
  {
    id: 'b07', seat: 'baghdad', ops: 2, initiative: 222, once: true,
    title: 'A Narrower Law',
    note: 'A redraft keeps the fighters’ pensions and drops their separate command. Both sides read the small print.',
    sources: ['P8', 'F:pmfLaw'], basis: 'inference', confidence: 'medium', asOf: '2025-08',
    event: [
      { do: 'when', if: { if: 'pmfLaw', is: ['passed'] },
        then: [{ do: 'pmfLaw', to: 'reformed' }, { do: 'track', track: 'cohesion', by: -1 }],
        else: [
          { do: 'contest', contest: 'pmfLaw' },
          { do: 'standing', contest: 'pmfLaw', outcome: 'reformed', by: 2 },
        ] },
      { do: 'track', track: 'capture', by: -1 },
      { do: 'leverage', seat: 'baghdad', by: 2 },
      { do: 'track', track: 'sovereignty', by: 1 },
    ],
  },

  // Election and cabinet
  {
    id: 'b08', seat: 'baghdad', ops: 1, initiative: 42, once: false,
    title: 'A Post for Every Bloc',
    note: 'Ministries shared out hold a coalition together, and hand each party its own piece of the state.',
    sources: ['P9', 'P12'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'track', track: 'cohesion', by: 3 },
      { do: 'track', track: 'capture', by: 1 },
      { do: 'leverage', seat: 'erbil', by: 1 },
    ],
  },
  {
    id: 'b09', seat: 'baghdad', ops: 2, initiative: 192, once: true,
    title: 'End the Caretaker Months',
    note: 'A prime minister acceptable to most is found at last. Those who made room for him keep accounts.',
    sources: ['P9', 'F:electionDate'], basis: 'inference', confidence: 'medium', asOf: '2025-09',
    event: [
      { do: 'when', if: { if: 'government', is: ['caretaker'] },
        then: [
          { do: 'government', to: 'pragmatic' },
          { do: 'leverage', seat: 'tehran', by: 2 },
          { do: 'leverage', seat: 'erbil', by: 2 },
        ],
        else: [
          { do: 'standing', contest: 'government', outcome: 'pragmatic', by: 1 },
          { do: 'track', track: 'cohesion', by: 2 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
        ] },
    ],
  },

  // Army and courts
  {
    id: 'b10', seat: 'baghdad', ops: 4, initiative: 402, once: false,
    title: 'Promotion by Merit',
    note: 'Commands go to officers who won them in the field. Parties that used to share out such posts object.',
    sources: ['P2', 'P11'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    target: { in: 'federal', where: [{ has: 'isf', min: 1 }] },
    event: [
      { do: 'piece', piece: 'trained', at: 'target', by: 1 },
      { do: 'piece', piece: 'isf', at: 'target', by: 1 },
      { do: 'order', at: 'target', by: 1 },
      { do: 'track', track: 'capture', by: -1 },
      { do: 'modifier', op: 'clear', by: 1, turns: 2 },
      { do: 'track', track: 'cohesion', by: -1 },
      { do: 'draw', seat: 'baghdad', n: 1 },
      { do: 'leverage', seat: 'baghdad', by: 1 },
    ],
  },
  {
    id: 'b11', seat: 'baghdad', ops: 1, initiative: 52, once: false,
    title: 'Judges Take the File',
    note: 'A court opens a case of stolen public money. It can reach the top, or stop at a clerk.',
    sources: ['P12'], basis: 'judgement', confidence: 'low', asOf: '2025-09',
    event: [
      { do: 'check', strength: 6, resist: 'capture',
        win: [
          { do: 'track', track: 'capture', by: -2 },
          { do: 'track', track: 'ties', by: 1 },
          { do: 'track', track: 'sovereignty', by: 1 },
        ],
        lose: [{ do: 'track', track: 'cohesion', by: -1 }] },
    ],
  },
];
