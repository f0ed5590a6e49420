/** What-if scenarios and the long game: the standard set-up with a different start. Data only. */
import type { ScenarioData } from '../model.ts';
import { STANDARD } from './base.ts';

const { regions, tracks } = STANDARD;

export const AFTER_THE_VOTE: ScenarioData = {
  ...STANDARD,
  id: 'after-the-vote',
  title: 'After the vote',
  note: 'What if a government that leans to Tehran is in office? Six turns from January 2026.',
  minutes: 150,
  turns: [
    { from: '2026-01', to: '2026-02', dispatches: ['d05', 'draw'], contests: [] },
    { from: '2026-03', to: '2026-04', dispatches: ['draw'], contests: ['pmfLaw'] },
    { from: '2026-05', to: '2026-06', dispatches: ['draw'], contests: ['budgetLaw'] },
    { from: '2026-07', to: '2026-08', dispatches: ['draw'], contests: ['basingTerms'] },
    { from: '2026-09', to: '2026-10', dispatches: ['d09', 'draw'], contests: [] },
    { from: '2026-11', to: '2026-12', dispatches: ['d10'], contests: ['endOfMission'] },
  ],
  government: 'aligned',
  tracks: { ...tracks, alignment: -2, ties: 4, capture: 6 },
  accords: [{ accord: 'federalBasing', parties: ['washington', 'baghdad'], until: 4 }],
};

export const RUSH_BACK: ScenarioData = {
  ...STANDARD,
  id: 'rush-back',
  title: 'Rush back',
  note: 'What if the troops have left Iraq and IS is rising? Six turns from January 2026.',
  minutes: 150,
  turns: AFTER_THE_VOTE.turns.map((t, i) => (i === 3 ? { ...t, contests: ['oversight'] } : t)),
  government: 'pragmatic',
  tracks: { ...tracks, patience: 7, sovereignty: 7, detention: 4, ties: 5 },
  accords: [],
  flags: ['pipelineOpen'],
  regions: {
    ...regions,
    ERB: { ...regions.ERB, t10: 0, t22: 1 },
    ANB: { ...regions.ANB, order: 1, t10: 0, bases: 0, cellsHidden: 2 },
    BAG: { ...regions.BAG, t10: 0, bases: 0 },
    SIN: { ...regions.SIN, cellsHidden: 2 },
    NES: { ...regions.NES, t10: 1, order: 1, cellsHidden: 2 },
  },
};

export const HUB: ScenarioData = {
  ...STANDARD,
  id: 'hub',
  title: 'Hub',
  note: 'What if the troops are already gathered in Kurdistan? Six turns from January 2026.',
  minutes: 150,
  turns: AFTER_THE_VOTE.turns,
  government: 'pragmatic',
  flags: ['pipelineOpen'],
  tracks: { ...tracks, ties: 4, sovereignty: 5, autonomy: 6 },
  accords: [{ accord: 'erbilBasing', parties: ['washington', 'erbil'], until: null }],
  regions: {
    ...regions,
    ERB: { ...regions.ERB, t10: 4 },
    ANB: { ...regions.ANB, t10: 0, bases: 0 },
    BAG: { ...regions.BAG, t10: 0, bases: 0 },
  },
};

export const LONG: ScenarioData = {
  ...STANDARD,
  id: 'long',
  title: 'Long game',
  note: 'Twelve turns, to August 2027: what the end of the mission leaves behind.',
  minutes: 300,
  turns: [
    ...STANDARD.turns,
    { from: '2027-01', to: '2027-02', dispatches: ['draw'], contests: ['oilLaw'] },
    { from: '2027-03', to: '2027-04', dispatches: ['draw'], contests: ['oversight'] },
    { from: '2027-05', to: '2027-06', dispatches: ['draw'], contests: ['disputedLands'] },
    { from: '2027-07', to: '2027-08', dispatches: ['draw'], contests: ['budgetLaw'] },
  ],
};
