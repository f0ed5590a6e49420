/** Seeds of study games: the n-th game of a base seed is always dealt and rolled the same, in every arm. */
import type { Seed } from '../../../shared/rules/types.ts';

/** A well-mixed 32-bit number (the finaliser of MurmurHash3, public domain). */
function mixed(n: number): number {
  let h = n | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The seed of one game. `base` is the study's own seed, `game` counts from 0. */
export function seedOf(base: number, game: number): Seed {
  const a = mixed(base ^ 0x9e3779b9);
  return [mixed(a + game), mixed(a ^ Math.imul(game + 1, 0x27d4eb2f)), mixed(game + 0x165667b1), a];
}

/** Where a bot's own chance begins in that game. It says nothing of the game's seed, which no bot may know. */
export function botSeed(base: number, game: number, seat: number): number {
  return mixed(mixed(base ^ 0x626f7473) ^ Math.imul(game * 8 + seat + 1, 0x9e3779b1));
}
