/** A fingerprint of everything that decides how a study game goes: old results are never mixed with new rules. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const PARTS = [
  '../../../shared/rules/',
  '../../../shared/content/',
  '../../../shared/bots/',
  '../game/',
  '../policies/',
];
/** Texts, grounds, the record of tuning, results of studies and par change no game. */
const IDLE = /(^|\/)(text\/|provenance\/|study\/|(par|tuning|glossary|catalogue|sources|assumptions)\.ts$)/;

export function engineVersion(): string {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    const root = new URL(part, import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((f) => f.replaceAll('\\', '/'))
      .filter((f) => f.endsWith('.ts') && !IDLE.test(f))
      .sort();
    for (const f of files) hash.update(`${part}${f}\n`).update(readFileSync(new URL(f, root)));
  }
  return hash.digest('hex').slice(0, 16);
}
