/**
 * A table: its log, the people at it, its clock, and what each of them is sent. It knows nothing of sockets, so any
 * carrier can hold it. The one way in is `request`; nothing is applied or answered before it is durably in the log.
 */
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
import type { Msg, Step } from '../../shared/rules/types.ts';
import { STORE_REFUSAL, type Store, type StoredGame, type StoredPerson } from '../store/store.ts';
import { ANSWERS } from './answers.ts';
import { settle, type BotHelp } from './bots.ts';
import { StrongSeats } from '../bots/strong-seats.ts';
import type { Think } from '../bots/thinker.ts';
import { Draft, type By } from './draft.ts';
import { Caller } from './caller.ts';
import { tokenFor } from './door.ts';
import { Entrance } from './entrance.ts';
import { DraftsKept } from './drafts-kept.ts';
import { Bucket, LIMITS } from './limits.ts';
import { LineNumbers } from './line-numbers.ts';
import { emptyModel, HOST, type Model } from './model.ts';
import { Outbox, tableInfo, type Connection, type Message } from './outbox.ts';
import { GRACE, PlanningClock } from './planning-clock.ts';
import { DEFAULT_OPTIONS, replay } from './replay.ts';
import { inviteFor, logName } from './secrets.ts';
import { StoreWatch } from './store-watch.ts';

/** What a table is given from outside. */
export interface TableDeps {
  store: Store;
  /** Epoch ms. */
  now: () => number;
  /** Calls back once after so many ms; gives the function that stops it. */
  timer: (ms: number, ring: () => void) => () => void;
  /** A failure worth a look: what failed, the error, and the table by its log name. No words, names, codes or tokens. */
  report: (what: string, error: unknown, table: string) => void;
  /** Thinks for the stronger bots. Without it, or where it gives no answer, the simple ones play. */
  think?: Think;
}

