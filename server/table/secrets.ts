/** Codes, tokens and seeds: all from the system's own source of chance. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../../shared/protocol/code.ts';
import { sealedWords, type Deal } from '../../shared/rules/deal.ts';
import type { Seed } from '../../shared/rules/types.ts';

/** A join code. */
export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
/** 128 bits, for one person at one table. */
export const newToken = (): string => randomBytes(16).toString('base64url');
/** What is kept of a token: enough to know it again, and no use to whoever reads the store. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
/** 256 bits that only the secret of the store and these words give. */
const derived = (secret: string, ...words: readonly string[]): Buffer =>
  createHmac('sha256', secret).update(JSON.stringify(words)).digest();
/** The key in a link to a table, of 72 bits: whoever has it need not guess the code. */
export const inviteFor = (secret: string, code: string): string =>
  derived(secret, 'invite', code).subarray(0, 9).toString('base64url');
/** The token that a request of this key gives, whenever it is made: a repeat of it gives the same. */
export const tokenOf = (secret: string, ...words: readonly string[]): string =>
  derived(secret, 'token', ...words)
    .subarray(0, 16)
    .toString('base64url');
/** The code that a request of this key gives; the next one where that is taken. */
export const codeOf = (secret: string, key: string, n: number): string => {
  const bytes = derived(secret, 'code', key, String(n));
  return Array.from(
    { length: CODE_LENGTH },
    (_, i) => CODE_LETTERS[bytes.readUInt32BE(i * 4) % CODE_LETTERS.length],
  ).join('');
};
/** 128 bits, for one game. */
export const newSeed = (): Seed => {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [words[0]!, words[1]!, words[2]!, words[3]!];
};
/** 256 bits in hexadecimal, for one sealed deal. */
export const newNonce = (): string => randomBytes(32).toString('hex');
/** The hash of a sealed deal, in hexadecimal. */
export const commitmentOf = (deal: Deal): string =>
  createHash('sha256').update(sealedWords(deal), 'utf8').digest('hex');
/** Of this run of the server alone: all codes there are could be hashed within hours, and the names in a log told apart. */
const LOG_KEY = randomBytes(32);
/** How a table is named in the server's own log: a join code there would let its reader in. */
export const logName = (code: string): string => createHmac('sha256', LOG_KEY).update(code).digest('hex').slice(0, 10);
