/** The checksum that each entry of a log carries: of itself and of all before it, so that none can change or go missing. */
import { createHash } from 'node:crypto';

/** An entry as it is stored: the body as text. */
export interface EntryRow {
  seq: number;
  at: number;
  person: string | null;
  key: string | null;
  kind: string;
  body: string;
}

/** `before`: the sum of the entry before; the game's code for the first. 128 bits, base64url. */
export const sumOf = (before: string, { seq, at, person, key, kind, body }: EntryRow): string =>
  createHash('sha256')
    .update(`${before}\n${JSON.stringify([seq, at, person, key, kind, body])}`)
    .digest('base64url')
    .slice(0, 22);
