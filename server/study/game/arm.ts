/** An arm of an experiment: one scenario, with fixed policies. Two arms on the same seeds make a comparison. */
import type { SeatId } from '../../../shared/content/ids.ts';
import type { ScenarioData } from '../../../shared/content/model.ts';
import { fingerprint } from '../../../shared/content/fingerprint.ts';

export interface Arm {
  scenario: ScenarioData;
  /** Names of policies (see policies/index.ts), laid over the normal bot of the seat, the first innermost. */
  policies: Partial<Record<SeatId, readonly string[]>>;
}

/** A name for what is played: the same arm on the same engine and base seed always has the same key. */
export function armKey(arm: Arm, engine: string, seed: number): string {
  const { par: _par, title: _title, note: _note, tuning: _tuning, ...played } = arm.scenario;
  return fingerprint(JSON.stringify([sorted(played), sorted(arm.policies), engine, seed]));
}

/** The same content in the order of its keys: how an object was put together does not matter. */
function sorted(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(sorted);
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(
    Object.entries(x)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
