/** All effects: what each does and the sentence it prints. A card is a list of these. */
import type { Condition, Effect, EffectKind } from '../../content/model.ts';
import { holds } from '../conditions.ts';
import type { EffectContext, EffectModules, Line } from './context.ts';
import { line } from './context.ts';
import { pieces } from './pieces.ts';
import { politics } from './politics.ts';
import { scales } from './scales.ts';

export type { EffectContext, Line } from './context.ts';

const EFFECTS: EffectModules = {
  ...scales,
  ...pieces,
  ...politics,
  when: {
    run(c, e) {
      const then = holds(c.d.w, e.if) ? e.then : e.else;
      if (then) runEffects(c, then);
    },
    say: (e, depth) => [
      { depth, ...sayCondition(e.if) },
      ...effectLines(e.then, depth + 1),
      ...(e.else ? [...line(depth, 'effect.otherwise'), ...effectLines(e.else, depth + 1)] : []),
    ],
  },
  check: {
    run(c, e) {
      const mods = [{ m: 'card', by: e.strength }];
      if (e.resist) mods.push({ m: `resist.${e.resist}`, by: -Math.floor(Math.abs(c.d.w.tracks[e.resist]) / 3) });
      const roll = c.d.roll(`t${c.d.w.turn}.${c.source}.check`, mods.filter((m) => m.by !== 0), c.boost);
      c.d.attach(roll);
      runEffects(c, roll.success ? e.win : (e.lose ?? []));
    },
    say: (e, depth) => [
      ...(e.resist
        ? line(depth, 'effect.checkAgainst', { n: e.strength, track: e.resist })
        : line(depth, 'effect.check', { n: e.strength })),
      ...line(depth, 'effect.onSuccess'),
      ...effectLines(e.win, depth + 1),
      ...(e.lose?.length ? [...line(depth, 'effect.onFailure'), ...effectLines(e.lose, depth + 1)] : []),
    ],
  },
};

/** Every kind of effect there is. */
export const EFFECT_KINDS = Object.keys(EFFECTS) as EffectKind[];

/** Carries out effects in order, writing into the draft's current step. */
export function runEffects(c: EffectContext, effects: readonly Effect[]): void {
  for (const e of effects) (EFFECTS[e.do].run as (c: EffectContext, e: Effect) => void)(c, e);
}

/** The printed sentences of effects: one line each, indented under conditions and checks. */
export function effectLines(effects: readonly Effect[], depth = 0): Line[] {
  return effects.flatMap((e) => (EFFECTS[e.do].say as (e: Effect, depth: number) => Line[])(e, depth));
}

/** A condition in words: `condition.…` on a card, `needs.…` where it stands in the way. */
export function sayCondition(c: Condition, key: 'condition' | 'needs' = 'condition'): { k: string; a?: Record<string, string | number> } {
  const bounds = 'min' in c && c.min !== undefined ? 'min' : 'max';
  const n = (c as { min?: number; max?: number })[bounds] ?? 0;
  switch (c.if) {
    case 'track':
      return { k: `${key}.track.${bounds}`, a: { track: c.track, n } };
    case 'accord':
      return { k: `${key}.accord.${c.on ? 'on' : 'off'}`, a: { accord: c.accord } };
    case 'flag':
      return { k: `${key}.flag.${c.flag}.${c.on ? 'on' : 'off'}` };
    case 'government':
      return { k: `${key}.government`, a: { government: c.is.join('|') } };
    case 'pmfLaw':
      return { k: `${key}.pmfLaw`, a: { pmfLaw: c.is.join('|') } };
    case 'order':
      return { k: `${key}.order.${bounds}`, a: { space: c.at, n } };
    case 'pieces':
      return { k: `${key}.pieces.${bounds}`, a: { piece: c.piece, place: c.in, n } };
    case 'detained':
      return { k: `${key}.detained.${bounds}`, a: { who: c.who, n } };
  }
}
