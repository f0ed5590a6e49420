/** A recorded game: its header and its ordered actions are all there is to it; two hashes say what must come of them. */
import { fingerprint } from '../../shared/content/fingerprint.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { apply, setup } from '../../shared/rules/index.ts';
import type { Action, Header, State, Step } from '../../shared/rules/index.ts';

export interface RecordedGame {
  header: Header;
  actions: readonly Action[];
  end: { turn: number; totals: Readonly<Record<string, number>>; state: string; steps: string };
}

/** The text of a thing, whatever the order in which its fields were written. */
export const canonical = (x: unknown): string =>
  JSON.stringify(x, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

/** Plays the actions from the header. Throws where one is refused. */
export function replay(header: Header, actions: readonly Action[]): { state: State; steps: Step[] } {
  const scenario: ScenarioData = header.custom ?? SCENARIOS[header.scenario]!;
  let { state, steps } = setup(scenario, { seed: header.seed, switches: header.switches, warEnds: header.warEnds });
  steps = [...steps];
  for (const [i, action] of actions.entries()) {
    const r = apply(state, action);
    if (!r.ok) throw new Error(`action ${i} ${JSON.stringify(action)} is refused: ${JSON.stringify(r.refusal)}`);
    state = r.state;
    steps.push(...r.steps);
  }
  return { state, steps };
}

/** What must come of a game, in short. */
export function endOf(state: State, steps: readonly Step[]): RecordedGame['end'] {
  return {
    turn: state.world.turn,
    totals: state.result?.totals ?? {},
    state: fingerprint(canonical({ ...state, header: null })),
    steps: fingerprint(canonical(steps)),
  };
}
