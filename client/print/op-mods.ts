/**
 * Everything that can help or hinder an operation, asked of the operation itself: its modifiers are collected with every
 * condition taken as true, on a board where something stands everywhere. The amounts on paper are so the rules' own;
 * only the words of the conditions are written for print (`print.mod.<op>.<modifier>`).
 */
import { PIECES, SPACES, type OpId } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { Mods } from '../../shared/rules/odds.ts';
import { OPERATIONS } from '../../shared/rules/ops/index.ts';
import { startWorld } from '../../shared/rules/setup.ts';
import type { Modifier, World } from '../../shared/rules/types.ts';

class Every extends Mods {
  override when(_condition: boolean, m: string, by: number): this {
    return this.add(m, by);
  }
}

/** One of each piece in every region, two of those that count in twos, and a breakout behind it. */
function crowded(): World {
  const scenario = SCENARIOS['standard']!;
  const world = startWorld(scenario, scenario.switches);
  for (const id of SPACES) for (const piece of PIECES) world.spaces[id][piece] = piece === 'sdf' ? 2 : 1;
  return { ...world, tally: { ...world.tally, breakouts: 1 } };
}

/** Modifiers of an operation, what helps most first; null: no die is cast. */
export function everyModifier(id: OpId): readonly Modifier[] | null {
  const op = OPERATIONS[id];
  if (!op.mods) return null;
  const world = crowded();
  const found = new Map<string, Modifier>();
  for (const target of op.targets(world)) {
    const mods = new Every();
    op.mods(world, target, mods);
    for (const mod of mods.list) if (!found.has(mod.m)) found.set(mod.m, mod);
  }
  return [...found.values()].toSorted((a, b) => b.by - a.by);
}
