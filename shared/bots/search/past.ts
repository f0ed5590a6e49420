/**
 * What may be hidden, drawn from the game itself: games of the same scenario between simple bots, on seeds of their own.
 * At the start of each turn they show how hands, piles, agendas and hidden cells tend to lie. Nothing here comes from
 * the game that is being played.
 */
import { AGENDAS, SEATS } from '../../content/ids.ts';
import type { ScenarioData } from '../../content/model.ts';
import { scenarioOf } from '../../content/scenarios/index.ts';
import type { View } from '../../rules/known.ts';
import { setup } from '../../rules/setup.ts';
import type { Seed, State } from '../../rules/types.ts';
import { playTurn } from './playout.ts';

/** Games to draw from: enough that two samples seldom share one. */
const GAMES = 16;
/** Scenarios kept: a server may have tables of several, and of facilitators' own. */
const KEPT = 8;

/** By turn, from 1: how each game stood when the turn opened. A game that ended early is missing. */
type Past = readonly (readonly State[])[];
const pasts = new Map<string, Past>();

function playPast(scenario: ScenarioData, v: Pick<View, 'switches' | 'warEnds'>): Past {
  const turns: State[][] = scenario.turns.map(() => []);
  for (let n = 0; n < GAMES; n++) {
    const seed: Seed = [0x70617374, n, 0x9e3779b9 ^ n, 0x243f6a88];
    let { state } = setup(scenario, { seed, switches: v.switches, warEnds: v.warEnds });
    const seats = { ...state.seats };
    for (const [i, seat] of SEATS.entries())
      seats[seat] = { ...seats[seat], agenda: AGENDAS[seat][(n + i * Math.floor(n / 3)) % 3]! };
    for (state = { ...state, seats }; state.phase === 'planning'; state = playTurn(state, true))
      turns[state.world.turn - 1]!.push(state);
  }
  return turns;
}

/** How games of this scenario and these assumptions stood when the present turn opened. Never empty. */
export function pastOf(v: View): readonly State[] {
  const key = JSON.stringify([v.scenario, v.custom ?? null, v.switches, v.warEnds]);
  let past = pasts.get(key);
  if (!past) {
    if (pasts.size >= KEPT) pasts.delete(pasts.keys().next().value!);
    pasts.set(key, (past = playPast(scenarioOf(v), v)));
  }
  for (let turn = v.turn; turn > 1; turn--) if (past[turn - 1]!.length > 0) return past[turn - 1]!;
  return past[0]!;
}
