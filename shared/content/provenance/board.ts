/** What the numbers on the board rest on: how many pieces there are and where they begin, and what is said of each space. */
import type { PieceId, SpaceId } from '../ids.ts';
import type { Grounds, Judged } from './grounds.ts';
import { grounds, judged } from './grounds.ts';

/** A piece: what one stands for, how many there are in the box, and where they begin in the standard scenario. */
export const PIECE_GROUNDS: Readonly<Record<PieceId, Grounds>> = {
  t10: grounds(
    ['P7', 'F:troopNumbers', 'F:kurdistanSites', 'F:syriaSites'],
    'report',
    'medium',
    'About 2,500 in Iraq and 1,400 in Syria, at 500 a piece. How they divide among sites is a judgement.',
  ),
  t22: grounds(
    ['P14', 'F:natoMission', 'F:fmsBalad'],
    'inference',
    'medium',
    'The embassy offices and the NATO mission in Baghdad, and a contractors’ compound north of it.',
  ),
  bases: grounds(
    ['P3', 'F:alAsadConvoy', 'F:baghdadSites', 'F:kurdistanSites'],
    'report',
    'medium',
    'Sites in use or closing in September 2025. That each houses two pieces is a judgement.',
  ),
  isf: grounds(['P2', 'P11'], 'judgement', 'low', 'Weights by importance, not an order of battle.'),
  pesh: grounds(
    ['O2', 'F:krgCabinet'],
    'judgement',
    'low',
    'Three for the north, two for the east: weights, not an order of battle.',
  ),
  sdf: grounds(['P7'], 'judgement', 'low', 'Four units of guards: weights, not an order of battle.'),
  militia: grounds(
    ['P5', 'P8', 'F:pmfNumbers'],
    'judgement',
    'low',
    'Only formations close to Tehran, where reports place their weight. The PMF as a whole is wider.',
  ),
  cellsHidden: grounds(
    ['P2', 'F:isAreas', 'F:isBadia', 'F:isStrength'],
    'judgement',
    'low',
    'Where remnants are reported. A cell stands for no number of people; none is known.',
  ),
  cellsExposed: grounds(
    ['F:isAreas'],
    'judgement',
    'low',
    'One cell in the Hamrin begins in the open, where searches were under way.',
  ),
  western: grounds(
    ['O3', 'F:energyDeals', 'F:nonBinding'],
    'report',
    'medium',
    'Signed and running deals of Western firms. Memoranda alone are not counted.',
  ),
  eastern: grounds(['P5'], 'judgement', 'low', 'One piece for the Asian state firms in the south-east.'),
  trained: grounds(
    ['P11'],
    'judgement',
    'low',
    'None at the start: what was taught before is part of what brigades can do.',
  ),
};

/** A space: its weight, terrain, neighbours, and how settled it is at the start of the standard scenario. */
export const SPACE_GROUNDS: Readonly<Record<SpaceId, Judged>> = {
  ERB: judged(
    'report',
    'medium',
    'Sites, fields and people as reported; order 3 is a judgement: the drones of July 2025 hit fields, not towns.',
  ),
  SUL: judged('report', 'medium', 'People as estimated; order 3 is a judgement.'),
  KIR: judged('report', 'medium', 'Federal since 2017, with remnants in the hills; order 2 is a judgement.'),
  MOS: judged('report', 'low', 'The split of Nineveh’s people between here and Sinjar is a judgement, as is order 2.'),
  SIN: judged(
    'report',
    'low',
    'An agreement not carried out, and many still displaced; order 1 and the split of Nineveh are judgements.',
  ),
  HAM: judged(
    'report',
    'medium',
    'Two governorates where most remnants move; order 1 is a judgement for the belt as a whole, and too harsh for its towns.',
  ),
  ANB: judged('report', 'medium', 'The convoy left in August, advisers stayed; order 2 is a judgement.'),
  BAG: judged('report', 'medium', 'Sites closing and offices that stay; order 3 is a judgement.'),
  MID: judged('report', 'low', 'Four governorates in one space; order 3 is a judgement.'),
  SOU: judged(
    'report',
    'low',
    'Four governorates in one space, without the marshes’ own story; order 2 is a judgement.',
  ),
  BAS: judged('report', 'medium', 'Most of the oil, too little of the water; order 2 is a judgement.'),
  NES: judged('report', 'low', 'Camps and prisons as counted; the number of residents and order 2 are judgements.'),
  BAD: judged('report', 'low', 'A sanctuary by most reports, with hardly any residents; order 1 is a judgement.'),
  TUR: judged('source', 'medium', 'Named as another way into Syria. Room for two pieces is a judgement.'),
  JOR: judged('source', 'medium', 'Already supports al-Tanf. Room for two pieces is a judgement.'),
  IRN: judged('source', 'medium', 'A neighbour, not a space for foreign troops.'),
};
