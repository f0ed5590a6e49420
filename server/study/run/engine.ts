/** A fingerprint of everything that decides how a study game goes: old results are never mixed with new rules. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

const PARTS = [
  '../../../shared/rules/',
  '../../../shared/content/',
  '../../../shared/bots/',
  '../game/',
  '../policies/',
];
/** Texts, grounds, the record of tuning, results of studies and par change no game. */
const IDLE = /(^|\/)(text\/|provenance\/|study\/|(par|tuning|glossary|catalogue|sources|assumptions)\.ts$)/;

/** Where a thing stands in its file, and how it was written there. */
const PLACE = new Set(['start', 'end', 'raw']);
/** What a source file says, without its comments and its layout: they change no game. */
export function said(name: string, source: string): string {
  const { program, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]!.message}`);
  return JSON.stringify(program, (key, value: unknown) => (PLACE.has(key) ? undefined : value));
}

export function engineVersion(): string {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    const root = new URL(part, import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((f) => f.replaceAll('\\', '/'))
      .filter((f) => f.endsWith('.ts') && !IDLE.test(f))
      .sort();
    for (const f of files) hash.update(`${part}${f}\n`).update(said(f, readFileSync(new URL(f, root), 'utf8')));
  }
  return hash.digest('hex').slice(0, 16);
}
