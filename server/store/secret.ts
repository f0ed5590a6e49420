/** What this store knows and nobody else: 256 bits in a file beside it. Lost, it costs no game, only the keys of old links. */
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SECRET_FILE = 'secret';

/** The secret of a folder, in hexadecimal; made when there is none, or none that is whole. */
export function secretOf(folder: string): string {
  const file = join(folder, SECRET_FILE);
  try {
    const kept = readFileSync(file, 'utf8').trim();
    if (/^[0-9a-f]{64}$/.test(kept)) return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = randomBytes(32).toString('hex');
  writeFileSync(`${file}.part`, `${secret}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.part`, file);
  return secret;
}
