/** A whole game, bot against bot: for the study, the bench and the tests. */
import type { AgendaId, SeatId, Switches } from '../content/ids.ts';
import { SEATS } from '../content/ids.ts';
import type { ScenarioData } from '../content/model.ts';
import { apply } from '../rules/apply.ts';
import { options } from '../rules/legal.ts';
import type { View } from '../rules/known.ts';
import { draw } from '../rules/random.ts';
import { unmet } from '../rules/planning/accords.ts';
import { setup } from '../rules/setup.ts';
import type { Proposal, Seed, SeatAction, State, Step } from '../rules/types.ts';
import { view } from '../rules/view.ts';
import type { Bot, Move } from './bot.ts';
import { botFor } from './index.ts';
import { dice, randomAction } from './random.ts';

/** Stands in for a seat's `turn`: asked before the answers and again after them. The bot it stands in for is at hand. */
export type Policy = (view: View, bot: Bot) => readonly Move[];
/** Stands in for a seat's answers. */
export type Answers = (view: View, proposal: Proposal, bot: Bot) => boolean;
export type PlayLevel = 'simple' | 'random';

export interface PlayOptions {
  levels?: Partial<Record<SeatId, PlayLevel>>;
  /** Bots other than the simple ones. */
  bots?: Partial<Record<SeatId, Bot>>;
  policies?: Partial<Record<SeatId, Policy>>;
  answers?: Partial<Record<SeatId, Answers>>;
  /** Agendas not drawn by lot. */
  agendas?: Partial<Record<SeatId, AgendaId>>;
  switches?: Partial<Switches>;
  warEnds?: boolean;
  /** Keep every step of the game. */
  steps?: boolean;
  /** After each turn's resolution: the state it left and what happened in it. */
  onTurn?: (state: State, steps: readonly Step[]) => void;
  /** Each move as it is made, with the state before it. */
  onMove?: (move: Move, before: State) => void;
}
export interface Played {
  state: State;
  /** Only where asked for. */
  steps?: Step[];
}

const TALK: ReadonlySet<SeatAction['t']> = new Set(['agenda', 'propose', 'break', 'withdraw']);

class Table {
  state: State;
  readonly kept: Step[] = [];
  private turnSteps: Step[] = [];
  private readonly options: PlayOptions;

  constructor(scenario: ScenarioData, seed: Seed, options: PlayOptions) {
    const { switches, warEnds } = options;
    const begun = setup(scenario, {
      seed,
      ...(switches ? { switches } : {}),
      ...(warEnds === undefined ? {} : { warEnds }),
    });
    this.state = begun.state;
    this.options = options;
    if (options.steps) this.kept.push(...begun.steps);
  }
  /** Does what the rules allow; a policy's move that has become illegal is dropped, a bot's never should be. */
  act(move: Move, strict: boolean): void {
    const done = apply(this.state, move.action);
    if (!done.ok) {
      if (strict)
        throw new Error(
          `${move.action.t} of ${move.action.seat} was refused: ${done.refusal.k} ${JSON.stringify(move.action)}`,
        );
      return;
    }
    this.options.onMove?.(move, this.state);
    const { turn } = this.state.world;
    this.state = done.state;
    if (this.options.steps) this.kept.push(...done.steps);
    if (!this.options.onTurn) return;
    this.turnSteps.push(...done.steps);
    if (done.state.world.turn === turn && done.state.phase !== 'over') return;
    this.options.onTurn(done.state, this.turnSteps);
    this.turnSteps = [];
  }
}

/** Plays a scenario to its end. The same arguments give the same game. */
export function playGame(scenario: ScenarioData, seed: Seed, options: PlayOptions = {}): Played {
  const table = new Table(scenario, seed, options);
  const rng = dice(draw(seed, 'bots.random'));
  for (const seat of SEATS) {
    const { agenda, reason } = botFor(seat).agenda(
      view(table.state, seat),
      draw(seed, `bots.agenda.${seat}`) / 0x1_0000_0000,
    );
    table.act({ action: { t: 'agenda', seat, agenda: options.agendas?.[seat] ?? agenda }, reason }, true);
  }
  while (table.state.phase === 'planning') planTurn(table, options, rng);
  return options.steps ? { state: table.state, steps: table.kept } : { state: table.state };
}

/** Propose, answer, seal: one turn. */
function planTurn(table: Table, options: PlayOptions, rng: () => number): void {
  const isRandom = (seat: SeatId) => options.levels?.[seat] === 'random';
  const botOf = (seat: SeatId) => options.bots?.[seat] ?? botFor(seat);
  for (const seat of SEATS) {
    if (isRandom(seat)) continue;
    const policy = options.policies?.[seat];
    const seen = view(table.state, seat);
    const moves = policy ? policy(seen, botOf(seat)).filter((m) => TALK.has(m.action.t)) : botOf(seat).talks(seen);
    for (const move of moves) table.act(move, !policy);
  }
  answers(table, options, rng, isRandom);
  for (const seat of SEATS) {
    if (isRandom(seat)) {
      randomTurn(table, seat, rng);
      continue;
    }
    const policy = options.policies?.[seat];
    const seen = view(table.state, seat);
    const moves = policy ? policy(seen, botOf(seat)).filter((m) => !TALK.has(m.action.t)) : botOf(seat).orders(seen);
    for (const move of moves) table.act(move, !policy);
  }
}

function answers(table: Table, options: PlayOptions, rng: () => number, isRandom: (seat: SeatId) => boolean): void {
  for (const { id, parties } of table.state.proposals)
    for (const seat of parties) {
      const proposal = table.state.proposals.find((p) => p.id === id);
      if (!proposal || proposal.signed.includes(seat)) continue;
      const bot = options.bots?.[seat] ?? botFor(seat);
      const seen = view(table.state, seat);
      const own = isRandom(seat) ? null : bot.answer(seen, proposal);
      const wish = own === null ? rng() < 0.5 : (options.answers?.[seat]?.(seen, proposal, bot) ?? own.yes);
      const yes = wish && unmet(seen.world, proposal) === null;
      table.act({ action: { t: 'answer', seat, proposal: id, yes }, reason: own?.reason ?? { k: 'bot.seal' } }, true);
    }
}

function randomTurn(table: Table, seat: SeatId, rng: () => number): void {
  const { turn } = table.state.world;
  while (table.state.phase === 'planning' && table.state.world.turn === turn && !table.state.seats[seat].sealed)
    table.act({ action: randomAction(options(view(table.state, seat)), rng), reason: { k: 'bot.seal' } }, true);
}
