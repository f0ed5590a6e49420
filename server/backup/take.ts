/** Takes backups, of a store that a server may be writing to at the same moment. Each is looked through before it counts. */
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CODE, tidyCode } from '../../shared/protocol/code.ts';
import { reader } from '../store/rows.ts';
import { VERSION } from '../store/schema.ts';
import { FILE } from '../store/sqlite.ts';
import { LogError } from '../store/store.ts';
import { readBundle, writeBundle } from './bundle.ts';

/** How long another process may hold the file, in ms. */
const PATIENCE = 10_000;

export interface Taken {
  games: number;
  entries: number;
  bytes: number;
  /** Games whose log is not whole, in the store as in the copy. */
  damaged: readonly { code: string; why: string }[];
}

/** All games, as one SQLite file: the state of one moment. Throws an Error with a message for people. */
export function takeAll(data: string, out: string): Taken {
  return placed(out, (part) => {
    const from = openToRead(join(data, FILE));
    try {
      from.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`);
    } finally {
      from.close();
    }
    return look(part);
  });
}

/** One game, as JSON lines. Throws an Error with a message for people. */
export function takeOne(data: string, rawCode: string, out: string): Taken {
  const code = tidyCode(rawCode);
  if (!CODE.test(code)) throw new Error(`${rawCode} is no code of a table`);
  return placed(out, (part) => {
    const from = openToRead(join(data, FILE));
    try {
      const read = reader(from);
      // Both are of one moment.
      from.exec('BEGIN');
      const game = read.game(code);
      if (!game) throw new Error(`there is no game ${code} in ${data}`);
      const text = writeBundle({ game, told: read.told(code) }, new Date().toISOString());
      readBundle(text);
      writeFileSync(part, text, { mode: 0o600 });
      return { games: 1, entries: game.entries.length, bytes: statSync(part).size, damaged: [] };
    } finally {
      from.close();
    }
  });
}

/** Opens a store's file to read in, beside its server. Throws with a message for people. */
export function openToRead(file: string): DatabaseSync {
  if (!existsSync(file)) throw new Error(`there is no store ${file}`);
  const db = new DatabaseSync(file, { timeout: PATIENCE });
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version === VERSION) return db;
  db.close();
  throw new Error(
    `${file} is of version ${version} and this program of version ${VERSION}: start this server on it once`,
  );
}

/** The copy alone: is it sound, and what is in it? */
function look(file: string): Taken {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const found = db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
    if (found !== 'ok') throw new Error(`the copy is not sound (${String(found)}); the store may be damaged`);
    const read = reader(db);
    const damaged: { code: string; why: string }[] = [];
    let entries = 0;
    const codes = read.codes();
    for (const code of codes)
      try {
        entries += read.game(code)?.entries.length ?? 0;
      } catch (error) {
        if (!(error instanceof LogError)) throw error;
        damaged.push({ code, why: error.message });
      }
    return { games: codes.length, entries, bytes: statSync(file).size, damaged };
  } finally {
    db.close();
  }
}

/** Makes a file aside, and puts it in its place when it is whole and on the disk. Never over another. */
function placed(out: string, make: (part: string) => Taken): Taken {
  if (existsSync(out)) throw new Error(`${out} is there already: choose another name`);
  const part = `${out}.part`;
  rmSync(part, { force: true });
  try {
    const taken = make(part);
    chmodSync(part, 0o600);
    const file = openSync(part, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(part, out);
    return taken;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
