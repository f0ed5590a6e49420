/** Numbers of Baghdad's operations. */
import { chosen, inferred, type NumbersIn, sourced } from './number.ts';

export const BAGHDAD_NUMBERS: NumbersIn = {
  'ops/baghdad/budget': {
    'op.budget': [
      chosen([10], 'Treasury at which nothing more can be paid', 'The top of the scale.'),
      inferred([2], 'Treasury gained when the share is paid', 'Salaries for two months: twice what one export brings.'),
      chosen(
        [2],
        'Cohesion gained by paying',
        'Tuned from 1: Kurdish ministers stay in the cabinet, and at 1 no bot ever paid.',
      ),
      chosen([2], 'Leverage gained by withholding', 'The share is money in hand; the same size as what Erbil loses.'),
    ],
  },
  'ops/baghdad/clear': {
    'op.clear': [
      inferred(
        [2, 3],
        'Brigades that make a search easier, and easier again',
        'A search needs a cordon, and a large one holds.',
      ),
      inferred(
        [-2],
        'Where IS holds the ground',
        'Dug in, as in the towns of 2014 to 2017: twice an ordinary hindrance.',
      ),
    ],
  },
  'ops/baghdad/contract': {
    'op.contract': [
      sourced(
        [6],
        'Capture from which western firms hesitate',
        'That a captured state loses them is in the source; the point is chosen (P12).',
      ),
      inferred(
        [3],
        'Alignment from which eastern firms hesitate',
        'The point at which leaning begins to cost the cabinet too.',
      ),
    ],
  },
  'ops/baghdad/curb': {
    'op.curb': [
      chosen([6], 'Cohesion that helps', 'A cabinet a little stronger than in September 2025.'),
      inferred([5], 'Exposure that helps', 'Half of the scale: enough is known to act on.'),
      inferred([-3], 'Alignment at which it is harder', 'The point at which leaning begins to cost the cabinet too.'),
      inferred([2], 'Militia in the region that resist', 'Two pieces outmatch the usual single brigade.'),
      inferred([7], 'Capture at which it is harder', 'The networks to be curbed sit in the ministries by then.'),
    ],
  },
  'ops/baghdad/envoy': {
    'op.envoy': [
      chosen([10, 5, -5], 'Ends of the scales of ties and alignment', 'Nothing can be gained beyond them.'),
      inferred([7], 'Capture at which the West listens less', 'The same point as in other operations.'),
      inferred([3], 'Rung of war at which the West listens less', 'The first rung on which states fire at each other.'),
      inferred(
        [2],
        'Ease of turning to the neighbour in the east',
        'Long ties of trade, faith and party make it easier than any other errand.',
      ),
    ],
  },
  'ops/baghdad/govern': {
    'op.govern': [
      chosen([4], 'Order that cannot be bettered', 'The top of the scale.'),
      chosen([6], 'Cohesion that helps', 'A cabinet a little stronger than in September 2025.'),
      inferred([2], 'Militia in the region that stand in the way', 'Two pieces outmatch the usual single brigade.'),
      inferred([7], 'Capture at which services suffer', 'The same point as in other operations.'),
      inferred([3], 'Order from which the next step is harder', 'Settled life is slower to make than calm.'),
    ],
  },
};
