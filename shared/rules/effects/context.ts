/** What an effect is given, and what the registry of effects is made of. */
import type { SeatId, SpaceId } from '../../content/ids.ts';
import type { Effect, EffectKind } from '../../content/model.ts';
import type { Draft } from '../draft.ts';
import type { Msg } from '../types.ts';

export interface EffectContext {
  d: Draft;
  /** The card, dispatch, contest or accord that speaks: names draws. */
  source: string;
  target?: SpaceId | undefined;
  /** Leverage put on the card: adds to the strength of its check. */
  boost?: number;
  /** The orders of this turn are over: what lasts begins to count with the next turn. */
  late?: boolean;
  /** Cards to be drawn after the step: decks are not part of the world. */
  draws: { seat: SeatId; n: number }[];
}
/** A line of an effect sentence; `depth` indents what stands under a condition or a check. */
export interface Line extends Msg {
  depth: number;
}
export type EffectOf<K extends EffectKind> = Extract<Effect, { do: K }>;
export type EffectModules = {
  [K in EffectKind]: {
    run(c: EffectContext, e: EffectOf<K>): void;
    say(e: EffectOf<K>, depth: number): Line[];
  };
};

/** The catalogue id of a place: `place.<id>`. */
export function placeId(place: SpaceId | 'target' | { pick: string; in: string }): string {
  return typeof place === 'string' ? place : `${place.pick}.${place.in}`;
}
export function line(depth: number, k: string, a?: Msg['a']): Line[] {
  return [a ? { depth, k, a } : { depth, k }];
}
/** Key of the rising or the falling form, with the amount without its sign. */
export const rises = (key: string, by: number) => `${key}.${by > 0 ? 'up' : 'down'}`;
