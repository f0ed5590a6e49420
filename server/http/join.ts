/**
 * The way in for WebSockets. Colyseus would keep a seat for whoever names a room, and tell which rooms there are; here
 * the token comes first, and a code without a good token is answered like a code that does not exist.
 */
import { matchMaker } from '@colyseus/core';
import express, { type Application, type Request } from 'express';
import { JOIN_OPTIONS } from '../../shared/protocol/requests.ts';
import { openRoom } from '../table/room.ts';
import type { Tables } from '../table/tables.ts';
import { refuse } from './refuse.ts';

/** A join carries a token and nothing else, in bytes. */
const MOST_JOIN_BYTES = 1024;

/** The address that the SDK's `joinById` asks at: `{ token }` → a seat in the room, or a refusal. */
export function joins(app: Application, tables: Tables): void {
  const json = express.json({ limit: MOST_JOIN_BYTES, type: () => true });
  app.post('/matchmake/joinById/:code', json, async (request: Request<{ code: string }>, response) => {
    response.setHeader('cache-control', 'no-store');
    const body = JOIN_OPTIONS.safeParse(request.body);
    const found = body.success ? tables.findFor(request.params.code, body.data.token) : null;
    if (!found) return refuse(response, { k: 'refusal.server.badToken' });
    if ('refusal' in found) return refuse(response, found.refusal);
    const { table, person } = found;
    if (!table.admits(person)) return refuse(response, { k: 'refusal.server.tooFast' });
    try {
      await openRoom(table);
      response.json(await matchMaker.joinById(table.code, request.body as object));
    } catch {
      // The room is just being put away: whoever asks again finds it open.
      refuse(response, { k: 'refusal.server.busy' });
    }
  });
}
