/** Numbers of the red cell's operations. They are strengths on a board and say nothing of means. */
import { chosen, inferred, type NumbersIn, sourced } from './number.ts';

export const IS_NUMBERS: NumbersIn = {
  'ops/is/attack': {
    'op.attack': [
      inferred([2], 'Cells that make it likelier', 'One cell hides; two can act.'),
      inferred([3], 'Order from which it is harder', 'Where life is settled, people come forward.'),
      inferred(
        [3, 5],
        'Forces on guard that make it harder, and harder again',
        'A garrison, and a garrison with a reserve.',
      ),
      sourced(
        [4],
        'Of ten: a western investor leaves a region that was attacked',
        'That instability stymies investment is in the source (O3); the rate is chosen.',
      ),
      inferred([3], 'Of ten: US people are among those hurt', 'Attacks on guarded sites seldom reach those inside.'),
    ],
  },
  'ops/is/breakout': {
    'op.breakout': [
      sourced(
        [4],
        'Part of those held who get away: a quarter',
        'Fewer held, fewer freed (P7). That it is a quarter is chosen; tuned from a third.',
      ),
      inferred(
        [3, 2, 3, 5],
        'Detention at which guard is weak, what that adds, and up to which it is strained',
        'The lower third and the lower half of the scale.',
      ),
      inferred(
        [8, -2],
        'Detention from which guard is strong, and how much harder it is',
        'A guard as it was when US troops and the SDF stood together in strength.',
      ),
      inferred([2], 'Cells in the region that help', 'One cell hides; two can act.'),
      chosen([5], 'Leverage of the red cell that helps', 'Means put by over two turns or more.'),
      chosen([2, 2], 'SDF pieces that count as one, and the most they hinder', 'Guards are needed elsewhere too.'),
      chosen([2], 'The most that US troops hinder', 'More would make the doors a matter of US numbers alone.'),
      inferred(
        [2],
        'The most that earlier breakouts hinder',
        'Guards who have been through one look out for the next. Tuned: without it one breakout made the next likelier.',
      ),
      chosen(
        [3],
        'Of those who get away, one in so many finds the way back to a cell',
        'Not every fighter who gets away fights again. Tuned from one in one, and one in two.',
      ),
      chosen([2], 'Human cost of a breakout', 'A breakout costs guards their lives: twice an ordinary event.'),
    ],
  },
  'ops/is/extort': {
    'op.extort': [
      chosen(
        [3, 3],
        'Order above which it cannot be done, and from which it is harder',
        'Where the state is present, people refuse.',
      ),
      chosen([2], 'Leverage taken', 'The size of one card.'),
    ],
  },
  'ops/is/ground': {
    'op.ground': [inferred([3], 'Order from which it is harder', 'Where life is settled, strangers are noticed.')],
  },
  'ops/is/infiltrate': {
    'op.infiltrate': [
      chosen([2], 'Ease of any move', 'Few people cover much empty land: most moves are not seen.'),
      inferred([2], 'Ease through an open seam', 'Reports place IS in the gap between Iraqi and Kurdish lines.'),
      inferred([3], 'Order from which it is harder', 'Where life is settled, strangers are noticed.'),
      inferred([-2], 'Where Joint Security closes the disputed land', 'It takes back what the open seam gives.'),
    ],
  },
  'ops/is/recruit': {
    'op.recruit': [
      inferred(
        [2],
        'Order above which nobody follows',
        'The middle of the scale: IS grows where the state has failed (P2).',
      ),
      inferred([2], 'Ease where order has collapsed', 'Twice what mere disorder gives.'),
      sourced(
        [-2],
        'When IS is taken to be dormant',
        'One of two views in the sources, at a facilitator’s choice (P6).',
      ),
      chosen([5], 'Leverage of the red cell that helps', 'Means put by over two turns or more.'),
      inferred(
        [2, 2],
        'Militia that give cause for grievance, and guards that deter',
        'One piece is present everywhere; two are felt.',
      ),
    ],
  },
};
