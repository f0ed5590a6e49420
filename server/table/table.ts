/**
 * A table: its log, the people at it, its clock, and what each of them is sent. It knows nothing of sockets, so any
 * carrier can hold it. The one way in is `request`; nothing is applied or answered before it is durably in the log.
 */
import { randomInt } from 'node:crypto';
import type {
  Answer,
  RequestName,
  Requests,
  TableInfo,
  TableOptions,
  TalkLine,
} from '../../shared/protocol/messages.ts';
import { CLOSED } from '../../shared/protocol/messages.ts';
import { REQUESTS } from '../../shared/protocol/requests.ts';
import type { Move } from '../../shared/bots/index.ts';
import type { Msg, Step } from '../../shared/rules/types.ts';
import { STORE_REFUSAL, StoreError, type Store, type StoredGame, type StoredPerson } from '../store/store.ts';
import { ANSWERS, nameFor } from './answers.ts';
import { Thoughts, type Ask } from '../bots/thoughts.ts';
import type { Think } from '../bots/thinker.ts';
import { carryOut, ringBell, settle, type BotHelp } from './bots.ts';
import { Draft, type By } from './draft.ts';
import { Caller } from './caller.ts';
import { Bucket, LIMITS } from './limits.ts';
import { botSeats, clockLeft, emptyModel, type Model } from './model.ts';
import { Outbox, tableInfo, type Connection, type Message } from './outbox.ts';
import { DEFAULT_OPTIONS, replay } from './replay.ts';
import { hashToken, logName, newToken, sameHash } from './secrets.ts';

/** What a table is given from outside. */
export interface TableDeps {
  store: Store;
  /** Epoch ms. */
  now(): number;
  /** Calls back once after so many ms; gives the function that stops it. */
  timer(ms: number, ring: () => void): () => void;
  /** A failure worth a look: what failed, the error, and the table by its log name. No words, names, codes or tokens. */
  report(what: string, error: unknown, table: string): void;
  /** Thinks for the stronger bots. Without it, or where it gives no answer, the simple ones play. */
  think?: Think;
}

export { DEFAULT_OPTIONS };
/** A clock found running at a revival gives at least so much planning time, in ms: people have to find their way back. */
const GRACE = 60_000;
/** How soon the bell is tried again when the store did not take it, in ms. */
const BELL_RETRY = 5000;
/** How soon a store in trouble is tried again, in ms: people are told when they can go on. */
const STORE_RETRY = 2000;

/** What is known of a person that is not of the game. */
interface Token {
  person: string;
  hash: string;
}

export class Table {
  readonly code: string;
  readonly #deps: TableDeps;
  #model: Model;
  #store: TableInfo['store'] = 'ok';
  #tokens: Token[] = [];
  #steps: Step[] = [];
  #talk: TalkLine[] = [];
  readonly #out = new Outbox();
  readonly #callers = new Map<string, Caller>();
  readonly #looks = new Bucket(LIMITS.looks);
  /** Number of the last line of each room, and all numbers used. */
  readonly #lastLine = new Map<string, number>();
  readonly #lineIds = new Set<number>();
  #stopTimer: (() => void) | null = null;
  #stopProbe: (() => void) | null = null;
  #stopThinking: (() => void) | null = null;
  readonly #thoughts = new Thoughts();
  #disposed = false;
  /** Epoch ms when someone was last here, for whoever clears away idle tables. */
  #touched: number;

  private constructor(model: Model, deps: TableDeps) {
    this.code = model.code;
    this.#model = model;
    this.#deps = deps;
    this.#touched = deps.now();
    this.#help.thinks = deps.think !== undefined;
  }

