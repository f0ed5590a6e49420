/** All operations, by id, and the odds of one against a target. */
import type { OpId } from '../../content/ids.ts';
import { Mods, oddsOf } from '../odds.ts';
import type { Modifier, Odds, World } from '../types.ts';
import { bill } from './baghdad/bill.ts';
import { budget } from './baghdad/budget.ts';
import { clear } from './baghdad/clear.ts';
import { contract } from './baghdad/contract.ts';
import { curb } from './baghdad/curb.ts';
import { deploy } from './baghdad/deploy.ts';
import { envoy } from './baghdad/envoy.ts';
import { govern } from './baghdad/govern.ts';
import { claim } from './erbil/claim.ts';
import { exporting } from './erbil/export.ts';
import { guard } from './erbil/guard.ts';
import { host } from './erbil/host.ts';
import { joint } from './erbil/joint.ts';
import { lobby } from './erbil/lobby.ts';
import { unify } from './erbil/unify.ts';
import { attack } from './is/attack.ts';
import { breakout } from './is/breakout.ts';
import { extort } from './is/extort.ts';
import { ground } from './is/ground.ts';
import { infiltrate } from './is/infiltrate.ts';
import { recruit } from './is/recruit.ts';
import type { Operation } from './operation.ts';
import { arm } from './tehran/arm.ts';
import { finance } from './tehran/finance.ts';
import { harass } from './tehran/harass.ts';
import { penetrate } from './tehran/penetrate.ts';
import { restrain } from './tehran/restrain.ts';
import { valve } from './tehran/valve.ts';
import { advise } from './washington/advise.ts';
import { broker } from './washington/broker.ts';
import { posture } from './washington/posture.ts';
import { pressure } from './washington/pressure.ts';
import { raid } from './washington/raid.ts';
import { repatriate } from './washington/repatriate.ts';
import { strike } from './washington/strike.ts';
import { transition } from './washington/transition.ts';

export const OPERATIONS: Record<OpId, Operation> = {
  posture, advise, raid, strike, pressure, broker, transition, repatriate,
  deploy, clear, govern, curb, contract, budget, bill, envoy,
  arm, harass, penetrate, valve, finance, restrain,
  guard, joint, host, export: exporting, lobby, unify, claim,
  recruit, infiltrate, attack, breakout, extort, ground,
};

/** Modifiers of a check: the operation's own and those that cards left in force. null: certain, no die. */
export function modsOf(w: World, op: Operation, target: string): readonly Modifier[] | null {
  if (!op.mods) return null;
  const m = new Mods();
  op.mods(w, target, m);
  for (const x of w.modifiers) if (x.op === op.id) m.add('inForce', x.by);
  return m.list;
}
/** Odds as far as this world is known; null: certain. */
export function opOdds(w: World, id: OpId, target: string, boost = 0): Odds | null {
  const mods = modsOf(w, OPERATIONS[id], target);
  return mods && oddsOf(mods, boost);
}
