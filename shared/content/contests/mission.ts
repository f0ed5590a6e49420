/** The terms and the end of the foreign mission. */
import type { ContestId } from '../ids.ts';
import type { ContestData } from '../model.ts';

export const MISSION = {
  basingTerms: {
    id: 'basingTerms',
    title: 'Terms of the transition',
    note: 'Baghdad and Washington settle how fast foreign troops leave federal Iraq, and for what.',
    sources: ['P1', 'P3', 'F:timetable', 'F:magnetView'],
    basis: 'inference',
    confidence: 'medium',
    outcomes: [
      {
        id: 'extend',
        title: 'Extended',
        base: 1,
        standing: [
          { track: 'ties', from: 4, per: 0.4 },
          { track: 'alignment', from: 0, per: 0.4 },
        ],
        effects: [
          { do: 'mission', to: 'extended' },
          { do: 'track', track: 'sovereignty', by: -2 },
          { do: 'track', track: 'detention', by: 1 },
          { do: 'leverage', seat: 'washington', by: 2 },
          { do: 'standing', contest: 'endOfMission', outcome: 'residual', by: 1 },
        ],
      },
      {
        id: 'asPlanned',
        title: 'As planned',
        base: 2,
        standing: [
          { track: 'cohesion', from: 5, per: 0.3 },
          { track: 'patience', from: 5, per: 0.2 },
        ],
        effects: [
          { do: 'mission', to: 'ending' },
          { do: 'track', track: 'sovereignty', by: 1 },
          { do: 'track', track: 'ties', by: 1 },
          { do: 'leverage', seat: 'baghdad', by: 1 },
          { do: 'standing', contest: 'endOfMission', outcome: 'partnership', by: 1 },
        ],
      },
      {
        id: 'hasten',
        title: 'Hastened',
        base: 1,
        standing: [
          { track: 'alignment', from: 0, per: -0.4 },
          { track: 'patience', from: 5, per: -0.4 },
        ],
        effects: [
          { do: 'mission', to: 'ending' },
          { do: 'track', track: 'sovereignty', by: 2 },
          { do: 'track', track: 'ties', by: -1 },
          { do: 'move', piece: 't10', from: { pick: 'mostTroops', in: 'federal' }, to: 'JOR', n: 1 },
          { do: 'leverage', seat: 'tehran', by: 1 },
          { do: 'standing', contest: 'endOfMission', outcome: 'closeout', by: 1 },
        ],
      },
    ],
  },
  endOfMission: {
    id: 'endOfMission',
    title: 'What follows the mission',
    note: 'The last decision: offices under the ambassador, a few troops after all, or a closed chapter.',
    sources: ['P1', 'P11', 'P14', 'O1'],
    basis: 'inference',
    confidence: 'medium',
    outcomes: [
      {
        id: 'partnership',
        title: 'Title 22 offices and NATO',
        base: 2,
        standing: [
          { track: 'ties', from: 5, per: 0.4 },
          { track: 'cohesion', from: 5, per: 0.2 },
        ],
        effects: [
          { do: 'mission', to: 'ended' },
          { do: 'piece', piece: 't22', at: 'BAG', by: 1 },
          { do: 'track', track: 'ties', by: 1 },
          { do: 'track', track: 'patience', by: 1 },
          { do: 'leverage', seat: 'tehran', by: -1 },
        ],
      },
      {
        id: 'residual',
        title: 'A residual force',
        base: 6,
        standing: [
          { track: 'alignment', from: 0, per: 0.4 },
          { track: 'detention', from: 6, per: -0.4 },
        ],
        effects: [
          { do: 'mission', to: 'extended' },
          { do: 'track', track: 'detention', by: 1 },
          { do: 'piece', piece: 't10', at: 'ERB', by: 1 },
          { do: 'track', track: 'sovereignty', by: -2 },
          { do: 'leverage', seat: 'washington', by: 2 },
        ],
      },
      {
        id: 'closeout',
        title: 'A full close',
        base: 2,
        standing: [
          { track: 'alignment', from: 0, per: -0.4 },
          { track: 'capture', from: 4, per: 0.3 },
        ],
        effects: [
          { do: 'mission', to: 'ended' },
          { do: 'track', track: 'sovereignty', by: 2 },
          { do: 'track', track: 'ties', by: -1 },
          { do: 'track', track: 'patience', by: 1 },
          { do: 'piece', piece: 'bases', at: 'ERB', by: -1 },
          { do: 'track', track: 'detention', by: -1 },
          { do: 'leverage', seat: 'tehran', by: 1 },
        ],
      },
    ],
  },
} satisfies Partial<Record<ContestId, ContestData>>;
