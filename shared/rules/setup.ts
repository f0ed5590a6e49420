/** A new game: the board as the scenario says, decks shuffled from the seed, the first turn opened. */
import { CONTENT_HASH } from '../content/index.ts';
import type { SpaceId, Switches } from '../content/ids.ts';
import { BOXES, FLAGS, REGIONS, SEATS } from '../content/ids.ts';
import type { ScenarioData, StartRegion } from '../content/model.ts';
import { SCENARIOS } from '../content/scenarios/index.ts';
import { SPACES_DATA } from '../content/spaces.ts';
import { decksOf } from './deal.ts';
import { Draft } from './draft.ts';
import { IRAQ } from './query.ts';
import { die } from './random.ts';
import { open } from './turn.ts';
import type { Seed, SpaceState, State, Step, World } from './types.ts';

/** The version of the rules: a game is pinned to it. */
export const RULES_VERSION = '6';

export interface SetupOptions {
  /** 128 bits, from the operating system's generator for a game played for real. */
  seed: Seed;
  switches?: Partial<Switches>;
  warEnds?: boolean;
}

/** A scenario that begins without US troops in Iraq begins after these pieces left: to come back is to rush back. */
const TROOPS_IN_SEPTEMBER_2025 = 5;

function space(s: StartRegion): SpaceState {
  return {
    order: s.order,
    control: s.control,
    t10: s.t10 ?? 0,
    t22: s.t22 ?? 0,
    bases: s.bases ?? 0,
    isf: s.isf ?? 0,
    pesh: s.pesh ?? 0,
    sdf: s.sdf ?? 0,
    militia: s.militia ?? 0,
    cellsHidden: s.cellsHidden ?? 0,
    cellsExposed: s.cellsExposed ?? 0,
    western: s.western ?? 0,
    eastern: s.eastern ?? 0,
    trained: s.trained ?? 0,
  };
}

export function startWorld(s: ScenarioData, switches: Switches): World {
  const spaces = {} as Record<SpaceId, SpaceState>;
  for (const r of REGIONS) spaces[r] = space(s.regions[r]);
  for (const b of BOXES) spaces[b] = space({ order: 4, control: 'none', ...s.boxes[b] });
  return {
    turn: 0,
    months: 0,
    spaces,
    tracks: { ...s.tracks },
    leverage: { ...s.leverage },
    flags: Object.fromEntries(FLAGS.map((f) => [f, s.flags.includes(f)])) as World['flags'],
    government: s.government,
    pmfLaw: s.pmfLaw,
    mission: s.mission,
    detainees: { ...s.detainees, fightersHome: 0, familiesHome: 0, escaped: 0 },
    accords: s.accords.map((a, i) => ({ id: `a${i + 1}`, accord: a.accord, parties: a.parties, since: 0, until: a.until })),
    ledger: s.accords.map((a, i) => ({ id: `a${i + 1}`, accord: a.accord, parties: a.parties, turn: 0, what: 'signed' as const })),
    contests: [],
    nextContests: [],
    standing: {},
    decided: {},
    modifiers: [],
    switches,
    tally: {
      usCasualties: 0, casualtiesNow: 0, militiaAttacks: 0, attacksOnRemains: 0, strikes: 0, isAttacks: 0, breakouts: 0,
      westernLost: 0, deployed: 0, withdrawn: IRAQ.some((r) => s.regions[r].t10) ? 0 : TROOPS_IN_SEPTEMBER_2025, turnsISHeld: 0, hostileNow: 0,
    },
  };
}

/** A third of the hidden cells start next to where the set-up puts them: the printed set-up gives nobody away. */
function scatter(w: World, seed: Seed): void {
  const start = REGIONS.map((r) => [r, w.spaces[r].cellsHidden ?? 0] as const);
  for (const [r, n] of start)
    for (let i = 0; i < n; i++) {
      if (die(seed, `start.${r}.${i}`, 3) > 1) continue;
      const near = SPACES_DATA[r].adjacent.filter((s) => SPACES_DATA[s].kind === 'region');
      const to = near[die(seed, `start.${r}.${i}.to`, near.length) - 1]!;
      w.spaces[r].cellsHidden! -= 1;
      w.spaces[to].cellsHidden! += 1;
    }
}

/** The board before the first turn opens: as printed, with hidden cells scattered by the seed. */
export function openingWorld(scenario: ScenarioData, switches: Switches, seed: Seed): World {
  const world = startWorld(scenario, switches);
  scatter(world, seed);
  return world;
}

export function setup(scenario: ScenarioData, options: SetupOptions): { state: State; steps: Step[] } {
  const { seed } = options;
  const switches = { ...scenario.switches, ...options.switches };
  const decks = decksOf(seed);
  const seats = Object.fromEntries(
    SEATS.map((seat) => [
      seat,
      {
        agenda: null, hand: [], draw: decks[seat], discard: [], out: [],
        slots: [null, null], standing: [], commits: {}, sealed: false,
      },
    ]),
  ) as unknown as State['seats'];
  const world = openingWorld(scenario, switches, seed);
  const state: State = {
    header: {
      rules: RULES_VERSION, content: CONTENT_HASH, scenario: scenario.id, seed, switches,
      ...(SCENARIOS[scenario.id] === scenario ? {} : { custom: scenario }),
      warEnds: options.warEnds ?? scenario.warEnds,
    },
    seq: 0,
    phase: 'planning',
    world,
    seats,
    proposals: [],
    signed: scenario.accords.length,
    dispatchDeck: decks.dispatch,
    dispatches: [],
    nextDispatch: null,
    result: null,
  };
  return open(state, new Draft(state.world, seed), []);
}
