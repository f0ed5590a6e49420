/** The tables of the SQLite file, and how an older file becomes one of this version. */
import type { DatabaseSync } from 'node:sqlite';

export const VERSION = 2;

const FIRST = `
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
`;
const SECOND = `
-- checksum of the entry and of all before it (sum.ts); null in entries of the first version
ALTER TABLE entries ADD COLUMN sum TEXT;
-- what happened, as it was worked out at the time: a cache, deflated JSON
CREATE TABLE told (
  game TEXT NOT NULL REFERENCES games(code) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  steps BLOB NOT NULL,
  PRIMARY KEY (game, seq)
) STRICT;
-- always empty: what is put in to see whether there is room is taken back
CREATE TABLE probe (body BLOB NOT NULL) STRICT;
`;

/** Brings the file of an open transaction up to this version. Throws when it is of a newer one, or of another program. */
export function upgrade(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > VERSION) throw new Error('it was written by a newer version of the server');
  if (version < 1) db.exec(FIRST);
  if (version < 2) db.exec(SECOND);
  if (version < VERSION) db.exec(`PRAGMA user_version = ${VERSION}`);
}
