/** By long poll: a request that the server holds until there is something to say. Works wherever pages do. */
import { events, httpLink, type Reading } from './http-link.ts';
import { Closed, type Dial, type Place } from './link.ts';

/** How long the server is asked to hold a poll, in seconds: halved where something on the way is less patient. */
const MOST_WAIT = 20;
const LEAST_WAIT = 2;
/** A poll that broke sooner than that was not cut for its length, ms. */
const CUT = 1500;
/** Beyond the wait, how late an answer may be, ms. */
const LATE = 8000;

interface Polled {
  events: { name: string; message: unknown }[];
  next: string;
  closed: number | null;
}

export const poll: Dial = (place, patience) =>
  httpLink(place, 'poll', patience, async (reading) => {
    let wait = MOST_WAIT;
    await once(place, reading, 0);
    reading.opened();
    for (;;) {
      const began = performance.now();
      try {
        await once(place, reading, wait);
      } catch (error) {
        const held = performance.now() - began;
        if (error instanceof Closed || reading.signal.aborted || held < CUT || wait === LEAST_WAIT) throw error;
        // Was it the wait? Then an answer without one comes; else the line is gone.
        wait = Math.max(LEAST_WAIT, Math.min(wait / 2, Math.floor(held / 1000) - 1));
        await once(place, reading, 0);
      }
    }
  });

async function once(place: Place, { hear, signal }: Reading, wait: number): Promise<void> {
  const query = `?wait=${wait}${place.next === null ? '' : `&after=${encodeURIComponent(place.next)}`}`;
  const patience = AbortSignal.timeout(wait * 1000 + LATE);
  const response = await events(place, query, { accept: 'application/json' }, AbortSignal.any([signal, patience]));
  const { events: heard, next, closed } = (await response.json()) as Polled;
  if (signal.aborted) return;
  for (const { name, message } of heard) hear(name, message);
  place.next = next;
  if (closed !== null) throw new Closed(closed);
}
