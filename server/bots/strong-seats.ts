/**
 * The stronger bots of one table: asks them what there is to ask, and plays what they thought of when it is due; the table
 * goes on meanwhile.
 */
import { SEATS } from '../../shared/content/ids.ts';
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
  /** What was thought and is not due yet. */
  #held: { ask: Ask; moves: readonly Move[] | null }[] = [];
  /** When to ask again after trouble with the store, in epoch ms. */
  #again = 0;
  #stopTimer: (() => void) | null = null;
  #disposed = false;

  constructor(deps: StrongDeps) {
    this.#deps = deps;
  }

  /** Asks what there is to ask. To be called after every change of the model. */
  ask(): void {
    const { think, model, now } = this.#deps;
    if (!think || this.#disposed) return;
    const asks = now() < this.#again ? [] : this.#thoughts.next(model(), now());
    for (const ask of asks)
      void think(ask.question).then((moves) => {
        this.#held.push({ ask, moves });
        this.#play();
      });
    this.#wait();
  }
  dispose(): void {
    this.#disposed = true;
    this.#stopTimer?.();
    this.#stopTimer = null;
  }

  #wait(): void {
    this.#stopTimer?.();
    const now = this.#deps.now();
    const times = [...this.#held.map(({ ask }) => ask.due), this.#thoughts.ordersAt, this.#again];
    const next = Math.min(...times.filter((time) => time > now));
    this.#stopTimer = Number.isFinite(next) ? this.#deps.timer(next - now, () => this.#play()) : null;
  }

  /** Does what is due, in the order of the seats: who thought fastest shows nowhere. */
  #play(): void {
    if (this.#disposed) return;
    const now = this.#deps.now();
    const due = this.#held.filter(({ ask }) => ask.due <= now);
    this.#held = this.#held.filter(({ ask }) => ask.due > now);
    const place = ({ ask }: { ask: Ask }): number => SEATS.indexOf(ask.question.seat);
    for (const { ask, moves } of due.sort((a, b) => a.ask.due - b.ask.due || place(a) - place(b)))
      this.#thought(ask, moves);
    this.ask();
  }

  /** An answer is due. What comes after its turn, or for a seat that people have taken, is dropped. */
  #thought(ask: Ask, moves: readonly Move[] | null): void {
    this.#thoughts.answered(ask);
    const { model, now, commit, report, help } = this.#deps;
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
    if (failed) this.#again = now() + RETRY;
  }
}
