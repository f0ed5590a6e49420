/** The reckoning in its order. Refill of hands follows in turn.ts, for decks are no part of the world. */
import type { Draft } from '../draft.ts';
import { balance } from './balance.ts';
import { capture } from './capture.ts';
import { detention } from './detention.ts';
import { friction } from './friction.ts';
import { growth, tips } from './growth.ts';
import { militia } from './militia.ts';
import { patience } from './patience.ts';
import { projects } from './projects.ts';
import { revenue } from './revenue.ts';
import type { ReckoningRule } from './rule.ts';
import { seizure } from './seizure.ts';
import { sharedLoss } from './sharedLoss.ts';
import { support } from './support.ts';
import type { Cast, Msg } from '../types.ts';
import { unrest } from './unrest.ts';
import { upkeep } from './upkeep.ts';

export const RECKONING: readonly ReckoningRule[] = [
  patience, support, detention, growth, tips, unrest, seizure, militia, balance, projects, capture, revenue, friction, upkeep, sharedLoss,
];

const HEADS: Readonly<Record<string, Msg>> = Object.fromEntries(
  [...RECKONING.map((r) => r.id), 'idle'].map((id) => [id, { k: `reckoning.${id}` }]),
);

/** The id of the rule, or the operation, that cast a die. */
const ruleOf = ({ what }: Cast): string => what.split('.')[0]!;

export function reckon(d: Draft): void {
  for (const rule of RECKONING) {
    d.begin('reckoning', HEADS[rule.id]!, rule.sources);
    d.pruneIdle(() => rule.run(d));
  }
  if (d.idle.length === 0) return;
  // The sources of what everyone may read: a label more would tell of a die more.
  const of = RECKONING.filter((rule) => d.idle.some((die) => !die.only && ruleOf(die) === rule.id));
  d.begin('reckoning', HEADS['idle']!, [...new Set(of.flatMap((rule) => rule.sources))], { dice: d.idle });
}
