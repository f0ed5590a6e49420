/** Codes, tokens and seeds: all from the system's own source of chance. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { sealedWords, type Deal } from '../../shared/rules/deal.ts';
import type { Seed } from '../../shared/rules/types.ts';

/** A code is read aloud and copied from a wall: no 0 and O, no 1, I and L. Nor other vowels: it must spell no word. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXYZ23456789';
export const CODE = /^[BCDFGHJKMNPQRSTVWXYZ2-9]{6}$/;

/** A join code of 6 characters: one of 28⁶, about 480 million. */
export const newCode = (): string => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
/** 128 bits, for one person at one table. */
export const newToken = (): string => randomBytes(16).toString('base64url');
/** What is kept of a token: enough to know it again, and no use to whoever reads the store. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
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
/** Of this run of the server alone: all codes there are could be hashed in minutes, and the names in a log told apart. */
const LOG_KEY = randomBytes(32);
/** How a table is named in the server's own log: a join code there would let its reader in. */
export const logName = (code: string): string => createHmac('sha256', LOG_KEY).update(code).digest('hex').slice(0, 10);
