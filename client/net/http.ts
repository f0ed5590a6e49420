/** The few plain requests made before a table is joined. Same origin; errors come back as texts of the catalogue. */
import type { Created, Found, LinkedPlace, SeatLink, TableOptions } from '../../shared/protocol/messages.ts';
import type { GameRecord } from '../../shared/protocol/record.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { freshKey } from './key.ts';
import { forget, keep, recall } from './storage.ts';

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Msg; status: number };

/** No answer within this many ms counts as no connection. */
const PATIENCE = 12_000;

async function ask<T>(
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  token?: string,
  patience = PATIENCE,
): Promise<Result<T>> {
  try {
    const response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(patience),
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const value: unknown = await response.json().catch(() => null);
    if (response.ok && value !== null) return { ok: true, value: value as T };
    const refusal = (value as { refusal?: Msg } | null)?.refusal;
    return {
      ok: false,
      status: response.status,
      refusal: refusal ?? { k: 'net.answer', a: { status: response.status } },
    };
  } catch {
    return { ok: false, status: 0, refusal: { k: 'net.unreachable' } };
  }
}

/** How long a request that was not answered is still the same request when it is made again, in ms. */
const SAME = 10 * 60_000;
/** Asks for a new table or place. Made again after a lost answer, after a reload as well, it is known by its key and gives the same. */
async function askOnce<T>(path: string, body: object): Promise<Result<T>> {
  const what = `${path} ${JSON.stringify(body)}`;
  const before = recall<{ what: string; key: string; at: number } | null>('asked', null);
  const again = before?.what === what && Math.abs(Date.now() - before.at) < SAME;
  const key = again ? before.key : freshKey();
  keep('asked', { what, key, at: Date.now() });
  const result = await ask<T>('POST', path, { ...body, key });
  // Without an answer nobody knows what was done.
  if (result.ok || (result.status > 0 && result.status < 500)) forget('asked');
  return result;
}

/** Sets up a table; the one who asks is its host. */
export const createTable = (name: string, options: Partial<TableOptions>): Promise<Result<Created>> =>
  askOnce('/api/tables', { name, options });

/** A place at a table for one more person. `invite`: the key of the link that they followed. */
export const joinTable = (code: string, name: string, invite?: string): Promise<Result<{ token: string }>> =>
  askOnce(`/api/tables/${encodeURIComponent(code)}/people`, { name, ...(invite ? { invite } : {}) });

/**
 * Is there such a table? Brings it back to life if the server was restarted. `status` 404: there is none. Who has a token
 * of it, or the key in a link to it, does not wait when somebody else is guessing codes.
 */
export const findTable = (
  code: string,
  { token, invite, patience }: { token?: string; invite?: string | undefined; patience?: number } = {},
): Promise<Result<Found>> =>
  ask('GET', `/api/tables/${encodeURIComponent(code)}${invite ? `?invite=${invite}` : ''}`, undefined, token, patience);

const at = (code: string, what: string): string => `/api/tables/${encodeURIComponent(code)}/${what}`;
/** A link to this person's place for another device; `screen`: to a new screen for everyone, host only. */
export const makeLink = (code: string, token: string, screen: boolean): Promise<Result<SeatLink>> =>
  ask('POST', at(code, 'links'), screen ? { screen } : {}, token);
/** Whose place a link leads to. */
export const lookAtLink = (code: string, link: string): Promise<Result<LinkedPlace>> =>
  ask('POST', at(code, 'links/look'), { link });
/** Takes up the place of a link. `alone`: its other devices are signed out. */
export const takeLink = (code: string, link: string, alone: boolean): Promise<Result<{ token: string }>> =>
  ask('POST', at(code, 'links/take'), { link, alone });
/** Signs out this person's other devices. */
export const signOutOthers = (code: string, token: string): Promise<Result<unknown>> =>
  ask('POST', at(code, 'alone'), {}, token);
/** Deletes the table and all that was recorded of it; host only. */
export const purgeTable = (code: string, token: string): Promise<Result<unknown>> =>
  ask('POST', at(code, 'purge'), {}, token);

/** All of a game that this person may know, to take home: also where the server cannot play it on. */
export const fetchRecord = (code: string, token: string): Promise<Result<GameRecord>> =>
  ask('GET', `/api/tables/${encodeURIComponent(code)}/record`, undefined, token);
