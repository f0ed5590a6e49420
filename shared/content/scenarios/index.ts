/** Every scenario by id, and the one a game is played on. */
import type { ScenarioData } from '../model.ts';
import { STANDARD } from './base.ts';
import { CLASS_50, CLASS_75 } from './classes.ts';
import { PAR } from './par.ts';
import { AFTER_THE_VOTE, HUB, LONG, RUSH_BACK } from './whatIfs.ts';

const withPar = (s: ScenarioData): ScenarioData => ({ ...s, par: PAR[s.id] ?? s.par });

export const SCENARIOS: Readonly<Record<string, ScenarioData>> = Object.fromEntries(
  [STANDARD, CLASS_75, CLASS_50, AFTER_THE_VOTE, RUSH_BACK, HUB, LONG].map((s) => [s.id, withPar(s)]),
);
export const SCENARIO_IDS = Object.keys(SCENARIOS);

/** The scenario of a game: the facilitator's own, or a built-in one. Throws for an unknown id: a game cannot be played without. */
export function scenarioOf(header: { scenario: string; custom?: ScenarioData | undefined }): ScenarioData {
  const s = header.custom ?? SCENARIOS[header.scenario];
  if (!s) throw new Error(`unknown scenario: ${header.scenario}`);
  return s;
}
