/**
 * The line to one table, by whatever carrier the network lets through. One way for every break: ask for the table over
 * HTTP (which brings it back to life), open a link by the ticket, with backoff.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Answer, CLOSED, type RequestName, type Requests } from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { dial } from './carriers/dial.ts';
import { type CarrierName, codeOf, type Link, type Place, type Receivers } from './carriers/link.ts';
import { findTable } from './http.ts';
import { freshKey } from './key.ts';
import type { Connection } from './store.ts';

export interface Line {
  connection: ReadonlySignal<Connection>;
  trouble: ReadonlySignal<Msg | null>;
  /** What carries the messages now, or did last. */
  carrier: ReadonlySignal<CarrierName | null>;
  /** One request, repeated with the same key over a broken line: it acts once. */
  ask<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>, key?: string): Promise<Answer>;
  /** Drop the connection and make a new one, which is sent everything again. */
  renew(): void;
  close(): void;
}

/**
 * Waits between attempts, in ms; the last one repeats. Short enough that everyone is back within 3 s of the server;
 * chance, from half of the wait to the whole, keeps a class from coming back all at once.
 */
const WAITS = [250, 500, 1000, 2000];
/** How often the line is tried, and how long an answer may take, ms: after a sleep or a change of network nobody closes it. */
const BEAT = { every: 8000, patience: 3000 };
/** How long the first question may take, ms: over a network that swallows everything it is asked anew. */
const FIND_PATIENCE = 4000;
/** How long a request waits for a lost line before it is given up, ms. */
const LOST_PATIENCE = 20_000;
/** The one trouble of a server that will not pass: a record that cannot be read. */
const UNREADABLE = 'refusal.server.damagedLog';
const SIGNS = ['online', 'focus', 'pageshow'] as const;
/** Closings after which coming back by itself would be wrong. */
const FINAL: Record<number, Msg> = {
  [CLOSED.badToken]: { k: 'net.badToken' },
  // The same as a status: a socket asks for its place over HTTP.
  401: { k: 'net.badToken' },
  [CLOSED.tooManyTabs]: { k: 'net.elsewhere' },
  [CLOSED.removed]: { k: 'net.removed' },
  [CLOSED.purged]: { k: 'net.purged' },
};

export function hold(code: string, token: string, receive: Receivers, tempo = BEAT): Line {
  const place: Place = { code, token, next: null };
  const connection = signal<Connection>('connecting');
  const trouble = signal<Msg | null>(null);
  const carrier = signal<CarrierName | null>(null);
  let link: Link | null = null;
  let done = false;
  let wake: () => void = () => undefined;
  let beat: () => void = () => undefined;

  /** Nothing is heard any more once the page has been left. */
  const heard = Object.fromEntries(
    Object.entries(receive).map(([name, take]) => [name, (message: never) => done || take(message)]),
  ) as unknown as Receivers;

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

  async function join(): Promise<Link | null> {
    const found = await findTable(code, { token, patience: FIND_PATIENCE });
    if (!found.ok) {
      const { status, refusal } = found;
      if ((status >= 400 && status < 500 && status !== 429) || refusal.k === UNREADABLE) gone(refusal);
      // A server that answers but cannot serve says why; that there is none is the page's to say.
      else trouble.value = status === 0 ? null : refusal;
      return null;
    }
    try {
      return await dial(place, (why) => why in FINAL);
    } catch (error) {
      gone(FINAL[codeOf(error) ?? 0] ?? null);
      return null;
    }
  }

  async function keepOpen(): Promise<void> {
    for (let attempt = 0; !done; attempt++) {
      const joined = await join();
      if (done) {
        joined?.leave();
        return;
      }
      if (joined) {
        attempt = 0;
        link = joined;
        carrier.value = joined.carrier;
        const ended = joined.listen(heard);
        trouble.value = null;
        connection.value = 'open';
        const ignore = watch(joined);
        const why = await ended;
        ignore();
        link = null;
        if (done) return;
        if (why in FINAL) return gone(FINAL[why]!);
      }
      if (done) return;
      if (connection.value === 'open') connection.value = 'lost';
      await rest(attempt);
    }
  }

  /** Tries the line now and then, and closes it when nothing comes back. Gives the function that stops. */
  function watch(joined: Link): () => void {
    let late: ReturnType<typeof setTimeout> | undefined;
    beat = () => {
      if (late !== undefined) return;
      late = setTimeout(() => joined.drop(), tempo.patience);
      joined.ping(() => {
        clearTimeout(late);
        late = undefined;
      });
    };
    const beating = setInterval(() => beat(), tempo.every);
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
      if (!link) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        continue;
      }
      try {
        return await link.ask(name, { ...payload, key });
      } catch {
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
    carrier,
    renew: () => {
      place.next = null;
      link?.drop();
    },
    close() {
      done = true;
      for (const sign of SIGNS) removeEventListener(sign, look);
      wake();
      link?.leave();
    },
  };
}
