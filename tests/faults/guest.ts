/** One person with the client's own line: comes back by itself, and remembers what was asked and what was answered. */
import { hold, type Line } from '../../client/net/line.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import type { Answer, RequestName, Requests } from '../../shared/protocol/messages.ts';
import type { SeatAction } from '../../shared/rules/types.ts';
import { Seen } from '../server/seen.ts';

/** Longest that one thing is waited for, in ms. Nothing takes that long when all is well. */
const PATIENCE = 30_000;

export interface Asked {
  key: string;
  name: RequestName;
  payload: object;
  /** Null while nobody knows. */
  answer: Answer | null;
}

export class Guest extends Seen {
  /** As the log calls the person: p1, p2, … in order of arrival. */
  readonly id: string;
  readonly line: Line;
  readonly asked: Asked[] = [];
  /** When a new connection last brought the whole of what there is to know; `performance.now()`. */
  cameBack = -Infinity;
  /** Called at every request that goes out. */
  onAsk: (asked: Asked) => void = () => undefined;
  #joining = false;

  /** `tempo`: how often the line is tried, and how long an answer may take, in ms. */
  constructor(name: string, id: string, code: string, token: string, tempo?: Parameters<typeof hold>[3]) {
    super(name, PATIENCE);
    this.id = id;
    const receive: Parameters<typeof hold>[2] = {
      // The first message of every connection.
      me: (me) => {
        this.#joining = true;
        this.take('me', me);
      },
      table: (table) => {
        if (this.#joining && table.phase === 'lobby') this.#back();
        this.take('table', table);
      },
      game: (game) => {
        if (game.from === 0) this.#back();
        this.take('game', game);
      },
      talk: (lines) => this.take('talk', lines),
      drafts: (drafts) => this.take('drafts', drafts),
    };
    this.line = hold(code, token, receive, tempo);
  }
  #back(): void {
    this.#joining = false;
    this.cameBack = performance.now();
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
