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
    'aim.contain': [
      chosen(
        [11.9, 1.35],
        'From a constant, for each point of resurgence',
        'So that the resurgence of a usual game lies in the middle of the scale. Tuned from 10 and 1: with escapes counted for less, too little of the scale was used.',
      ),
    ],
    'aim.independent': [
      chosen([13.4], 'Begins from', 'A state without capture and militia would be above the scale.'),
      inferred(
        [0.95, 0.29],
        'Less, for each point of capture and each militia piece',
        'The hold of networks on the state first, arms second (P8). Tuned steeper: what moves little decides nothing.',
      ),
      inferred(
        [0.6, 2, -2],
        'For each point of alignment, two at most either way',
        'Leaning west helps a little; further does not.',
      ),
    ],
    'aim.partner': [
      chosen(
        [0.8, 0.4],
        'For each point of ties, less a constant',
        'Tuned from ties alone, which ran full in a third of games.',
      ),
      sourced([0.2], 'For each mission', 'Offices under the ambassador are part of a partnership (P14).'),
    ],
    'aim.business': [chosen([0.6], 'For each western project', 'Tuned from 1.2: it was full in three games of four.')],
    'aim.home': [
      chosen([0.9, 0.42], 'From a constant, for each point of patience', 'Nearly half of the aim.'),
      chosen(
        [4.2, 0.42],
        'For no troops abroad, less a tenth of it for each piece',
        'As much again. Tuned: troops in Syria count as well; from 5, with which leaving early paid by itself.',
      ),
      sourced([1.8], 'Lost by a return in haste', 'The cycle that the source warns of (P4).'),
    ],
    'aim.sovereign': [
      chosen(
        [0.9, 0.85],
        'From a constant, for each point of sovereignty',
        'Tuned: the track alone was full in 31% of games.',
      ),
      chosen(
        [0.15, 4],
        'Less, for each militia piece beyond four',
        'Who is armed on its soil counts, as the aim says.',
      ),
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
      chosen(
        [0.38, 0.7, 1.5],
        'For each western project, and each eastern one; less a constant',
        'Tuned from 0.9: it was full in 88% of games; and less a constant, so that a long game leaves room above. Western deals, which bind nobody yet, count less: or Baghdad does best of all where Washington brokers.',
      ),
      chosen([2], 'Order in Basra that counts', 'The port and the oil: below it nothing is built.'),
      inferred([2], 'Lost under sanctions', 'About four projects that nobody finances.'),
    ],
    'aim.balance': [
      scale(1),
      sourced(
        [1.4],
        'Less, for each point of alignment either way',
        'Leaning too far costs Baghdad (P5); at the end of the scale little is left.',
      ),
    ],
    'aim.cabinet': [
      chosen(
        [0.68],
        'For each point of cohesion',
        'Two parts of three. Tuned with the rest: Baghdad’s totals lay further apart than any other’s.',
      ),
      inferred(
        [0.32, 10],
        'For each point that capture is short of 10',
        'A cabinet that is not its own master holds together by others’ leave.',
      ),
    ],
    'aim.out': [
      scale(1),
      chosen([1.15], 'Less, for each US piece in Iraq', 'Tuned: less all or nothing.'),
      chosen([0.4], 'Less, for each base', 'Tuned: bases kept warm count too.'),
    ],
    'aim.networks': [
      chosen([0.9], 'Begins from', 'Set with the other terms, for the middle of the scale.'),
      inferred(
        [0.57, 0.19],
        'For each point of capture, and each militia piece',
        'The hold on the state first, arms second (P8). Tuned flatter: it was full in a quarter of games.',
      ),
      sourced([1.3], 'For the law passed as drafted', 'The law would make the armed factions part of the state (P8).'),
    ],
    'aim.lifeline': [
      chosen(
        [1.2, 5.8],
        'For each point of the lifeline, less a constant',
        'Tuned: steeper, or Tehran’s totals lie too close together to win or lose by.',
      ),
      chosen([0.6], 'For each eastern project', 'Trade has its own part: half a point of the track.'),
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
        [1.4, 4],
        'For each point of autonomy, less four',
        'Tuned steep: Erbil’s totals lay too close together to win or lose by.',
      ),
    ],
    'aim.pay': [
      chosen(
        [1.15, 3.2],
        'For each point of the treasury, less a constant',
        'Tuned: the treasury alone stood at 9 in 71% of games; steeper, for what the agenda of the paymaster is about has to move.',
      ),
      chosen([2], 'For an accord on revenue and the pipeline', 'A promise of pay is worth some of it.'),
      chosen([1.2], 'Less, if the share is withheld', 'A month or two of salaries.'),
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
    'aim.united': [
      chosen([1.1], 'For each point of unity, less one', 'Tuned from 1.5: it was empty or full in a quarter of games.'),
    ],
    'aim.safe': [
      chosen(
        [0.9, 2.1, 0.25],
        'From a constant, for each step of order in the disputed lands, and in Kurdistan',
        'Tuned: Kurdistan itself was settled in nine games of ten; what is beside it is what moves.',
      ),
      chosen([0.11], 'Less, for each cell in the disputed lands', 'Small beside order, which cells break.'),
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
        [0.75, 0.88],
        'From a constant, for the root of the thousands escaped',
        'Tuned: half of all games ended at 0 and a tenth over 8.',
      ),
      chosen(
        [0.39, 10],
        'For each point that detention is short of 10',
        'Tuned: weak guard counts before the doors are open.',
      ),
    ],
    'aim.seams': [
      chosen([2.4], 'Begins from', 'Set with the other terms, for the middle of the scale.'),
      inferred(
        [0.2, 4, 0.2],
        'For each step that order in the disputed lands is short of 4, and each cell there',
        'Reports place IS in the gap between two lines. Tuned with survival and ground.',
      ),
    ],
    'aim.hold': [
      chosen(
        [0.35, 1.05],
        'From a constant, for each region held',
        'Tuned with survival and the seams: they rise and fall together.',
      ),
      chosen(
        [0.97, 0.48],
        'For each region of Iraq in collapse, and in disorder',
        'Ground that nobody holds is half held.',
      ),
    ],
    'aim.unseen': [
      chosen(
        [10.3, 1.3],
        'From a constant, for each cell in the open',
        'A cell in the open is half caught. Just above the scale, for none is ever quite unseen.',
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
