/** The places this browser holds at tables: the door lists them, and a reload takes them up again. */
import { signal } from '@preact/signals';
import type { SeatId } from '../../shared/content/ids.ts';
import { forget, keep, recall } from './storage.ts';

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

export const ticketFor = (code: string): Ticket | undefined => tickets.value.find((ticket) => ticket.code === code);

/** Adds or renews a ticket and puts it first. */
export function keepTicket(ticket: Omit<Ticket, 'at'>): void {
  const rest = load().filter((other) => other.code !== ticket.code);
  const old = ticketFor(ticket.code);
  tickets.value = [{ ...old, ...ticket, at: Date.now() }, ...rest].slice(0, MOST);
  keep('tables', tickets.value);
}

/** Drops a ticket and all that was kept for its table. */
export function dropTicket(code: string): void {
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
