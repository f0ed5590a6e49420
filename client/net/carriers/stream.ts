/**
 * By server-sent events. Not EventSource: it sends no token but in the address, where logs would keep it, and it says
 * nothing of a stream that something on the way holds back.
 */
import { events, httpLink, type Reading } from './http-link.ts';
import { Closed, type Dial, HELD_BACK, type Place } from './link.ts';

/** The server gives a second sign of life a second after the first. Not so long after it, something holds events back. */
const SECOND_SIGN = 6000;
/** And then one every 15 s. */
const SILENCE = 35_000;
/** A stream that ends sooner than that was cut; the server ends its own after minutes, to be taken up again. */
const SHORTEST = 5000;

export const stream: Dial = (place, patience) =>
  httpLink(place, 'stream', patience, async (reading) => {
    for (;;) {
      const began = performance.now();
      await once(place, reading);
      if (performance.now() - began < SHORTEST) throw new Error('cut');
    }
  });

/** Reads one stream to its end. */
async function once(place: Place, { hear, opened, signal }: Reading): Promise<void> {
  const cut = new AbortController();
  const headers = { accept: 'text/event-stream', ...(place.next === null ? {} : { 'last-event-id': place.next }) };
  const response = await events(place, '', headers, AbortSignal.any([signal, cut.signal]));
  if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body)
    throw new Error('no stream');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const lines = new EventLines();
  const began = performance.now();
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    for (let second = false; ; second ||= performance.now() - began > SECOND_SIGN / 10) {
      const { promise: late, reject } = Promise.withResolvers<never>();
      silence = setTimeout(() => reject(new Closed(HELD_BACK)), second ? SILENCE : SECOND_SIGN);
      const { value, done } = await Promise.race([reader.read(), late]);
      clearTimeout(silence);
      if (done) return;
      for (const { name, id, data } of lines.push(value)) {
        if (name === 'closed') throw new Closed((data as { code: number }).code);
        if (name !== 'reset') hear(name, data);
        if (id !== null) place.next = id;
      }
      if (place.next !== null) opened();
    }
  } finally {
    clearTimeout(silence);
    cut.abort();
  }
}

interface SentEvent {
  name: string;
  /** Place after this event; null where it moves none. */
  id: string | null;
  data: unknown;
}

/** Cuts what arrives, in pieces of any size, into events. Comments, and events without data, are left out. */
export class EventLines {
  #rest = '';

  push(text: string): SentEvent[] {
    const blocks = (this.#rest + text).split('\n\n');
    this.#rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const fields = new Map(
        block.split('\n').map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')] as const;
        }),
      );
      const data = fields.get('data');
      if (data === undefined) return [];
      return [
        { name: fields.get('event') ?? 'message', id: fields.get('id') ?? null, data: JSON.parse(data) as unknown },
      ];
    });
  }
}
