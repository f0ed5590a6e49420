/** The tables of the SQLite file, and how an older file becomes one of this version. */
import type { DatabaseSync } from 'node:sqlite';

export const VERSION = 3;

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
const THIRD = `
-- a person has a token for each device
ALTER TABLE people RENAME TO people_before;
CREATE TABLE people (
  game TEXT NOT NULL REFERENCES games(code) ON DELETE CASCADE,
  id TEXT NOT NULL,
  token TEXT NOT NULL,
  PRIMARY KEY (game, token)
) STRICT, WITHOUT ROWID;
INSERT INTO people (game, id, token) SELECT game, id, token FROM people_before;
DROP TABLE people_before;
-- words that a person was writing, for their own other devices: in no log, no record, no backup of a game
CREATE TABLE drafts (
  game TEXT NOT NULL REFERENCES games(code) ON DELETE CASCADE,
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (game, person, name)
) STRICT, WITHOUT ROWID;
-- when a restored game came into this store; null: it began here
ALTER TABLE games ADD COLUMN restored INTEGER;
`;

/** Brings the file of an open transaction up to this version. Throws when it is of a newer one, or of another program. */
export function upgrade(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > VERSION) throw new Error('it was written by a newer version of the server');
  if (version < 1) db.exec(FIRST);
  if (version < 2) db.exec(SECOND);
  if (version < 3) db.exec(THIRD);
  if (version < VERSION) db.exec(`PRAGMA user_version = ${VERSION}`);
}
