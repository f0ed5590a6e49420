import { describe, expect, test } from 'vitest';
import { SUPPLY } from '../../../shared/content/ids.ts';
import { briefs, given, noteKeys } from '../help.ts';
import { attempt, both, describeOp, flags, inForce, QUIET, set, tracks } from './try.ts';

// prettier-ignore
describeOp('arm', [
  { target: 'HAM', win: ['HAM.militia+1'], lose: ['exposure+1'] },
  { target: 'ANB', given: set('HAM', { militia: 1 }), win: ['ANB.militia+1'], lose: ['exposure+1'] },
], [
  ['ANB', () => {}, 'noCorridor'],
  ['HAM', set('HAM', { militia: 4 }), 'militiaFull'],
  ['HAM', set('BAG', { militia: SUPPLY.militia }), 'supplyEmpty'],
]);

const near = set('HAM', { militia: 3 });
// prettier-ignore
describeOp('harass', [
  { target: 'ANB', given: both(near, set('ANB', { t10: 1 })), win: ['humanCost+1', 'sovereignty-1'], lose: [], note: 'note.hit.troops' },
  { target: 'BAG', given: both(near, set('BAG', { t22: 1 })), win: ['ties-1', 'sovereignty-1'], lose: [], note: 'note.hit.mission' },
  { target: 'BAS', given: set('BAS', { western: 1 }), win: ['BAS.western-1', 'sovereignty-1'], lose: [], note: 'note.hit.project' },
  { target: 'ERB', win: ['treasury-1'], lose: [], note: 'note.hit.energy' },
  { target: 'ERB', given: set('ERB', { t10: 1 }), win: ['humanCost+1'], lose: [], note: 'note.hit.troops' },
], [
  ['ANB', both(near, set('ANB', { t10: 1 }), inForce('truce')), 'truce'],
  ['HAM', near, 'nothingToHit'],
  ['NES', set('NES', { t10: 1 }), 'noMilitiaNear'],
]);

test('a hit on a mission hurts people in some cases, not in all', () => {
  const start = given(both(near, set('BAG', { t22: 1 })), QUIET);
  const hurt = Array.from({ length: 60 }, (_, n) => {
    const { step, state } = attempt('harass', 'BAG', start, true, n);
    expect(noteKeys(step).includes('note.missionHurt')).toBe(state.world.tally.usCasualties === 1);
    return state.world.tally.usCasualties;
  });
  expect(new Set(hurt)).toEqual(new Set([0, 1]));
});

describe('who fired', () => {
  const start = given(both(near, set('ANB', { t10: 1 })), QUIET);
  const told = (hit: boolean, attributed: boolean) => {
    for (let n = 1; n < 400; n++) {
      const { steps, step } = attempt('harass', 'ANB', start, hit, n);
      const next = steps[steps.indexOf(step) + 1]!;
      if (next.text.k === `op.harass.${attributed ? 'attributed' : 'unattributed'}`) return next;
    }
    throw new Error('never');
  };
  test('a hit laid at Tehran’s door', () => expect(briefs(told(true, true))).toEqual(['exposure+2', 'war+1']));
  test('a miss laid at Tehran’s door', () => expect(briefs(told(false, true))).toEqual(['exposure+1', 'war+1']));
  test('fire nobody can prove', () => expect(briefs(told(true, false))).toEqual([]));
});

// prettier-ignore
describeOp('penetrate', [
  { target: 'ministries', win: ['capture+1'], lose: ['exposure+1'] },
  { target: 'parliament', win: ['alignment-1'], lose: ['exposure+1'] },
  { target: 'banks', win: ['lifeline+1', 'leverage.tehran+1'], lose: ['exposure+1'] },
], [
  ['ministries', tracks({ capture: 10 }), 'trackFull'],
  ['parliament', tracks({ alignment: -5 }), 'trackFull'],
  ['banks', tracks({ capture: 2 }), 'captureTooLow'],
]);

// prettier-ignore
describeOp('valve', [
  { target: 'close', win: ['flag.valveClosed:true', 'leverage.tehran+2', 'alignment-1', 'cohesion-1'] },
  { target: 'open', given: flags('valveClosed'), win: ['flag.valveClosed:false', 'alignment-1', 'lifeline+1'] },
], [
  ['open', () => {}, 'valveOpen'],
  ['close', flags('valveClosed'), 'valveShut'],
  ['close', inForce('powerWaiver'), 'powerWaiver'],
]);

// prettier-ignore
describeOp('finance', [
  { target: 'trade', win: ['lifeline+1'], lose: [] },
  { target: 'dollars', win: ['lifeline+1', 'leverage.tehran+1'], lose: ['exposure+1'] },
  { target: 'oil', win: ['lifeline+1', 'leverage.tehran+1'], lose: ['exposure+1'] },
], [['trade', tracks({ lifeline: 10 }), 'trackFull']]);

// prettier-ignore
describeOp('restrain', [
  { target: 'standDown', win: ['flag.restrained:true', 'war-1'] },
  { target: 'coverTracks', win: ['exposure-1'] },
], [
  ['standDown', flags('restrained'), 'alreadyRestrained'],
  ['coverTracks', tracks({ exposure: 0 }), 'nothingToCover'],
]);
