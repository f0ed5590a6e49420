/** The store, as the tables know it: an append-only log a table. Every write is durable when the call returns. */
import type { Entry } from './entry.ts';

export interface StoredPerson {
  id: string;
  /** Hash of the person's token; the token itself is nowhere. */
  tokenHash: string;
}
/** What is needed to bring a table back. */
export interface StoredGame {
  code: string;
  /** Epoch ms. */
  created: number;
  people: readonly StoredPerson[];
  entries: readonly Entry[];
}

/** Why a write failed: no room, or the file cannot be written or read as it should. */
export class StoreError extends Error {
  readonly trouble: 'full' | 'damaged';
  constructor(trouble: 'full' | 'damaged', cause: unknown) {
    super(`the store is ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

/** Every method throws `StoreError` and then has changed nothing. */
export interface Store {
  /** A new table with its first entries. False when the code is taken. */
  create(code: string, at: number, entries: readonly Entry[], people: readonly StoredPerson[]): boolean;
  /** All of these entries and people, or none. */
  append(code: string, entries: readonly Entry[], people?: readonly StoredPerson[]): void;
  load(code: string): StoredGame | null;
  /** Can it be written to now? For readiness. */
  check(): void;
  close(): void;
}
