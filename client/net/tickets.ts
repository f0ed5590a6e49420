/** The places this browser holds at tables: the door lists them, and a reload takes them up again. */
import { signal } from '@preact/signals';
import type { SeatId } from '../../shared/content/ids.ts';
import { forget, keep, keepInTab, recall, recallInTab } from './storage.ts';

export interface Ticket {
  code: string;
  /** Secret of this person at this table. */
  token: string;
  name: string;
  /** Epoch ms of the last visit, by this browser's clock. */
  at: number;
  seat?: SeatId | null;
  host?: boolean;
  scenario?: string;
  turn?: number;
  over?: boolean;
  /** Hash of the sealed deal, as it was when this browser first saw it. */
  deal?: string;
}

const MOST = 12;
/** Where a tab remembers the ticket that is its own alone. */
const HERE = 'screen';
const isTicket = (x: unknown): x is Ticket =>
  typeof x === 'object' &&
  x !== null &&
  'code' in x &&
  typeof x.code === 'string' &&
  'token' in x &&
  typeof x.token === 'string';

function load(): readonly Ticket[] {
  const raw = recall<unknown>('tables', []);
  return Array.isArray(raw) ? raw.filter(isTicket) : [];
}

/** Newest first. */
export const tickets = signal<readonly Ticket[]>(load());
addEventListener('storage', () => (tickets.value = load()));

export { tidyCode } from '../../shared/protocol/code.ts';

/** What this tab alone is: a screen for everyone, while the browser's other tabs keep their place at the same table. */
const here = signal<Ticket | null>(loadHere());
function loadHere(): Ticket | null {
  const kept = recallInTab(HERE);
  return isTicket(kept) ? kept : null;
}
function keepHere(ticket: Ticket | null): void {
  here.value = ticket;
  keepInTab(HERE, ticket);
}

const inBrowser = (code: string): Ticket | undefined => tickets.value.find((ticket) => ticket.code === code);
export const ticketFor = (code: string): Ticket | undefined =>
  here.value?.code === code ? here.value : inBrowser(code);

/** Keeps what a link gave: the browser's from now on, but a screen is this tab's alone where the browser has a place there. */
export function keepTaken(ticket: Omit<Ticket, 'at'>, screen: boolean): void {
  const alone = screen && inBrowser(ticket.code) !== undefined;
  keepHere(alone ? { ...ticket, at: Date.now() } : null);
  if (!alone) keepTicket(ticket);
}

/** Adds or renews a ticket and puts it first. */
export function keepTicket(ticket: Omit<Ticket, 'at'>): void {
  if (here.value?.token === ticket.token) return keepHere({ ...here.value, ...ticket, at: Date.now() });
  const rest = load().filter((other) => other.code !== ticket.code);
  const old = inBrowser(ticket.code);
  tickets.value = [{ ...old, ...ticket, at: Date.now() }, ...rest].slice(0, MOST);
  keep('tables', tickets.value);
}

/** Drops a ticket, and with the browser's own all that was kept for its table. */
export function dropTicket({ code, token }: Pick<Ticket, 'code' | 'token'>): void {
  if (here.value?.token === token) return keepHere(null);
  tickets.value = load().filter((other) => other.code !== code);
  keep('tables', tickets.value);
  forget(`seen:${code}`);
  forget(`drafts:${code}`);
  forget(`unsent:${code}`);
  forget(`read:${code}`);
  forget(`guide:${code}`);
}

/** The name last used here, offered again. */
export const lastName = (): string => recall('name', '');
export const keepName = (name: string): void => keep('name', name);
