/** A real server on a free port, and real clients of it. One server a process: vitest gives each test file its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type Room } from '@colyseus/sdk';
import type { SeatId } from '../../shared/content/ids.ts';
import type {
  Answer, Created, Joined, RequestName, Requests, ServerMessages, TableOptions,
} from '../../shared/protocol/messages.ts'; // prettier-ignore
import type { Msg, SeatAction } from '../../shared/rules/types.ts';
import { newLog } from '../../server/log.ts';
import { start, type Running } from '../../server/start.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { Seen } from './seen.ts';

/** Longest that a test waits for one thing to happen, in ms. Nothing waits that long when all is well. */
const PATIENCE = 10_000;

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
/** A folder that is gone when the process ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'after-resolve-'));
  folders.push(folder);
  return folder;
}

/** Time that passes only when the test says so. */
export class HandTime {
  #now = Date.now();
  #timers = new Set<{ at: number; ring: () => void }>();
  now = (): number => this.#now;
  timer = (ms: number, ring: () => void): (() => void) => {
    const timer = { at: this.#now + ms, ring };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };
  /** Lets `ms` pass and rings what is due, in order. */
  pass(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const due = [...this.#timers].filter((t) => t.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.delete(due);
      this.#now = Math.max(this.#now, due.at);
      due.ring();
    }
    this.#now = until;
  }
}

export interface TestServer extends Running {
  url: string;
  store: Store;
}
/** Starts the server of this process. `store`: something other than SQLite in a fresh folder. */
export async function serve(parts: { time?: HandTime; store?: Store; client?: string } = {}): Promise<TestServer> {
  const store = parts.store ?? openSqlite(tempFolder());
  const running = await start({
    port: 0,
    host: '127.0.0.1',
    store,
    client: parts.client ?? '/nowhere',
    origins: [],
    log: newLog(process.env['LOG'] ?? 'silent'),
    ...(parts.time ? { time: parts.time } : {}),
  });
  return { ...running, store, url: `http://127.0.0.1:${running.port}` };
}

let keys = 0;
export const freshKey = (): string => `test-key-${++keys}`;

/** One person with one browser: says what a browser says, and keeps what a browser keeps. */
export class Player extends Seen {
  readonly url: string;
  readonly code: string;
  readonly token: string;
  /** Every message received, in order. */
  inbox: { name: keyof ServerMessages; message: unknown }[] = [];
  room: Room | null = null;
  closedWith: number | null = null;

  constructor(url: string, name: string, { code, token }: Created) {
    super(name, PATIENCE);
    this.url = url;
    this.code = code;
    this.token = token;
  }
  /** Sets up a table and is its host. */
  static async host(url: string, name: string, options: Partial<TableOptions> = {}): Promise<Player> {
    const made = await post<Created>(`${url}/api/tables`, { name, options });
    const player = new Player(url, name, made);
    await player.connect();
    return player;
  }
  static async join(url: string, code: string, name: string): Promise<Player> {
    const { token } = await post<Joined>(`${url}/api/tables/${code}/people`, { name });
    const player = new Player(url, name, { code, token });
    await player.connect();
    return player;
  }
  /** The same person in a further tab. */
  async tab(): Promise<Player> {
    const player = new Player(this.url, this.name, this);
    await player.connect();
    return player;
  }

  async connect(): Promise<void> {
    const room = await new Client(this.url).joinById(this.code, { token: this.token });
    room.reconnection.enabled = false;
    this.room = room;
    this.closedWith = null;
    for (const name of ['me', 'table', 'game', 'talk', 'drafts'] as const)
      room.onMessage(name, (message: never) => {
        this.inbox.push({ name, message });
        this.take(name, message);
      });
    room.onLeave((code) => {
      this.room = null;
      this.closedWith = code;
      this.wake();
    });
    await this.until('the first messages', () => this.me !== null && this.table !== null);
  }

  ask<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>, key = freshKey()): Promise<Answer> {
    return this.raw(name, { ...payload, key });
  }
  raw(name: string, payload: unknown): Promise<Answer> {
    if (!this.room) throw new Error(`${this.name} is not connected`);
    return this.room.request<unknown, Answer>(name, payload);
  }
  /** Asks, and fails the test when refused. */
  async do<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>): Promise<void> {
    const answer = await this.ask(name, payload);
    if (!answer.ok) throw new Error(`${this.name}: ${name} was refused: ${JSON.stringify(answer.refusal)}`);
  }
  act(action: SeatAction): Promise<Answer> {
    return this.ask('act', { action });
  }
  sit(seat: SeatId): Promise<void> {
    return this.do('seat', { seat });
  }
  /** After this, everything that the server had sent before has arrived: answers keep the order of messages. */
  async caughtUp(): Promise<void> {
    await this.ask('seat', { seat: this.me?.seat ?? null });
  }
  async leave(): Promise<void> {
    await this.room?.leave();
    await this.until('the end of the connection', () => this.room === null);
  }
}
export const allCaughtUp = (players: readonly Player[]): Promise<void[]> =>
  Promise.all(players.map((p) => p.caughtUp()));

/** The reason of a refused answer, or null. */
export const refusalOf = (answer: Answer): Msg | null => (answer.ok ? null : answer.refusal);

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
