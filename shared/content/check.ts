/**
 * The content checked as one whole. The server asks at start and does not begin with a defect; a facilitator's own
 * scenario is checked when it is loaded, and each finding names the file, the field, the value and what was expected.
 */
import { cards, dispatches } from './check/cards.ts';
import type { Problem } from './check/problem.ts';
import { Findings } from './check/problem.ts';
import { scenarioProblems } from './check/scenario.ts';
import { facts } from './check/sources.ts';
import { texts } from './check/texts.ts';
import type { Whole } from './check/whole.ts';
import { wholeContent } from './check/whole.ts';
import { accords, agendas, contests, spaces } from './check/world.ts';
import type { ScenarioData } from './model.ts';
import { SCENARIO_IDS } from './scenarios/index.ts';

export type { Problem } from './check/problem.ts';
export { problemMsg, problemText } from './check/problem.ts';
export type { Whole } from './check/whole.ts';
export { wholeContent } from './check/whole.ts';

/** Everything wrong with the content: an empty list when all is well. */
export function checkContent(whole: Whole = wholeContent()): readonly Problem[] {
  const all = new Findings('content');
  for (const check of [cards, dispatches, facts, spaces, agendas, contests, accords, texts]) check(all, whole);
  for (const [id, scenario] of Object.entries(whole.scenarios)) {
    const found = all.in(`scenarios/${id}`);
    found.need(scenario.id === id, 'id', scenario.id, 'same', { same: id });
    scenarioProblems(found, scenario, []);
  }
  return all.problems;
}

export type CheckedScenario = { ok: true; scenario: ScenarioData } | { ok: false; problems: readonly Problem[] };

/** A facilitator's own scenario, as read from a file of JSON. Par may be left out: there is no study of it yet. */
export function checkScenario(json: unknown, file = 'scenario.json'): CheckedScenario {
  const found = new Findings(file);
  scenarioProblems(found, json, SCENARIO_IDS);
  if (found.problems.length > 0) return { ok: false, problems: found.problems };
  return { ok: true, scenario: { par: {}, ...(json as Omit<ScenarioData, 'par'>) } };
}
