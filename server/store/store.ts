/** The store, as the tables know it: an append-only log a table. Every write is durable when the call returns. */
import type { Msg, Step } from '../../shared/rules/types.ts';
import type { Entry } from './entry.ts';

export interface StoredPerson {
  id: string;
  /** Hash of one token of the person, who has one for each device; the token itself is nowhere. */
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
/** Steps of the game as they happened, whole and unread, with the entry that brought them. */
export interface Told {
  seq: number;
  steps: readonly Step[];
}

/** full: no room left · busy: another process holds the file · damaged: it cannot be written or read as it should. */
export type Trouble = 'full' | 'busy' | 'damaged';

/** Why the store did not do it. Nothing was changed. */
export class StoreError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause: unknown) {
    super(`the store is ${trouble}`, { cause });
    this.trouble = trouble;
  }
}
/** What people are told of it. */
export const STORE_REFUSAL: Readonly<Record<Trouble, Msg>> = {
  full: { k: 'refusal.server.storeFull' },
  busy: { k: 'refusal.server.storeBusy' },
  damaged: { k: 'refusal.server.storeDamaged' },
};
/** One game's log is not as it was written; the others are as good as ever. */
export class LogError extends Error {
  /** The first entry that is missing, changed or unreadable. */
  readonly seq: number;
  constructor(seq: number, what: string) {
    super(`entry ${seq} ${what}`);
    this.seq = seq;
  }
}

/** Every method throws `StoreError` and then has changed nothing. */
export interface Store {
  /** 256 bits in hexadecimal, of this store alone and for good. */
  readonly secret: string;
  /** A new table with its first entries. False when the code is taken. */
  create(code: string, at: number, entries: readonly Entry[], people: readonly StoredPerson[]): boolean;
  /**
   * All of these entries and people, or none. `steps`: what they brought, kept as a cache for the day when a newer
   * version can no longer work them out; nothing is ever played from it.
   */
  append(code: string, entries: readonly Entry[], people?: readonly StoredPerson[], steps?: readonly Step[]): void;
  /** Whose token has this hash in this game? Null: nobody's. Takes no longer when there is such a game. */
  holder(code: string, tokenHash: string): string | null;
  /** Throws LogError too, when this game's log is not whole. */
  load(code: string): StoredGame | null;
  /** The kept steps of a game, in order; none where they were not kept. */
  told(code: string): readonly Told[];
  /** Words that a person was writing, by the names they were kept under; the last of each name, '' takes it out. */
  drafts(code: string, person: string): Readonly<Record<string, string>>;
  keepDraft(code: string, person: string, name: string, text: string): void;
  /** All tokens of this person but this one end. */
  signOut(code: string, but: StoredPerson): void;
  /**
   * Games that never began and in which nothing has happened since `unstarted`, and others since `others` (epoch ms; 0:
   * none at all). A restored game counts from when it was restored.
   */
  stale(unstarted: number, others: number): readonly string[];
  /** Deletes a game and all that belongs to it: its bytes are written over, in the file and in its write-ahead log. */
  purge(code: string): void;
  /** Can it be written to now? Writes, to know. For readiness. */
  check(): void;
  close(): void;
}
