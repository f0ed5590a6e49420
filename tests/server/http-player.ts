/** One person with nothing but HTTP: fetch, the address of the server, and what /api/openapi.json says. */
import type { SeatId } from '../../shared/content/ids.ts';
import type { Answer, Me, RequestName, Requests, TableInfo, TableOptions } from '../../shared/protocol/messages.ts';
import type { View } from '../../shared/rules/known.ts';
import type { SeatAction } from '../../shared/rules/types.ts';
import type { Message } from '../../server/table/outbox.ts';
import type { Menu } from '../../server/http/menu.ts';
import { freshKey } from './harness.ts';
import { Seen } from './seen.ts';

/** Longest that one thing is waited for, in ms. */
const PATIENCE = 10_000;

export interface Polled {
  events: Message[];
  next: string;
  reset: boolean;
  closed: number | null;
}
export interface SeatSeen {
  me: Me;
  table: TableInfo;
  view: View | null;
  legal: Menu | null;
  next: string;
}

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });

export class HttpPlayer extends Seen {
  readonly code: string;
  readonly token: string;
  readonly at: string;
  /** Every message received, in order. */
  inbox: Message[] = [];
  /** Where to read on. */
  next: string | null = null;

  constructor(url: string, name: string, { code, token }: { code: string; token: string }) {
    super(name, PATIENCE);
    this.code = code;
    this.token = token;
    this.at = `${url}/api/tables/${code}`;
  }
  static async host(url: string, name: string, options: Partial<TableOptions> = {}): Promise<HttpPlayer> {
    const made = await post(`${url}/api/tables`, { name, options });
    return new HttpPlayer(url, name, (await made.json()) as { code: string; token: string });
  }
  static async join(url: string, code: string, name: string): Promise<HttpPlayer> {
    const made = await post(`${url}/api/tables/${code}/people`, { name });
    return new HttpPlayer(url, name, { code, ...((await made.json()) as { token: string }) });
  }

  get headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }
  get(path: string, headers: Record<string, string> = {}, signal: AbortSignal | null = null): Promise<Response> {
    return fetch(this.at + path, { headers: { ...this.headers, ...headers }, signal });
  }
  async seat(): Promise<SeatSeen> {
    const response = await this.get('/seat');
    if (!response.ok) throw new Error(`${this.name}: ${response.status} ${await response.text()}`);
    return (await response.json()) as SeatSeen;
  }
  /** What follows a place, waiting up to `wait` seconds for it. Keeps nothing. */
  async events(after: string | null, wait = 0, signal: AbortSignal | null = null): Promise<Polled> {
    const response = await this.get(`/events?wait=${wait}${after === null ? '' : `&after=${after}`}`, {}, signal);
    if (!response.ok) throw new Error(`${this.name}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Polled;
  }
  /** Reads on from the own place and keeps what comes, as a client does. */
  async read(wait = 0): Promise<Polled> {
    const polled = await this.events(this.next, wait);
    this.next = polled.next;
    for (const event of polled.events) this.keep(event);
    return polled;
  }
  keep(event: Message): void {
    this.inbox.push(event);
    this.take(event.name, event.message);
  }
  /** Reads on until something is so: nobody else reads for this person. */
  override async until(what: string, isSo: () => boolean): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`${this.name} waited in vain for ${what}`);
      await this.read(5);
    }
  }

  async ask<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>, key = freshKey()): Promise<Answer> {
    return (await (await post(`${this.at}/${name}`, { ...payload, key }, this.headers)).json()) as Answer;
  }
  async do<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>): Promise<void> {
    const answer = await this.ask(name, payload);
    if (!answer.ok) throw new Error(`${this.name}: ${name} was refused: ${JSON.stringify(answer)}`);
  }
  act(action: SeatAction): Promise<Answer> {
    return this.ask('act', { action });
  }
  sit(seat: SeatId): Promise<void> {
    return this.do('seat', { seat });
  }
}
