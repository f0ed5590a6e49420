/**
 * The way of a place to another device: a link is made by whoever has the place, looked at and taken up by whoever follows
 * it. It stands in the body of requests and behind the `#` of addresses, where no log of a server or proxy keeps it.
 */
import type { Request, Response, Router } from 'express';
import { tidyCode } from '../../shared/protocol/code.ts';
import { LINK_LOOK, LINK_MAKE, LINK_TAKE } from '../../shared/protocol/requests.ts';
import { closeRoom } from '../table/room.ts';
import type { Tables } from '../table/tables.ts';
import { badRequest, bearer, refuse, statusFor } from './refuse.ts';

type At = Request<{ code: string }>;
const OLD = { k: 'refusal.server.oldLink' };

export function links(api: Router, tables: Tables): void {
  api.post('/tables/:code/links', (request: At, response: Response) => {
    const body = LINK_MAKE.safeParse(request.body ?? {});
    if (!body.success) return refuse(response, badRequest(body.error.issues[0]?.path));
    const caller = tables.findFor(request.params.code, bearer(request) ?? '');
    if ('refusal' in caller) return refuse(response, caller.refusal);
    const { table, person } = caller;
    if (!table.admits(person)) return refuse(response, { k: 'refusal.server.tooFast' });
    const made = table.entrance.makeLink(person, body.data.screen ?? false);
    if ('refusal' in made) return refuse(response, made.refusal, statusFor(made.refusal, 409));
    response.status(201).json(made);
  });

  // A table that is not in memory has no links: nobody learns whether there is one.
  api.post('/tables/:code/links/look', (request: At, response: Response) => {
    const body = LINK_LOOK.safeParse(request.body);
    if (!body.success) return refuse(response, badRequest(body.error.issues[0]?.path));
    const place = tables.live(tidyCode(request.params.code))?.entrance.look(body.data.link);
    if (!place) return refuse(response, OLD);
    response.json(place);
  });
  api.post('/tables/:code/links/take', (request: At, response: Response) => {
    const body = LINK_TAKE.safeParse(request.body);
    if (!body.success) return refuse(response, badRequest(body.error.issues[0]?.path));
    const { link, alone = false } = body.data;
    const taken = tables.live(tidyCode(request.params.code))?.entrance.take(link, alone);
    if (!taken) return refuse(response, OLD);
    if ('refusal' in taken) return refuse(response, taken.refusal, statusFor(taken.refusal, 409));
    response.status(201).json(taken);
  });

  /** Signs out all other devices of the person who asks. */
  api.post('/tables/:code/alone', (request: At, response: Response) => {
    const token = bearer(request) ?? '';
    const caller = tables.findFor(request.params.code, token);
    if ('refusal' in caller) return refuse(response, caller.refusal);
    if (!caller.table.admits(caller.person)) return refuse(response, { k: 'refusal.server.tooFast' });
    const trouble = caller.table.entrance.signOutOthers(token);
    if (trouble) return refuse(response, trouble.refusal);
    response.json({ ok: true });
  });

  /** Deletes the table and all that was recorded of it. */
  api.post('/tables/:code/purge', (request: At, response: Response) => {
    const refused = tables.purge(request.params.code, bearer(request) ?? '');
    if (refused) return refuse(response, refused.refusal, statusFor(refused.refusal, 409));
    void closeRoom(tidyCode(request.params.code));
    response.json({ ok: true });
  });
}