export class Table {
  readonly code: string;
  readonly #deps: TableDeps;
  #model: Model;
  #steps: Step[] = [];
  #talk: TalkLine[] = [];
  readonly #out = new Outbox({
    devices: (person) => this.entrance.door.devices(person),
    drafts: (person) => this.#drafts.of(person),
  });
  readonly #callers = new Map<string, Caller>();
  readonly #looks = new Bucket(LIMITS.looks);
  readonly #lines = new LineNumbers();
  readonly #help: BotHelp = {
    thinks: false,
    lineId: (room, at) => this.#lines.next(room, at),
    // Of a refusal its key alone: what it says of may be in the seat's hand.
    trouble: (seat, problem) =>
      problem instanceof Error
        ? this.#report(`bot ${seat}`, problem)
        : this.#report(`bot ${seat}: ${(problem as Msg).k}`, null),
  };
  /** Who may come in, and how. */
  readonly entrance: Entrance;
  readonly #drafts: DraftsKept;
  readonly #store: StoreWatch;
  readonly #clock: PlanningClock;
  readonly #strong: StrongSeats;
  /** The key in the link to this table. */
  readonly #invite: string;
  /** Epoch ms when someone was last here, for whoever clears away idle tables. */
  #touched: number;
  #ended = false;

  private constructor(model: Model, deps: TableDeps) {
    this.code = model.code;
    this.#model = model;
    this.#deps = deps;
    this.#touched = deps.now();
    const { store, now, timer, think } = deps;
    this.#invite = inviteFor(store.secret, this.code);
    this.#help.thinks = think !== undefined;
    this.#store = new StoreWatch(store, timer, () => this.#flush([]));
    const report = (what: string, error: unknown): void => this.#report(what, error);
    this.#drafts = new DraftsKept(this.code, store, report);
    this.entrance = new Entrance(this.code, {
      store,
      now,
      model: () => this.#model,
      commit: (draft, people) => this.#commit(draft, people),
      write: (work) => this.#write(work),
      isHere: (person) => this.#out.online(person),
      hasActed: (person) => this.#caller(person).done.size > 0,
      changed: () => this.#flush([]),
      closeTabs: (person, why) => this.#closeTabs(person, why),
    });
    const atWork = {
      model: () => this.#model,
      now,
      timer,
      commit: (draft: Draft) => this.#commit(draft),
      report,
      help: this.#help,
    };
    this.#clock = new PlanningClock(atWork);
    this.#strong = new StrongSeats({ think, ...atWork });
  }

  /**
   * A new table with its host. Null when the code is taken. Throws StoreError.
   * `options` are trusted to be of the right form; the scenario must exist. `given`: the host's token, else a fresh one.
   */
  static create(
    code: string,
    hostName: string,
    options: Partial<TableOptions>,
    deps: TableDeps,
    given?: string,
  ): { table: Table; token: string } | null {
    const table = new Table(emptyModel(code, DEFAULT_OPTIONS), deps);
    const draft = new Draft(table.#model, deps.now(), null);
    const { token, stored } = tokenFor(HOST, given);
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
    for (const { room, id } of table.#talk) table.#lines.keep(room, id);
    table.entrance.door.admit(game.people);
    table.#clock.stop(table.#model.at, GRACE);
    // Only a fall between two writes could have left a bot behind; then it catches up before anybody looks.
    const draft = new Draft(table.#model, deps.now(), null);
    settle(draft, table.#help);
    table.#commit(draft);
    table.#strong.ask();
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
    return this.entrance.personOf(token);
  }

  /** May this person take one more whole look at their seat now? */
  looks(person: string): boolean {
    const now = this.#deps.now();
    return this.#caller(person).looks.take(now) && this.#looks.take(now);
  }
  /** May this person open one more connection now? */
  admits(person: string): boolean {
    return this.#caller(person).connects.take(this.#deps.now());
  }

  /** A new person, without a seat. */
  join(rawName: string, key?: string): { token: string } | { refusal: Msg } {
    return this.entrance.join(rawName, key);
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
    this.#clock.run();
    this.#flush([]);
    return () => {
      close();
      this.touch();
      if (this.#out.size === 0) this.#clock.stop(this.#deps.now(), 0);
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

  /** The table is no more: nothing is written any more, and everyone is told why. */
  end(why: number): void {
    this.#ended = true;
    this.dispose();
    for (const { id } of this.#model.people) this.#closeTabs(id, why);
  }
  #closeTabs(person: string, why: number): void {
    for (const tab of this.#out.of(person)) tab.close(why);
  }

  /** Stops the clock and forgets the connections; the log has everything else. */
  dispose(): void {
    this.#clock.dispose();
    this.#store.dispose();
    this.#strong.dispose();
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
    const often = name === 'say' ? caller.talk : name === 'draft' ? caller.drafts : null;
    if (!caller.requests.take(now) || often?.take(now) === false) return { k: 'refusal.server.tooFast' };
    if (person.screen) return { k: 'refusal.server.screenOnly' };
    if (name === 'draft') {
      const refusal = this.#drafts.keep(id, parsed.data as Requests['draft']);
      if (!refusal) this.#out.tellDrafts(id);
      return refusal;
    }
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
    if (this.#ended) return { k: 'refusal.server.noTable' };
    const refusal = this.#write(() => this.#deps.store.append(this.code, draft.entries, people, draft.steps));
    if (refusal) return refusal;
    this.#keep(draft, people);
    return null;
  }

  /** Writes, durably; or gives the reason why nothing was written, and everyone is told of the store's trouble. */
  #write(work: () => void): Msg | null {
    try {
      work();
    } catch (error) {
      this.#report('store', error);
      return STORE_REFUSAL[this.#store.failed(error)];
    }
    this.#store.well();
    return null;
  }

  /** A written draft becomes the present. */
  #keep(draft: Draft, people: readonly StoredPerson[]): void {
    const gone = this.#model.people.filter((p) => !draft.model.people.some((other) => other.id === p.id));
    this.#model = draft.model;
    this.#steps.push(...draft.steps);
    this.#talk.push(...draft.lines);
    this.entrance.door.admit(people);
    this.#out.happened(draft.steps);
    this.#clock.schedule();
    this.#flush(draft.lines);
    for (const { id } of gone) this.#closeTabs(id, CLOSED.removed);
    this.#strong.ask();
  }

  #report(what: string, error: unknown): void {
    this.#deps.report(what, error, logName(this.code));
  }

  #flush(fresh: readonly TalkLine[]): void {
    this.#out.flush(this.#model, this.#info(), { steps: this.#steps, talk: this.#talk }, fresh);
  }
  #info(): TableInfo {
    const state = { invite: this.#invite, store: this.#store.state, now: this.#deps.now() };
    return tableInfo(this.#model, (id) => this.#out.online(id), state);
  }

  #caller(person: string): Caller {
    const caller = this.#callers.get(person) ?? new Caller();
    this.#callers.set(person, caller);
    return caller;
  }
}
