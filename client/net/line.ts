/**
 * The line to one table. The SDK's own reconnection is off: after a restart of the server its tokens are dead. One way
 * for every break instead: ask for the table over HTTP (which brings it back to life), join by the ticket, with backoff.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { Client, type Room } from '@colyseus/sdk';
import {
  type Answer,
  CLOSED,
  type RequestName,
  type Requests,
  type ServerMessages,
} from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { findTable } from './http.ts';
import type { Connection } from './store.ts';

export interface Line {
  connection: ReadonlySignal<Connection>;
  trouble: ReadonlySignal<Msg | null>;
  /** One request, repeated with the same key over a broken line: it acts once. */
  ask<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>): Promise<Answer>;
  /** Drop the connection and make a new one, which is sent everything again. */
  renew(): void;
  close(): void;
}
type Receivers = { [K in keyof ServerMessages]: (message: ServerMessages[K]) => void };

/** Waits between attempts, in ms; the last one repeats. A little chance keeps a class from coming back all at once. */
const WAITS = [250, 500, 1000, 2000, 4000, 8000];
const JOIN_PATIENCE = 10_000;
const ASK_PATIENCE = 8000;
/** How long a request waits for a lost line before it is given up, ms. */
const LOST_PATIENCE = 20_000;
/** Closings after which coming back by itself would be wrong. */
const FINAL: Record<number, Msg> = {
  [CLOSED.badToken]: { k: 'net.badToken' },
  [CLOSED.tooManyTabs]: { k: 'net.elsewhere' },
};

export function hold(code: string, token: string, receive: Receivers): Line {
  const client = new Client(location.origin);
  const connection = signal<Connection>('connecting');
  const trouble = signal<Msg | null>(null);
  let room: Room | null = null;
  let done = false;
  let wake: () => void = () => undefined;

  const gone = (why: Msg | null) => {
    done = true;
    trouble.value = why;
    connection.value = 'gone';
  };
  const rest = (attempt: number) =>
    new Promise<void>((resolve) => {
      const wait = WAITS[Math.min(attempt, WAITS.length - 1)]! * (0.75 + Math.random() / 2);
      const timer = setTimeout(resolve, wait);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function join(): Promise<Room | null> {
    const found = await findTable(code);
    if (!found.ok) {
      if (found.status >= 400 && found.status < 500 && found.status !== 429) gone(found.refusal);
      return null;
    }
    try {
      return await patiently(client.joinById(code, { token }), JOIN_PATIENCE);
    } catch (error) {
      const code = (error as { code?: unknown } | null)?.code;
      if (typeof code === 'number' && code in FINAL) gone(FINAL[code]!);
      return null;
    }
  }

  async function keepOpen(): Promise<void> {
    for (let attempt = 0; !done; attempt++) {
      const joined = await join();
      if (done) return void joined?.leave();
      if (joined) {
        attempt = 0;
        const ended = listen(joined);
        room = joined;
        connection.value = 'open';
        const why = await ended;
        room = null;
        if (done) return;
        if (why in FINAL) return gone(FINAL[why]!);
      }
      if (done) return;
      if (connection.value === 'open') connection.value = 'lost';
      await rest(attempt);
    }
  }

  /** Sends what the room says to the receivers; resolves with the close code when the room is left. */
  function listen(joined: Room): Promise<number> {
    joined.reconnection.enabled = false;
    for (const name of Object.keys(receive) as (keyof ServerMessages)[])
      joined.onMessage(name, (message: never) => {
        if (room === joined || !done) receive[name](message);
      });
    return new Promise((resolve) => joined.onLeave((why) => resolve(why)));
  }

  async function ask<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>): Promise<Answer> {
    const key = freshKey();
    const until = Date.now() + LOST_PATIENCE;
    while (Date.now() < until && !done) {
      if (!room) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        continue;
      }
      try {
        return await room.request<object, Answer>(name, { ...payload, key }, { timeout: ASK_PATIENCE });
      } catch (error) {
        // Refused as a form: asking again would be refused again. Anything else is the line's fault.
        if (error instanceof Error && error.name === 'rejected')
          return { ok: false, refusal: refusalIn(error) ?? { k: 'net.refused' } };
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
    return { ok: false, refusal: trouble.value ?? { k: 'net.unanswered' } };
  }

  const online = () => wake();
  addEventListener('online', online);
  void keepOpen();

  return {
    connection,
    trouble,
    ask,
    renew: () => room?.connection.close(),
    close() {
      done = true;
      removeEventListener('online', online);
      wake();
      void room?.leave();
    },
  };
}

/** Rejects after `ms`: the SDK waits for ever for a server that took the socket and says nothing. */
function patiently(joining: Promise<Room>, ms: number): Promise<Room> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error('no answer'));
    }, ms);
    joining.then(
      (room) => {
        clearTimeout(timer);
        if (late) void room.leave();
        else resolve(room);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

/** The text of the catalogue inside an error of the SDK, where the server gave one: a refusal to stay with. */
function refusalIn(error: unknown): Msg | null {
  const { reason, message } = (error ?? {}) as { reason?: unknown; message?: unknown };
  for (const said of [reason, message]) {
    if (typeof said === 'object' && said !== null && 'k' in said) return said as Msg;
    if (typeof said !== 'string' || !said.startsWith('{')) continue;
    try {
      const parsed = JSON.parse(said) as Partial<Msg> | { refusal?: Msg };
      if ('refusal' in parsed && parsed.refusal) return parsed.refusal;
      if ('k' in parsed && typeof parsed.k === 'string') return parsed as Msg;
    } catch {
      continue;
    }
  }
  return null;
}

/** A fresh idempotency key. Not randomUUID: a classroom's server is often reached without TLS, where it is missing. */
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
