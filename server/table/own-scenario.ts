/** A facilitator's own scenario: read from the text of a file, checked like ours, and told in short before the game. */
import { checkScenario, problemMsg } from '../../shared/content/check.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import type { OwnScenario } from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { cleanName, cleanWords } from './words.ts';

/** What stands for the file's name in a message: the table was sent its text alone. */
const FILE = 'scenario.json';

/** The scenario, or the first thing in the file that has to be mended. */
export function readScenario(file: string): { scenario: ScenarioData } | { refusal: Msg } {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    return { refusal: { k: 'refusal.server.noJson' } };
  }
  const checked = checkScenario(json, FILE);
  if (!checked.ok) return { refusal: problemMsg(checked.problems[0]!) };
  const { scenario } = checked;
  // Everybody reads these two beside names and talk: the same is taken out of them.
  const title = cleanName(scenario.title, 80) ?? scenario.id;
  return { scenario: { ...scenario, title, note: cleanWords(scenario.note, 400) ?? title } };
}

export const ownScenario = ({ id, title, note, minutes, turns, switches, warEnds }: ScenarioData): OwnScenario => ({
  id,
  title,
  note,
  minutes,
  turns: turns.length,
  switches,
  warEnds,
});
