/**
 * Puts games back from a backup. A game is believed when its checksums agree and its log, replayed, is a game that could
 * have happened. A game that the store has already is never written over while a server may be playing it.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { tidyCode } from '../../shared/protocol/code.ts';
import { lockFolder } from '../store/lock.ts';
import { reader } from '../store/rows.ts';
import { FILE, openFile, transaction, writer } from '../store/sqlite.ts';
import { LogError, type StoredGame, type Told } from '../store/store.ts';
import { otherVersion, replay } from '../table/replay.ts';
import { readBundle, type Bundle } from './bundle.ts';
import { openToRead } from './take.ts';

const PATIENCE = 10_000;

export interface PutBack {
  code: string;
  /**
   * restored · replaced · same: it was there already · kept: the store's own was left as it is, and why ·
   * refused: the backup of this game is not believed, and why.
   */
  what: 'restored' | 'replaced' | 'same' | 'kept' | 'refused';
  why: string;
}
export interface PutBackOptions {
  /** Only this game. */
  game?: string | undefined;
  /** Put the backup in the place of games that differ from it. The server must be stopped. */
  replace?: boolean | undefined;
}

/** Throws an Error with a message for people when nothing at all could be done. */
export function putBack(data: string, from: string, { game, replace = false }: PutBackOptions = {}): PutBack[] {
  const source = openBackup(from);
  try {
    const wanted = game === undefined ? undefined : tidyCode(game);
    const codes = source.codes.filter((code) => wanted === undefined || code === wanted);
    if (codes.length === 0) throw new Error(wanted ? `there is no game ${wanted} in ${from}` : `${from} holds no game`);
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const unlock = replace ? lockFolder(data, 0) : () => undefined;
    try {
      const db = openFile(join(data, FILE), PATIENCE);
      try {
        return codes.map((code) => ({ code, ...putOne(db, () => source.bundle(code), replace) }));
      } finally {
        db.close();
      }
    } finally {
      unlock();
    }
  } finally {
    source.close();
  }
}

interface Source {
  codes: readonly string[];
  /** Throws LogError when the log in the backup is not whole. */
  bundle(code: string): Bundle;
  close(): void;
}
function openBackup(from: string): Source {
  const bytes = readFileSync(from);
  if (bytes.subarray(0, 15).toString() !== 'SQLite format 3') {
    const bundle = readBundle(bytes.toString());
    return { codes: [bundle.game.code], bundle: () => bundle, close: () => undefined };
  }
  const db: DatabaseSync = openToRead(from);
  try {
    const found = db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
    if (found !== 'ok') throw new Error(`it is damaged (${String(found)})`);
    const read = reader(db);
    return {
      codes: read.codes(),
      bundle: (code) => ({ game: read.game(code)!, told: read.told(code) }),
      close: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

type Done = Omit<PutBack, 'code'>;

function putOne(db: DatabaseSync, bundle: () => Bundle, replace: boolean): Done {
  let given: Bundle;
  let believed: { told: readonly Told[]; note: string };
  try {
    given = bundle();
    believed = believe(given);
  } catch (error) {
    return { what: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
  const { game } = given;
  const there = compare(db, game);
  if (there.same) return { what: 'same', why: `${game.entries.length} entries, as in the backup` };
  if (there.found && !replace) return { what: 'kept', why: there.why };
  transaction(db, () => {
    if (there.found) db.prepare('DELETE FROM games WHERE code = ?').run(game.code);
    const write = writer(db);
    write.game(game.code, game.created, Date.now());
    write.people(game.code, game.people);
    write.entries(game.code, game.entries);
    for (const { seq, steps } of believed.told) write.told(game.code, seq, steps);
  });
  return { what: there.found ? 'replaced' : 'restored', why: `${game.entries.length} entries${believed.note}` };
}

/** Replays a game. Gives its steps; of a game of another version those that were kept. Throws when it cannot have happened. */
function believe({ game, told }: Bundle): { told: readonly Told[]; note: string } {
  for (const [i, { seq }] of game.entries.entries()) if (seq !== i + 1) throw new LogError(i + 1, 'is missing');
  try {
    return { told: replay(game).told, note: ', replayed' };
  } catch (error) {
    if (!otherVersion(error)) throw error;
    return { told, note: ', of another version of the rules or cards: its people can save their records, not play on' };
  }
}

/** What the store has of this game. */
function compare(db: DatabaseSync, game: StoredGame): { found: boolean; same: boolean; why: string } {
  const hint = 'stop the server and add --replace to put the backup in its place';
  let own: StoredGame | null;
  try {
    own = reader(db).game(game.code);
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    return { found: true, same: false, why: `its log in the store is damaged (${error.message}); ${hint}` };
  }
  if (!own) return { found: false, same: false, why: '' };
  const [ours, theirs] = [own.entries.length, game.entries.length];
  const shared = Math.min(ours, theirs);
  const alike = isDeepStrictEqual(plain(own.entries.slice(0, shared)), plain(game.entries.slice(0, shared)));
  if (alike && ours === theirs) return { found: true, same: true, why: '' };
  const why = !alike
    ? 'the store has another course of this game'
    : ours > theirs
      ? `the store has more of this game (${ours} entries, the backup ${theirs})`
      : `the store has less of this game (${ours} entries, the backup ${theirs})`;
  return { found: true, same: false, why: `${why}; ${hint}` };
}
const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x));
