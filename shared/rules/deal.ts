/**
 * The deal: what a game takes from its seed before anybody plays, and the words in which it is sealed. The server hashes
 * the words with SHA-256 and shows the hash when the game begins; at the end it shows the words, and anyone can hash them
 * again, shuffle the decks again and cast the dice again. The nonce is there because a hash of the rest alone could be
 * compared with guesses.
 */
import { DECKS } from '../content/cards/index.ts';
import { DISPATCHES } from '../content/dispatches.ts';
import type { SeatId } from '../content/ids.ts';
import { SEATS } from '../content/ids.ts';
import { die, shuffle } from './random.ts';
import type { Seed, Step } from './types.ts';

export const DECK_NAMES = [...SEATS, 'dispatch'] as const;
export type DeckName = SeatId | 'dispatch';
/** Card ids from the top. */
export type Decks = Readonly<Record<DeckName, readonly string[]>>;
/** What is sealed. */
export interface Deal {
  seed: Seed;
  /** 256 bits in hexadecimal, of no use but to keep the hash from being guessed. */
  nonce: string;
  decks: Decks;
}

/** The decks as they lie before the first card is drawn. */
export function decksOf(seed: Seed): Decks {
  const ids = (name: DeckName): string[] =>
    name === 'dispatch' ? DISPATCHES.filter((x) => !x.fixed).map((x) => x.id) : DECKS[name].map((card) => card.id);
  return Object.fromEntries(DECK_NAMES.map((name) => [name, shuffle(seed, `deck.${name}`, ids(name))])) as unknown as Decks;
}

/** The seed as 32 hexadecimal digits. */
export const seedText = (seed: Seed): string => seed.map((word) => word.toString(16).padStart(8, '0')).join('');

/** The words that are hashed, as UTF-8: one line each, every line ended. */
export function sealedWords({ seed, nonce, decks }: Deal): string {
  const lines = ['after-resolve deal 1', `nonce ${nonce}`, `seed ${seedText(seed)}`];
  for (const name of DECK_NAMES) lines.push(`${name} ${decks[name].join(' ')}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** A die as it was shown: the name of its draw, its sides, and how it fell. */
export interface ShownDie {
  draw: string;
  sides: 6 | 10;
  fell: number;
}
/** Every die that these steps show: of checks, of contests, of rules. */
export function diceIn(steps: readonly Step[]): ShownDie[] {
  return steps.flatMap(({ roll, contest, dice, turn }): ShownDie[] => [
    ...(roll ? [{ draw: roll.draw, sides: 10 as const, fell: roll.die }] : []),
    ...(contest?.outcomes ?? []).map((o) => ({ draw: `t${turn}.contest.${contest!.id}.${o.id}`, sides: 6 as const, fell: o.die })),
    ...(dice ?? []).map(({ draw, sides, fell }) => ({ draw, sides, fell })),
  ]);
}
/** Does this die fall so from the seed? */
export const fallsSo = (seed: Seed, shown: ShownDie): boolean => die(seed, shown.draw, shown.sides) === shown.fell;
