/**
 * The protocol over plain HTTP, with the guarantees of the WebSocket: for networks that block it, and for programs that
 * nobody here has written. `GET` what the seat sees and what follows, `POST` a request.
 */
import type { Request, Response, Router } from 'express';
import { REQUEST_NAMES } from '../../shared/protocol/requests.ts';
import type { Table } from '../table/table.ts';
import type { Tables } from '../table/tables.ts';
import { Feeds, type Feed, type FeedDeps } from './feed.ts';
import { menuOf } from './menu.ts';
import { bearer, refuse, refused, statusFor } from './refuse.ts';
import { poll, stream } from './stream.ts';

/** Longest and usual time that a poll is held, in seconds: below the half minute after which many proxies give up. */
const MOST_WAIT = 25;
export const USUAL_WAIT = 20;

/** The person a request comes from. */
interface Caller {
  table: Table;
  person: string;
}

/** Adds the carrier's routes. Gives what ends all that it holds open, for when the server stops. */
export function carrier(api: Router, tables: Tables, deps: FeedDeps): () => void {
  const feeds = new Feeds(deps);

  /** Who asks; or the request is refused, and null. */
  function callerOf(request: Request<{ code: string }>, response: Response): Caller | null {
    const token = bearer(request);
    const caller = token === null ? null : tables.findFor(request.params.code, token);
    if (caller && 'table' in caller) return caller;
    refuse(response, caller?.refusal ?? { k: 'refusal.server.badToken' });
    return null;
  }
  /** The feed of whoever asks, who is thereby at the table; or the request is refused, and null. */
  function feedOf(request: Request<{ code: string }>, response: Response): (Caller & { feed: Feed }) | null {
    const caller = callerOf(request, response);
    if (!caller) return null;
    const feed = feeds.of(caller.table, caller.person);
    if (!feed.admit()) {
      refuse(response, { k: 'refusal.server.tooFast' });
      return null;
    }
    feed.touch();
    return { ...caller, feed };
  }

  api.get('/tables/:code/seat', (request, response) => {
    const caller = feedOf(request, response);
    if (!caller) return;
    if (!caller.table.looks(caller.person)) return refuse(response, { k: 'refusal.server.tooFast' });
    const { events, next } = caller.feed.read(null);
    const seen = Object.fromEntries(events.map(({ name, message }) => [name, message]));
    const game = events.find((event) => event.name === 'game')?.message;
    const view = game?.view ?? null;
    const legal = view && menuOf(view);
    response.json({ me: seen['me'], table: seen['table'], view, legal, seq: game?.seq ?? null, next });
  });

  api.get('/tables/:code/events', (request, response) => {
    const caller = feedOf(request, response);
    if (!caller) return;
    const { after, wait } = request.query;
    const place = request.headers['last-event-id'] ?? after;
    const from = typeof place === 'string' && place !== '' ? place : null;
    if (request.accepts(['json', 'text/event-stream']) === 'text/event-stream')
      return stream(caller.feed, from, response);
    const seconds = Math.min(MOST_WAIT, Math.max(0, Number(wait ?? USUAL_WAIT) || 0));
    poll(caller.feed, from, seconds * 1000, response);
  });

  // A sign of life, from whoever reads a stream and has nothing to ask.
  api.get('/tables/:code/here', (request, response) => {
    if (feedOf(request, response)) response.json({ ok: true });
  });

  for (const name of REQUEST_NAMES)
    api.post(`/tables/:code/${name}`, (request: Request<{ code: string }>, response) => {
      const caller = callerOf(request, response);
      if (!caller) return;
      feeds.touch(caller.table, caller.person);
      const answer = caller.table.request(caller.person, name, request.body);
      if (answer.ok) response.json(answer);
      else response.status(statusFor(answer.refusal, 409)).json({ ok: false, ...refused(answer.refusal) });
    });

  return () => feeds.stop();
}
