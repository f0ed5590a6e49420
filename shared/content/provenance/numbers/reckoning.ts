/** Numbers of the reckoning. "Of ten": a ten-sided die falls at or under it. */
import { chosen, inferred, type NumbersIn, reported, sourced } from './number.ts';

export const RECKONING_NUMBERS: NumbersIn = {
  'reckoning/balance': {
    'reckoning.balance': [
      sourced(
        [3, 4, 5],
        'Alignment, to either side, that costs cohesion, costs more, and costs sovereignty',
        'Leaning too far costs Baghdad at home (P5); where it begins is chosen.',
      ),
      inferred([-2], 'Cohesion lost by leaning far', 'Twice what leaning costs.'),
      inferred([-4], 'Alignment that costs ties', 'One step short of the end: a cabinet of Tehran’s friends.'),
    ],
  },
  'reckoning/capture': {
    'reckoning.capture': [
      inferred([5], 'Capture at which sanctions end', 'The middle of the scale: they are lifted later than they come.'),
      sourced(
        [8, 3, 3],
        'Capture from which sanctions threaten; their chance is capture less 3, of ten',
        'High capture drives sanctions (P12); half the time at 8, seven times in ten at 10.',
      ),
      sourced(
        [7, 4, 4],
        'Capture from which western investors leave; the chance is capture less 4, of ten',
        'And the loss of western investment (P12), sooner than sanctions.',
      ),
    ],
  },
  'reckoning/detention': {
    'reckoning.detention': [
      sourced(
        [5],
        'Detention under which some get away; each point below is one of ten',
        'A weak guard lets people go (P7); half of the scale is safe.',
      ),
      inferred([2], 'SDF pieces under which it is likelier', 'Two pieces are what the prisons alone need.'),
      chosen([5], 'Part of those held who get away: a fifth, rounded up', 'Less than in a breakout that was planned.'),
    ],
  },
  'reckoning/friction': {
    'reckoning.friction': [
      chosen([7], 'Value from which a track may slip', 'Tuned from 8: too many tracks ended full.'),
      chosen([5], 'Of ten: it slips by one', 'Every second turn, so that a high track asks for an order now and then.'),
      sourced(
        [7],
        'Of ten: sovereignty slips while foreign troops are on federal ground',
        'Withdrawal raises sovereignty (O1). Tuned from 5: between stronger bots it made no difference in a long game.',
      ),
    ],
  },
  'reckoning/growth': {
    'reckoning.growth': [
      inferred(
        [3],
        'Of ten: another cell where order has collapsed; one of ten in disorder',
        'Tuned from 5 and 3: cells stood at the supply in two games of five.',
      ),
      inferred([2], 'Forces on guard that make it rarer', 'One piece is present everywhere; two are felt.'),
    ],
    'reckoning.tips': [
      inferred(
        [4, 7, 3, 6, 2, 3],
        'Order 4, 3 and 2: a tip on 7, 6 and 3 of ten',
        'Where life is settled, people come forward; the steps are chosen so that cells last where order fails.',
      ),
      inferred(
        [2, 2],
        'Order from which training helps, and by how much for each mark',
        'Trained partners can act on what they are told.',
      ),
      inferred(
        [3, 3],
        'SDF pieces that make a tip likelier, and by how much',
        'They have kept a lid on their region for years (P7).',
      ),
    ],
  },
  'reckoning/militia': {
    'reckoning.militia': [
      inferred(
        [2, 2],
        'Militia that fire twice as often on troops in their midst, and how often of ten',
        'Fire without orders is rare, but not so rare that troops are safe.',
      ),
      inferred(
        [2, 2],
        'Militia in a region that press on order, and how often of ten',
        'Two pieces outmatch the usual single brigade.',
      ),
      inferred(
        [11, 2],
        'Militia in all whose weight is felt in the state, and by how much of ten',
        'Two thirds of all pieces there are.',
      ),
      sourced(
        [3],
        'Of ten: capture grows under a law passed as drafted',
        'The law would make the armed factions part of the state (P8).',
      ),
      sourced([2], 'Of ten: capture grows under an aligned cabinet', 'Who governs decides how much (P9).'),
      sourced([4], 'Of ten: ties suffer under an aligned cabinet', 'A pro-Iran prime minister lowers ties (P9).'),
      inferred(
        [5],
        'Of ten: order suffers in the south while the valve is closed',
        'Power cuts are felt at once, but do not always end in unrest.',
      ),
    ],
  },
  'reckoning/patience': {
    'reckoning.patience': [
      sourced(
        [3],
        'The most patience that one turn’s casualties cost',
        'Attacks wear patience down (P3); a single bad turn does not end a mission.',
      ),
      inferred(
        [7, 2],
        'US pieces, with every how many turns, that cost patience by staying',
        'Nearly as many as in September 2025; every second turn.',
      ),
      inferred([3, 8], 'US pieces at which patience recovers, and how far', 'A few are soon forgotten at home.'),
      inferred(
        [6],
        'Sovereignty to which the absence of foreign troops alone brings Baghdad',
        'The rest has to be earned.',
      ),
      inferred(
        [3, -2],
        'US pieces in federal Iraq that cost sovereignty, and how much',
        'More than those the transition leaves: a presence that everybody sees.',
      ),
      sourced(
        [3, 2],
        'US pieces in Kurdistan, without Baghdad’s signature, that cost ties every how many turns',
        'The hub costs ties unless Baghdad co-signs (O2).',
      ),
      sourced(
        [10, 3, 4],
        'Of ten, at patience 0 or 1; at how much patience else, and then of ten: a unit leaves',
        'A worn public hastens the departure (P3).',
      ),
    ],
  },
  'reckoning/projects': {
    'reckoning.projects': [
      sourced(
        [5, 2],
        'Of ten: a project is given up in disorder; more often by so much if investment is a mirage',
        'Disorder drives investors away (O3).',
      ),
      chosen([4], 'Order that projects cannot better', 'The top of the scale.'),
      sourced(
        [7],
        'Of ten: a western project leaves while IS is plainly rising',
        'Investment is stymied by a resurgence (O3). Tuned from 5: between stronger bots it was not felt.',
      ),
      chosen(
        [4, 4, 4],
        'Projects that pay one leverage',
        'Slow money: a handful of projects pays what one order costs.',
      ),
    ],
  },
  'reckoning/revenue': {
    'reckoning.revenue': [
      chosen([7, 2], 'Patience that gives Washington two leverage and not one', 'A public that is willing is a means.'),
      chosen([2], 'Order in Basra that gives Baghdad leverage', 'Oil flows unless life there breaks down.'),
      chosen([7], 'Cohesion that gives Baghdad leverage', 'A cabinet that stands together.'),
      chosen([7, 2], 'Treasury that gives Erbil two leverage and not one', 'What is left when salaries are paid.'),
      reported(
        [-2],
        'Treasury spent on salaries when share or oil fails to come; one when both come',
        'Salaries have been paid late whenever transfers stopped.',
      ),
      chosen([7], 'Treasury from which more is spent', 'Full coffers raise claims.'),
      inferred([2], 'Treasury at which unpaid salaries cost unity', 'Nearly empty.'),
      inferred(
        [7],
        'Of ten: sanctions of the United Nations cost Tehran’s lifeline',
        'They came back in September 2025; trade finds ways now and then.',
      ),
    ],
  },
  'reckoning/rule': {
    'rule.reckoning': [
      chosen([2], 'Months that the chances of the reckoning are for', 'A turn of the standard game.'),
      inferred(
        [10, 10, 10],
        'Of ten: the chance that it comes about in one stretch of two months or another',
        'What may happen in two months may happen twice in four: the class scenarios would end before the price of leaving is paid.',
      ),
    ],
  },
  'reckoning/seizure': {
    'reckoning.seizure': [
      inferred(
        [4],
        'Cells that can hold ground',
        'Ground fell in 2014 where nobody held it; one more than a region feels. Tuned from 3: IS held ground in a third of the games in which troops stayed.',
      ),
      chosen(
        [2, 2],
        'Weight of a US piece, and of Damascus’ men, against it',
        'A US piece calls in what others cannot; those in the desert are untested.',
      ),
      chosen([3], 'Human cost of ground that falls', 'People killed, fled and held: three times an ordinary event.'),
    ],
  },
  'reckoning/sharedLoss': {
    'reckoning.sharedLoss': [
      chosen([3], 'Of ten: war cools after a turn without a hostile act', 'Slower than it rises.'),
      chosen(
        [4],
        'Rung of war that costs everyone',
        'Two short of the end, so that there is something to turn back for.',
      ),
    ],
  },
  'reckoning/support': {
    'reckoning.support': [
      inferred([2], 'Months in which a mission that nothing feeds loses a point of detention', 'A standard turn.'),
      inferred(
        [4],
        'Detention that the SDF can keep up by themselves',
        'They hold the doors, not the yards (P7). Tuned from 3: what followed a withdrawal was nearly certain.',
      ),
      inferred(
        [5],
        'Of ten: a unit that nothing feeds leaves',
        'Leaving Iraq makes the Syria mission hard to keep (P7).',
      ),
      sourced(
        [6],
        'Of ten: a long line leaves gaps',
        'Neighbours carry it less well than Erbil (P14). Tuned from 3 and 4: between stronger bots it made no difference.',
      ),
      inferred([6], 'Detention up to which the line from Erbil restores it', 'Tuned from 5 (claim 17).'),
      inferred([5], 'Of ten: the SDF alone guard less well', 'Every second turn.'),
    ],
  },
  'reckoning/unrest': {
    'reckoning.unrest': [
      inferred([3], 'Cells that a region feels', 'One hides, two act, three are talked about.'),
      inferred(
        [4, 3],
        'Of ten: order falls with more than three cells, and with three',
        'Somewhat less often than every second turn.',
      ),
      inferred([3], 'Forces on guard that make it rarer', 'More than the usual garrison.'),
    ],
  },
  'reckoning/upkeep': {
    'reckoning.upkeep': [
      sourced(
        [2],
        'Marks of training that troops keep up; a mission one, nobody none',
        'A mission keeps part of what troops can do (P14).',
      ),
      inferred([5], 'Of ten: training fades by one', 'Within a year, without teachers, most of it is gone.'),
    ],
  },
};
