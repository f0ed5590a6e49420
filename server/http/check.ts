/** The far side of the self-test page (/check): what a network must let through, each kind by itself and without a table. */
import type { Request, Response, Router } from 'express';
import { refuse } from './refuse.ts';

/** Held answers at once, of everybody: the page is for one person in front of a network, not for a class. */
const MOST_HELD = 100;
const MOST_WAIT = 25;
/** Events of the trial stream, and the time between them in ms: what arrives bunched was held back on the way. */
const EVENTS = 5;
const APART = 500;

/** What of the way here can be seen from the server. */
const seen = (request: Request) => ({
  now: Date.now(),
  http: request.httpVersion,
  /** Proxies that name themselves. */
  via: [request.headers.via, request.headers['x-forwarded-for'] === undefined ? undefined : 'x-forwarded-for']
    .filter((one) => one !== undefined)
    .join(', ')
    .slice(0, 200),
});

export function checks(api: Router): void {
  let held = 0;
  /** Holds an answer open while `work` goes on, if there is room. */
  function hold(response: Response, work: (done: () => void) => () => void): void {
    if (held >= MOST_HELD) return refuse(response, { k: 'refusal.server.busy' });
    held++;
    const stop = work(() => response.end());
    response.on('close', () => {
      held--;
      stop();
    });
  }

  api.get('/check', (request, response) => void response.json(seen(request)));
  api.post('/check', (request, response) => void response.json({ ...seen(request), echo: request.body as unknown }));

  api.get('/check/stream', (_request, response) =>
    hold(response, (done) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
      let sent = 0;
      const send = (): void => {
        response.write(`data: ${++sent}\n\n`);
        if (sent === EVENTS) done();
      };
      send();
      const timer = setInterval(send, APART);
      return () => clearInterval(timer);
    }),
  );
  api.get('/check/poll', (request, response) =>
    hold(response, (done) => {
      const wait = Math.min(MOST_WAIT, Math.max(0, Number(request.query['wait']) || 0));
      const timer = setTimeout(() => {
        response.json({ waited: wait });
        done();
      }, wait * 1000);
      return () => clearTimeout(timer);
    }),
  );
}
