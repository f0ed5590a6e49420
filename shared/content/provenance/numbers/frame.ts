/** Numbers of the frame: the check, cards, leverage, bases, scales and the end. */
import { chosen, inferred, type NumbersIn, reported } from './number.ts';

export const FRAME_NUMBERS: NumbersIn = {
  contests: {
    'rule.contest': [
      chosen(
        [6],
        'Sides of the die of each outcome',
        'Two leverage outweigh an average throw: stakes decide more than luck.',
      ),
    ],
  },
  draft: {
    'rule.leverage': [
      chosen([12], 'The most leverage a seat can hold', 'More than a seat draws in a short game: hoarding has an end.'),
    ],
    'rule.check': [
      chosen(
        [10, 10, 10, 10, 10],
        'Sides of the die of checks and of the reckoning',
        'One die for everything, in steps of ten percent.',
      ),
    ],
    'rule.reckoning': [chosen([4], 'The highest order', 'Five steps from collapse to settled, as in the map table.')],
  },
  'effects/index': {
    'rule.check': [
      chosen([3], 'Points of a track that resist the check of an event by one', 'A full track is worth three steps.'),
    ],
  },
  legal: {
    'rule.leverage': [
      chosen([2], 'The most leverage on one order', 'Twenty percent: money helps, and does not decide.'),
    ],
    'rule.orders': [
      chosen(
        [2, 4],
        'Standing orders, and targets of each',
        'As many as there are orders in a turn; as many targets as the strongest card has.',
      ),
    ],
  },
  odds: {
    'rule.check': [
      chosen(
        [90, 10, 50, 10],
        'Percent: the highest and lowest chance, the chance among equals, and each step',
        'Nothing is certain and nothing is hopeless; an even chance where nothing speaks for or against.',
      ),
    ],
  },
  orders: {
    'rule.cards': [
      chosen(
        [2],
        'Ops points that make one more leverage when a card is banked',
        'Less than the card would do: banking is for a rainy turn.',
      ),
    ],
  },
  'planning/accords': {
    'rule.accord': [
      chosen([6], 'Proposals that a seat can have open', 'More than there are partners for.'),
      chosen([200], 'Signs in the words of a pledge', 'Two sentences, so that all can read them.'),
    ],
  },
  query: {
    'piece.bases': [
      chosen(
        [2, 2],
        'US pieces that a base, and a box abroad, can house',
        'So that the hub has to be built before it can be filled (O2).',
      ),
    ],
    'aim.contain': [
      inferred([3], 'Cells in the open that make a rising IS plain to everybody', 'As many as a region feels.'),
      inferred([0.4], 'Resurgence for each cell', 'Sized so that the levels spread over the scale.'),
      inferred([1.5], 'Resurgence for each region held', 'Ground held is what 2014 was: as much as four cells.'),
      inferred(
        [0.3],
        'Resurgence for each thousand escaped',
        'Less than a cell: some of them become cells and are counted again. Tuned from 0.4.',
      ),
      inferred(
        [0.4, 5],
        'Resurgence for each point of detention under five',
        'A weak guard is a danger before anybody is out.',
      ),
    ],
  },
  setup: {
    'op.posture': [
      reported(
        [5],
        'US pieces in Iraq in September 2025, counted as withdrawn where a game begins with none',
        'The presence the source gives, in the game’s pieces.',
      ),
    ],
    'rule.reckoning': [chosen([4], 'Order in the boxes abroad', 'They are states outside the model: settled.')],
    'piece.cellsHidden': [
      chosen(
        [3],
        'Of the hidden cells at the start, one in so many is dealt to a neighbouring region',
        'So that nobody knows from the scenario where they are.',
      ),
    ],
  },
  turn: { 'rule.sharedLoss': [chosen([6], 'Rung of war that ends the game', 'The last of the ladder.')] },
};
