/** The store in one SQLite file. WAL with synchronous=FULL: what was acknowledged survives kill -9 and a power cut. */
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateRawSync } from 'node:zlib';
import type { Step } from '../../shared/rules/types.ts';
import type { Entry } from './entry.ts';
import { lockFolder } from './lock.ts';
import { reader } from './rows.ts';
import { secretOf } from './secret.ts';
import { upgrade } from './schema.ts';
import { StoreError, type Store, type StoredPerson } from './store.ts';
import { sumOf } from './sum.ts';
import { codeOf, guarded, whyNot } from './trouble.ts';

export interface OpenOptions {
  /** How long another server may still be ending, in ms. */
  patience?: number;
  /** The most the file may hold, in pages of 4 KB: a quota. */
  mostPages?: number;
}

export const FILE = 'tables.sqlite';
const CONSTRAINT_PRIMARYKEY = 1555;
/** How long a write waits for another process that holds the file, in ms: everybody waits with it. */
const BUSY_PATIENCE = 200;
/** Files up to this size are looked through whole at the start, in bytes: about a second. */
const LOOKED_THROUGH = 512 * 2 ** 20;
/** Bytes that must find room for the store to count as writable: more than a turn's entries take. */
const ROOM = 32 * 1024;

/**
 * Opens (or makes) the store in a folder. One server a folder. Throws an Error whose message is one line for whoever
 * starts the server: the folder is in use, the file is no database, damaged, or of a newer version.
 */
export function openSqlite(folder: string, { patience = 3000, mostPages }: OpenOptions = {}): Store {
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // SQLite would take an emptied file for a new one, and nobody would hear of the loss.
    if (statSync(file, { throwIfNoEntry: false })?.size === 0)
      throw new Error('it is empty; restore it from a backup, or remove it to begin anew');
    const unlock = lockFolder(folder, patience);
    try {
      const db = openFile(file, patience);
      if (mostPages !== undefined) db.exec(`PRAGMA max_page_count = ${mostPages}`);
      return storeOf(db, secretOf(folder), unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    throw new Error(`the store ${file} cannot be opened: ${whyNot(error)}`, { cause: error });
  }
}

/** An open database of this version, whole as far as SQLite can tell. Throws what SQLite throws. */
export function openFile(file: string, patience: number): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: patience });
  try {
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
    );
    if (statSync(file).size <= LOOKED_THROUGH) {
      const found = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
      if (found !== 'ok')
        throw new Error(`it is damaged (${String(found).split('\n').at(-1)}); restore it from a backup`);
    }
    transaction(db, () => upgrade(db));
    chmodSync(file, 0o600);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Puts games into an open database. */
