/** The content as one whole. */
import { ACCORDS_DATA } from './accords.ts';
import { AGENDAS_DATA } from './agendas.ts';
import { CARDS } from './cards/index.ts';
import { CONTESTS_DATA } from './contests.ts';
import { DISPATCHES } from './dispatches.ts';
import type { DispatchData } from './model.ts';
import { fingerprint } from './fingerprint.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { SPACES_DATA } from './spaces.ts';

export { scenarioOf, SCENARIO_IDS, SCENARIOS } from './scenarios/index.ts';

export const DISPATCHES_BY_ID: Readonly<Record<string, DispatchData>> = Object.fromEntries(DISPATCHES.map((d) => [d.id, d]));

export const CONTENT = {
  accords: ACCORDS_DATA,
  agendas: AGENDAS_DATA,
  cards: CARDS,
  contests: CONTESTS_DATA,
  dispatches: DISPATCHES_BY_ID,
  scenarios: SCENARIOS,
  spaces: SPACES_DATA,
} as const;

/** A game is pinned to the content it began with; the record of how it was tuned decides no game. */
export const CONTENT_HASH = fingerprint(
  JSON.stringify(CONTENT, (field, value: unknown) => (field === 'tuning' ? undefined : value)),
);
