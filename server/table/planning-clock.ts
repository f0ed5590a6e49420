/** The planning clock of a table at work: it rings the bell, stands still while nobody is there, and goes on when somebody is. */
import type { Msg } from '../../shared/rules/types.ts';
import { ringBell, type BotHelp } from './bots.ts';
import { Draft } from './draft.ts';
import { clockLeft, type Model } from './model.ts';

/** A clock found running at a revival gives at least so much planning time, in ms: people have to find their way back. */
export const GRACE = 60_000;
/** How soon the bell is tried again when the store did not take it, in ms. */
const BELL_RETRY = 5000;

/** What the clock needs of its table. */
interface ClockDeps {
  model: () => Model;
  /** Epoch ms. */
  now: () => number;
  timer: (ms: number, ring: () => void) => () => void;
  /** Writes a draft and makes it the table's present; or gives the reason why not. */
  commit: (draft: Draft) => Msg | null;
  report: (what: string, error: unknown) => void;
  help: BotHelp;
}

export class PlanningClock {
  readonly #deps: ClockDeps;
  #stopTimer: (() => void) | null = null;

  constructor(deps: ClockDeps) {
    this.#deps = deps;
  }

  /** Waits for the bell of the present clock. To be called after every change of the model. */
  schedule(): void {
    this.dispose();
    const { clock, phase } = this.#deps.model();
    if (!clock || clock.since === null || phase !== 'playing') return;
    this.#stopTimer = this.#deps.timer(clockLeft(clock, this.#deps.now()), () => this.#bell());
  }
  /** Nobody is here: the clock stands still, with at least `least` ms left, where a turn has as much. */
  stop(at: number, least: number): void {
    const { clock, options } = this.#deps.model();
    if (!clock || clock.since === null) return;
    const left = Math.max(clockLeft(clock, at), Math.min(options.clock * 1000, least));
    this.#event({ left, run: false });
  }
  /** Somebody is here again. */
  run(): void {
    const { clock } = this.#deps.model();
    if (clock?.why === 'empty') this.#event({ left: clock.left, run: true });
  }
  dispose(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
  }

  #event(what: { left: number; run: boolean }): void {
    const draft = new Draft(this.#deps.model(), this.#deps.now(), null);
    draft.event({ t: 'clock', why: 'empty', ...what });
    this.#deps.commit(draft);
  }

  #bell(): void {
    const { model, now, timer, commit, report, help } = this.#deps;
    const { clock } = model();
    if (!clock || clock.since === null) return;
    if (clockLeft(clock, now()) > 0) return this.schedule();
    let failed: unknown = null;
    try {
      const draft = new Draft(model(), now(), null);
      ringBell(draft, help);
      failed = commit(draft);
    } catch (error) {
      failed = error;
      report('bell', error);
    }
    if (failed) this.#stopTimer = timer(BELL_RETRY, () => this.#bell());
  }
}
