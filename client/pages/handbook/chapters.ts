/** What stands in each chapter, in its order: lists of entries, made from the content and the rules' own tables. */
import {
  AGENDAS,
  AIMS,
  ACCORDS,
  CONTESTS,
  LABELS,
  OPS,
  PIECES,
  SEATS,
  SPACES,
  SWITCHES,
  TRACK_IDS,
} from '../../../shared/content/ids.ts';
import type { SeatId } from '../../../shared/content/ids.ts';
import { DECKS } from '../../../shared/content/cards/index.ts';
import { DISPATCHES } from '../../../shared/content/dispatches.ts';
import { GLOSSARY } from '../../../shared/content/glossary.ts';
import { GROUNDS } from '../../../shared/content/provenance/index.ts';
import { SCENARIO_IDS } from '../../../shared/content/scenarios/index.ts';
import { FACTS } from '../../../shared/content/sources.ts';
import { SHOWN_CLAIMS } from '../../../shared/content/study/shown.ts';
import { RECKONING } from '../../../shared/rules/reckoning/index.ts';
import type { ChapterId, EntryId, Kind } from './address.ts';
import { allReasons } from './explore/ops.ts';
import { LIMITS } from './leaves/limit.tsx';
import { TUNED } from './tuning.ts';

export interface Group {
  /** Key under `handbook.group`; absent: the chapter has one group and no heading. */
  title?: string;
  seat?: SeatId;
  entries: readonly EntryId[];
}
const of = (kind: Kind, ids: readonly string[]): EntryId[] => ids.map((id): EntryId => `${kind}.${id}`);
const bySeat = (list: (seat: SeatId) => EntryId[]): Group[] =>
  SEATS.map((seat) => ({ title: 'seat', seat, entries: list(seat) }));

const inGame = Object.keys(GLOSSARY);
/** Words of the rules begin here in the glossary. */
const firstOfRules = inGame.indexOf('seat');

const MAKE: Readonly<Record<ChapterId, () => Group[]>> = {
  rules: () => [{ entries: of('rule', Object.keys(GROUNDS.rule)) }],
  seats: () =>
    bySeat((seat) => [...of('seat', [seat]), ...of('aim', AIMS[seat]), ...of('agenda', AGENDAS[seat])]),
  operations: () => bySeat((seat) => of('op', OPS[seat])),
  odds: () => [{ entries: of('mod', [...allReasons().keys()]) }],
  cards: () => bySeat((seat) => of('card', DECKS[seat].map((card) => card.id))),
  contests: () => [{ entries: of('contest', CONTESTS) }],
  accords: () => [{ entries: of('accord', ACCORDS) }],
  dispatches: () =>
    (['fixed', 'drawn'] as const).map((title) => ({
      title,
      entries: of('dispatch', DISPATCHES.filter((d) => (d.fixed === true) === (title === 'fixed')).map((d) => d.id)),
    })),
  reckoning: () => [{ entries: of('reckoning', RECKONING.map((rule) => rule.id)) }],
  tracks: () => [{ entries: of('track', TRACK_IDS) }],
  map: () => [
    { title: 'spaces', entries: of('space', SPACES) },
    { title: 'pieces', entries: of('piece', PIECES) },
  ],
  scenarios: () => [{ entries: of('scenario', SCENARIO_IDS) }],
  assumptions: () => [{ entries: of('switch', Object.keys(SWITCHES)) }],
  claims: () =>
    (['claim', 'switch'] as const).map((kind) => ({
      title: kind === 'claim' ? 'claims' : 'switches',
      entries: of('claim', SHOWN_CLAIMS.filter((claim) => claim.kind === kind).map((claim) => claim.id)),
    })),
  tuning: () => [{ entries: of('tuning', TUNED.map((_, i) => String(i + 1))) }],
  glossary: () => [
    { title: 'field', entries: of('term', inGame.slice(0, firstOfRules)) },
    { title: 'game', entries: of('term', inGame.slice(firstOfRules)) },
  ],
  sources: () => [
    { title: 'paragraphs', entries: of('source', LABELS) },
    { title: 'facts', entries: of('fact', Object.keys(FACTS)) },
  ],
  limits: () => Object.entries(LIMITS).map(([title, ids]) => ({ title, entries: of('limit', ids()) })),
}; // prettier-ignore

const made = new Map<ChapterId, readonly Group[]>();
export function groupsOf(chapter: ChapterId): readonly Group[] {
  let groups = made.get(chapter);
  if (!groups) made.set(chapter, (groups = MAKE[chapter]()));
  return groups;
}
