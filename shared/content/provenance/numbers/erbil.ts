/** Numbers of Erbil's operations. */
import { chosen, inferred, type NumbersIn, sourced } from './number.ts';

export const ERBIL_NUMBERS: NumbersIn = {
  'ops/erbil/claim': {
    'op.claim': [
      chosen([10], 'Autonomy that cannot be bettered', 'The top of the scale.'),
      inferred([2], 'Help of Peshmerga who stand there', 'Who holds the ground decides most: twice an ordinary help.'),
      chosen([6], 'Unity that helps', 'The two parties a little closer than in September 2025.'),
      inferred([4], 'Cohesion in Baghdad at which it is easier', 'A cabinet near its breaking point resists less.'),
      inferred(
        [2, 2],
        'Brigades, and militia, that stand against it',
        'One piece is present everywhere; two are a will.',
      ),
    ],
  },
  'ops/erbil/export': {
    'op.export': [
      chosen([10], 'Treasury at which nothing more can be earned', 'The top of the scale.'),
      chosen([2], 'Order in Sulaymaniyah that the gas needs', 'Below it, nobody works the fields.'),
      chosen([3], 'Order in Erbil that helps', 'Firms work where life is settled.'),
      chosen([6], 'Unity that helps', 'The two parties a little closer than in September 2025.'),
      inferred([3], 'Rung of war at which it is harder', 'The first rung on which states fire at each other.'),
    ],
  },
  'ops/erbil/host': {
    'op.host': [
      chosen([3], 'Bases that a region can have', 'Room for six US pieces in one region.'),
      chosen([6], 'Unity that helps', 'The two parties a little closer than in September 2025.'),
      inferred([3], 'Treasury at which it is harder', 'Building for guests while salaries are late.'),
      chosen([2], 'Leverage gained', 'Rents, contracts and a guest’s attention; the size of one card.'),
    ],
  },
  'ops/erbil/joint': {
    'op.joint': [
      inferred([2], 'Peshmerga that help', 'One piece watches; two can search.'),
      chosen([3], 'Unity at which it is harder', 'Two commands that do not share what they know.'),
      chosen(
        [2],
        'Order under which a success betters it',
        'A search calms where people are afraid, and disturbs where they are not.',
      ),
    ],
  },
  'ops/erbil/lobby': {
    'op.lobby': [
      chosen([10], 'Patience that cannot be bettered', 'The top of the scale.'),
      chosen([6, 3], 'Unity that helps, and unity that hinders', 'One voice abroad, or two.'),
      sourced(
        [2],
        'US pieces in Erbil that help in Washington',
        'Troops there are a reason to listen (O2); two fill a base.',
      ),
      inferred(
        [6, 7],
        'Cohesion that helps in Baghdad, autonomy that hinders',
        'A strong cabinet can give; a far-reaching autonomy alarms it.',
      ),
      chosen([3], 'Leverage gained in Washington', 'Tuned upwards: it was never worth an order.'),
      chosen([2], 'Treasury gained in Baghdad', 'As much as a paid share.'),
      chosen([2], 'Leverage gained in Ankara', 'The size of one card.'),
    ],
  },
  'ops/erbil/unify': {
    'op.unify': [
      chosen([10], 'Unity that cannot be bettered', 'The top of the scale.'),
      inferred([5], 'Treasury that helps', 'Salaries that are paid quiet a quarrel over who pays them.'),
      inferred(
        [3, 7],
        'Unity at which it is harder: split, and nearly whole',
        'A torn cabinet does not meet; the last differences are the oldest.',
      ),
      inferred([5], 'Autonomy that helps to form a cabinet', 'There must be something to share out.'),
    ],
  },
};
