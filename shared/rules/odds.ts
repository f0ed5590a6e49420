/** The check, the one die mechanic: chance = 50% + 10% × (strength − resistance), within 10% to 90% (game.md 6). */
import type { Modifier, Odds } from './types.ts';

/** Collects modifiers; zero ones leave no trace. */
export class Mods {
  readonly list: Modifier[] = [];
  add(m: string, by: number): this {
    if (by !== 0) this.list.push({ m, by });
    return this;
  }
  /** Adds `by` when the condition holds. */
  when(condition: boolean, m: string, by: number): this {
    if (condition && by !== 0) this.list.push({ m, by });
    return this;
  }
}

/** Odds of a check with these modifiers and a boost of 0–2. */
export function oddsOf(mods: readonly Modifier[], boost = 0): Odds {
  const all = boost > 0 ? [...mods, { m: 'boost', by: boost }] : mods;
  let strength = 0;
  let resistance = 0;
  for (const { by } of all) {
    if (by > 0) strength += by;
    else resistance -= by;
  }
  const chance = Math.min(90, Math.max(10, 50 + 10 * (strength - resistance)));
  return { chance, strength, resistance, mods: all };
}
