/** Who governs, and with which powers: election, government, PMF law, oversight. */
import type { ContestId } from '../ids.ts';
import type { ContestData } from '../model.ts';

export const POWER = {
  election: {
    id: 'election',
    title: 'Parliamentary election',
    note: 'Who comes out strongest in November sets the ground for forming a government.',
    sources: ['P9', 'F:electionDate', 'F:sadrBoycott'],
    basis: 'source',
    confidence: 'medium',
    outcomes: [
      {
        id: 'pragmatists',
        title: 'Pragmatists lead',
        base: 0,
        standing: [
          { track: 'cohesion', from: 5, per: 0.5 },
          { track: 'sovereignty', from: 5, per: 0.3 },
        ],
        effects: [
          { do: 'standing', contest: 'government', outcome: 'pragmatic', by: 2 },
          { do: 'track', track: 'cohesion', by: 1 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
        ],
      },
      {
        id: 'proIran',
        title: 'Pro-Iran lists lead',
        base: 5,
        standing: [
          { track: 'capture', from: 4, per: 0.5 },
          { track: 'alignment', from: 0, per: -0.4 },
        ],
        effects: [
          { do: 'standing', contest: 'government', outcome: 'aligned', by: 2 },
          { do: 'track', track: 'capture', by: 1 },
          { do: 'track', track: 'alignment', by: -1 },
          { do: 'leverage', seat: 'tehran', by: 2 },
        ],
      },
      {
        id: 'fragmented',
        title: 'No clear winner',
        base: 8,
        standing: [
          { track: 'cohesion', from: 5, per: -0.4 },
          { track: 'war', from: 2, per: 0.5 },
        ],
        effects: [
          { do: 'standing', contest: 'government', outcome: 'caretaker', by: 2 },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'leverage', seat: 'baghdad', by: -1 },
          { do: 'leverage', seat: 'erbil', by: 2 },
        ],
      },
    ],
  },
  government: {
    id: 'government',
    title: 'Forming a government',
    note: 'The blocs bargain over a prime minister; the winner of the vote need not get the post.',
    sources: ['P9', 'P5'],
    basis: 'inference',
    confidence: 'medium',
    outcomes: [
      {
        id: 'pragmatic',
        title: 'A pragmatic prime minister',
        base: 1,
        standing: [
          { track: 'cohesion', from: 5, per: 0.3 },
          { track: 'ties', from: 5, per: 0.4 },
        ],
        effects: [
          { do: 'government', to: 'pragmatic' },
          { do: 'track', track: 'ties', by: 1 },
          { do: 'track', track: 'cohesion', by: 1 },
          { do: 'track', track: 'sovereignty', by: 1 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
          { do: 'leverage', seat: 'tehran', by: -1 },
        ],
      },
      {
        id: 'aligned',
        title: 'A pro-Iran prime minister',
        base: 6,
        standing: [
          { track: 'capture', from: 4, per: 0.4 },
          { track: 'alignment', from: 0, per: -0.4 },
        ],
        effects: [
          { do: 'government', to: 'aligned' },
          { do: 'track', track: 'ties', by: -2 },
          { do: 'track', track: 'alignment', by: -1 },
          { do: 'track', track: 'capture', by: 1 },
          { do: 'track', track: 'cohesion', by: 1 },
          { do: 'leverage', seat: 'tehran', by: 1 },
        ],
      },
      {
        id: 'caretaker',
        title: 'A caretaker stays on',
        base: 8,
        standing: [
          { track: 'cohesion', from: 5, per: -0.5 },
          { track: 'unity', from: 5, per: -0.2 },
        ],
        effects: [
          { do: 'government', to: 'caretaker' },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'leverage', seat: 'baghdad', by: -1 },
          { do: 'track', track: 'autonomy', by: 1 },
          { do: 'leverage', seat: 'erbil', by: 1 },
          { do: 'leverage', seat: 'tehran', by: 1 },
        ],
      },
    ],
  },
  pmfLaw: {
    id: 'pmfLaw',
    title: 'PMF authority law',
    note: 'A bill withdrawn in 2025 would settle the rank, pay and command of the armed factions.',
    sources: ['P8', 'P12', 'F:pmfLaw', 'F:pmfNumbers'],
    basis: 'source',
    confidence: 'medium',
    outcomes: [
      {
        id: 'shelved',
        title: 'Shelved',
        base: 3,
        standing: [
          { track: 'ties', from: 5, per: 0.4 },
          { track: 'capture', from: 4, per: -0.3 },
        ],
        effects: [
          { do: 'pmfLaw', to: 'shelved' },
          { do: 'track', track: 'ties', by: 1 },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'leverage', seat: 'tehran', by: -1 },
          { do: 'leverage', seat: 'washington', by: 1 },
        ],
      },
      {
        id: 'reformed',
        title: 'Passed as a reform under state command',
        base: 1,
        standing: [
          { track: 'cohesion', from: 5, per: 0.4 },
          { track: 'sovereignty', from: 5, per: 0.3 },
        ],
        effects: [
          { do: 'pmfLaw', to: 'reformed' },
          { do: 'track', track: 'capture', by: -1 },
          { do: 'track', track: 'sovereignty', by: 1 },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'modifier', op: 'curb', by: 1, turns: 3 },
          { do: 'leverage', seat: 'tehran', by: 1 },
        ],
      },
      {
        id: 'passed',
        title: 'Passed as drafted',
        base: 2,
        standing: [
          { track: 'capture', from: 4, per: 0.5 },
          { track: 'alignment', from: 0, per: -0.4 },
        ],
        effects: [
          { do: 'pmfLaw', to: 'passed' },
          { do: 'track', track: 'capture', by: 1 },
          { do: 'track', track: 'ties', by: -2 },
          { do: 'track', track: 'cohesion', by: 1 },
          { do: 'leverage', seat: 'tehran', by: 1 },
          { do: 'piece', piece: 'militia', at: 'BAG', by: 1 },
        ],
      },
    ],
  },
  oversight: {
    id: 'oversight',
    title: 'Powers of oversight',
    note: 'Whether auditors and judges may look into the money and the posts that factions hold.',
    sources: ['P12', 'P5'],
    basis: 'judgement',
    confidence: 'low',
    outcomes: [
      {
        id: 'granted',
        title: 'Granted',
        base: 0,
        standing: [
          { track: 'cohesion', from: 5, per: 0.4 },
          { track: 'ties', from: 5, per: 0.3 },
        ],
        effects: [
          { do: 'track', track: 'capture', by: -2 },
          { do: 'modifier', op: 'penetrate', by: -1, turns: 2 },
          { do: 'track', track: 'cohesion', by: -1 },
          { do: 'leverage', seat: 'tehran', by: -1 },
          {
            do: 'when',
            if: { if: 'flag', flag: 'sanctions', on: true },
            then: [{ do: 'flag', flag: 'sanctions', on: false }],
            else: [{ do: 'track', track: 'ties', by: 1 }],
          },
        ],
      },
      {
        id: 'weakened',
        title: 'Weakened',
        base: 4,
        standing: [
          { track: 'capture', from: 4, per: 0.4 },
          { track: 'alignment', from: 0, per: -0.2 },
        ],
        effects: [
          { do: 'track', track: 'capture', by: 1 },
          { do: 'track', track: 'cohesion', by: 1 },
          { do: 'modifier', op: 'penetrate', by: 1, turns: 2 },
          { do: 'leverage', seat: 'tehran', by: 1 },
          { do: 'track', track: 'ties', by: -1 },
        ],
      },
    ],
  },
} satisfies Partial<Record<ContestId, ContestData>>;