  /**
   * A new table with its host. Null when the code is taken. Throws StoreError.
   * `options` are trusted to be of the right form; the scenario must exist.
   */
  static create(
    code: string,
    hostName: string,
    options: Partial<TableOptions>,
    deps: TableDeps,
  ): { table: Table; token: string } | null {
    const table = new Table(emptyModel(code, DEFAULT_OPTIONS), deps);
    const draft = new Draft(table.#model, deps.now(), null);
    const { token, stored } = newPerson('p1');
    draft.event({ t: 'configured', options: { ...DEFAULT_OPTIONS, ...options } });
    draft.event({ t: 'joined', person: stored.id, name: hostName, host: true });
    if (!deps.store.create(code, draft.at, draft.entries, [stored])) return null;
    table.#keep(draft, [stored]);
    return { table, token };
  }

  /** A table from its log, as it was. Throws FoldError when this version cannot continue it, StoreError on trouble. */
  static revive(game: StoredGame, deps: TableDeps): Table {
    const { model, steps, talk } = replay(game);
    const table = new Table(model, deps);
    table.#steps = steps;
    table.#talk = talk;
    for (const { person, key } of game.entries)
      if (person !== null && key !== null) table.#caller(person).done.add(key);
    for (const { room, id } of table.#talk) {
      table.#lastLine.set(room, id);
      table.#lineIds.add(id);
    }
    table.#tokens = game.people.map(({ id, tokenHash }) => ({ person: id, hash: tokenHash }));
    table.#stopClock(table.#model.at, GRACE);
    // Only a fall between two writes could have left a bot behind; then it catches up before anybody looks.
    const draft = new Draft(table.#model, deps.now(), null);
    settle(draft, table.#help);
    table.#commit(draft);
    table.#think();
    return table;
  }

  get phase(): TableInfo['phase'] {
    return this.#model.phase;
  }
  get connections(): number {
    return this.#out.size;
  }
  get touched(): number {
    return this.#touched;
  }
  /** Somebody asked for this table. */
  touch(): void {
    this.#touched = this.#deps.now();
  }

  /** The person a token belongs to, or null. */
  personOf(token: string): string | null {
    const hash = hashToken(token);
    return this.#tokens.find((t) => sameHash(t.hash, hash))?.person ?? null;
  }

  /** May anyone at this table take one more whole look at their seat now? */
  looks(): boolean {
    return this.#looks.take(this.#deps.now());
  }
  /** May this person open one more connection now? */
  admits(person: string): boolean {
    return this.#caller(person).connects.take(this.#deps.now());
  }

  /** A new person, without a seat. */
  join(rawName: string): { token: string } | { refusal: Msg } {
    if (this.#model.people.length >= LIMITS.people) return { refusal: { k: 'refusal.server.tableFull' } };
    const found = nameFor(this.#model, rawName);
    if ('refusal' in found) return found;
    const draft = new Draft(this.#model, this.#deps.now(), null);
    const { token, stored } = newPerson(`p${this.#model.people.length + 1}`);
    draft.event({ t: 'joined', person: stored.id, name: found.name, host: false });
    const refusal = this.#commit(draft, [stored]);
    return refusal ? { refusal } : { token };
  }

  /**
   * Opens a connection of a person: they are sent all that their seat may know, and what follows. Any number of tabs of
   * one person receive alike, up to LIMITS.tabs; one more closes the oldest. Gives the function that ends it.
   */
  connect(person: string, connection: Connection): () => void {
    this.touch();
    const tabs = this.#out.of(person);
    if (tabs.length >= LIMITS.tabs) tabs[0]?.close(CLOSED.tooManyTabs);
    const close = this.#out.open(person, connection);
    this.#runClock();
    this.#flush([]);
    return () => {
      close();
      this.touch();
      if (this.#out.size === 0) this.#stopClock(this.#deps.now(), 0);
      this.#flush([]);
    };
  }

  /** All that this person may know now, as the messages that a new connection is sent. */
  everything(person: string): readonly Message[] {
    return this.#out.everything(person, this.#model, this.#info(), { steps: this.#steps, talk: this.#talk });
  }

  /**
   * The one way to change a table. `payload` may be anything: what has not the form of a request is refused like
   * everything else that is, with a reason. Sent twice with the same key, it acts once and is answered alike.
   */
  request(person: string, name: RequestName, payload: unknown): Answer {
    try {
      const refusal = this.#answer(person, name, payload);
      return refusal ? { ok: false, refusal } : { ok: true };
    } catch (error) {
      this.#report(`request ${name}`, error);
      return { ok: false, refusal: { k: 'refusal.server.internal' } };
    }
  }

  /** Stops the clock and forgets the connections; the log has everything else. */
  dispose(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    this.#stopProbe?.();
    this.#stopProbe = null;
    this.#stopThinking?.();
    this.#disposed = true;
  }

  #answer(id: string, name: RequestName, payload: unknown): Msg | null {
    const person = this.#model.people.find((p) => p.id === id);
    if (!person) return { k: 'refusal.server.badToken' };
    const parsed = REQUESTS[name].safeParse(payload);
    if (!parsed.success) {
      const where = parsed.error.issues[0]?.path.join('.') ?? '';
      return { k: 'refusal.server.badRequest', a: { field: where.slice(0, 60) || name } };
    }
    const { key } = parsed.data;
    const caller = this.#caller(id);
    const before = caller.before(key);
    if (before !== undefined) return before;

    const now = this.#deps.now();
    if (!caller.requests.take(now) || (name === 'say' && !caller.talk.take(now)))
      return { k: 'refusal.server.tooFast' };
    if (this.#model.seq >= LIMITS.entries || caller.done.size >= LIMITS.requestsEach)
      return { k: 'refusal.server.logFull' };

    const by: By = { person: id, key };
    const draft = new Draft(this.#model, now, by);
    // The schema of `name` made this payload: the pair belongs together, which the compiler cannot follow.
    const answer = ANSWERS[name] as (d: Draft, p: typeof person, r: Requests[RequestName], h: BotHelp) => Msg | null;
    const refusal = answer(draft, person, parsed.data, this.#help);
    if (refusal || draft.entries.length === 0) {
      caller.remember(key, refusal);
      return refusal;
    }
    settle(draft, this.#help);
    const trouble = this.#commit(draft);
    if (!trouble) caller.done.add(key);
    return trouble;
  }

  /** Writes a draft, durably, then makes it the table's present and sends it out; or gives the reason and drops it. */
  #commit(draft: Draft, people: readonly StoredPerson[] = []): Msg | null {
    if (draft.entries.length === 0) return null;
    try {
      this.#deps.store.append(this.code, draft.entries, people, draft.steps);
    } catch (error) {
      const trouble = error instanceof StoreError ? error.trouble : 'damaged';
      this.#report('store', error);
      this.#setStore(trouble);
      return STORE_REFUSAL[trouble];
    }
    this.#store = 'ok';
    this.#stopProbe?.();
    this.#stopProbe = null;
    this.#keep(draft, people);
    return null;
  }

  /** A written draft becomes the present. */
  #keep(draft: Draft, people: readonly StoredPerson[]): void {
    this.#model = draft.model;
    this.#steps.push(...draft.steps);
    this.#talk.push(...draft.lines);
    this.#tokens.push(...people.map(({ id, tokenHash }) => ({ person: id, hash: tokenHash })));
    this.#out.happened(draft.steps);
    this.#schedule();
    this.#flush(draft.lines);
    this.#think();
  }

  #report(what: string, error: unknown): void {
    this.#deps.report(what, error, logName(this.code));
  }

  #setStore(state: TableInfo['store']): void {
    if (state !== 'ok') this.#stopProbe ??= this.#deps.timer(STORE_RETRY, () => this.#probe());
    if (this.#store === state) return;
    this.#store = state;
    this.#flush([]);
  }
  /** Is the store itself again? */
  #probe(): void {
    this.#stopProbe = null;
    try {
      this.#deps.store.check();
      this.#setStore('ok');
    } catch (error) {
      this.#setStore(error instanceof StoreError ? error.trouble : 'damaged');
    }
  }

  #flush(fresh: readonly TalkLine[]): void {
    this.#out.flush(this.#model, this.#info(), { steps: this.#steps, talk: this.#talk }, fresh);
  }
  #info(): TableInfo {
    return tableInfo(this.#model, (id) => this.#out.online(id), this.#store, this.#deps.now());
  }

  /** Asks the stronger bots what there is to ask; the table goes on meanwhile. */
  #think(): void {
    const { think } = this.#deps;
    if (!think || this.#disposed) return;
    for (const ask of this.#thoughts.next(this.#model))
      void think(ask.question).then((moves) => this.#thought(ask, moves));
  }
  /** An answer has come. What comes after its turn, or for a seat that people have taken, is dropped. */
  #thought(ask: Ask, moves: readonly Move[] | null): void {
    this.#thoughts.answered(ask);
    const { state } = this.#model;
    const { seat } = ask.question;
    let failed: unknown = null;
    try {
      const draft = new Draft(this.#model, this.#deps.now(), null);
      if (state?.world.turn === ask.turn && botSeats(this.#model).includes(seat)) {
        carryOut(draft, this.#help, ask.question, moves);
        settle(draft, this.#help);
        if (!this.#disposed) failed = this.#commit(draft);
      }
    } catch (error) {
      failed = error;
      this.#report(`bot ${seat}`, error);
    }
    if (!failed) return this.#think();
    this.#stopThinking?.();
    this.#stopThinking = this.#deps.timer(STORE_RETRY, () => this.#think());
  }

  readonly #help: BotHelp = {
    // Follows the time, not a count, so that a reader of one room learns nothing of the others.
    lineId: (room, at) => {
      const last = this.#lastLine.get(room) ?? 0;
      let id: number;
      do id = Math.max(at * 1000, last) + randomInt(1, 1000);
      while (this.#lineIds.has(id));
      this.#lastLine.set(room, id);
      this.#lineIds.add(id);
      return id;
    },
    thinks: false,
    // Of a refusal its key alone: what it says of may be in the seat's hand.
    trouble: (seat, problem) =>
      problem instanceof Error
        ? this.#report(`bot ${seat}`, problem)
        : this.#report(`bot ${seat}: ${(problem as Msg).k}`, null),
  };

  #caller(person: string): Caller {
    const caller = this.#callers.get(person) ?? new Caller();
    this.#callers.set(person, caller);
    return caller;
  }

  /** Nobody is here: the clock stands still, with at least `least` ms left (never more than a whole turn's). */
  #stopClock(at: number, least: number): void {
    const { clock, options } = this.#model;
    if (!clock || clock.since === null) return;
    const left = Math.min(options.clock * 1000, Math.max(least, clockLeft(clock, at)));
    this.#clockEvent({ left, run: false });
  }
  /** Somebody is here again. */
  #runClock(): void {
    const { clock } = this.#model;
    if (clock?.why === 'empty') this.#clockEvent({ left: clock.left, run: true });
  }
  #clockEvent(what: { left: number; run: boolean }): void {
    const draft = new Draft(this.#model, this.#deps.now(), null);
    draft.event({ t: 'clock', why: 'empty', ...what });
    this.#commit(draft);
  }

  #schedule(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    const { clock, phase } = this.#model;
    if (!clock || clock.since === null || phase !== 'playing') return;
    this.#stopTimer = this.#deps.timer(clockLeft(clock, this.#deps.now()), () => this.#bell());
  }

  #bell(): void {
    const { clock } = this.#model;
    if (!clock || clock.since === null) return;
    if (clockLeft(clock, this.#deps.now()) > 0) return this.#schedule();
    let failed: unknown = null;
    try {
      const draft = new Draft(this.#model, this.#deps.now(), null);
      ringBell(draft, this.#help);
      failed = this.#commit(draft);
    } catch (error) {
      failed = error;
      this.#report('bell', error);
    }
    if (failed) this.#stopTimer = this.#deps.timer(BELL_RETRY, () => this.#bell());
  }
}

function newPerson(id: string): { token: string; stored: StoredPerson } {
  const token = newToken();
  return { token, stored: { id, tokenHash: hashToken(token) } };
}
