/** The set-up of September 2025 (game.md 2; facts: troops, sites, tracks). Other scenarios are this with differences. */
import type { ScenarioData, StartRegion } from '../model.ts';
import type { RegionId } from '../ids.ts';
import { TUNING_LINES } from '../tuning.ts';

/** Five US pieces in Iraq (about 2,500), three in Syria (about 1,400): P7, F:troopNumbers. Unit numbers are a judgement. */
const regions: Record<RegionId, StartRegion> = {
  ERB: { order: 3, control: 'krg', t10: 2, bases: 2, pesh: 3, western: 1 },
  SUL: { order: 3, control: 'krg', pesh: 2 },
  KIR: { order: 2, control: 'federal', isf: 2, militia: 1, cellsHidden: 2, western: 1 },
  MOS: { order: 2, control: 'federal', isf: 2, militia: 1, cellsHidden: 1 },
  SIN: { order: 1, control: 'federal', isf: 1, militia: 1, cellsHidden: 1 },
  HAM: { order: 1, control: 'federal', t22: 1, isf: 2, militia: 2, cellsHidden: 1, cellsExposed: 1 },
  ANB: { order: 2, control: 'federal', t10: 2, bases: 1, isf: 2, militia: 1, cellsHidden: 1 },
  BAG: { order: 3, control: 'federal', t10: 1, t22: 2, bases: 1, isf: 3, militia: 2 },
  MID: { order: 3, control: 'federal', isf: 1, militia: 2 },
  SOU: { order: 2, control: 'federal', isf: 1, militia: 1, eastern: 1 },
  BAS: { order: 2, control: 'federal', isf: 2, militia: 1, western: 1 },
  NES: { order: 2, control: 'sdf', t10: 2, bases: 1, sdf: 4, cellsHidden: 1 },
  BAD: { order: 1, control: 'damascus', t10: 1, bases: 1, cellsHidden: 2 },
};

export const STANDARD: ScenarioData = {
  id: 'standard',
  title: 'After Resolve',
  note: 'Eight turns of two months, from the formal end of the mission to the end of 2026.',
  minutes: 180,
  turns: [
    { from: '2025-09', to: '2025-10', dispatches: ['d01', 'd02', 'd03'], contests: [] },
    { from: '2025-11', to: '2025-12', dispatches: ['d04', 'd07'], contests: ['election'] },
    { from: '2026-01', to: '2026-02', dispatches: ['d05', 'd06', 'd08'], contests: ['government'] },
    { from: '2026-03', to: '2026-04', dispatches: ['draw'], contests: ['pmfLaw'] },
    { from: '2026-05', to: '2026-06', dispatches: ['draw'], contests: ['budgetLaw'] },
    { from: '2026-07', to: '2026-08', dispatches: ['draw'], contests: ['basingTerms'] },
    { from: '2026-09', to: '2026-10', dispatches: ['d09', 'draw'], contests: [] },
    { from: '2026-11', to: '2026-12', dispatches: ['d10'], contests: ['endOfMission'] },
  ],
  hand: 5,
  leverage: { washington: 4, baghdad: 4, tehran: 4, erbil: 3, is: 2 },
  tracks: {
    patience: 6, ties: 5, alignment: -1, sovereignty: 4, capture: 5, cohesion: 5, autonomy: 5, unity: 4, treasury: 4,
    exposure: 3, lifeline: 5, detention: 6, war: 2, humanCost: 0,
  },
  regions,
  boxes: { TUR: { t10: 0 }, JOR: { t10: 0 }, IRN: { t10: 0 } },
  detainees: { fighters: 9, families: 30 },
  flags: [],
  government: 'incumbent',
  pmfLaw: 'shelved',
  mission: 'ending',
  accords: [{ accord: 'federalBasing', parties: ['washington', 'baghdad'], until: 6 }],
  switches: { troops: 'shield', kurdistan: 'insulated', trend: 'dormant', economy: 'pillar' },
  warEnds: true,
  par: {},
  tuning: TUNING_LINES,
};
