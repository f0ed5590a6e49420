/** The data of things by id, for what is printed on them. Ids come from the server and are always known content. */
import type { AccordId, ContestId } from '../../shared/content/ids.ts';
import type { CardData, ContestData, DispatchData } from '../../shared/content/model.ts';
import { CARDS } from '../../shared/content/cards/index.ts';
import { CONTESTS_DATA } from '../../shared/content/contests.ts';
import { DISPATCHES } from '../../shared/content/dispatches.ts';
import { FACTS, type Fact } from '../../shared/content/sources.ts';

const cards = new Map(CARDS.map((card) => [card.id, card]));
const dispatches = new Map(DISPATCHES.map((dispatch) => [dispatch.id, dispatch]));

export function cardOf(id: string): CardData | undefined {
  return cards.get(id);
}
export function dispatchOf(id: string): DispatchData | undefined {
  return dispatches.get(id);
}
export function contestOf(id: ContestId): ContestData {
  return CONTESTS_DATA[id];
}
/** A fact of the sources by its id, without `F:`. */
export function factOf(id: string): Fact | undefined {
  return (FACTS as Readonly<Record<string, Fact>>)[id];
}
export type { AccordId };
