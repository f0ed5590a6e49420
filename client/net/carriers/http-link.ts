/** What the two carriers over plain HTTP share: how they are opened and ended, and how a request is asked. */
import { type Answer, CLOSED, type RequestName, type ServerMessages } from '../../../shared/protocol/messages.ts';
import type { Msg } from '../../../shared/rules/types.ts';
import {
  ASK_PATIENCE,
  BROKEN,
  type CarrierName,
  Closed,
  codeOf,
  type Link,
  type Payload,
  type Place,
  type Receivers,
} from './link.ts';

/** What a carrier is given to read with. */
export interface Reading {
  /** Takes one message of the table. */
  hear: (name: string, message: unknown) => void;
  /** The carrier works: the link is open. */
  opened: () => void;
  /** Aborted when the link is ended from this side. */
  signal: AbortSignal;
}

/** Opens a link over `run`, which reads until it ends: with a close code, or with whatever broke it. */
export function httpLink(
  place: Place,
  carrier: CarrierName,
  patience: number,
  run: (reading: Reading) => Promise<number>,
): Promise<Link> {
  const stop = new AbortController();
  const { promise: ended, resolve: end } = Promise.withResolvers<number>();
  /** What came before somebody listened. */
  let early: [string, unknown][] | null = [];
  let receive: Receivers | null = null;
  const hear = (name: string, message: unknown): void => {
    if (stop.signal.aborted) return;
    if (early) early.push([name, message]);
    else if (receive && Object.hasOwn(receive, name)) receive[name as keyof ServerMessages](message as never);
  };
  const halt = (): void => {
    stop.abort();
    end(BROKEN);
  };
  const link: Link = {
    carrier,
    listen(receivers) {
      receive = receivers;
      const before = early ?? [];
      early = null;
      for (const [name, message] of before) hear(name, message);
      return ended;
    },
    ask: (name, payload) => ask(place, name, payload),
    ping: (heard) => {
      // Tells the others too that this person is still there.
      const here = { headers: credentials(place), signal: stop.signal, cache: 'no-store' } as const;
      void fetch(at(place, 'here'), here).then(
        (response) => response.ok && heard(),
        () => undefined,
      );
    },
    drop: halt,
    leave: halt,
  };

  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      stop.abort();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const timer = setTimeout(() => fail(new Error('no answer')), patience);
    const opened = (): void => {
      clearTimeout(timer);
      resolve(link);
    };
    const finish = (code: number, error: unknown): void => {
      clearTimeout(timer);
      end(code);
      fail(error);
    };
    run({ hear, opened, signal: stop.signal }).then(
      (code) => finish(code, new Closed(code)),
      (error: unknown) => finish(codeOf(error) ?? BROKEN, error),
    );
  });
}

/** Headers by which the server knows this person. */
const credentials = ({ token }: Place): Record<string, string> => ({ authorization: `Bearer ${token}` });
/** The address of something at the table of a place. */
const at = ({ code }: Place, what: string): string => `/api/tables/${encodeURIComponent(code)}/${what}`;

/** An answer of events, or the reason why there is none: a place that is not known ends the link for good. */
export async function events(
  place: Place,
  query: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(at(place, `events${query}`), {
    headers: { ...credentials(place), ...headers },
    cache: 'no-store',
    signal,
  });
  if (response.ok) return response;
  throw response.status === 401 ? new Closed(CLOSED.badToken) : new Error(`status ${response.status}`);
}

async function ask<N extends RequestName>(place: Place, name: N, payload: Payload<N>): Promise<Answer> {
  const response = await fetch(at(place, name), {
    method: 'POST',
    headers: { ...credentials(place), 'content-type': 'application/json' },
    body: JSON.stringify(payload),
    signal: AbortSignal.timeout(ASK_PATIENCE),
  });
  const said = (await response.json()) as { ok?: boolean; refusal?: Msg };
  if (said.ok === true) return { ok: true };
  // Something on the way may answer as well, and knows nothing of refusals.
  if (said.refusal) return { ok: false, refusal: said.refusal };
  throw new Error(`status ${response.status}`);
}
