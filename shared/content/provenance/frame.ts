/** What the frame of the game rests on: the shape of a turn, the check, contests, accords, scores; and each kind of effect. */
import type { EffectKind } from '../model.ts';
import type { Grounds } from './grounds.ts';
import { grounds } from './grounds.ts';

/** The rules of the rulebook in their order. Their texts are of the handbook. */
export const FRAME_GROUNDS = {
  seats: grounds(
    ['P1', 'P5', 'P7', 'P8', 'O2'],
    'inference',
    'medium',
    'Five sides whose choices the source turns on. Others (Ankara, Damascus, Jordan, the parties and provinces of Iraq) are part of the world.',
  ),
  time: grounds(
    ['P1', 'F:timetable'],
    'source',
    'high',
    'From the formal end of the mission to the end of 2026, the working assumption for the last departure.',
  ),
  turn: grounds(
    ['F:cardDriven', 'F:sealedOrders'],
    'judgement',
    'medium',
    'News, talks and sealed orders, resolution, reckoning: a rhythm proven in published games.',
  ),
  orders: grounds(
    ['F:sealedOrders'],
    'judgement',
    'medium',
    'All seats decide at once and are revealed together, as governments act without seeing each other’s plans.',
  ),
  cards: grounds(
    ['F:cardDriven'],
    'judgement',
    'medium',
    'A card is its event or the means for an operation: what one cannot do everything of, one must choose.',
  ),
  initiative: grounds(
    ['F:cardDriven'],
    'judgement',
    'low',
    'A printed number settles who acts first, so that no seat always does.',
  ),
  leverage: grounds(
    ['P8', 'P11'],
    'judgement',
    'low',
    'One currency for pressure of every kind: votes, money, favours. Real ones cannot be changed into each other so easily.',
  ),
  check: grounds(
    ['F:rigidAdjudication'],
    'judgement',
    'medium',
    'One die for all that is uncertain, with every reason shown. Steps of ten percent are as fine as the evidence allows.',
  ),
  contest: grounds(
    ['P9', 'F:rigidAdjudication'],
    'judgement',
    'medium',
    'Politics is decided by standing, pressure and chance. The source names the election; that a contest has two or three ends is ours.',
  ),
  accord: grounds(
    ['P11', 'P14', 'O2', 'O3'],
    'inference',
    'medium',
    'The deals the options need. That a signed one holds until it is broken in the open is a simplification, and so is that one for so many turns runs out as the next turn opens: one that reaches to the last turn still counts.',
  ),
  reckoning: grounds(
    ['P2', 'P5', 'P7', 'P12'],
    'inference',
    'medium',
    'What the world does by itself, in one fixed order, so that it can be foreseen.',
  ),
  check10to90: grounds(['F:rigidAdjudication'], 'judgement', 'medium', 'Nothing is sure and nothing is hopeless.'),
  sharedLoss: grounds(
    ['P6', 'P8', 'F:sharedLosses'],
    'inference',
    'medium',
    'Some ends cost everyone. The form is borrowed; the points are judgements.',
  ),
  scores: grounds(
    ['P10', 'P13'],
    'judgement',
    'low',
    'Five aims a seat, weighed by a secret agenda. What a government wants cannot be summed; this is a way to talk about it.',
  ),
  par: grounds(
    ['F:rigidAdjudication'],
    'judgement',
    'medium',
    'The middle result of games between our own bots: a yardstick of the model, not of the world.',
  ),
  humanCost: grounds(
    ['P2', 'P7'],
    'judgement',
    'medium',
    'Harm is counted in the open and belongs to no seat. It is a count of events, not of people.',
  ),
} as const satisfies Record<string, Grounds>;
export type FrameId = keyof typeof FRAME_GROUNDS;

/** Every kind of effect that a card, dispatch, contest or accord can have. */
export const EFFECT_GROUNDS: Readonly<Record<EffectKind, Grounds>> = {
  track: grounds(['P4', 'P5', 'P8'], 'judgement', 'low', 'A state of affairs moves by whole steps.'),
  leverage: grounds(['P8', 'P11'], 'judgement', 'low', 'Means of pressure come and go.'),
  order: grounds(['P2', 'O3'], 'judgement', 'low', 'Life in a region grows more or less settled.'),
  piece: grounds(
    ['P2', 'O1', 'P14'],
    'judgement',
    'medium',
    'Forces, offices and projects come and go; the supply bounds them.',
  ),
  move: grounds(['P3', 'O2'], 'inference', 'medium', 'Forces are moved, not made.'),
  cells: grounds(['P2', 'P6'], 'judgement', 'low', 'IS as hidden or exposed cells, an abstraction.'),
  flag: grounds(['P5', 'P12'], 'judgement', 'medium', 'A state of affairs that holds or does not.'),
  detainees: grounds(['P7'], 'source', 'medium', 'Fighters and families by the thousand, home or away.'),
  government: grounds(['P9'], 'source', 'medium', 'Who governs in Baghdad matters for ties.'),
  pmfLaw: grounds(
    ['P8', 'F:pmfLaw'],
    'source',
    'high',
    'The law on the PMF: shelved, passed as drafted, or as a reform.',
  ),
  mission: grounds(['P1', 'P3'], 'source', 'high', 'The mission ends as planned, is extended, or has ended.'),
  control: grounds(['P7', 'F:sdfDeal'], 'inference', 'medium', 'A region passes from one authority to another.'),
  contest: grounds(['P9'], 'judgement', 'medium', 'A question is put on the agenda.'),
  standing: grounds(['P9'], 'judgement', 'low', 'Something speaks for one outcome before it is decided.'),
  modifier: grounds(['F:rigidAdjudication'], 'judgement', 'low', 'A circumstance helps or hinders for a time.'),
  draw: grounds(['F:cardDriven'], 'judgement', 'medium', 'More to choose from.'),
  endAccord: grounds(['P3', 'P11'], 'judgement', 'medium', 'Events can end what was signed.'),
  when: grounds(
    ['F:rigidAdjudication'],
    'judgement',
    'medium',
    'The same news falls differently in a different world.',
  ),
  check: grounds(['F:rigidAdjudication'], 'judgement', 'medium', 'The one die, on a card.'),
};
