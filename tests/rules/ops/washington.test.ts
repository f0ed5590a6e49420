import { expect, test } from 'vitest';
import { SUPPLY } from '../../../shared/content/ids.ts';
import { legal, query } from '../../../shared/rules/index.ts';
import { briefs, given, newGame, noteKeys } from '../help.ts';
import { attempt, both, describeOp, flags, inForce, QUIET, refusesTogether, set, tracks } from './try.ts';

const erbilBase = both(inForce('erbilBasing'), set('ERB', { bases: 1 }));
const gone = both(erbilBase, (w) => void (w.tally.withdrawn = 3));

// prettier-ignore
describeOp('posture', [
  { target: 'ANB>home', given: set('ANB', { t10: 1 }), win: ['ANB.t10-1', 'sovereignty+1'] },
  { target: 'ERB>home', given: set('ERB', { t10: 1 }), win: ['ERB.t10-1'] },
  { target: 'ANB>BAG', given: both(inForce('federalBasing'), set('ANB', { t10: 1 }), set('BAG', { bases: 1 })), win: ['ANB.t10-1', 'BAG.t10+1'] },
  { target: 'ANB>ERB', given: both(erbilBase, set('ANB', { t10: 1 })), win: ['ANB.t10-1', 'ERB.t10+1', 'ties-1'], note: 'note.pastBaghdad' },
  { target: 'home>ERB', given: erbilBase, win: ['ERB.t10+1', 'patience-1'] },
  { target: 'home>BAG', given: both(inForce('federalBasing'), set('BAG', { bases: 1 }), set('ERB', { t10: 1 })), win: ['BAG.t10+1', 'patience-1', 'sovereignty-1'] },
  { target: 'home>JOR', win: ['JOR.t10+1', 'patience-1'] },
  { target: 'home>ERB', given: gone, win: ['ERB.t10+1', 'patience-1', 'patience-2', 'flag.returned:true'], note: 'note.rushBack' },
], [
  ['ANB>home', () => {}, 'noSuchTarget'],
  ['home>ANB', set('ANB', { bases: 1 }), 'noConsent'],
  ['home>ERB', set('ERB', { bases: 1 }), 'noConsent'],
  ['home>TUR', () => {}, 'noConsent'],
  ['home>NES', set('NES', { bases: 1 }), 'noSupportLine'],
  ['home>ERB', inForce('erbilBasing'), 'noRoom'],
  ['home>ERB', both(inForce('erbilBasing'), set('ERB', { bases: 1, t10: 2 })), 'noRoom'],
  ['home>ERB', both(erbilBase, set('NES', { t10: SUPPLY.t10 })), 'noTroops'],
]);
refusesTogether('posture', ['ANB>home', 'ANB>JOR'], set('ANB', { t10: 1 }), 'notSoMany');
refusesTogether(
  'posture',
  ['ANB>ERB', 'home>ERB'],
  both(erbilBase, set('ANB', { t10: 1 }), set('ERB', { t10: 1 })),
  'noRoomFor',
);

test('the rush back costs three of patience in all, and is remembered', () => {
  const { state } = attempt('posture', 'home>ERB', given(gone, QUIET), true);
  expect(state.world.flags.returned).toBe(true);
  expect(state.world.tally.deployed).toBe(1);
});

test('where the troops have left before the game begins, bringing them back is the rush back too', () => {
  const start = given((w) => erbilBase(w), newGame('rush-back').state);
  const { step } = attempt('posture', 'home>ERB', start, true);
  expect(noteKeys(step)).toContain('note.rushBack');
});
test('sending troops to Syria is no return to Iraq', () => {
  const board = both(gone, set('JOR', { t10: 1 }), set('NES', { bases: 1 }));
  expect(briefs(attempt('posture', 'home>NES', given(board, QUIET), true).step)).toEqual(['NES.t10+1', 'patience-1']);
});

// prettier-ignore
describeOp('advise', [
  { target: 'HAM', given: set('HAM', { t10: 1, isf: 1 }), win: ['HAM.trained+1'], lose: [] },
  { target: 'HAM', given: both(inForce('securityCooperation'), set('HAM', { t22: 1, isf: 1 })), win: ['HAM.trained+1'], lose: [] },
  { target: 'NES', given: set('NES', { t10: 1, sdf: 1 }), win: ['NES.trained+1'], lose: [] },
], [
  ['HAM', set('HAM', { isf: 1 }), 'noTrainers'],
  ['HAM', set('HAM', { t10: 1 }), 'noPartner'],
  ['HAM', set('HAM', { t10: 1, isf: 1, trained: 2 }), 'trainedEnough'],
  ['HAM', set('HAM', { t22: 1, isf: 1, trained: 1 }), 'trainedEnough'],
]);

// prettier-ignore
describeOp('raid', [
  { target: 'HAM', given: both(inForce('federalBasing'), set('HAM', { t10: 1, cellsHidden: 1 })), win: ['HAM.cellsHidden-1'], lose: [], note: 'note.hiddenBroken' },
  { target: 'HAM', given: both(inForce('federalBasing'), set('BAG', { t10: 1 }), set('HAM', { cellsExposed: 1, cellsHidden: 1 })), win: ['HAM.cellsExposed-1'], lose: [], note: 'note.exposedBroken' },
  { target: 'HAM', given: set('HAM', { t10: 1, cellsHidden: 1 }), win: ['HAM.cellsHidden-1', 'sovereignty-1', 'ties-1'], lose: ['sovereignty-1', 'ties-1'], note: 'note.uninvited' },
  { target: 'NES', given: set('NES', { t10: 1 }), win: [], lose: [], note: 'note.foundNothing' },
], [['HAM', set('BAS', { t10: 1 }), 'outOfReach']]);

