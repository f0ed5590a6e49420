import { expect, test } from 'vitest';
import { SUPPLY } from '../../../shared/content/ids.ts';
import { legal } from '../../../shared/rules/index.ts';
import { briefs, given } from '../help.ts';
import { attempt, both, describeOp, inForce, QUIET, refusesTogether, set } from './try.ts';

const hidden = (at: 'HAM' | 'SIN' | 'NES' | 'BAD', n = 1) => set(at, { cellsHidden: n });
const seen = (at: string) => [`${at}.cellsHidden-1`, `${at}.cellsExposed+1`];

// prettier-ignore
describeOp('recruit', [{ target: 'HAM', given: hidden('HAM'), win: ['HAM.cellsHidden+1'], lose: [] }], [
  ['HAM', () => {}, 'noCells'],
  ['HAM', set('HAM', { order: 3, cellsHidden: 1 }), 'tooMuchOrder'],
  ['HAM', both(hidden('HAM', SUPPLY.cellsHidden - 1), set('SIN', { cellsExposed: 1 })), 'supplyEmpty'],
]);

// prettier-ignore
describeOp('infiltrate', [
  { target: 'HAM>KIR', given: hidden('HAM'), win: ['HAM.cellsHidden-1', 'KIR.cellsHidden+1'], lose: seen('HAM') },
  { target: 'SIN>HAM', given: hidden('SIN'), win: ['SIN.cellsHidden-1', 'HAM.cellsHidden+1'], lose: seen('SIN') },
], [
  ['HAM>KIR', set('HAM', { cellsExposed: 1 }), 'noHiddenCells'],
  ['HAM>KIR', () => {}, 'noSuchTarget'],
  ['HAM>BAS', hidden('HAM'), 'noSuchTarget'],
  ['SIN>HAM', both(inForce('jointSecurity'), hidden('SIN')), 'seamClosed'],
]);
refusesTogether('infiltrate', ['HAM>KIR', 'HAM>BAG'], hidden('HAM'), 'notSoMany');

test('all three seams close with joint security, and open lines do not', () => {
  const cells = both(...(['ERB', 'KIR', 'SIN'] as const).map((r) => set(r, { cellsHidden: 1 })));
  const refusals = (w: typeof cells) =>
    legal(given(w, QUIET), 'is')
      .op('infiltrate')
      .targets.filter((t) => t.refusal?.k === 'refusal.seamClosed')
      .map((t) => t.id);
  expect(refusals(cells)).toEqual([]);
  expect(refusals(both(inForce('jointSecurity'), cells))).toEqual(['ERB>HAM', 'KIR>MOS', 'SIN>HAM']);
});

const violence = ['humanCost+1', 'HAM.order-1', 'leverage.is+1'];
// prettier-ignore
describeOp('attack', [
  { target: 'HAM', given: hidden('HAM'), win: violence, lose: seen('HAM') },
  { target: 'HAM', given: set('HAM', { cellsHidden: 1, western: 1 }), win: [...violence, 'HAM.western-1'], lose: seen('HAM'), note: 'note.investorLeaves' },
  { target: 'HAM', given: set('HAM', { cellsExposed: 1 }), win: violence, lose: [] },
], [
  ['HAM', () => {}, 'noCells'],
  ['HAM', set('HAM', { control: 'is', cellsHidden: 1 }), 'heldByIS'],
]);
test('an attack where US troops stand can cost US lives', () => {
  const start = given(set('HAM', { cellsHidden: 2, t10: 1 }), QUIET);
  const casualties = Array.from({ length: 40 }, (_, n) => {
    return attempt('attack', 'HAM', start, true, n).state.world.tally.usCasualties;
  });
  expect(new Set(casualties)).toEqual(new Set([0, 1]));
});

// prettier-ignore
describeOp('breakout', [
  {
    target: 'prisons', given: hidden('NES'),
    win: ['detainees.fighters-3', 'detainees.escaped+3', 'NES.cellsHidden+1', 'detention-1', 'humanCost+2'],
    lose: ['detention+1', 'humanCost+1', ...seen('NES')],
  },
  {
    target: 'prisons', given: both(hidden('BAD'), (w) => void (w.detainees.fighters = 2)),
    win: ['detainees.fighters-1', 'detainees.escaped+1', 'NES.cellsHidden+1', 'detention-1', 'humanCost+2'],
    lose: ['detention+1', 'humanCost+1', ...seen('BAD')],
  },
], [
  ['prisons', () => {}, 'noCells'],
  ['prisons', both(hidden('NES'), (w) => void (w.detainees.fighters = 0)), 'noneLeft'],
]);

// prettier-ignore
describeOp('extort', [{ target: 'HAM', given: hidden('HAM'), win: ['leverage.is+2'], lose: seen('HAM') }], [
  ['HAM', () => {}, 'noCells'],
  ['BAD', hidden('BAD'), 'nobodyThere'],
  ['HAM', set('HAM', { order: 4, cellsHidden: 1 }), 'tooMuchOrder'],
]);

// prettier-ignore
describeOp('ground', [
  { target: 'HAM', given: set('HAM', { cellsExposed: 2 }), win: ['HAM.cellsExposed-1', 'HAM.cellsHidden+1'], lose: [] },
  { target: 'HAM', given: set('HAM', { cellsExposed: 3 }), win: ['HAM.cellsExposed-1', 'HAM.cellsHidden+1'], lose: [] },
], [['HAM', hidden('HAM'), 'noExposed']]);

test('no cell is lost by going to ground, however many are hidden already', () => {
  const start = given(both(hidden('SIN', SUPPLY.cellsHidden - 1), set('HAM', { cellsExposed: 1 })), QUIET);
  expect(briefs(attempt('ground', 'HAM', start, true).step)).toEqual(['HAM.cellsExposed-1', 'HAM.cellsHidden+1']);
});
