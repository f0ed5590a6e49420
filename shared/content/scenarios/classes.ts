/** Class scenarios: the same model at a faster tempo. Each turn covers more months; more leverage and cards in hand. */
import type { ScenarioData } from '../model.ts';
import { STANDARD } from './base.ts';

const faster = { leverage: { washington: 6, baghdad: 6, tehran: 6, erbil: 5, is: 4 }, warEnds: false } as const;

export const CLASS_75: ScenarioData = {
  ...STANDARD,
  ...faster,
  id: 'class-75',
  title: 'One lesson, 75 minutes',
  note: 'Four turns of four months: the election, the government, the militia law and the end of the mission.',
  minutes: 75,
  turns: [
    { from: '2025-09', to: '2025-12', dispatches: ['d01', 'd04'], contests: ['election'] },
    { from: '2026-01', to: '2026-04', dispatches: ['draw', 'draw'], contests: ['government'] },
    { from: '2026-05', to: '2026-08', dispatches: ['draw', 'd09'], contests: ['pmfLaw'] },
    { from: '2026-09', to: '2026-12', dispatches: ['d10', 'draw'], contests: ['endOfMission'] },
  ],
  accords: [{ accord: 'federalBasing', parties: ['washington', 'baghdad'], until: 3 }],
};

export const CLASS_50: ScenarioData = {
  ...STANDARD,
  ...faster,
  id: 'class-50',
  title: 'One lesson, 50 minutes',
  note: 'Three turns: the vote, the cabinet and the end of the mission.',
  minutes: 50,
  turns: [
    { from: '2025-09', to: '2025-12', dispatches: ['d01', 'd04'], contests: ['election'] },
    { from: '2026-01', to: '2026-06', dispatches: ['draw', 'draw'], contests: ['government'] },
    { from: '2026-07', to: '2026-12', dispatches: ['d10', 'draw'], contests: ['endOfMission'] },
  ],
  accords: [{ accord: 'federalBasing', parties: ['washington', 'baghdad'], until: 2 }],
};
