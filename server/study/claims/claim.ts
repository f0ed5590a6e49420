/** A claim of the source as an experiment: arms on the same seeds, and what should differ between them (game.md 12). */
import type { Label, SeatId } from '../../../shared/content/ids.ts';
import { SEATS } from '../../../shared/content/ids.ts';
import type { ScenarioData } from '../../../shared/content/model.ts';
import { THINGS } from '../../../shared/content/text/en/things.ts';
import type { Arm } from '../game/arm.ts';
import type { MeasureId } from '../game/measures.ts';
import { policyOf } from '../policies/index.ts';
import { withChanges } from '../scenario.ts';

export interface ArmSpec {
  policies?: Partial<Record<SeatId, readonly string[]>>;
  /** Fields of the scenario set otherwise, as `--set` takes them. */
  sets?: readonly string[] | ((s: ScenarioData) => readonly string[]);
}
/** `of` in the arm, set against the same seeds in the other arm, should go up or down. */
export interface Test {
  of: MeasureId;
  arm: string;
  against: string;
  expect: 'up' | 'down';
  /** Shown, but no part of the verdict. */
  aside?: true;
}
/** `Id`: the number of a claim, or the name of a contested assumption. */
export interface Experiment<Id extends number | string = number | string> {
  id: Id;
  title: string;
  sources: readonly Label[];
  arms: Readonly<Record<string, ArmSpec>>;
  tests: readonly Test[];
  /** So many times the games of the study: for effects that are small beside what chance does. */
  times?: number;
}

export type Claim = Experiment<number>;

const setsOf = (scenario: ScenarioData, { sets }: ArmSpec): readonly string[] =>
  typeof sets === 'function' ? sets(scenario) : (sets ?? []);

/** In words: what is laid over the bots of which seat, and what is set otherwise, as `--set` takes it. */
export function wordsOf(scenario: ScenarioData, spec: ArmSpec): string {
  const fixed = SEATS.flatMap((seat) => {
    const titles = (spec.policies?.[seat] ?? []).map((name) => policyOf(seat, name).title);
    return titles.length > 0 ? [`${seat === 'is' ? 'The red cell' : THINGS.seat[seat].name} ${titles.join('; ')}`] : [];
  });
  const changed = setsOf(scenario, spec);
  const said = [...fixed, ...(changed.length > 0 ? [`Set otherwise: ${changed.join(', ')}`] : [])];
  return said.length > 0 ? `${said.join('. ')}.` : 'The normal bots, and the scenario as it is.';
}

export function armOf(scenario: ScenarioData, spec: ArmSpec): Arm {
  return { scenario: withChanges(scenario, setsOf(scenario, spec)), policies: spec.policies ?? {} };
}

/** Washington's two ways that most claims set against each other: to stay as agreed, or to leave. */
export const STAY: ArmSpec = { policies: { washington: ['stays'], baghdad: ['consents'] } };
export const WITHDRAW: ArmSpec = { policies: { washington: ['withdraws'] } };
export const LEAVE_IRAQ: ArmSpec = { policies: { washington: ['leaves-iraq'] } };
