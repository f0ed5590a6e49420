/** Games as they lie in a database file: read whole, and not believed before their checksums agree. */
import type { DatabaseSync } from 'node:sqlite';
import { inflateRawSync } from 'node:zlib';
import type { Step } from '../../shared/rules/types.ts';
import type { Entry, EntryBody } from './entry.ts';
import { LogError, type StoredGame, type Told } from './store.ts';
import { sumOf, type EntryRow } from './sum.ts';

export interface Reader {
  codes(): readonly string[];
  /** The person with this hash of a token in the game, or null. */
  holder(code: string, tokenHash: string): string | null;
  /** Null: there is no such game. Throws LogError when its log is not whole, and SQLite's own errors. */
  game(code: string): StoredGame | null;
  told(code: string): readonly Told[];
  drafts(code: string, person: string): Readonly<Record<string, string>>;
  /** See `Store.stale`. */
  stale(unstarted: number, others: number): readonly string[];
}

export function reader(db: DatabaseSync): Reader {
  const sql = {
    codes: db.prepare('SELECT code FROM games ORDER BY created, code'),
    holder: db.prepare('SELECT id FROM people WHERE game = ? AND token = ?'),
    game: db.prepare('SELECT created FROM games WHERE code = ?'),
    entries: db.prepare('SELECT seq, at, person, key, kind, body, sum FROM entries WHERE game = ? ORDER BY seq'),
    people: db.prepare('SELECT id, token FROM people WHERE game = ? ORDER BY id, token'),
    told: db.prepare('SELECT seq, steps FROM told WHERE game = ? ORDER BY seq'),
    drafts: db.prepare('SELECT name, body FROM drafts WHERE game = ? AND person = ? ORDER BY name'),
    stale: db.prepare(
      `SELECT code FROM games WHERE coalesce(restored, 0) < iif(header IS NULL, ?1, ?2) AND
       (SELECT at FROM entries WHERE game = code ORDER BY seq DESC LIMIT 1) < iif(header IS NULL, ?1, ?2)`,
    ),
  };
  return {
    codes: () => sql.codes.all().map((row) => String(row['code'])),
    holder: (code, tokenHash) => {
      const row = sql.holder.get(code, tokenHash);
      return row ? String(row['id']) : null;
    },
    game: (code) => {
      const game = sql.game.get(code);
      if (!game) return null;
      const rows = sql.entries.all(code) as unknown as (EntryRow & { sum: string | null })[];
      const people = sql.people.all(code).map((row) => ({ id: String(row['id']), tokenHash: String(row['token']) }));
      return { code, created: Number(game['created']), people, entries: checked(code, rows) };
    },
    told: (code) =>
      sql.told.all(code).map((row) => {
        const text = inflateRawSync(row['steps'] as Uint8Array).toString();
        return { seq: Number(row['seq']), steps: JSON.parse(text) as Step[] };
      }),
    drafts: (code, person) =>
      Object.fromEntries(sql.drafts.all(code, person).map((row) => [String(row['name']), String(row['body'])])),
    stale: (unstarted, others) => sql.stale.all(unstarted, others).map((row) => String(row['code'])),
  };
}

/** The entries of a game, when none is missing and every sum is right. */
function checked(code: string, rows: readonly (EntryRow & { sum: string | null })[]): Entry[] {
  let before = code;
  return rows.map((row, i) => {
    const n = i + 1;
    if (row.seq !== n) throw new LogError(n, 'is missing');
    if (row.sum !== null && row.sum !== sumOf(before, row)) throw new LogError(n, 'is not as it was written');
    before = row.sum ?? '';
    const { seq, at, person, key, kind } = row;
    try {
      // Written from an Entry: the kind and the body belong together.
      const what = { kind, body: JSON.parse(row.body) as unknown } as EntryBody;
      return { seq, at, person, key, ...what };
    } catch {
      throw new LogError(n, 'cannot be read');
    }
  });
}
