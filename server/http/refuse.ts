/** How HTTP says no: `{ refusal: Msg, text }` with a status. `text` is the refusal in English, for whoever has no catalogue. */
import type { Request, Response } from 'express';
import type { Msg } from '../../shared/rules/types.ts';
import { told } from './words.ts';

/** Statuses of the server's own reasons; of the others `otherwise`. */
const STATUS: Readonly<Record<string, number>> = {
  'refusal.server.badRequest': 400,
  'refusal.server.badToken': 401,
  'refusal.server.origin': 403,
  'refusal.server.locked': 403,
  'refusal.server.lockedSeat': 403,
  'refusal.server.teamClosed': 403,
  'refusal.server.screenOnly': 403,
  'refusal.server.noTable': 404,
  'refusal.server.noCode': 404,
  'refusal.server.noRoute': 404,
  'refusal.server.nameTaken': 409,
  'refusal.server.tableFull': 409,
  'refusal.server.manyDevices': 409,
  'refusal.server.manyScreens': 409,
  'refusal.server.oldLink': 410,
  'refusal.server.otherVersion': 410,
  'refusal.server.tooLong': 413,
  'refusal.server.tooFast': 429,
  'refusal.server.manyMisses': 429,
  'refusal.server.manyTables': 429,
  'refusal.server.internal': 500,
  'refusal.server.busy': 503,
  'refusal.server.storeFull': 507,
  'refusal.server.storeBusy': 503,
  'refusal.server.storeDamaged': 503,
  'refusal.server.damagedLog': 503,
};

export const statusFor = (refusal: Msg, otherwise = 400): number => STATUS[refusal.k] ?? otherwise;

/** The body of a refused answer. */
export const refused = (refusal: Msg): { refusal: Msg; text: string } => ({ refusal, text: told(refusal) });

export function refuse(response: Response, refusal: Msg, status = statusFor(refusal)): void {
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  if (status === 429) response.setHeader('retry-after', '1');
  response.status(status).json(refused(refusal));
}

/** The body has not the form it should have; `path` leads to the first field that is wrong. */
export const badRequest = (path: readonly PropertyKey[] | undefined): Msg => ({
  k: 'refusal.server.badRequest',
  a: { field: path?.join('.').slice(0, 60) || 'body' },
});

/** The token in the header of a request, or null. */
export const bearer = ({ headers }: Pick<Request, 'headers'>): string | null =>
  /^Bearer ([\w-]{16,64})$/i.exec(headers.authorization ?? '')?.[1] ?? null;
