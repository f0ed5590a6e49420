/** One person with the client's own line: comes back by itself, and remembers what was asked and what was answered. */
import { hold, type Line } from '../../client/net/line.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import type { Answer, Me, RequestName, Requests, TableInfo, TalkLine } from '../../shared/protocol/messages.ts';
import type { View } from '../../shared/rules/known.ts';
import type { SeatAction, Step } from '../../shared/rules/types.ts';

/** Longest that one thing is waited for, in ms. Nothing takes that long when all is well. */
const PATIENCE = 30_000;

export interface Asked {
  key: string;
  name: RequestName;
  payload: object;
  /** Null while nobody knows. */
  answer: Answer | null;
}

export class Guest {
  readonly name: string;
  /** As the log calls the person: p1, p2, … in order of arrival. */
  readonly id: string;
  readonly line: Line;
  readonly asked: Asked[] = [];
  me: Me | null = null;
  table: TableInfo | null = null;
  view: View | null = null;
  seq = 0;
  log: Step[] = [];
  talk = new Map<number, TalkLine>();
  /** When a new connection last brought the whole of what there is to know; `performance.now()`. */
  cameBack = -Infinity;
  /** Called at every request that goes out. */
  onAsk: (asked: Asked) => void = () => undefined;
  #joining = false;
  #waiting = new Set<() => void>();

  /** `tempo`: how often the line is tried, and how long an answer may take, in ms. */
  constructor(name: string, id: string, code: string, token: string, tempo?: Parameters<typeof hold>[3]) {
    this.name = name;
    this.id = id;
    const receive: Parameters<typeof hold>[2] = {
      // The first message of every connection.
      me: (me) => {
        this.#joining = true;
        this.me = me;
        this.#wake();
      },
      table: (table) => {
        if (this.#joining && table.phase === 'lobby') this.#back();
        this.table = table;
        this.#wake();
      },
      game: ({ view, steps, from, seq }) => {
        if (from > this.log.length) throw new Error(`${name}: steps ${this.log.length} to ${from} never came`);
        if (from === 0) this.#back();
        this.view = view;
        this.seq = seq;
        this.log = [...this.log.slice(0, from), ...steps];
        this.#wake();
      },
      drafts: () => undefined,
      talk: (lines) => {
        for (const line of lines) this.talk.set(line.id, line);
        this.#wake();
      },
    };
    this.line = hold(code, token, receive, tempo);
  }
  #back(): void {
    this.#joining = false;
    this.cameBack = performance.now();
  }
  #wake(): void {
    for (const check of this.#waiting) check();
  }

  until(what: string, isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`${this.name} waited in vain for ${what} (${this.line.connection.value})`));
      }, PATIENCE);
      const check = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
    });
  }

  async ask<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>): Promise<Answer> {
    const key = `${this.name}-fault-${this.asked.length + 1}`;
    const asked: Asked = { key, name, payload, answer: null };
    this.asked.push(asked);
    const answer = this.line.ask(name, payload, key);
    this.onAsk(asked);
    asked.answer = await answer;
    return asked.answer;
  }
  act(action: SeatAction): Promise<Answer> {
    return this.ask('act', { action, expect: this.seq });
  }
  get seat(): SeatId {
    if (!this.me?.seat) throw new Error(`${this.name} has no seat`);
    return this.me.seat;
  }
}
