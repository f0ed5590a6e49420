/** Numbers of Washington's operations. */
import { chosen, inferred, type NumbersIn, sourced } from './number.ts';

export const WASHINGTON_NUMBERS: NumbersIn = {
  'ops/washington/advise': {
    'op.advise': [
      sourced(
        [2],
        'Marks of training where troops teach; a mission alone keeps one',
        'An office keeps part of what troops can do (P14). Tuned: with as many marks for both, nothing was lost without troops.',
      ),
      sourced([3], 'Help of troops', 'Three times a mission’s: troops train with their own people (P14).'),
      inferred([2], 'Militia in the region that hinder', 'One piece is present everywhere; two are felt.'),
    ],
  },
  'ops/washington/broker': {
    'op.broker': [
      chosen([3], 'Projects that a region can have', 'Room for both sides to compete.'),
      sourced([2], 'Order that a project needs', 'Investors need calm (O3); the middle of the scale.'),
      sourced([3], 'Order that helps', 'Investors need calm (O3).'),
      inferred([2], 'Militia in the region that hinder', 'One piece is present everywhere; two ask for a share.'),
      sourced(
        [-3],
        'While IS is plainly rising',
        'It stymies investment (O3). Tuned from 1: between stronger bots it was not felt.',
      ),
      inferred([3], 'Rung of war at which it is harder', 'The first rung on which states fire at each other.'),
      inferred([-4], 'Alignment at which Baghdad refuses', 'One step short of the end: a cabinet of Tehran’s friends.'),
      chosen(
        [6, 3, 3],
        'Western projects in Iraq from which a further one is harder, and how many more make it harder again',
        'The best fields and lines are let first. Tuned: between bots that search, the aim was full in 37% of the games of eight turns with business first.',
      ),
      chosen([6, 3], 'Ties that help, and that hinder', 'Just above and well below the middle of the scale.'),
      sourced(
        [8, -2, 6, 8],
        'Capture at which it is harder (6 and 7), and much harder (8 and more)',
        'Western firms leave a captured state (P12).',
      ),
    ],
  },
  'ops/washington/posture': {
    'op.posture': [
      sourced(
        [3],
        'Pieces once withdrawn that make the next to come a return',
        'The cycle that the source warns of (P4); three are more than half of those in Iraq.',
      ),
      sourced(
        [-2],
        'Patience lost by a return, besides',
        'A costly return: three times an ordinary deployment in all (O1, P4).',
      ),
    ],
  },
  'ops/washington/pressure': {
    'op.pressure': [
      chosen([10], 'Lifeline at which nothing is left to waive', 'The top of the scale.'),
      chosen([3], 'Ease of a waiver', 'A gift is seldom refused.'),
      chosen([3], 'Patience at which critics at home hinder a waiver', 'The lower third of the scale.'),
      chosen([6], 'Ties that help', 'Just above the middle of the scale.'),
      inferred([5], 'Exposure that helps', 'Half of the scale: enough is known to act on.'),
      inferred(
        [7, -3],
        'Capture, and alignment, at which it is harder',
        'Those to be pressed sit in the ministries by then.',
      ),
      inferred(
        [-2],
        'Lifeline lost when dollars are held back',
        'Dollars for Iraq pass through New York; twice a sanction’s effect.',
      ),
      chosen([-2], 'Leverage Tehran loses by a listing', 'The size of one card.'),
    ],
  },
  'ops/search': {
    'op.raid': [
      chosen(
        [2, 2],
        'Cells in the open of which a search breaks up two, also in clearing and joint operations',
        'Who is seen is found, but not everybody at once.',
      ),
    ],
  },
  'ops/washington/raid': {
    'op.raid': [inferred([2], 'Help of cells in the open', 'Who is seen is found: twice an ordinary help.')],
  },
  'ops/washington/repatriate': {
    'op.repatriate': [
      inferred([6], 'Detention that helps', 'Lists can be made where the guard is sure.'),
      inferred([-2], 'Without a line into Syria', 'Nobody travels without escort and flights (P7).'),
      chosen([6], 'Ties that help', 'Just above the middle of the scale.'),
      chosen(
        [2, 5],
        'Thousands who go home in a turn: fighters, and families',
        'A little faster than the pace so far, which the source finds too slow (P7).',
      ),
    ],
  },
  'ops/washington/strike': {
    'op.strike': [
      inferred([6], 'Exposure that helps', 'It is known where to aim.'),
      chosen([-2], 'Militia pieces lost', 'Tuned from 1: at its price one unit was never worth a strike.'),
      chosen([-2], 'Leverage Tehran loses', 'The size of one card.'),
    ],
  },
  'ops/washington/transition': {
    'op.transition': [
      chosen([2], 'Missions that a region can have', 'An embassy and a training office.'),
      inferred([2], 'Ties at which Baghdad takes no mission', 'Nearly the end of the scale.'),
    ],
  },
};
