/** All that is needed to check a deal, as one text that fits into a link or a file. Nothing of it goes to a server. */
import { CONTENT_HASH } from '../../../shared/content/index.ts';
import {
  type Deal,
  DECK_NAMES,
  decksOf,
  diceIn,
  fallsSo,
  sealedWords,
  type ShownDie,
} from '../../../shared/rules/deal.ts';
import type { Step } from '../../../shared/rules/types.ts';

export interface Proof {
  /** The hash that was shown when the game began, as the server says. */
  commitment: string;
  /** The same, as this browser kept it from the beginning; null where it was not there then. */
  remembered: string | null;
  /** Hash of the cards and dispatches the game was dealt from. */
  content: string;
  deal: Deal;
  /** Every die in the log of whoever made the link. */
  dice: readonly ShownDie[];
}

export const proofOf = (
  { commitment, deal }: { commitment: string; deal: Deal },
  remembered: string | null,
  content: string,
  log: readonly Step[],
): Proof => ({ commitment, remembered, content, deal, dice: diceIn(log) });

/** The address of the page with the proof behind the `#`, which browsers send to nobody. */
export function linkTo(proof: Proof): string {
  const ascii = JSON.stringify(proof).replace(
    /[^\0-\x7f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `/verify#${btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

const isWord = (x: unknown): boolean => Number.isInteger(x) && (x as number) >= 0 && (x as number) <= 0xffff_ffff;
const isText = (x: unknown): x is string => typeof x === 'string';

/** A proof from the end of a link or from pasted text; null when it is none. */
export function readProof(given: string): Proof | null {
  try {
    const json = given.trim().startsWith('{')
      ? given
      : atob(given.trim().replace(/^.*#/, '').replaceAll('-', '+').replaceAll('_', '/'));
    const { commitment, remembered, content, deal, dice } = JSON.parse(json) as Proof;
    const sound =
      [commitment, content, deal.nonce].every(isText) &&
      (remembered === null || isText(remembered)) &&
      deal.seed.length === 4 &&
      deal.seed.every(isWord) &&
      DECK_NAMES.every((name) => deal.decks[name].every(isText)) &&
      dice.every((die) => isText(die.draw) && (die.sides === 6 || die.sides === 10) && Number.isInteger(die.fell));
    return sound ? { commitment, remembered, content, deal, dice } : null;
  } catch {
    return null;
  }
}

/** SHA-256 in hexadecimal. Browsers have their own only on secure pages; a classroom's server often is none. */
async function sha256(words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words);
  const digest = globalThis.crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Findings {
  /** The hash of what the proof says was dealt. */
  hash: string;
  hashMatches: boolean;
  /** Null: this browser had kept none. */
  rememberedMatches: boolean | null;
  /** This version of the site has the same cards: only then can it shuffle them again. */
  sameContent: boolean;
  decks: readonly { name: (typeof DECK_NAMES)[number]; cards: readonly string[]; matches: boolean }[];
  dice: { all: number; wrong: readonly ShownDie[] };
}

/** Hashes, shuffles and casts again, and compares. */
export async function check({ commitment, remembered, content, deal, dice }: Proof): Promise<Findings> {
  const hash = await sha256(sealedWords(deal));
  const again = decksOf(deal.seed);
  return {
    hash,
    hashMatches: hash === commitment,
    rememberedMatches: remembered === null ? null : remembered === hash,
    sameContent: content === CONTENT_HASH,
    decks: DECK_NAMES.map((name) => ({
      name,
      cards: deal.decks[name],
      matches: again[name].join(' ') === deal.decks[name].join(' '),
    })),
    dice: { all: dice.length, wrong: dice.filter((die) => !fallsSo(deal.seed, die)) },
  };
}
