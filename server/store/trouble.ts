/** What SQLite's errors mean to people. */
import { StoreError, type Trouble } from './store.ts';

const BUSY = 5;
const LOCKED = 6;
const FULL = 13;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
/** Extended: the index of the write-ahead log could not grow, which a full disk is nearly always behind. */
const SHM_SIZE = 4874;

/** SQLite's extended result code of a thrown error, or 0. */
export const codeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 0;

export function troubleOf(error: unknown): Trouble {
  const code = codeOf(error);
  const primary = code & 255;
  if (primary === FULL || code === SHM_SIZE) return 'full';
  return primary === BUSY || primary === LOCKED ? 'busy' : 'damaged';
}

/** Runs a piece of work on the database; whatever SQLite throws in it becomes a StoreError. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === 0) throw error;
    throw new StoreError(troubleOf(error), error);
  }
}

/** In one clause, why a file could not be opened: for the one line a person who starts the server reads. */
export function whyNot(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const primary = codeOf(error) & 255;
  if (primary === NOT_A_DATABASE || primary === CORRUPT) return `it is damaged (${message}); restore it from a backup`;
  if (primary === 0) return message;
  if (troubleOf(error) === 'full') return 'there is no room left on its disk';
  if (troubleOf(error) === 'busy') return 'another program is using it';
  return message;
}
