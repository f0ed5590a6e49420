import { expect, test } from 'vitest';
import { SUPPLY } from '../../../shared/content/ids.ts';
import { given } from '../help.ts';
import { attempt, both, describeOp, flags, inForce, leverage, QUIET, refusesTogether, set, tracks } from './try.ts';

// prettier-ignore
describeOp('deploy', [
  { target: 'BAG>BAS', given: set('BAG', { isf: 1 }), win: ['BAG.isf-1', 'BAS.isf+1'] },
  { target: 'HAM>KIR', given: set('HAM', { isf: 1 }), win: ['HAM.isf-1', 'KIR.isf+1'] },
  { target: 'home>BAG', win: ['leverage.baghdad-1', 'BAG.isf+1'] },
], [
  ['HAM>BAS', set('HAM', { isf: 1 }), 'noSuchTarget'],
  ['HAM>KIR', () => {}, 'noSuchTarget'],
  ['home>BAG', leverage('baghdad', 0), 'noLeverage'],
  ['home>BAG', set('BAG', { isf: SUPPLY.isf }), 'noBrigades'],
]);
refusesTogether('deploy', ['HAM>KIR', 'HAM>BAG'], set('HAM', { isf: 1 }), 'notSoMany');

const held = set('HAM', { control: 'is', order: 0, isf: 3, cellsExposed: 2 });
// prettier-ignore
describeOp('clear', [
  { target: 'HAM', given: set('HAM', { isf: 1, cellsHidden: 1 }), win: ['HAM.cellsHidden-1'], lose: [], note: 'note.hiddenBroken' },
  { target: 'HAM', given: set('HAM', { isf: 2, cellsExposed: 1 }), win: ['HAM.cellsExposed-1'], lose: [], note: 'note.exposedBroken' },
  { target: 'BAG', given: set('BAG', { isf: 1 }), win: [], lose: [], note: 'note.foundNothing' },
  { target: 'HAM', given: held, win: ['HAM.cellsExposed-2', 'HAM.control:federal', 'HAM.order+1', 'humanCost+1'], lose: ['HAM.isf-1', 'humanCost+1'], note: 'note.groundRetaken' },
], [['HAM', () => {}, 'noBrigades']]);

// prettier-ignore
describeOp('govern', [{ target: 'HAM', win: ['HAM.order+1'], lose: [] }], [
  ['HAM', set('HAM', { control: 'is' }), 'heldByIS'],
  ['HAM', set('HAM', { order: 4 }), 'settled'],
]);

// prettier-ignore
describeOp('curb', [
  { target: 'HAM', given: set('HAM', { militia: 1 }), win: ['HAM.militia-1', 'alignment+1'], lose: ['cohesion-1'] },
  { target: 'BAG', given: set('BAG', { militia: 1 }), win: ['BAG.militia-1', 'capture-1', 'alignment+1'], lose: ['cohesion-1'] },
], [
  ['HAM', both(inForce('pmfCompact'), set('HAM', { militia: 1 })), 'pmfCompact'],
  ['HAM', () => {}, 'noMilitia'],
]);

// prettier-ignore
describeOp('contract', [
  { target: 'BAS:western', win: ['BAS.western+1'], lose: [] },
  { target: 'BAS:eastern', win: ['BAS.eastern+1', 'alignment-1'], lose: [] },
], [
  ['BAS:western', flags('sanctions'), 'sanctions'],
  ['BAS:eastern', set('BAS', { order: 1 }), 'tooLittleOrder'],
  ['BAS:eastern', set('BAS', { eastern: 3 }), 'enoughProjects'],
  ['HAM:eastern', set('HAM', { control: 'is' }), 'heldByIS'],
  ['BAS:eastern', both(...(['KIR', 'MOS', 'SIN', 'ANB'] as const).map((r) => set(r, { eastern: 3 }))), 'supplyEmpty'],
]);

// prettier-ignore
describeOp('budget', [
  { target: 'pay', given: flags('shareWithheld'), win: ['leverage.baghdad-1', 'flag.shareWithheld:false', 'treasury+2', 'cohesion+2'] },
  { target: 'withhold', win: ['flag.shareWithheld:true', 'leverage.baghdad+2', 'sovereignty+1', 'autonomy-1', 'unity-1'] },
], [
  ['pay', leverage('baghdad', 0), 'noLeverage'],
  ['pay', tracks({ treasury: 10 }), 'treasuryFull'],
  ['withhold', flags('shareWithheld'), 'alreadyWithheld'],
  ['withhold', inForce('revenuePipeline'), 'revenuePipeline'],
]);

// prettier-ignore
describeOp('bill', [{ target: 'oilLaw', win: ['leverage.baghdad+1'] }], [
  ['oilLaw', (w) => void (w.contests = ['oilLaw']), 'alreadyTabled'],
  ['oilLaw', (w) => void (w.nextContests = ['oilLaw']), 'alreadyTabled'],
  ['election', () => {}, 'noSuchTarget'],
]);
test('a bill that was tabled is open next turn', () => {
  expect(
    attempt(
      'bill',
      'oversight',
      given(() => {}, QUIET),
      true,
    ).state.world.contests,
  ).toContain('oversight');
});

// prettier-ignore
describeOp('envoy', [
  { target: 'mendTies', win: ['ties+1'], lose: [] },
  { target: 'leanWest', win: ['alignment+1'], lose: [] },
  { target: 'leanEast', win: ['alignment-1', 'leverage.baghdad+1', 'lifeline+1'], lose: [] },
  { target: 'neighbours', win: ['sovereignty+1', 'war-1'], lose: [] },
], [
  ['mendTies', tracks({ ties: 10 }), 'trackFull'],
  ['leanWest', tracks({ alignment: 5 }), 'trackFull'],
  ['leanEast', tracks({ alignment: -5 }), 'trackFull'],
]);
