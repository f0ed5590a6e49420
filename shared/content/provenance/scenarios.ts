/** What the numbers of the scenarios rest on, field by field; and where a number of a given scenario has its grounds. */
import { PIECES } from '../ids.ts';
import type { PieceId, RegionId, SpaceId, TrackId } from '../ids.ts';
import type { ScenarioData } from '../model.ts';
import { STANDARD } from '../scenarios/base.ts';
import { SPACES_DATA } from '../spaces.ts';
import { PIECE_GROUNDS, SPACE_GROUNDS } from './board.ts';
import type { Grounds } from './grounds.ts';
import { grounds } from './grounds.ts';
import { TRACK_GROUNDS } from './tracks.ts';

/** Fields of a scenario that are words or names, not part of its model. */
type Model = Exclude<keyof ScenarioData, 'id' | 'title' | 'note' | 'tracks' | 'regions' | 'tuning'>;

/** Each field of the standard scenario. Tracks and regions have grounds of their own. */
export const FIELD_GROUNDS: Readonly<Record<Model, Grounds>> = {
  minutes: grounds(
    ['F:cardDriven'],
    'judgement',
    'low',
    'Playing time as planned, to be corrected by tables of people.',
  ),
  turns: grounds(
    ['P1', 'P9', 'F:electionDate', 'F:timetable', 'F:pmfLaw'],
    'inference',
    'medium',
    'Turns of two months to the end of 2026. The election, the rotation in Kirkuk, the end of the UN mission and the end dates stand where they were known to stand; the order of the other contests is a judgement.',
  ),
  hand: grounds(['F:cardDriven'], 'judgement', 'low', 'Five cards: enough to choose from, few enough to read.'),
  leverage: grounds(
    ['P8', 'P11'],
    'judgement',
    'low',
    'Three states alike, Erbil with less, the red cell with least. Set with the study so that no seat wins by its purse.',
  ),
  boxes: grounds(
    ['P14', 'F:jordanRear'],
    'judgement',
    'medium',
    'No troops of this mission in the rear boxes at the start.',
  ),
  detainees: grounds(
    ['P7', 'F:camps'],
    'source',
    'high',
    '8,950 fighters and about 30,000 family members, in thousands.',
  ),
  flags: grounds(
    ['F:pipelineDeal', 'F:salaries', 'F:waiver'],
    'inference',
    'medium',
    'The pipeline is about to open and the share is paid late; neither is so yet.',
  ),
  government: grounds(['P9'], 'source', 'high', 'The incumbent cabinet before the vote.'),
  pmfLaw: grounds(['P8', 'F:pmfLaw'], 'source', 'high', 'The bill had been withdrawn.'),
  mission: grounds(['P1'], 'source', 'high', 'Formally ending.'),
  accords: grounds(
    ['P1', 'P3', 'F:timetable'],
    'inference',
    'medium',
    'Troops stand in federal Iraq by agreement until about September 2026, as Baghdad reads it.',
  ),
  switches: grounds(['P7', 'O1', 'O2', 'O3'], 'source', 'medium', 'The views of the source. Each can be turned.'),
  warEnds: grounds(
    ['P8', 'F:sharedLosses'],
    'judgement',
    'medium',
    'A regional war ends the game for all; off in class scenarios, for people in the room may have lived through one.',
  ),
  par: grounds(
    ['F:rigidAdjudication'],
    'judgement',
    'medium',
    'Medians of games between equal bots, written by the study.',
  ),
};

/** Where a scenario differs from the standard one. */
export const SCENARIO_GROUNDS: Readonly<Record<string, Grounds>> = {
  standard: grounds(
    ['P1', 'P7', 'F:troopNumbers', 'F:timetable'],
    'inference',
    'medium',
    'September 2025 as the source and the reports have it.',
  ),
  'class-75': grounds(
    ['P1', 'P9'],
    'judgement',
    'medium',
    'The same start at a faster tempo: fewer turns of more months, and more leverage to spend in each.',
  ),
  'class-50': grounds(
    ['P1', 'P9'],
    'judgement',
    'medium',
    'The same start in three turns: the vote, the cabinet and the end of the mission.',
  ),
  'after-the-vote': grounds(
    ['P9'],
    'judgement',
    'low',
    'A what-if: a government that leans to Tehran, and what that would have moved by January 2026.',
  ),
  'rush-back': grounds(
    ['P4', 'O1'],
    'judgement',
    'low',
    'A what-if: the troops have left Iraq, guards are fewer and IS is rising.',
  ),
  hub: grounds(
    ['O2'],
    'judgement',
    'low',
    'A what-if: troops gathered in Kurdistan, and ties with Baghdad cooler for it.',
  ),
  long: grounds(['P1'], 'judgement', 'low', 'The standard start, played past the end of 2026.'),
};

const at = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (x, key) => (typeof x === 'object' && x !== null ? (x as Record<string, unknown>)[key] : undefined),
    tree,
  );

/** Grounds of a piece's number in a region: those of the piece, and the sources of the place. */
function piecesIn(region: RegionId, piece: PieceId): Grounds {
  const of = PIECE_GROUNDS[piece];
  return { ...of, sources: [...new Set([...of.sources, ...SPACES_DATA[region].sources])] };
}
const spaceGrounds = (space: SpaceId): Grounds => ({ ...SPACE_GROUNDS[space], sources: SPACES_DATA[space].sources });

/** Grounds of a value of a scenario by its path (`regions.ERB.t10`); null where there are none. */
export function groundsOf(scenario: ScenarioData, path: string): Grounds | null {
  const keys = path.split('.');
  const [field, id, piece] = keys;
  if (field !== 'par' && at(scenario, keys) !== at(STANDARD, keys)) return SCENARIO_GROUNDS[scenario.id] ?? null;
  if (field === 'tracks') return TRACK_GROUNDS[id as TrackId] ?? null;
  if (field === 'regions' && id && piece)
    return (PIECES as readonly string[]).includes(piece)
      ? piecesIn(id as RegionId, piece as PieceId)
      : spaceGrounds(id as RegionId);
  return FIELD_GROUNDS[field as Model] ?? null;
}
