/** Numbers of the aims: points of an aim, 0 to 10, for what stands on the board at the end; and what all may lose. */
import { chosen, inferred, type Numbered, type NumbersIn, sourced } from './number.ts';

/** The scale of an aim: ten is its best. */
const scale = (n: number): Numbered =>
  chosen(
    Array.from({ length: n }, () => 10),
    'The top of the scale',
    'Every aim runs from 0 to 10.',
  );

export const AIM_NUMBERS: NumbersIn = {
  score: {
    'aim.contain': [scale(1)],
    'aim.independent': [
      chosen([11], 'Begins from', 'A state without capture and militia would be above the scale.'),
      inferred(
        [0.8, 0.25],
        'Less, for each point of capture and each militia piece',
        'The hold of networks on the state first, arms second (P8).',
      ),
      inferred(
        [0.5, 2, -2],
        'For each point of alignment, two at most either way',
        'Leaning west helps a little; further does not.',
      ),
    ],
    'aim.partner': [
      chosen([0.7], 'For each point of ties', 'Tuned: ties alone ran full in a third of games.'),
      sourced([0.2], 'For each mission', 'Offices under the ambassador are part of a partnership (P14).'),
    ],
    'aim.business': [
      chosen([0.54], 'For each western project', 'Tuned from 1.2: it was full in three games of four.'),
      chosen([1.5], 'For an energy compact', 'About three projects.'),
    ],
    'aim.home': [
      chosen([0.5], 'For each point of patience', 'Half of the aim.'),
      chosen(
        [5, 0.5],
        'Five for no troops abroad, less half a point for each piece',
        'The other half. Tuned: troops in Syria count as well.',
      ),
      sourced([2], 'Lost by a return in haste', 'The cycle that the source warns of (P4).'),
    ],
    'aim.sovereign': [
      chosen([0.18, 4], 'Less, for each militia piece beyond four', 'Tuned: the track alone was full in 31% of games.'),
    ],
    'aim.order': [
      chosen(
        [2.8, 0.9],
        'For each step of order in federal Iraq, less a constant',
        'So that the usual mean of two to three lies in the middle of the scale.',
      ),
      chosen(
        [0.25],
        'Less, for each cell on federal ground',
        'Tuned: else clearing them would be everybody’s business but Baghdad’s.',
      ),
    ],
    'aim.build': [
      chosen([0.44], 'For each project, western or eastern', 'Tuned from 0.9: it was full in 88% of games.'),
      chosen([2], 'Order in Basra that counts', 'The port and the oil: below it nothing is built.'),
      inferred([2], 'Lost under sanctions', 'About five projects that nobody finances.'),
    ],
    'aim.balance': [
      scale(1),
      sourced(
        [1.5],
        'Less, for each point of alignment either way',
        'Leaning too far costs Baghdad (P5); at the end of the scale little is left.',
      ),
    ],
    'aim.cabinet': [
      chosen([0.75], 'For each point of cohesion', 'Three parts of four.'),
      inferred(
        [0.35, 10, 0.5],
        'For each point that capture is short of 10, less half a point',
        'A cabinet that is not its own master holds together by others’ leave.',
      ),
    ],
    'aim.out': [
      scale(1),
      chosen([1.15], 'Less, for each US piece in Iraq', 'Tuned: less all or nothing.'),
      chosen([0.4], 'Less, for each base', 'Tuned: bases kept warm count too.'),
    ],
    'aim.networks': [
      chosen([0.6], 'Begins from', 'Set with the other terms, for the middle of the scale.'),
      inferred(
        [0.65, 0.22],
        'For each point of capture, and each militia piece',
        'The hold on the state first, arms second (P8).',
      ),
      sourced([1.5], 'For the law passed as drafted', 'The law would make the armed factions part of the state (P8).'),
    ],
    'aim.lifeline': [
      chosen([0.7], 'For each point of the lifeline', 'Tuned: the track alone was full in 40% of games.'),
      chosen([0.35], 'For each eastern project', 'Trade has its own part.'),
    ],
    'aim.quiet': [
      scale(1),
      inferred(
        [1.5, 0.8],
        'Less, for each rung of war and each point of exposure',
        'War at home is what deniable fire is meant to avoid.',
      ),
    ],
    'aim.sway': [chosen([5], 'The middle, from which alignment is taken', 'The scale of alignment runs from −5 to 5.')],
    'aim.selfrule': [
      chosen(
        [1.5, 5],
        'For each point of autonomy, less five',
        'Tuned steeper: Erbil’s totals lay too close together to win or lose by.',
      ),
    ],
    'aim.pay': [
      chosen(
        [0.85, 0.7],
        'For each point of the treasury, less a constant',
        'Tuned: the treasury alone stood at 9 in 71% of games.',
      ),
      chosen([2], 'For an accord on revenue and the pipeline', 'A promise of pay is worth some of it.'),
    ],
    'aim.guarantee': [
      chosen([0.4], 'Begins from', 'Set with the other terms, for the middle of the scale.'),
      sourced(
        [1.1, 0.6, 0.8],
        'For each US piece, base and mission in Kurdistan',
        'The hub is Kurdistan’s guarantee (O2). Tuned from 1.5 a piece: it was 2 or 10 and little between.',
      ),
      inferred([0.2], 'For each point of US patience', 'Tuned: a patient public is part of any guarantee.'),
      sourced(
        [2.5, 1.5],
        'For basing in Erbil with Baghdad’s signature, and without it',
        'What Baghdad signs holds longer (O2).',
      ),
    ],
    'aim.united': [chosen([1.5, 5], 'For each point of unity, less five', 'As steep as self-rule.')],
    'aim.safe': [
      chosen(
        [2.8, 0.3, 0.7],
        'For each step of order in the disputed lands, and in Kurdistan, less a constant',
        'Tuned: Kurdistan itself was settled in nine games of ten; what is beside it is what moves.',
      ),
      chosen([0.15], 'Less, for each cell in the disputed lands', 'Small beside order, which cells break.'),
    ],
    'aim.survive': [
      chosen(
        [4.5, 0.25],
        'While there is a cell; for each cell',
        'Tuned: with a floor, so that it is not all in the count of cells.',
      ),
    ],
    'aim.doors': [
      chosen(
        [0.75],
        'For the root of the thousands escaped',
        'Tuned: half of all games ended at 0 and a tenth over 8.',
      ),
      chosen(
        [0.35, 10],
        'For each point that detention is short of 10',
        'Tuned: weak guard counts before the doors are open.',
      ),
    ],
    'aim.seams': [
      chosen([2.2], 'Begins from', 'Set with the other terms, for the middle of the scale.'),
      inferred(
        [0.22, 4, 0.22],
        'For each step that order in the disputed lands is short of 4, and each cell there',
        'Reports place IS in the gap between two lines. Tuned with survival and ground.',
      ),
    ],
    'aim.hold': [
      chosen([1.5], 'For each region held', 'Tuned with survival and the seams: they rise and fall together.'),
      chosen(
        [1.4, 0.7],
        'For each region of Iraq in collapse, and in disorder',
        'Ground that nobody holds is half held.',
      ),
    ],
    'aim.unseen': [
      scale(1),
      chosen(
        [0.9],
        'Less, for each cell in the open',
        'Tuned: at more, two orders in three went to ground and attacks were all but absent.',
      ),
    ],
    'rule.sharedLoss': [
      chosen(
        [3],
        'Points each state loses when IS holds ground at the end',
        'Tuned from 8: it costs them order, cohesion and unity on the way already.',
      ),
      chosen(
        [15, 6],
        'Points everyone loses at the last rung of war',
        'More than two seats are usually apart: nobody wins by it.',
      ),
    ],
    'rule.scores': [
      scale(5),
      chosen(
        [2.5, 4.5, 6.5, 2, 9, 3, 4],
        'Resurgence at which IS lingers, rises, is resurgent and returns',
        'Five levels by name; games between bots spread over them.',
      ),
    ],
  },
};
