/** All cards by id, and the deck of each seat. */
import type { SeatId } from '../ids.ts';
import type { CardData } from '../model.ts';
import { BAGHDAD_CARDS } from './baghdad.ts';
import { ERBIL_CARDS } from './erbil.ts';
import { IS_CARDS } from './is.ts';
import { TEHRAN_CARDS } from './tehran.ts';
import { WASHINGTON_CARDS } from './washington.ts';

export const DECKS: Record<SeatId, readonly CardData[]> = {
  washington: WASHINGTON_CARDS,
  baghdad: BAGHDAD_CARDS,
  tehran: TEHRAN_CARDS,
  erbil: ERBIL_CARDS,
  is: IS_CARDS,
};
export const CARDS: Readonly<Record<string, CardData>> = Object.fromEntries(
  Object.values(DECKS).flatMap((deck) => deck.map((card) => [card.id, card])),
);
const byId = new Map(Object.entries(CARDS));
/** A card by its id, quickly. Throws for an id that is not in the game. */
export function cardOf(id: string): CardData {
  const card = byId.get(id);
  if (!card) throw new Error(`unknown card: ${id}`);
  return card;
}
