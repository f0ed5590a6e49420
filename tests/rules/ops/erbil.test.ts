import { SUPPLY } from '../../../shared/content/ids.ts';
import { both, describeOp, flags, inForce, refusesTogether, set, tracks } from './try.ts';

// prettier-ignore
describeOp('guard', [
  { target: 'ERB>SUL', given: set('ERB', { pesh: 1 }), win: ['ERB.pesh-1', 'SUL.pesh+1'] },
  { target: 'ERB>KIR', given: set('ERB', { pesh: 1 }), win: ['ERB.pesh-1', 'KIR.pesh+1', 'cohesion-1'], note: 'note.intoDisputed' },
  { target: 'ERB>KIR', given: both(inForce('jointSecurity'), set('ERB', { pesh: 1 })), win: ['ERB.pesh-1', 'KIR.pesh+1'] },
], [
  ['ERB>KIR', () => {}, 'noSuchTarget'],
  ['ERB>BAG', set('ERB', { pesh: 1 }), 'noSuchTarget'],
]);
refusesTogether('guard', ['ERB>KIR', 'ERB>SUL'], set('ERB', { pesh: 1 }), 'notSoMany');

// prettier-ignore
describeOp('joint', [
  { target: 'KIR', given: set('KIR', { pesh: 1, isf: 1, cellsHidden: 1 }), win: ['KIR.cellsHidden-1'], lose: [], note: 'note.hiddenBroken' },
  { target: 'KIR', given: set('KIR', { pesh: 1, isf: 1, order: 1, cellsExposed: 1 }), win: ['KIR.cellsExposed-1', 'KIR.order+1'], lose: [], note: 'note.exposedBroken' },
  { target: 'SUL', given: set('SUL', { pesh: 1 }), win: [], lose: [], note: 'note.foundNothing' },
], [
  ['KIR', set('KIR', { isf: 1 }), 'noPesh'],
  ['KIR', set('KIR', { pesh: 1 }), 'noJointPartner'],
]);

// prettier-ignore
describeOp('host', [{ target: 'ERB', win: ['ERB.bases+1', 'leverage.erbil+2'], lose: [] }], [
  ['ERB', set('ERB', { bases: 3 }), 'enoughBases'],
  ['ERB', set('NES', { bases: SUPPLY.bases }), 'supplyEmpty'],
]);

// prettier-ignore
describeOp('export', [
  { target: 'pipeline', given: flags('pipelineOpen'), win: ['treasury+1', 'leverage.erbil+1'], lose: [] },
  { target: 'trucks', win: ['treasury+1', 'cohesion-1'], lose: [] },
  { target: 'gas', win: ['treasury+1', 'leverage.erbil+1'], lose: [] },
], [
  ['trucks', tracks({ treasury: 10 }), 'treasuryFull'],
  ['pipeline', () => {}, 'pipelineShut'],
  ['gas', set('SUL', { order: 1 }), 'tooLittleOrder'],
]);

// prettier-ignore
describeOp('lobby', [
  { target: 'washington', win: ['patience+1', 'leverage.erbil+3'], lose: [] },
  { target: 'baghdad', win: ['treasury+2'], lose: [] },
  { target: 'baghdad', given: flags('shareWithheld'), win: ['flag.shareWithheld:false'], lose: [] },
  { target: 'ankara', win: ['flag.ankaraHost:true', 'leverage.erbil+2'], lose: [] },
], [
  ['ankara', flags('ankaraHost'), 'ankaraAgreed'],
  ['washington', tracks({ patience: 10 }), 'trackFull'],
]);

// prettier-ignore
describeOp('unify', [
  { target: 'cabinet', win: ['unity+1', 'leverage.erbil+1'], lose: ['leverage.erbil-1'] },
  { target: 'forces', win: ['unity+1'], lose: [] },
  { target: 'revenue', win: ['unity+1'], lose: [] },
], [['forces', tracks({ unity: 10 }), 'trackFull']]);

// prettier-ignore
describeOp('claim', [{ target: 'KIR', win: ['autonomy+1', 'cohesion-1'], lose: ['KIR.order-1', 'unity-1'] }], [
  ['KIR', set('KIR', { control: 'is' }), 'heldByIS'],
  ['KIR', tracks({ autonomy: 10 }), 'trackFull'],
]);
