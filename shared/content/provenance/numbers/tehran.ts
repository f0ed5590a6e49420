/** Numbers of Tehran's operations. */
import { chosen, inferred, type NumbersIn, reported, sourced } from './number.ts';

export const TEHRAN_NUMBERS: NumbersIn = {
  'ops/tehran/arm': {
    'op.arm': [
      chosen([4], 'Militia that a region can have', 'A quarter of all pieces: no region takes them all.'),
      inferred([3], 'Brigades that make it harder', 'More than the usual garrison.'),
      chosen([4], 'Order that makes it harder', 'The top of the scale: nobody there wants arms.'),
      inferred([7], 'Exposure at which it is harder', 'By then roads and accounts are watched.'),
      inferred([2], 'Lifeline at which it is harder', 'No money left for wages.'),
    ],
  },
  'ops/tehran/finance': {
    'op.finance': [
      chosen([10], 'Lifeline that cannot be bettered', 'The top of the scale.'),
      inferred([6], 'Capture that helps', 'Banks and ministries that look away (P8).'),
      inferred([7], 'Ties at which it is harder', 'Baghdad has more to lose in New York.'),
      inferred([6], 'Exposure at which it is harder', 'Transfers are watched.'),
    ],
  },
  'ops/tehran/harass': {
    'op.harass': [
      inferred([3], 'Militia within reach that make a hit likelier', 'More than a lone unit.'),
      sourced(
        [2],
        'Ease once no US troops are in federal Iraq',
        'Nothing deters fire on what remains (O1); twice an ordinary help.',
      ),
      inferred([-2], 'Under a stand-down', 'Most units obey, some do not.'),
      inferred([7], 'Exposure at which it is harder', 'By then firing points are watched.'),
      sourced(
        [-2],
        'In Kurdistan, while it is taken to be insulated',
        'One of two views in the sources, at a facilitator’s choice (O2).',
      ),
      chosen(
        [3],
        'Of ten: a hit on a mission hurts somebody',
        'Tuned from always: offices sit behind walls in the capital (claim 7).',
      ),
      sourced(
        [-2],
        'Hindrance to finding who fired',
        'That the fire is deniable is in the source (P3); twice an ordinary hindrance.',
      ),
      inferred([4], 'Exposure from which it is easier to find', 'A pattern has been seen by then.'),
    ],
  },
  'ops/tehran/penetrate': {
    'op.penetrate': [
      chosen([10, -5], 'Ends of the scales of capture and alignment', 'Nothing can be gained beyond them.'),
      inferred([3, 3], 'Capture under which banks stay closed', 'Somebody inside must open the door.'),
      inferred([2], 'Militia in Baghdad that help', 'Two pieces outmatch the usual single brigade.'),
      inferred([4, 7], 'Cohesion at which it is easier, and harder', 'A divided cabinet is entered by its gaps.'),
      inferred([7], 'Ties at which it is harder', 'Baghdad has more to lose in the West.'),
      inferred([7], 'Exposure at which it is harder', 'The same point as in other operations.'),
    ],
  },
  'ops/tehran/valve': {
    'op.valve': [
      reported(
        [2],
        'Leverage gained by closing it',
        'A third or more of Iraq’s power has hung on Iranian gas; the size of one card.',
      ),
    ],
  },
};
