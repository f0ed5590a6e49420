/**
 * A link that carries a place at a table to another device. The token stands behind the `#`, which no browser sends to
 * any server, and leaves the address as soon as it was read: nobody finds it there, or in what is copied from there.
 */
import { signal } from '@preact/signals';
import { keepTicket, ticketFor, tidyCode } from './tickets.ts';

export interface Place {
  code: string;
  /** Secret of the person whose place it is. */
  token: string;
}

export const seatLink = (code: string, token: string): string => `${location.origin}/t/${code}#seat=${token}`;

/** A place that a link brought to a browser which already has another at that table: the person is asked. */
export const offered = signal<Place | null>(null);

export function acceptOffered(): void {
  if (offered.value) keepTicket({ ...offered.value, name: '' });
  offered.value = null;
}

function read(): void {
  const token = /^#seat=([\w-]{16,64})$/.exec(location.hash)?.[1];
  const code = /^\/t\/([^/]+)/.exec(location.pathname)?.[1];
  if (!token || !code) return;
  history.replaceState(history.state, '', location.pathname);
  const place = { code: tidyCode(code), token };
  const own = ticketFor(place.code);
  if (own?.token === token) return;
  offered.value = place;
  if (!own) acceptOffered();
}
read();
// The link opened in a tab that is at the table already.
addEventListener('hashchange', read);
