/** The data of things by id, for what is printed on them. Ids come from the server and are always known content. */
import { CARDS } from '../../shared/content/cards/index.ts';
import type { CardData, DispatchData } from '../../shared/content/model.ts';
import { DISPATCHES } from '../../shared/content/dispatches.ts';
import { FACTS, type Fact } from '../../shared/content/sources.ts';

const dispatches = new Map(DISPATCHES.map((dispatch) => [dispatch.id, dispatch]));

export function cardOf(id: string): CardData | undefined {
  return CARDS[id];
}
export function dispatchOf(id: string): DispatchData | undefined {
  return dispatches.get(id);
}
/** A fact of the sources by its id, without `F:`. */
export function factOf(id: string): Fact | undefined {
  return (FACTS as Readonly<Record<string, Fact>>)[id];
}
