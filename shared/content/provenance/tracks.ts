/** What each track rests on: that it matters, and where it stands at the start of the standard scenario. */
import type { TrackId } from '../ids.ts';
import type { Grounds } from './grounds.ts';
import { grounds } from './grounds.ts';

export const TRACK_GROUNDS: Readonly<Record<TrackId, Grounds>> = {
  patience: grounds(
    ['P4', 'P6'],
    'judgement',
    'medium',
    'Starts a little above the middle: a public weary of long wars, but few casualties lately.',
  ),
  ties: grounds(
    ['P1', 'P8'],
    'judgement',
    'medium',
    'Starts in the middle: both sides want closer ties, and the armed factions stand between them.',
  ),
  alignment: grounds(
    ['P5', 'P9'],
    'judgement',
    'low',
    'Starts just on Tehran’s side: a pragmatic cabinet that rests on Iran-backed parties.',
  ),
  sovereignty: grounds(
    ['P3', 'P5'],
    'judgement',
    'medium',
    'Starts below the middle: foreign troops are still there, and their end is agreed.',
  ),
  capture: grounds(
    ['P5', 'P8', 'P12'],
    'judgement',
    'low',
    'Starts in the middle: the factions are strong in the state, and their bill has just been stopped.',
  ),
  cohesion: grounds(['P5', 'P9'], 'judgement', 'low', 'Starts in the middle: a cabinet before an election.'),
  autonomy: grounds(
    ['O2', 'F:kirkukFederal', 'F:pipelineDeal'],
    'judgement',
    'low',
    'Starts in the middle: wide rights in law, narrowed since 2017.',
  ),
  unity: grounds(
    ['F:krgCabinet'],
    'judgement',
    'medium',
    'Starts below the middle: a year without a cabinet after the vote.',
  ),
  treasury: grounds(
    ['F:salaries', 'F:pipelineTerms'],
    'judgement',
    'medium',
    'Starts below the middle: salaries months late, and the pipeline about to open.',
  ),
  exposure: grounds(
    ['P3', 'P8', 'F:fieldDrones'],
    'judgement',
    'low',
    'Starts low: much is suspected, little is claimed or proven.',
  ),
  lifeline: grounds(
    ['P8', 'F:gasShare', 'F:snapback'],
    'judgement',
    'low',
    'Starts in the middle: trade flows, and UN sanctions are about to return.',
  ),
  detention: grounds(
    ['P7', 'F:camps'],
    'judgement',
    'medium',
    'Starts just above the middle: years without a mass escape, under guards whose own future is open.',
  ),
  war: grounds(
    ['P8', 'F:fieldDrones'],
    'judgement',
    'low',
    'Starts at incidents: after the summer of 2025 it is neither war nor peace.',
  ),
  humanCost: grounds(
    ['P2', 'P7'],
    'judgement',
    'medium',
    'Starts at nothing: it counts what happens in this game, not what went before.',
  ),
};