export function writer(db: DatabaseSync) {
  const sql = {
    game: db.prepare('INSERT INTO games (code, created, restored) VALUES (?, ?, ?)'),
    header: db.prepare('UPDATE games SET header = ? WHERE code = ?'),
    last: db.prepare('SELECT sum FROM entries WHERE game = ? AND seq = ?'),
    entry: db.prepare(
      'INSERT INTO entries (game, seq, at, person, key, kind, body, sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    person: db.prepare('INSERT INTO people (game, id, token) VALUES (?, ?, ?)'),
    told: db.prepare('INSERT INTO told (game, seq, steps) VALUES (?, ?, ?)'),
  };
  /** The sum to go on from. Throws when the log in the file does not end where the caller believes it to end. */
  const lastSum = (code: string, seq: number): string => {
    if (seq === 0) return code;
    const row = sql.last.get(code, seq);
    if (!row) throw new StoreError('damaged', new Error(`there is no entry ${seq} to go on from`));
    return row['sum'] === null ? '' : String(row['sum']);
  };
  return {
    game: (code: string, created: number, restored: number | null = null) => void sql.game.run(code, created, restored),
    people: (code: string, people: readonly StoredPerson[]) => {
      for (const { id, tokenHash } of people) sql.person.run(code, id, tokenHash);
    },
    entries: (code: string, entries: readonly Entry[]) => {
      const first = entries[0];
      if (!first) return;
      let sum = lastSum(code, first.seq - 1);
      for (const { seq, at, person, key, kind, body } of entries) {
        const row = { seq, at, person, key, kind, body: JSON.stringify(body) };
        sum = sumOf(sum, row);
        sql.entry.run(code, seq, at, person, key, kind, row.body, sum);
        if (kind === 'table' && body.t === 'started') sql.header.run(JSON.stringify(body.header), code);
      }
    },
    told: (code: string, seq: number, steps: readonly Step[]) =>
      void sql.told.run(code, seq, deflateRawSync(JSON.stringify(steps), { level: 3 })),
  };
}

/** All of `work`, durably, or nothing of it. */
export function transaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    // SQLite ends a transaction by itself when the disk is full.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function storeOf(db: DatabaseSync, secret: string, unlock: () => void): Store {
  const read = reader(db);
  const write = writer(db);
  const sql = {
    keepDraft: db.prepare('INSERT OR REPLACE INTO drafts (game, person, name, body) VALUES (?, ?, ?, ?)'),
    dropDraft: db.prepare('DELETE FROM drafts WHERE game = ? AND person = ? AND name = ?'),
    signOut: db.prepare('DELETE FROM people WHERE game = ? AND id = ? AND token <> ?'),
    purge: db.prepare('DELETE FROM games WHERE code = ?'),
  };
  const probe = db.prepare(`INSERT INTO probe (body) VALUES (zeroblob(${ROOM}))`);
  // Who finds the file held by another process waits a little; who comes next does not, until it is free again.
  let waits = -1;
  const wait = (ms: number) => {
    if (waits !== ms) db.exec(`PRAGMA busy_timeout = ${ms}`);
    waits = ms;
  };
  wait(BUSY_PATIENCE);
  const patiently = (work: () => void): void => {
    try {
      guarded(work);
      wait(BUSY_PATIENCE);
    } catch (error) {
      if (error instanceof StoreError && error.trouble === 'busy') wait(0);
      throw error;
    }
  };
  const writing = (work: () => void): void => patiently(() => transaction(db, work));

  return {
    secret,
    create: (code, at, entries, people) => {
      try {
        writing(() => {
          write.game(code, at);
          write.entries(code, entries);
          write.people(code, people);
        });
        return true;
      } catch (error) {
        if (error instanceof StoreError && codeOf(error.cause) === CONSTRAINT_PRIMARYKEY) return false;
        throw error;
      }
    },
    append: (code, entries, people = [], steps = []) =>
      writing(() => {
        write.entries(code, entries);
        write.people(code, people);
        const last = entries.at(-1);
        if (last && steps.length > 0) write.told(code, last.seq, steps);
      }),
    holder: (code, tokenHash) => guarded(() => read.holder(code, tokenHash)),
    load: (code) => guarded(() => read.game(code)),
    told: (code) => guarded(() => read.told(code)),
    drafts: (code, person) => guarded(() => read.drafts(code, person)),
    keepDraft: (code, person, name, text) =>
      writing(() => {
        if (text === '') sql.dropDraft.run(code, person, name);
        else sql.keepDraft.run(code, person, name, text);
      }),
    signOut: (code, { id, tokenHash }) => writing(() => void sql.signOut.run(code, id, tokenHash)),
    stale: (unstarted, others) => guarded(() => read.stale(unstarted, others)),
    purge: (code) => {
      // What is deleted is written over with zeros (secure_delete), and the old pages in the write-ahead log go with it.
      // The file does not shrink: its free pages are the next games'.
      writing(() => void sql.purge.run(code));
      guarded(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
    },
    check: () => {
      // Is there room in the file? Taken back, so that nothing is left of the question.
      patiently(() => {
        db.exec('BEGIN IMMEDIATE');
        try {
          probe.run();
        } finally {
          if (db.isTransaction) db.exec('ROLLBACK');
        }
      });
      // And does the disk take a write? The version is what it was; the page is written all the same.
      writing(() =>
        db.exec(`PRAGMA user_version = ${String(db.prepare('PRAGMA user_version').get()?.['user_version'])}`),
      );
    },
    close: () => {
      db.close();
      unlock();
    },
  };
}
