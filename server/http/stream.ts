/** A feed as server-sent events, and as a poll that is held until there is something to answer. */
import type { Response } from 'express';
import type { Feed } from './feed.ts';

/** Comments that keep the line from looking dead, in ms. */
const BEAT = 15_000;
/** The second sign of life comes soon: whoever does not get it knows that something on the way holds events back. */
const FIRST_BEAT = 1000;
/** A stream ends after so long and is taken up again, in ms: one of several devices may have vanished without a word. */
const LIFE = 5 * 60_000;
/** Some proxies pass nothing on before they have so much. */
const PADDING = `:${' '.repeat(2048)}\n\n`;

/** `id`: the place after this event. An event without one does not move the reader's place. */
const lines = (event: string, data: unknown, id: string | null): string =>
  `event: ${event}\n${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

/** Writes the feed from a place on, until one of both sides ends it. */
export function stream(feed: Feed, from: string | null, response: Response): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // For proxies that would compress or collect what passes.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  response.write(`retry: 2000\n\n${PADDING}`);
  let after = from;
  const send = (): void => {
    // A slow reader is not run over: the rest is read when the line is free again.
    if (response.writableEnded || response.writableNeedDrain) return;
    const { events, places, next, reset } = feed.read(after);
    after = next;
    if (reset) response.write(lines('reset', {}, null));
    events.forEach(({ name, message }, i) => response.write(lines(name, message, places[i] ?? null)));
  };
  const beat = (): void => void (response.writableEnded || response.write(':\n\n'));
  const leave = feed.follow({
    streams: true,
    wake: send,
    end: (code) => response.end(code === null ? undefined : lines('closed', { code }, null)),
  });
  const first = setTimeout(beat, FIRST_BEAT);
  const beating = setInterval(beat, BEAT);
  const life = setTimeout(() => response.end(), LIFE);
  response.on('drain', send);
  response.on('close', () => {
    leave();
    clearTimeout(first);
    clearInterval(beating);
    clearTimeout(life);
  });
  send();
}

/** Answers with what follows a place: at once if there is something, else when there is, or with nothing after `wait` ms. */
export function poll(feed: Feed, from: string | null, wait: number, response: Response): void {
  const answer = (): void => {
    if (response.headersSent) return;
    const { events, next, reset } = feed.read(from);
    response.json({ events, next, reset, closed: null });
  };
  if (from === null || wait === 0 || feed.hasNews(from)) return answer();
  const leave = feed.follow({
    streams: false,
    wake: answer,
    end: (code) => {
      if (!response.headersSent) response.json({ events: [], next: from, reset: false, closed: code });
    },
  });
  const late = setTimeout(answer, wait);
  response.on('close', () => {
    clearTimeout(late);
    leave();
  });
}
