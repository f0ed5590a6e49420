/** The content as one whole: what is checked at start, and what a test can break on purpose. */
import { ACCORDS_DATA } from '../accords.ts';
import { AGENDAS_DATA } from '../agendas.ts';
import { DECKS } from '../cards/index.ts';
import { catalogue } from '../catalogue.ts';
import type { Texts } from '../catalogue.ts';
import { CONTESTS_DATA } from '../contests.ts';
import { DISPATCHES } from '../dispatches.ts';
import type { AccordId, AgendaId, ContestId, SeatId, SpaceId } from '../ids.ts';
import type {
  AccordData,
  AgendaData,
  CardData,
  ContestData,
  DispatchData,
  GroupId,
  ScenarioData,
  SpaceData,
} from '../model.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { FACTS } from '../sources.ts';
import type { Fact } from '../sources.ts';
import { GROUPS, SEAMS, SPACES_DATA } from '../spaces.ts';

export interface Whole {
  decks: Readonly<Record<SeatId, readonly CardData[]>>;
  dispatches: readonly DispatchData[];
  contests: Readonly<Record<ContestId, ContestData>>;
  accords: Readonly<Record<AccordId, AccordData>>;
  agendas: Readonly<Record<AgendaId, AgendaData>>;
  spaces: Readonly<Record<SpaceId, SpaceData>>;
  seams: readonly (readonly [SpaceId, SpaceId])[];
  groups: Readonly<Record<GroupId, readonly SpaceId[]>>;
  facts: Readonly<Record<string, Fact>>;
  scenarios: Readonly<Record<string, ScenarioData>>;
  texts: Texts;
}
export function wholeContent(): Whole {
  return {
    decks: DECKS,
    dispatches: DISPATCHES,
    contests: CONTESTS_DATA,
    accords: ACCORDS_DATA,
    agendas: AGENDAS_DATA,
    spaces: SPACES_DATA,
    seams: SEAMS,
    groups: GROUPS,
    facts: FACTS,
    scenarios: SCENARIOS,
    texts: catalogue(),
  };
}
