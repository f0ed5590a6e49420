/**
 * What was tuned on the evidence of games between bots, and why: the record that the handbook shows. An entry says what
 * was changed, from what to what, for which reason, and by which figure it was seen. Numbers stand where they are used; this list only tells
 * their story, the newest part first.
 */
import type { SourceRef } from './ids.ts';

export interface Tuned {
  what: string;
  from: string;
  to: string;
  why: string;
  /** The claim of the source (1–18), the switch or the measure of balance that called for it, with the figure. */
  evidence: string;
  sources: readonly SourceRef[];
}

export const TUNING: readonly Tuned[] = [
  // How two claims are tried
  {
    what: 'Business first by the letter, as a fixed policy',
    from: 'brokers every turn, whatever the odds',
    to: 'every turn at odds of 40% or better',
    why: 'The option is to do business where it can be done. Late in a game, with the best fields let, the policy spent its orders on deals that nobody would sign.',
    evidence:
      'Claim 18, eight turns, stronger bots: the par of their own free play reached in 31.7% [26.1, 37.8] of 240 games, and in 39.2% [33.2, 45.5] since; wanted 35–65.',
    sources: ['O3', 'F:nonBinding'],
  },
  {
    what: 'IS on the rise, in the games of claim 10',
    from: 'four more cells in the north and the west, most of them hidden',
    to: 'as many, with three in the open from the start: on the rise, as the rules count it',
    why: 'Hidden cells frighten no investor. What was tried was more cells, and the claim is about a resurgence that can be seen.',
    evidence:
      'Western projects, simple bots, eight turns: −0.7 of 8.0 before; −1.6 of 8.1 with the new start alone, −2.1 of 7.7 with the new policy besides, 600 games each.',
    sources: ['O3'],
  },
  // The options between the stronger bots
  {
    what: 'A further western deal, where many are signed',
    from: 'as likely as the first',
    to: 'a step harder from the sixth on, and again with every three more',
    why: 'The best fields and lines are let first. A Washington that searches signed nearly every project there is, and had nothing left to win by.',
    evidence:
      'Business first, eight turns, stronger bots: its aim full in 37% of games, and 19% of the wins of the three options, 500 games each (withdrawal 38%, hub 42%).',
    sources: ['O3', 'F:energyDeals', 'F:nonBinding'],
  },
  {
    what: 'Building, as an aim of Baghdad',
    from: '0.52 for each project',
    to: '0.38 for a western one, 0.7 for an eastern one',
    why: 'Memoranda bind nobody, and whatever Washington brokered was Baghdad’s best game.',
    evidence:
      'Baghdad did best of all in 40% of the games between stronger bots in which Washington held business first; between the simple ones, over all games, in 25.0%, at the edge of its band.',
    sources: ['O3', 'F:nonBinding'],
  },
  {
    what: 'Weights of Kurdish hub and Sovereigntist',
    from: '4-2-1-2-1, and 3-2-1-2-2',
    to: '4-2-1-1-2, and 3-2-2-2-1',
    why: 'With the two changes before, chosen so that the options have their share between bots of both strengths, free and by the letter, and the agendas of Baghdad in three turns.',
    evidence:
      'Seven sets of weights, each in 15,000 new games. On the way Sovereigntist had 45% of Baghdad’s wins in three turns and builder 22%; business first to the letter 48% in eight; now 36, 27 and 39%.',
    sources: ['O1', 'O2', 'O3', 'P5'],
  },
  {
    what: 'When an accord runs out',
    from: 'in the reckoning of its last turn',
    to: 'as the next turn opens',
    why: 'One of four turns, signed in the first of four, was gone before the count and worth nothing to anybody.',
    evidence: 'Seen in the rules, not in a figure.',
    sources: [],
  },
  {
    what: 'Leverage on b06 and t05',
    from: 'none, and 3',
    to: '2, and 4',
    why: 'What is never chosen is never studied.',
    evidence: 'Used in 1.2 and 1.9% of the games of three turns; wanted 2%.',
    sources: [],
  },
  // What each agenda is about, and what follows a withdrawal
  {
    what: 'Weights of all agendas but Sovereigntist',
    from: 'some weighed other things more than what they are named for, and two weighed alike',
    to: 'nothing weighs more than what it is named for, and no two are alike',
    why: 'That no agenda is favoured says little where two are one. The other weights were then chosen so that the three of a seat, and the three options played to the letter, have their share.',
    evidence:
      'Before: Patience and Return both 3-2-2-1-2, Balancer 2-2-2-2-2, Paymaster with pay third. Claim 18 played to the letter between the stronger bots was outside its bands in 4 of 6 rows (20.8% to 47.6% of the wins).',
    sources: ['O1', 'O2', 'O3'],
  },
  {
    what: 'Formulas of nineteen aims',
    from: 'slopes chosen one aim at a time',
    to: 'flatter where an aim was full or empty in many games (networks, united, home), steeper where it hardly moved (lifeline, pay, independent, doors), and with a constant where only the height was wrong',
    why: 'An aim that an agenda weighs with 4 must neither decide every game nor none.',
    evidence:
      'Networks was full in 11–29% of games, unity empty or full in 20–23%, Iraq its own master empty in 12–21%. Weights and slopes were sought on recorded games, 9,000 to 15,000 at a time, and tried on new ones, some twenty times over.',
    sources: [],
  },
  {
    what: 'What happens by itself in a turn of four or six months',
    from: 'as likely as in a turn of two',
    to: 'as likely as in as many stretches of two months: growth, tips, fear, escapes, the line into Syria, investors while IS is rising',
    why: 'A class scenario covers the same span in fewer turns, and ended before the price of leaving was paid.',
    evidence:
      'Resurgence after a withdrawal, less that with troops: 5.6 points in eight turns and 2.8 in four before; 2.6 and 1.6 since.',
    sources: ['P7', 'O1'],
  },
  {
    what: 'Breakouts and escapes',
    from: 'a third of those held get away in a breakout, a quarter by themselves, half as many cells come of them; a breakout costs detention 2; the SDF alone hold it at 3',
    to: 'a quarter, a fifth, a third as many; detention 1; earlier breakouts put the guards on the alert; the SDF hold it at 4',
    why: 'One breakout made the next likelier, and what the source calls a risk was nearly certain.',
    evidence:
      'After a withdrawal 6.1 of 9 thousand fighters escaped in 3.0 breakouts a game and “IS contained” was empty in 54% of games; now 2.4 in 1.0, and 13%. IS was at least rising at the end of 96% of these games, now of 79%.',
    sources: ['P7', 'O1'],
  },
  {
    what: 'Ground that falls, and escapes in the measure of resurgence',
    from: 'three cells can hold ground; 0.4 for each thousand escaped',
    to: 'four; 0.3',
    why: 'IS holds no ground at the time of the source. Some of those who escape become cells, and were counted twice.',
    evidence:
      'IS held ground at the end of 35% of the games in which troops stayed, and of 88% of those after a withdrawal; now of 31% and 64%.',
    sources: ['P2', 'P6'],
  },
  {
    what: 'Energy Compact',
    from: 'ties 4',
    to: 'ties 4, and four western projects in Iraq: one more than at the start',
    why: 'It was signed in the first turn of every game. Firms sign for something that stands; and there is now something to do before it.',
    evidence:
      'Signed in 100% of games between simple bots; now in 52% of those of eight turns and 32% of those of four.',
    sources: ['O3', 'F:nonBinding'],
  },
  {
    what: 'Whom the bots trust, and what a deal costs them',
    from: 'the same in every game',
    to: 'less trust in a captured Baghdad, an uninvited Washington, a self-willed Erbil; and each accord crosses an aim of somebody who would sign it',
    why: 'Five accords were signed in every game, so that deniable fire, open seams and closed valves were hardly ever seen.',
    evidence:
      'Signed in eight-turn games, before and now: Power Waiver 100 and 43%, Revenue and Pipeline 100 and 70%, Joint Security 100 and 78%, Border Deal 100 and 65%, Truce 93 and 62%.',
    sources: ['P8', 'P12', 'F:gasShare', 'F:pipelineDeal'],
  },
  {
    what: 'Leverage on t03, t05, t18, w21, e19, e20, b04 and b10; State companies first; arming, joint work, clearing and governing, as bots see them',
    from: 'with the new weights other orders came first in nearly every short game',
    to: 'one to three leverage more; the outcome begins from 3; the bots think more of these orders',
    why: 'What is never chosen is never studied.',
    evidence:
      'Used in 0.0–1.8% of the games of three or four turns; the outcome won 3.8%. Wanted: 2% of games, 5% of votes.',
    sources: [],
  },
  {
    what: 'Investors while IS is rising',
    from: 'brokering is harder by 2',
    to: 'by 3, and the longer the turn the likelier that one leaves',
    why: 'With ground harder to take, a rising IS was felt less.',
    evidence:
      'Claim 10 in the game of four turns: −0.25 with an interval across zero in 100 games; −0.60 [−0.89, −0.31] in 300 since.',
    sources: ['O3'],
  },
  // Claims between the stronger bots
  {
    what: 'The long line by way of Türkiye or Jordan',
    from: 'guards slip by one in 4 turns of 10',
    to: 'in 6 of 10',
    why: 'Bots that search made up for it: a line from a neighbour guarded no worse than the one from Erbil.',
    evidence:
      'Claim 17 between the stronger bots in the game of four turns: +0.23 [−0.48, 0.94] in 48 games became −0.69 [−1.09, −0.30] in 150.',
    sources: ['P14', 'P7'],
  },
  {
    what: 'Sovereignty at 7 or more, with foreign troops on federal ground',
    from: 'slips by one in 5 turns of 10, as every track',
    to: 'in 7 of 10',
    why: 'Baghdad had nearly as much of it with the troops as without them when the game was long.',
    evidence:
      'Claim 2 between the stronger bots in the standard game: 0.08 [−0.92, 1.09] in 12 games became 0.63 [0.08, 1.19] in 60.',
    sources: ['O1'],
  },
  {
    what: 'Investors while IS is rising',
    from: 'one leaves in 5 turns of 10; brokering is harder by 1',
    to: '7 of 10; harder by 2',
    why: 'A rising IS was outweighed by what else happens in eight turns.',
    evidence:
      'Claim 10 between the stronger bots in the standard game: −0.58 [−4.09, 2.92] in 12 games became −1.90 [−3.26, −0.54] in 60.',
    sources: ['O3'],
  },
  {
    what: 'Investment as a mirage',
    from: 'projects helped order last half as often as under the other view',
    to: 'they do not help it last',
    why: 'The view says that investment follows order and does not make it.',
    evidence: 'Order in federal Iraq between the stronger bots, moved by the switch: 0.00 [−0.10, 0.10] in 60 games.',
    sources: ['O3', 'F:nonBinding'],
  },
  // Agendas within a seat
  {
    what: 'Weights of seven agendas',
    from: 'Kurdish hub 3-1-2-2-2, business first 1-2-2-4-1, balancer 2-3-2-2-1, builder 1-3-3-1-2, state within 1-3-2-3-1, lifeline 1-2-3-1-3, hub 1-3-3-1-2',
    to: '3-2-2-2-1, 2-1-2-4-1, 2-2-2-2-2, 1-2-3-1-3, 1-4-2-2-1, 1-3-3-1-2, 1-2-3-2-2',
    why: 'An agenda whose total hardly moves, or moves with a neighbour’s, has few best margins.',
    evidence:
      'Parts of a seat’s wins were 23–46% in the class scenarios (wanted 25–42%): Kurdish hub 23.1%, builder 23.1%, sovereigntist 45.7%, state within 24.6%.',
    sources: [],
  },
  {
    what: 'Desert Refuge, and Support Line Frays',
    from: 'three leverage and one cell covered; detention −2, only with one US piece or none in Erbil',
    to: 'a cell in the Badia and two leverage, without the post one in Anbar as well; detention −1, with two or fewer',
    why: 'In a short game neither was ever the better order.',
    evidence: 'Used in 1.5–1.7% of the games of three turns; wanted 2% or more.',
    sources: ['F:isBadia', 'P7', 'P14'],
  },
  {
    what: 'Host, claim, joint operations, clearing and governing, as bots see them; Blackout Season and Supply Road to Syria',
    from: 'other orders came first in nearly every short game; four leverage, and two',
    to: 'worth a little more to the bots of Erbil and Baghdad; five, and three',
    why: 'What the bots never choose is never studied. The rules of the operations are unchanged.',
    evidence: 'Used in 1.1–1.9% of the games of three turns; wanted 2% or more.',
    sources: ['O2'],
  },
  {
    what: 'The stronger bot’s view of what comes later',
    from: 'a plan was judged by the seat’s total two turns on',
    to: 'by that total and by what the seat’s own file says of war, patience, governments, accords and pieces still to come',
    why: 'A guess: two turns do not show the price of a rung on the war ladder, or the use of a friendly government, and Tehran lives by both.',
    evidence:
      'Tehran, strong less simple, eight turns: 1.0 points of its total with an interval across zero before, 1.7 [−0.5, 3.9] in 100 games since; all other seats, and Tehran in the shorter games, are clear of zero.',
    sources: [],
  },
  {
    what: 'Terms of the transition: extended',
    from: 'ties count from 5',
    to: 'from 4',
    why: 'An outcome that hardly ever happens is no choice.',
    evidence: 'It won 3–5% of the votes in games of three turns.',
    sources: ['P1', 'F:timetable'],
  },
  // Claims
  {
    what: 'A hit on a mission',
    from: 'always a US casualty',
    to: 'a casualty in three hits of ten; ties −1 as before',
    why: 'Offices sit behind walls; counted like troops in the open they made the hub look deadlier than staying.',
    evidence: 'Claim 7: all US casualties, hub less stay, were +1.7 a game and are now below zero.',
    sources: ['P3', 'O2'],
  },
  {
    what: 'Erbil Basing without Baghdad’s signature',
    from: 'ties −1',
    to: 'ties −2',
    why: 'A bypassed Baghdad minds at once, in a short game as in a long one.',
    evidence: 'Claim 6 was not shown in four turns (−0.3, interval across zero).',
    sources: ['O2'],
  },
  {
    what: 'Training',
    from: 'faded only where nobody stood; missions trained as far as troops',
    to: 'troops keep up two marks, a mission one, nobody none',
    why: 'Missions keep some of the training effect, not all of it.',
    evidence:
      'Claim 16: missions less troops was −0.7 with an interval across zero; now clearly below, and clearly above nobody.',
    sources: ['P14'],
  },
  {
    what: 'The line from Erbil, and the long line',
    from: 'Erbil restores detention below 5; a long line slips in three turns of ten',
    to: 'below 6; four turns of ten',
    why: 'Türkiye or Jordan can carry the mission, less well than Erbil.',
    evidence: 'Claim 17 held only against the hub, not against troops that stay; now against both.',
    sources: ['P7', 'P14'],
  },
  {
    what: 'Investors and a rising IS',
    from: 'only order in the region itself counted',
    to: 'ground held, or three cells in the open in Iraq: deals are harder, and a project may leave; an attack may drive one out; three cells in a region unsettle it',
    why: 'Business can be stymied by a resurgence, not only by disorder on its own doorstep.',
    evidence:
      'Claim 10 had been shown only with an IS told to aim at projects. With the same bots on both sides it is now shown by the model.',
    sources: ['O3'],
  },
  {
    what: 'Western deals',
    from: 'no discount; twelve projects in the box',
    to: 'one step harder, for memoranda bind nobody; sixteen in the box',
    why: 'The business option signed nearly every project there was, whatever else happened.',
    evidence: 'Claim 18: by one yardstick business succeeded in 79% of games and the others in 35–37%.',
    sources: ['O3', 'F:nonBinding'],
  },
  {
    what: 'What follows a complete withdrawal',
    from: 'a cut line weakened detention every turn, even with no mission to feed; breakouts freed as many cells as thousands',
    to: 'only a stranded mission suffers from a cut line; the SDF hold the doors at 3 and search their region; half as many cells',
    why: 'The source speaks of a risk. IS was at least rising in every single game.',
    evidence:
      'Claim 18: complete withdrawal by plan reached par in 3% of games. Claims 1 and 4 still hold with wide margins.',
    sources: ['O1', 'P7'],
  },
  {
    what: 'Fewer troops abroad, as an aim',
    from: 'troops in Iraq alone',
    to: 'troops in Syria and behind it as well, half a point each',
    why: 'Who brings everybody home has brought more home than who parks them in Jordan.',
    evidence: 'Claim 18: the withdrawal agenda was best pursued without withdrawing.',
    sources: ['O1', 'P6'],
  },
  {
    what: 'Troops as a shield',
    from: 'where they stand',
    to: 'as far as they reach, one region on',
    why: 'The view is about a region made safer by their presence, not about one garrison.',
    evidence:
      'Switch “troops”: IS resurgence moved by 0.17 a game; the effect is now larger and its interval clear of zero.',
    sources: ['O1', 'P2'],
  },
  // Depth
  {
    what: 'Contests',
    from: 'pragmatists 96%, partnership 94%, the full share 90%, oversight 85%; a residual force and a caretaker never',
    to: 'no outcome much above three quarters; every outcome of a scheduled contest happens',
    why: 'A vote whose end is known is no contest. The weight of blocs was shifted, some outcomes were given a friend among the seats, and bots stake four points at most.',
    evidence: 'Shares of outcomes in the study’s table of contests.',
    sources: ['P9', 'P8', 'P14'],
  },
  {
    what: 'What a bot thinks two orders are worth',
    from: 'the best estimate always',
    to: 'within a point, what the hand holds decides',
    why: 'Estimates are not that exact, and people differ; the same few cards and operations came in every game.',
    evidence: 'Fifteen cards and seven operations were used in under 2% of short games; one or two are left.',
    sources: [],
  },
  {
    what: 'Cards and operations that nobody chose',
    from: 'w04 w05 w07 w08 w10 w15 w18 w21 w22, b07, t01 t15, e01 e02 e04 e09 e10 e18 e20, i04 i06; lobby, host, the valve',
    to: 'each worth an order to somebody',
    why: 'A card that is never the better choice is no choice.',
    evidence: 'Share of games in which each was used, in the study’s tables.',
    sources: [],
  },
  {
    what: 'The red cell’s aims',
    from: 'a cell in the open cost so much that two orders in three went to ground; attacks were all but absent',
    to: 'a cell in the open costs 0.9; broken order in the disputed lands counts more; escapes count by their square root',
    why: 'IS survives by hiding and comes back by violence: both have to be open to it, and studied.',
    evidence:
      'Attacks went from 0.2 to about 2 a game; the red cell had 26–29% of the best margins in the standard game and has about a fifth.',
    sources: ['P2', 'P6'],
  },
  // Balance, first round
  {
    what: 'Aims that ended full in a third of games or more',
    from: 'business, building, trade, salaries, sovereignty, ties',
    to: 'measured more widely',
    why: 'There must be room at the top to win or lose by.',
    evidence: 'Shares of games at the ceiling, 31–88%.',
    sources: [],
  },
  {
    what: 'Growth of IS',
    from: 'cells stood at the supply in two games of five',
    to: 'slower growth where order is low, more tips against cells, fewer cards that add one',
    why: 'A resurgence is a risk to be run, not the normal end.',
    evidence: 'IS ends with about 8 cells and holds ground in about a fifth of games.',
    sources: ['P2'],
  },
  {
    what: 'Tracks at 7 or more',
    from: 'stayed there',
    to: 'patience, ties, sovereignty, cohesion, autonomy, unity and the lifeline may slip by one a turn',
    why: 'Nothing stays at its best untended.',
    evidence: 'Too many tracks ended full.',
    sources: ['P4', 'P5'],
  },
  {
    what: 'Weights of agendas',
    from: '4 and 0–1',
    to: '1 to 4',
    why: 'The agenda of the widest aim won half of its seat’s games.',
    evidence: 'Part of the seat’s wins that each agenda has; wanted 25–42%.',
    sources: [],
  },
  {
    what: 'Ground held by IS at the end',
    from: 'each state loses 8 points',
    to: '3 points',
    why: 'It costs them order, cohesion and unity on the way already.',
    evidence: 'Spread of margins, and the red cell’s share of best margins.',
    sources: ['P6'],
  },
];

/** The record as lines of text, for those who read a scenario by itself. */
export const TUNING_LINES: readonly string[] = TUNING.map((t) => `${t.what}: ${t.from} → ${t.to}. ${t.why}`);
