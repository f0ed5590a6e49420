/** Plays one game of an arm and keeps its row. */
import { playGame } from '../../../shared/bots/play.ts';
import type { PlayOptions } from '../../../shared/bots/play.ts';
import type { SeatId } from '../../../shared/content/ids.ts';
import { SEATS } from '../../../shared/content/ids.ts';
import { options as menuOf, query, totalOf } from '../../../shared/rules/index.ts';
import type { State, Step, World } from '../../../shared/rules/types.ts';
import { botWith, isBot, policyOf } from '../policies/index.ts';
import type { Arm } from './arm.ts';
import { measure, newWatch, watchTurn } from './measures.ts';
import type { Watch } from './measures.ts';
import type { Row } from './row.ts';
import { botSeed, seedOf } from './seeds.ts';

type Options = Required<Pick<PlayOptions, 'policies' | 'answers' | 'agendas'>>;

/** The arm's policies as the bots' own table takes them. */
function optionsOf(arm: Arm, base: number, game: number): Options {
  const options: Options = { policies: {}, answers: {}, agendas: {} };
  for (const seat of SEATS) {
    const names = arm.policies[seat] ?? [];
    const bot = botWith(seat, names, botSeed(base, game, SEATS.indexOf(seat)));
    // What was agreed a moment ago may forbid what is asked now: then the answer is no.
    options.answers[seat] = (view, proposal) =>
      bot.answer(view, proposal).yes &&
      menuOf(view).why({ t: 'answer', seat, proposal: proposal.id, yes: true }) === null;
    if (names.length === 0) continue;
    for (const name of names) {
      const agenda = isBot(name) ? undefined : policyOf(seat, name).agenda;
      if (agenda) options.agendas[seat] = agenda;
    }
    // The table asks twice a turn: for what is said, and after the answers for what is done.
    let talked = 0;
    options.policies[seat] = (view) => {
      if (view.turn === talked) return bot.orders(view);
      talked = view.turn;
      return bot.talks(view);
    };
  }
  return options;
}

type Counts = Record<string, number>;
const count = (into: Counts, id: string) => (into[id] = (into[id] ?? 0) + 1);

class Recorder {
  readonly cards: Counts = {};
  readonly ops: Counts = {};
  readonly contests: Counts = {};
  readonly luck = SEATS.map(() => 0);
  readonly course: number[][] = [];
  readonly watch: Watch = newWatch();
  private before: World | null = null;

  turn(state: State, steps: readonly Step[]): void {
    const { world } = state;
    watchTurn(this.watch, this.before ?? world, world);
    this.before = world;
    this.course.push(SEATS.map((s) => totalOf(world, s, state.seats[s].agenda!)));
    for (const step of steps) this.step(step);
  }

  /** The board the game begins with. */
  begins(state: State): void {
    this.before ??= state.world;
  }

  private step(step: Step): void {
    const { seat, card, use, roll } = step;
    if (card && use) {
      count(this.cards, `${card} ${step.kind === 'fizzle' && use === 'event' ? 'fizzle' : use}`);
      if (step.op) count(this.ops, step.op);
    }
    if (roll && seat) this.luck[SEATS.indexOf(seat)]! += Number(roll.success) - roll.chance / 100;
    if (step.kind === 'check' && step.op === 'harass' && roll?.success && inKurdistan(step.target))
      this.watch.hitsNorth++;
    for (const note of step.notes) if (note.k === 'note.hit.troops') this.watch.hitsTroops++;
    if (step.contest) count(this.contests, `${step.contest.id} ${step.contest.winner}`);
  }
}
const inKurdistan = (target: string | undefined) => (query.KURDISTAN as readonly string[]).includes(target ?? '');

/** One game, by its number. Throws when a bot makes an illegal move: that is a defect to be seen. */
export function studyGame(arm: Arm, base: number, game: number): Row {
  const recorder = new Recorder();
  const { state } = playGame(arm.scenario, seedOf(base, game), {
    ...optionsOf(arm, base, game),
    onMove: (_move, before) => recorder.begins(before),
    onTurn: (s, steps) => recorder.turn(s, steps),
  });
  const { result, world } = state;
  if (!result) throw new Error('the game has no result');
  const accords: Counts = {};
  for (const entry of world.ledger) if (entry.what === 'signed' && entry.turn > 0) count(accords, entry.accord);
  const bySeat = <T>(get: (s: SeatId) => T) => SEATS.map(get);
  return {
    game,
    ending: result.ending,
    agendas: bySeat((s) => result.agendas[s]),
    totals: bySeat((s) => result.totals[s]),
    course: recorder.course,
    luck: recorder.luck.map((n) => Math.round(n * 100) / 100),
    cards: recorder.cards,
    ops: recorder.ops,
    accords,
    contests: recorder.contests,
    measures: measure(world, recorder.watch),
  };
}
