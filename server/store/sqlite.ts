/** The store in one SQLite file. WAL with synchronous=FULL: what was acknowledged survives kill -9 and a power cut. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Entry, EntryBody } from './entry.ts';
import { StoreError, type Store, type StoredGame, type StoredPerson } from './store.ts';

const VERSION = 1;
const SCHEMA = `
CREATE TABLE games (
  code TEXT PRIMARY KEY,
  created INTEGER NOT NULL,
  -- scenario, seed, rules version and content hash; null until the game starts
  header TEXT
) STRICT;
CREATE TABLE entries (
  game TEXT NOT NULL REFERENCES games(code) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  person TEXT,
  key TEXT,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (game, seq),
  UNIQUE (game, person, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE people (
  game TEXT NOT NULL REFERENCES games(code) ON DELETE CASCADE,
  id TEXT NOT NULL,
  token TEXT NOT NULL,
  PRIMARY KEY (game, id)
) STRICT, WITHOUT ROWID;
PRAGMA user_version = ${VERSION};
`;
const SQLITE_FULL = 13;
const SQLITE_CONSTRAINT_PRIMARYKEY = 1555;

/** SQLite's extended result code of a thrown error, or 0. */
const codeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 0;

/**
 * Opens (or makes) the store in a folder. One process a folder: a second one fails here, after `patience` ms in which
 * the first may still be ending. Throws when the file is in use, is no database, or was written by a newer version.
 */
export function openSqlite(folder: string, patience = 3000): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'tables.sqlite');
  const db = new DatabaseSync(file, { timeout: patience });
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    db.exec('PRAGMA foreign_keys = ON; BEGIN IMMEDIATE;');
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > VERSION) throw new Error(`${file} was written by a newer version of the server`);
    if (version === 0) db.exec(SCHEMA);
    db.exec('COMMIT');
    chmodSync(file, 0o600);
  } catch (error) {
    db.close();
    throw new Error(`cannot open the store ${file}`, { cause: error });
  }

  const sql = {
    game: db.prepare('INSERT INTO games (code, created) VALUES (?, ?)'),
    header: db.prepare('UPDATE games SET header = ? WHERE code = ?'),
    entry: db.prepare('INSERT INTO entries (game, seq, at, person, key, kind, body) VALUES (?, ?, ?, ?, ?, ?, ?)'),
    person: db.prepare('INSERT INTO people (game, id, token) VALUES (?, ?, ?)'),
    games: db.prepare('SELECT created FROM games WHERE code = ?'),
    entries: db.prepare('SELECT seq, at, person, key, kind, body FROM entries WHERE game = ? ORDER BY seq'),
    people: db.prepare('SELECT id, token FROM people WHERE game = ?'),
  };

  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new StoreError((codeOf(error) & 255) === SQLITE_FULL ? 'full' : 'damaged', error);
    }
  };
  /** All of `work`, durably, or nothing of it. */
  const transaction = (work: () => void): void => {
    db.exec('BEGIN IMMEDIATE');
    try {
      work();
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
  const insert = (code: string, entries: readonly Entry[], people: readonly StoredPerson[]): void => {
    for (const { seq, at, person, key, kind, body } of entries) {
      sql.entry.run(code, seq, at, person, key, kind, JSON.stringify(body));
      if (kind === 'table' && body.t === 'started') sql.header.run(JSON.stringify(body.header), code);
    }
    for (const { id, tokenHash } of people) sql.person.run(code, id, tokenHash);
  };

  return {
    create: (code, at, entries, people) =>
      guarded(() => {
        try {
          transaction(() => {
            sql.game.run(code, at);
            insert(code, entries, people);
          });
          return true;
        } catch (error) {
          if (codeOf(error) === SQLITE_CONSTRAINT_PRIMARYKEY) return false;
          throw error;
        }
      }),
    append: (code, entries, people = []) => guarded(() => transaction(() => insert(code, entries, people))),
    load: (code): StoredGame | null =>
      guarded(() => {
        const game = sql.games.get(code);
        if (!game) return null;
        const entries = sql.entries.all(code).map((row): Entry => {
          // Written by `insert` above from an Entry: the kind and the body belong together.
          const what = { kind: row['kind'], body: JSON.parse(String(row['body'])) as unknown } as EntryBody;
          const text = (name: string) => (row[name] === null ? null : String(row[name]));
          return { seq: Number(row['seq']), at: Number(row['at']), person: text('person'), key: text('key'), ...what };
        });
        const people = sql.people.all(code).map((row) => ({ id: String(row['id']), tokenHash: String(row['token']) }));
        return { code, created: Number(game['created']), people, entries };
      }),
    check: () =>
      guarded(() => {
        db.exec('BEGIN IMMEDIATE');
        db.exec('ROLLBACK');
      }),
    close: () => db.close(),
  };
}
