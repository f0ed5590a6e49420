/** What aims and agendas rest on. That a seat wants this is in the sources; how it is counted and weighed is a judgement. */
import type { AgendaId, AimId } from '../ids.ts';
import type { Grounds, Judged } from './grounds.ts';
import { grounds, judged } from './grounds.ts';

export const AIM_GROUNDS: Readonly<Record<AimId, Grounds>> = {
  contain: grounds(['P2', 'P6', 'P7'], 'judgement', 'medium', 'Cells, ground, escapes and weak guard, added up.'),
  independent: grounds(['P8', 'P12'], 'judgement', 'medium', 'The opposite of capture and of alignment with Tehran.'),
  partner: grounds(['P1', 'P11', 'P14'], 'judgement', 'medium', 'Ties, accords and offices.'),
  business: grounds(['P10', 'O3'], 'judgement', 'medium', 'Western projects that stand.'),
  home: grounds(['P4', 'P6', 'O1'], 'judgement', 'medium', 'Troops home, patience kept, and no return.'),
  sovereign: grounds(
    ['P5', 'O1'],
    'judgement',
    'medium',
    'Sovereignty as felt, less armed groups outside the state’s command.',
  ),
  order: grounds(['P2', 'P5'], 'judgement', 'low', 'Order where people live; it says nothing of justice.'),
  build: grounds(['P5', 'O3'], 'judgement', 'medium', 'Projects of any origin, oil that flows, no sanctions.'),
  balance: grounds(['P5'], 'judgement', 'medium', 'Distance from either end of alignment.'),
  cabinet: grounds(['P5', 'P12'], 'judgement', 'low', 'Cohesion, and a state not captured.'),
  out: grounds(['P8', 'O1'], 'judgement', 'medium', 'Fewer US troops and bases in Iraq.'),
  networks: grounds(
    ['P5', 'P8'],
    'judgement',
    'low',
    'Capture, allied units and the law. What Tehran wants of them is inferred.',
  ),
  lifeline: grounds(
    ['P8', 'F:gasShare', 'F:snapback'],
    'judgement',
    'low',
    'Trade and dollars, and projects of the east.',
  ),
  quiet: grounds(['P8'], 'judgement', 'low', 'No war at home, and little that can be proven.'),
  sway: grounds(['P8', 'P9'], 'judgement', 'medium', 'An Iraq that leans to Tehran.'),
  selfrule: grounds(['O2', 'F:kirkukFederal'], 'judgement', 'medium', 'Autonomy, kept and widened.'),
  pay: grounds(
    ['F:salaries', 'F:pipelineDeal'],
    'judgement',
    'medium',
    'A treasury that can pay, and terms that last.',
  ),
  guarantee: grounds(['O2'], 'judgement', 'medium', 'Troops, bases, offices and agreements in Kurdistan.'),
  united: grounds(['F:krgCabinet'], 'judgement', 'medium', 'KDP and PUK acting together.'),
  safe: grounds(
    ['O2', 'F:seamGap', 'F:fieldDrones'],
    'judgement',
    'low',
    'Order in Kurdistan and in the disputed lands.',
  ),
  survive: grounds(['P2', 'P12'], 'judgement', 'low', 'Cells that are left.'),
  doors: grounds(['P7'], 'judgement', 'low', 'Fighters out, and a weak guard. Families are not counted.'),
  seams: grounds(['F:seamGap', 'F:isAreas'], 'judgement', 'low', 'Cells and disorder in the disputed lands.'),
  hold: grounds(['P2', 'P6'], 'judgement', 'low', 'Ground held, and regions near collapse.'),
  unseen: grounds(['P7', 'F:isPace'], 'judgement', 'low', 'Few cells in the open.'),
};

export const AGENDA_GROUNDS: Readonly<Record<AgendaId, Judged>> = {
  withdrawal: judged(
    'source',
    'medium',
    'The first option of the source. Its weights are judgements, bounded by the study so that no agenda is favoured.',
  ),
  kurdishHub: judged('source', 'medium', 'The second option of the source; weights as above.'),
  businessFirst: judged('source', 'medium', 'The third option of the source; weights as above.'),
  sovereigntist: judged('inference', 'low', 'One of the aims that the source gives Iraqi leaders, put first.'),
  balancer: judged('inference', 'low', 'The balancing act itself, put first.'),
  builder: judged('inference', 'low', 'Investment, put first.'),
  forwardDefence: judged('judgement', 'low', 'What Tehran may want most, as outsiders see it.'),
  stateWithin: judged('judgement', 'low', 'What Tehran may want most, as outsiders see it.'),
  lifelineFirst: judged('judgement', 'low', 'What Tehran may want most once sanctions return, as outsiders see it.'),
  autonomyFirst: judged('inference', 'low', 'Self-rule, put first.'),
  hub: judged('inference', 'low', 'The guarantee, put first.'),
  paymaster: judged('report', 'low', 'Salaries, put first, after months without them.'),
  patienceFirst: judged('judgement', 'low', 'An abstraction for study: to outlast.'),
  prisonDoors: judged('inference', 'low', 'An abstraction for study: the danger that the source names most plainly.'),
  return: judged('inference', 'low', 'An abstraction for study: the resurgence that others fear.'),
};
