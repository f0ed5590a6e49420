/** The scenario of a study: a built-in one or a file, with single fields changed. Every mistake is named. */
import { readFileSync } from 'node:fs';
import { checkScenario, problemText } from '../../shared/content/check.ts';
import { SCENARIO_IDS, SCENARIOS } from '../../shared/content/index.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import { Problem } from './problem.ts';

type Tree = Record<string, unknown>;
const isTree = (x: unknown): x is Tree => typeof x === 'object' && x !== null;

/** A scenario by id, or from a JSON file (a name with a dot or a slash). Throws a Problem for what is neither. */
export function loadScenario(name: string): ScenarioData {
  const built = SCENARIOS[name];
  if (built) return built;
  if (!/[./\\]/.test(name)) throw new Problem('--scenario', name, `one of ${SCENARIO_IDS.join(', ')}, or a JSON file`);
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch {
    throw new Problem('--scenario', name, 'a file that can be read');
  }
  try {
    return sound(JSON.parse(text), name);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem(name, error.message, 'well-formed JSON');
    throw error;
  }
}

/** Passes the content's own check, or throws with its sentences. */
function sound(json: unknown, from: string): ScenarioData {
  const checked = checkScenario(json, from);
  if (checked.ok) return checked.scenario;
  throw new Error(checked.problems.map(problemText).join('\n'));
}

/** Writes one change into a tree: `tracks.patience=4`, `government=aligned`, `turns.2.contests=[]`. */
function change(tree: Tree, text: string): void {
  const at = text.indexOf('=');
  if (at < 1) throw new Problem('--set', text, 'a field and a value, like tracks.patience=4');
  const path = text.slice(0, at).trim();
  const keys = path.split('.');
  const last = keys.pop()!;
  let place: unknown = tree;
  for (const key of keys) {
    place = isTree(place) && Object.hasOwn(place, key) ? place[key] : undefined;
    if (!isTree(place)) throw new Problem('--set', path, `a field of the scenario; there is no ${key} there`);
  }
  if (Array.isArray(place) && !(last in place)) throw new Problem('--set', path, `an index under ${place.length}`);
  (place as Tree)[last] = valueOf(text.slice(at + 1).trim());
}
/** JSON, or a bare word. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A scenario with changes, in order, checked as a file would be. Par belongs to the scenario as written: it is dropped. */
export function withChanges(scenario: ScenarioData, changes: readonly string[]): ScenarioData {
  if (changes.length === 0) return scenario;
  const copy = structuredClone(scenario) as unknown as Tree;
  for (const c of changes) change(copy, c);
  // A changed scenario of ours is no longer ours: the check wants a name of its own.
  copy['id'] = `${scenario.id}-changed`;
  return { ...sound(copy, '--set'), par: {} };
}
