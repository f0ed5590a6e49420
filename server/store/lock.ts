/**
 * One server a folder. The lock is SQLite's own, on an empty file beside the store: the system lets go of it however the
 * process ends, kill -9 included, and the store itself stays open to readers (the backup).
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { troubleOf } from './trouble.ts';

/** Takes the folder, waiting up to `patience` ms for one who is just ending; gives the function that lets go. */
export function lockFolder(folder: string, patience: number): () => void {
  const db = new DatabaseSync(join(folder, 'server.lock'), { timeout: patience });
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw troubleOf(error) === 'busy' ? new Error('another server is using this folder', { cause: error }) : error;
  }
  return () => db.close();
}
