/** The reckoning in its order. Refill of hands follows in turn.ts, for decks are no part of the world. */
import type { SourceRef } from '../../content/ids.ts';
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
import type { Msg } from '../types.ts';
import { unrest } from './unrest.ts';
import { upkeep } from './upkeep.ts';

export const RECKONING: readonly ReckoningRule[] = [
  patience, support, detention, growth, tips, unrest, seizure, militia, balance, projects, capture, revenue, friction, upkeep, sharedLoss,
];

const HEADS: Readonly<Record<string, Msg>> = Object.fromEntries(
  [...RECKONING.map((r) => r.id), 'idle'].map((id) => [id, { k: `reckoning.${id}` }]),
);

export function reckon(d: Draft): void {
  // Of the step of idle dice: the sources of what everyone may read, for a label more would tell of a die more.
  const sources = new Set<SourceRef>();
  for (const rule of RECKONING) {
    const from = d.idle.length;
    d.begin('reckoning', HEADS[rule.id]!, rule.sources);
    d.pruneIdle(() => rule.run(d));
    for (let i = from; i < d.idle.length; i++)
      if (!d.idle[i]!.only) {
        for (const source of rule.sources) sources.add(source);
        break;
      }
  }
  if (d.idle.length > 0) d.begin('reckoning', HEADS['idle']!, [...sources], { dice: d.idle });
}
