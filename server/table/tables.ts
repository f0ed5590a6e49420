/** All tables of this server: those in memory, and those that only their log remembers. */
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import { CODE, tidyCode } from '../../shared/protocol/code.ts';
import type { Create, Created, Join, Joined } from '../../shared/protocol/messages.ts';
import type { GameRecord } from '../../shared/protocol/record.ts';
import { LONGEST } from '../../shared/protocol/requests.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { LogError, STORE_REFUSAL, StoreError } from '../store/store.ts';
import { Gate, type From } from './gate.ts';
import { Bucket, Buckets, LIMITS } from './limits.ts';
import { CLOSED } from '../../shared/protocol/messages.ts';
import { FoldError, HOST } from './model.ts';
import { recordOf } from './record.ts';
import { DEFAULT_OPTIONS } from './replay.ts';
import { codeOf, hashToken, logName, newCode, sameHash, tokenOf } from './secrets.ts';
import { Table, type TableDeps } from './table.ts';
import { cleanName } from './words.ts';

type Refused = { refusal: Msg };
const busy: Refused = { refusal: { k: 'refusal.server.busy' } };
const unknown: Refused = { refusal: { k: 'refusal.server.noTable' } };
const nobody: Refused = { refusal: { k: 'refusal.server.badToken' } };
/** How long games are kept after the last thing happened in them, in ms; null: for ever. */
export interface Keep {
  /** Tables at which no game was started. */
  unstarted: number | null;
  /** Games, ended or left in the middle. */
  games: number | null;
}
/** A table that nobody was connected to for so long leaves memory, in ms; sooner when there are many. Its log stays. */
const IDLE = 15 * 60_000;
const IDLE_AMONG_MANY = 60_000;

export class Tables {
  readonly #deps: TableDeps;
  readonly #left: (code: string) => void;
  readonly #live = new Map<string, Table>();
  readonly #gate: Gate;
  readonly #joins = new Bucket(LIMITS.joins);
  readonly #records = new Bucket(LIMITS.records);
  readonly #recordsEach = new Buckets(LIMITS.recordsEach);

  /** `left`: called with the code of a table that had to leave memory for another. */
  constructor(deps: TableDeps, left: (code: string) => void = () => undefined) {
    this.#deps = deps;
    this.#left = left;
    const guessed = (): void =>
      deps.report('join codes that do not exist are tried faster than people mistype', null, '');
    this.#gate = new Gate(deps.store.secret, deps.now, guessed);
  }

  /** A new table and the token of its host; of a repeated key, the table that was set up before. */
  create({ name: raw, options = {}, key }: Create, from: From): Created | Refused {
    const name = cleanName(raw, LONGEST.name);
    if (name === null) return { refusal: { k: 'refusal.server.name', a: { most: LONGEST.name } } };
    const id = options.scenario ?? DEFAULT_OPTIONS.scenario;
    if (!SCENARIO_IDS.includes(id)) return { refusal: { k: 'refusal.server.scenario', a: { id } } };
    return this.#stored('new', () => {
      const { store } = this.#deps;
      const token = key === undefined ? undefined : tokenOf(store.secret, key);
      for (let n = 0; ; n++) {
        const code = key === undefined ? newCode() : codeOf(store.secret, key, n);
        if (token !== undefined && store.holder(code, hashToken(token)) === HOST) {
          const before = this.#bring(code);
          return before && 'refusal' in before ? before : { code, token };
        }
        if (n === 0) {
          const refusal = this.#gate.refusesTable(from);
          if (refusal) return { refusal };
          if (!this.#makeRoom()) return busy;
        }
        const made = Table.create(code, name, options, this.#deps, token);
        // Null: the code is taken, which chance allows.
        if (!made) continue;
        this.#live.set(code, made.table);
        return { code, token: made.token };
      }
    });
  }
  /**
   * Is there room for one more table? Where there is none, those at which no game was started and nobody is leave memory,
   * the one that was left longest ago first. Their logs stay, and bring them back when they are asked for.
   */
  #makeRoom(): boolean {
    const over = this.#live.size - LIMITS.tables + 1;
    if (over <= 0) return true;
    const unused = [...this.#live.values()].filter((t) => t.phase === 'lobby' && t.connections === 0);
    for (const code of this.#drop(unused.toSorted((a, b) => a.touched - b.touched).slice(0, over))) this.#left(code);
    return this.#live.size < LIMITS.tables;
  }
  #drop(tables: readonly Table[]): readonly string[] {
    for (const table of tables) {
      table.dispose();
      this.#live.delete(table.code);
    }
    return tables.map((table) => table.code);
  }

