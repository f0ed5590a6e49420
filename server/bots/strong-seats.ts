/** The stronger bots of one table: asks them what there is to ask, and plays what they thought of; the table goes on meanwhile. */
import type { Move } from '../../shared/bots/index.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { carryOut, settle, type BotHelp } from '../table/bots.ts';
import { Draft } from '../table/draft.ts';
import { botSeats, type Model } from '../table/model.ts';
import type { Think } from './thinker.ts';
import { Thoughts, type Ask } from './thoughts.ts';

/** How soon they are asked again when the store did not take their moves, in ms. */
const RETRY = 5000;

/** What they need of their table. */
interface StrongDeps {
  /** Without it there are none: the simple bots play. */
  think: Think | undefined;
  model: () => Model;
  /** Epoch ms. */
  now: () => number;
  timer: (ms: number, ring: () => void) => () => void;
  /** Writes a draft and makes it the table's present; or gives the reason why not. */
  commit: (draft: Draft) => Msg | null;
  report: (what: string, error: unknown) => void;
  help: BotHelp;
}

export class StrongSeats {
  readonly #deps: StrongDeps;
  readonly #thoughts = new Thoughts();
  #stopTimer: (() => void) | null = null;
  #disposed = false;

  constructor(deps: StrongDeps) {
    this.#deps = deps;
  }

  /** Asks what there is to ask. To be called after every change of the model. */
  ask(): void {
    const { think, model } = this.#deps;
    if (!think || this.#disposed) return;
    for (const ask of this.#thoughts.next(model())) void think(ask.question).then((moves) => this.#thought(ask, moves));
  }
  dispose(): void {
    this.#disposed = true;
    this.#stopTimer?.();
    this.#stopTimer = null;
  }

  /** An answer has come. What comes after its turn, or for a seat that people have taken, is dropped. */
  #thought(ask: Ask, moves: readonly Move[] | null): void {
    this.#thoughts.answered(ask);
    if (this.#disposed) return;
    const { model, now, timer, commit, report, help } = this.#deps;
    const { seat } = ask.question;
    let failed: unknown = null;
    try {
      if (model().state?.world.turn === ask.turn && botSeats(model()).includes(seat)) {
        const draft = new Draft(model(), now(), null);
        carryOut(draft, help, ask.question, moves);
        settle(draft, help);
        failed = commit(draft);
      }
    } catch (error) {
      failed = error;
      report(`bot ${seat}`, error);
    }
    if (!failed) return this.ask();
    this.#stopTimer?.();
    this.#stopTimer = timer(RETRY, () => this.ask());
  }
}