const price = ['sovereignty-1', 'alignment-1', 'war+1'];
// prettier-ignore
describeOp('strike', [
  { target: 'MID', given: both(set('MID', { militia: 3 }), set('NES', { t10: 1 })), win: ['MID.militia-2', 'exposure+1', 'leverage.tehran-2', ...price], lose: ['humanCost+1', 'ties-1', ...price] },
  { target: 'BAG', given: both(set('BAG', { militia: 1 }), set('NES', { t10: 1 })), win: ['BAG.militia-1', 'exposure+1', 'leverage.tehran-2', ...price], lose: ['humanCost+1', 'ties-1', ...price] },
], [
  ['BAG', both(inForce('truce'), set('BAG', { militia: 1, t10: 1 })), 'truce'],
  ['BAG', set('BAG', { t10: 1 }), 'noMilitia'],
  ['BAG', set('BAG', { militia: 1 }), 'noTroopsAnywhere'],
]);

// prettier-ignore
describeOp('pressure', [
  { target: 'sanctions', win: ['capture-1', 'lifeline-1', 'ties-1'], lose: ['ties-1'] },
  { target: 'dollars', win: ['lifeline-2', 'leverage.baghdad-1', 'ties-1'], lose: ['ties-1'] },
  { target: 'designate', win: ['leverage.tehran-2', 'exposure+1', 'alignment-1'], lose: ['ties-1'] },
  { target: 'waiver', given: flags('sanctions'), win: ['ties+1', 'lifeline+1', 'cohesion+1', 'flag.sanctions:false'], lose: [] },
], [
  ['waiver', tracks({ lifeline: 10 }), 'nothingToWaive'],
  ['sanctions', tracks({ capture: 0 }), 'nothingToCurb'],
]);

// prettier-ignore
describeOp('broker', [{ target: 'BAS', win: ['BAS.western+1'], lose: [] }], [
  ['BAS', flags('sanctions'), 'sanctions'],
  ['BAS', tracks({ alignment: -4 }), 'baghdadRefuses'],
  ['BAS', set('BAS', { control: 'is' }), 'heldByIS'],
  ['BAS', set('BAS', { western: 2, eastern: 1 }), 'enoughProjects'],
  ['BAS', set('BAS', { order: 1 }), 'tooLittleOrder'],
  ['BAS', both(set('ANB', { western: 1 }), ...(['ERB', 'SUL', 'KIR', 'MOS', 'SIN'] as const).map((r) => set(r, { western: 3 }))), 'supplyEmpty'],
]);

test.each([
  [5, 0],
  [6, -1],
  [8, -1],
  [9, -2],
  [12, -3],
  [15, -4],
])('with %i western projects in Iraq the best fields are let: %i', (projects, by) => {
  const start = given((w) => {
    for (const at of query.IRAQ) w.spaces[at].western = 0;
    let left = projects;
    for (const at of query.IRAQ.filter((r) => r !== 'BAS')) {
      w.spaces[at].western = Math.min(3, left);
      left -= w.spaces[at].western;
    }
  }, QUIET);
  for (const [seat, op, target] of [
    ['washington', 'broker', 'BAS'],
    ['baghdad', 'contract', 'BAS:western'],
  ] as const) {
    const odds = legal(start, seat)
      .op(op)
      .targets.find((t) => t.id === target)!.odds!;
    expect(odds.mods.find(({ m }) => m === 'crowded')?.by ?? 0, op).toBe(by);
  }
});

// prettier-ignore
describeOp('transition', [
  { target: 'BAG', given: set('BAG', { t10: 1 }), win: ['BAG.t10-1', 'BAG.t22+1', 'patience+1', 'sovereignty+1'] },
  { target: 'ERB', given: set('ERB', { t10: 1 }), win: ['ERB.t10-1', 'ERB.t22+1', 'patience+1'] },
], [
  ['BAG', () => {}, 'noTroops'],
  ['BAG', set('BAG', { t10: 1, t22: 2 }), 'missionFull'],
  ['BAG', both(set('BAG', { t10: 1 }), tracks({ ties: 2 })), 'tiesTooCold'],
  ['BAG', both(set('BAG', { t10: 1 }), ...(['ERB', 'SUL', 'HAM'] as const).map((r) => set(r, { t22: 2 }))), 'supplyEmpty'],
]);

// prettier-ignore
describeOp('repatriate', [
  { target: 'fighters', win: ['detainees.fighters-2', 'detainees.fightersHome+2', 'detention+1'], lose: [] },
  { target: 'families', win: ['detainees.families-5', 'detainees.familiesHome+5', 'detention+1'], lose: [] },
], [
  ['fighters', (w) => void (w.detainees.fighters = 0), 'noneLeft'],
  ['families', set('NES', { control: 'is' }), 'heldByIS'],
]);
