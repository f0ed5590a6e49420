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
  ask<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>, key?: string): Promise<Answer>;
  /** Drop the connection and make a new one, which is sent everything again. */
  renew(): void;
  close(): void;
}
type Receivers = { [K in keyof ServerMessages]: (message: ServerMessages[K]) => void };

/**
 * Waits between attempts, in ms; the last one repeats. Short enough that everyone is back within 3 s of the server;
 * chance, from half of the wait to the whole, keeps a class from coming back all at once.
 */
const WAITS = [250, 500, 1000, 2000];
const JOIN_PATIENCE = 10_000;
const ASK_PATIENCE = 8000;
/** How often the line is tried, and how long an answer may take, ms: after a sleep or a change of network nobody closes it. */
const BEAT = 8000;
const BEAT_PATIENCE = 3000;
/** Closes a connection at once, without waiting for the other side, which may be gone. */
const BROKEN = 4010;
/** How long a request waits for a lost line before it is given up, ms. */
const LOST_PATIENCE = 20_000;
/** The one trouble of a server that will not pass: a record that cannot be read. */
const UNREADABLE = 'refusal.server.damagedLog';
const SIGNS = ['online', 'focus', 'pageshow'] as const;
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
  let beat: () => void = () => undefined;

  const gone = (why: Msg | null) => {
    done = true;
    trouble.value = why;
    connection.value = 'gone';
  };
  const rest = (attempt: number) =>
    new Promise<void>((resolve) => {
      const wait = WAITS[Math.min(attempt, WAITS.length - 1)]! * (0.5 + Math.random() / 2);
      const timer = setTimeout(resolve, wait);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function join(): Promise<Room | null> {
    const found = await findTable(code);
    if (!found.ok) {
      const { status, refusal } = found;
      if ((status >= 400 && status < 500 && status !== 429) || refusal.k === UNREADABLE) gone(refusal);
      // A server that answers but cannot serve says why; that there is none is the page's to say.
      else trouble.value = status === 0 ? null : refusal;
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
        trouble.value = null;
        connection.value = 'open';
        const ignore = watch(joined);
        const why = await ended;
        ignore();
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

  /** Tries the line now and then, and closes it when nothing comes back. Gives the function that stops. */
  function watch(joined: Room): () => void {
    let late: ReturnType<typeof setTimeout> | undefined;
    beat = () => {
      if (late !== undefined) return;
      late = setTimeout(() => joined.connection.close(BROKEN), BEAT_PATIENCE);
      joined.ping(() => {
        clearTimeout(late);
        late = undefined;
      });
    };
    const beating = setInterval(() => beat(), BEAT);
    return () => {
      clearInterval(beating);
      clearTimeout(late);
      beat = () => undefined;
    };
  }

  async function ask<N extends RequestName>(
    name: N,
    payload: Omit<Requests[N], 'key'>,
    key: string = freshKey(),
  ): Promise<Answer> {
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

  // The machine woke, the network is back, the page is looked at again: no waiting now.
  const look = () => {
    wake();
    beat();
  };
  for (const sign of SIGNS) addEventListener(sign, look);
  void keepOpen();

  return {
    connection,
    trouble,
    ask,
    renew: () => room?.connection.close(BROKEN),
    close() {
      done = true;
      for (const sign of SIGNS) removeEventListener(sign, look);
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