  /** A new person at a table; of a repeated key, the person that came before. */
  join(code: string, { name, key, invite }: Join, { address }: From): Joined | Refused {
    const table = this.find(code, { address, invite });
    if ('refusal' in table) return table;
    if (!this.#joins.take(this.#deps.now())) return busy;
    return table.join(name, key);
  }

  /**
   * The table of a code, revived from its log when it is not in memory. Not everybody is told at any time (see `Gate`).
   * Who has a token of the table asks with `findFor` and does not wait.
   */
  find(rawCode: string, from: From): Table | Refused {
    const code = tidyCode(rawCode);
    const refusal = this.#gate.refuses(code, from);
    if (refusal) return { refusal };
    const table = this.#bring(code);
    if (table) return table;
    this.#gate.missed(from);
    return unknown;
  }

  /** The table of a code and the person of a token. Who has no token of it is told nothing of whether it exists. */
  findFor(rawCode: string, token: string): { table: Table; person: string } | Refused {
    const code = tidyCode(rawCode);
    const refusal = this.#stranger(code, token);
    if (refusal) return refusal;
    const table = this.#bring(code);
    if (table === null) return nobody;
    if ('refusal' in table) return table;
    const person = table.personOf(token);
    return person === null ? nobody : { table, person };
  }

  /** Null for who has a token of this table; else the reason, the same whether the table exists or not. */
  #stranger(code: string, token: string): Refused | null {
    if (!CODE.test(code)) return nobody;
    const live = this.#live.get(code);
    if (live) return live.personOf(token) === null ? nobody : null;
    const held = this.#stored(logName(code), () => this.#deps.store.holder(code, hashToken(token)) ?? nobody);
    return typeof held === 'string' ? null : held;
  }

  /** A table from memory or from its log; null when there is none. */
  #bring(code: string): Table | Refused | null {
    const live = this.#live.get(code);
    if (live) {
      live.touch();
      return live;
    }
    return this.#stored(logName(code), () => {
      const game = this.#deps.store.load(code);
      if (!game) return null;
      const table = Table.revive(game, this.#deps);
      this.#live.set(code, table);
      return table;
    });
  }

  /** The record of a game for the person of a token: also of a game that this version cannot play on. */
  record(rawCode: string, token: string): GameRecord | Refused {
    const code = tidyCode(rawCode);
    const refusal = this.#stranger(code, token);
    if (refusal) return refusal;
    const now = this.#deps.now();
    const hash = hashToken(token);
    if (!this.#recordsEach.take(`${code} ${hash}`, now)) return { refusal: { k: 'refusal.server.tooFast' } };
    if (!this.#records.take(now)) return busy;
    const { store } = this.#deps;
    return this.#stored(logName(code), () => {
      const game = store.load(code);
      if (!game) return nobody;
      const person = game.people.find((p) => sameHash(p.tokenHash, hash));
      const record = person && recordOf(game, () => store.told(code), person.id, now);
      return record ?? nobody;
    });
  }

  /** The table of a code, if it is in memory. */
  live(code: string): Table | null {
    return this.#live.get(code) ?? null;
  }

  /** Drops idle tables from memory and gives their codes. */
  sweep(): readonly string[] {
    const now = this.#deps.now();
    const many = this.#live.size > LIMITS.tables / 2;
    const longest = many ? IDLE_AMONG_MANY : IDLE;
    return this.#drop([...this.#live.values()].filter((t) => t.connections === 0 && now - t.touched > longest));
  }

  /**
   * Deletes a table and all that is kept of it, for its host: also a game that this version cannot play on, or whose log
   * is damaged. Null when done.
   */
  purge(rawCode: string, token: string): Refused | null {
    const code = tidyCode(rawCode);
    const refusal = this.#stranger(code, token);
    if (refusal) return refusal;
    return this.#stored(logName(code), () => {
      if (this.#deps.store.holder(code, hashToken(token)) !== HOST)
        return { refusal: { k: 'refusal.server.hostOnly' } };
      this.#purge(code);
      return null;
    });
  }
  #purge(code: string): void {
    const live = this.#live.get(code);
    this.#deps.store.purge(code);
    this.#live.delete(code);
    live?.end(CLOSED.purged);
  }

  /** Deletes the games that have been kept long enough; never one at which somebody is. Gives their codes. */
  purgeOld(keep: Keep): readonly string[] {
    const since = (ms: number | null): number => (ms === null ? 0 : Math.max(0, this.#deps.now() - ms));
    const purged = this.#stored('old', () => {
      const stale = this.#deps.store.stale(since(keep.unstarted), since(keep.games));
      const left = stale.filter((code) => (this.#live.get(code)?.connections ?? 0) === 0);
      for (const code of left) this.#purge(code);
      return left;
    });
    return 'refusal' in purged ? [] : purged;
  }

  /** Stops every clock: the server ends. */
  dispose(): void {
    for (const table of this.#live.values()) table.dispose();
    this.#live.clear();
  }

  /** Trouble with the store or a log becomes a reason that a person can read. */
  #stored<T>(name: string, work: () => T): T | Refused {
    try {
      return work();
    } catch (error) {
      if (error instanceof FoldError) {
        this.#deps.report('revive', error, name);
        return { refusal: error.msg };
      }
      if (error instanceof LogError) {
        this.#deps.report('log', error, name);
        return { refusal: { k: 'refusal.server.damagedLog', a: { n: error.seq } } };
      }
      if (!(error instanceof StoreError)) throw error;
      this.#deps.report('store', error, name);
      return { refusal: STORE_REFUSAL[error.trouble] };
    }
  }
}
