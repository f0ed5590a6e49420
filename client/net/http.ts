/** The few plain requests made before a table is joined. Same origin; errors come back as texts of the catalogue. */
import type { Created, Found, LinkedPlace, SeatLink, TableOptions } from '../../shared/protocol/messages.ts';
import type { GameRecord } from '../../shared/protocol/record.ts';
import type { Msg } from '../../shared/rules/types.ts';

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

/** Sets up a table; the one who asks is its host. */
export const createTable = (name: string, options: Partial<TableOptions>): Promise<Result<Created>> =>
  ask('POST', '/api/tables', { name, options });

/** A place at a table for one more person. */
export const joinTable = (code: string, name: string): Promise<Result<{ token: string }>> =>
  ask('POST', `/api/tables/${encodeURIComponent(code)}/people`, { name });

/**
 * Is there such a table? Brings it back to life if the server was restarted. `status` 404: there is none. Who has a token
 * of it does not wait when somebody else is guessing codes.
 */
export const findTable = (code: string, token?: string, patience?: number): Promise<Result<Found>> =>
  ask('GET', `/api/tables/${encodeURIComponent(code)}`, undefined, token, patience);

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
