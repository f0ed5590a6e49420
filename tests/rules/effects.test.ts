/** Each kind of effect on a quiet board: what it does, where it stops, and the sentence it prints. */
import { describe, expect, test } from 'vitest';
import { SUPPLY } from '../../shared/content/ids.ts';
import type { SpaceId } from '../../shared/content/ids.ts';
import type { Condition, Effect, EffectKind, Place } from '../../shared/content/model.ts';
import { fits, holds, placeOf } from '../../shared/rules/conditions.ts';
import { Draft } from '../../shared/rules/draft.ts';
import { runEffects } from '../../shared/rules/effects/index.ts';
import { effectLines, sayCondition } from '../../shared/rules/index.ts';
import { brief, given, hasText, seedOf } from './help.ts';
import { both, flags, inForce, QUIET, set, tracks } from './ops/try.ts';

type Board = Parameters<typeof both>[0];
function run(effect: Effect, board: Board = () => {}, seed = 1, target?: SpaceId) {
  const d = new Draft(given(board, QUIET).world, seedOf(seed));
  const draws: { seat: 'is' | 'erbil' | 'tehran' | 'baghdad' | 'washington'; n: number }[] = [];
  const step = d.begin('order', { k: 'order.event' });
  runEffects({ d, source: 'test', target, draws }, [effect]);
  return { changes: step.changes.map(brief), roll: step.roll, w: d.w, draws };
}

const cells = set('HAM', { cellsHidden: 3, cellsExposed: 1 });
// prettier-ignore
const rows: [EffectKind, Effect, Board, string[]][] = [
  ['track', { do: 'track', track: 'ties', by: 2 }, () => {}, ['ties+2']],
  ['track', { do: 'track', track: 'ties', by: 2 }, tracks({ ties: 9 }), ['ties+1']],
  ['track', { do: 'track', track: 'alignment', by: -3 }, tracks({ alignment: -5 }), []],
  ['leverage', { do: 'leverage', seat: 'is', by: 3 }, () => {}, ['leverage.is+3']],
  ['leverage', { do: 'leverage', seat: 'erbil', by: 3 }, (w) => void (w.leverage.erbil = 11), ['leverage.erbil+1']],
  ['leverage', { do: 'leverage', seat: 'erbil', by: -3 }, (w) => void (w.leverage.erbil = 1), ['leverage.erbil-1']],
  ['order', { do: 'order', at: 'HAM', by: 1 }, () => {}, ['HAM.order+1']],
  ['order', { do: 'order', at: 'HAM', by: -3 }, () => {}, ['HAM.order-2']],
  ['order', { do: 'order', at: 'target', by: 1 }, () => {}, ['SIN.order+1']],
  ['piece', { do: 'piece', piece: 'militia', at: 'HAM', by: 2 }, () => {}, ['HAM.militia+2']],
  ['piece', { do: 'piece', piece: 'militia', at: 'HAM', by: 2 }, set('BAG', { militia: SUPPLY.militia - 1 }), ['HAM.militia+1']],
  ['piece', { do: 'piece', piece: 'isf', at: 'HAM', by: -2 }, set('HAM', { isf: 1 }), ['HAM.isf-1']],
  ['piece', { do: 'piece', piece: 'western', at: { pick: 'mostProjects', in: 'iraq' }, by: -1 }, set('BAS', { western: 1 }), ['BAS.western-1']],
  ['piece', { do: 'piece', piece: 'western', at: { pick: 'mostProjects', in: 'iraq' }, by: -1 }, () => {}, []],
  ['move', { do: 'move', piece: 't10', from: 'ANB', to: 'ERB', n: 2 }, set('ANB', { t10: 3 }), ['ANB.t10-2', 'ERB.t10+2']],
  ['move', { do: 'move', piece: 't10', from: 'ANB', to: 'ERB', n: 2 }, set('ANB', { t10: 1 }), ['ANB.t10-1', 'ERB.t10+1']],
  ['move', { do: 'move', piece: 'isf', from: { pick: 'mostMilitia', in: 'federal' }, to: 'BAG', n: 1 }, set('BAG', { militia: 1 }), []],
  ['cells', { do: 'cells', how: 'hide', at: 'HAM', n: 2 }, () => {}, ['HAM.cellsHidden+2']],
  ['cells', { do: 'cells', how: 'expose', at: 'HAM', n: 2 }, cells, ['HAM.cellsHidden-2', 'HAM.cellsExposed+2']],
  ['cells', { do: 'cells', how: 'conceal', at: 'HAM', n: 2 }, cells, ['HAM.cellsExposed-1', 'HAM.cellsHidden+1']],
  ['cells', { do: 'cells', how: 'remove', at: 'HAM', n: 2 }, cells, ['HAM.cellsExposed-1', 'HAM.cellsHidden-1']],
  ['flag', { do: 'flag', flag: 'sanctions', on: true }, () => {}, ['flag.sanctions:true']],
  ['flag', { do: 'flag', flag: 'sanctions', on: true }, flags('sanctions'), []],
  ['detainees', { do: 'detainees', who: 'fighters', how: 'home', n: 2 }, () => {}, ['detainees.fighters-2', 'detainees.fightersHome+2']],
  ['detainees', { do: 'detainees', who: 'families', how: 'home', n: 50 }, () => {}, ['detainees.families-30', 'detainees.familiesHome+30']],
  ['detainees', { do: 'detainees', who: 'fighters', how: 'escape', n: 1 }, () => {}, ['detainees.fighters-1', 'detainees.escaped+1', 'NES.cellsHidden+1']],
  ['detainees', { do: 'detainees', who: 'families', how: 'escape', n: 2 }, () => {}, ['detainees.families-2']],
  ['government', { do: 'government', to: 'aligned' }, () => {}, ['government:aligned']],
  ['pmfLaw', { do: 'pmfLaw', to: 'passed' }, () => {}, ['pmfLaw:passed']],
  ['mission', { do: 'mission', to: 'ended' }, () => {}, ['mission:ended']],
  ['control', { do: 'control', at: 'NES', to: 'damascus' }, () => {}, ['NES.control:damascus']],
  ['when', { do: 'when', if: { if: 'track', track: 'ties', min: 5 }, then: [{ do: 'track', track: 'war', by: 1 }] }, () => {}, ['war+1']],
  ['when', { do: 'when', if: { if: 'track', track: 'ties', min: 6 }, then: [{ do: 'track', track: 'war', by: 1 }] }, () => {}, []],
  ['when', { do: 'when', if: { if: 'flag', flag: 'sanctions', on: true }, then: [], else: [{ do: 'track', track: 'war', by: -1 }] }, () => {}, ['war-1']],
];
describe('what each effect changes', () => {
  test.each(rows.map((r, i) => [r[0], i, r] as const))('%s (%i)', (_, __, [, effect, board, changes]) => {
    expect(run(effect, board, 1, 'SIN').changes).toEqual(changes);
    for (const line of effectLines([effect])) expect(hasText(line.k), line.k).toBe(true);
  });
});

describe('what no piece or track shows', () => {
  test('contest: open next turn, once', () => {
    const { w } = run({ do: 'contest', contest: 'oilLaw' }, (x) => void (x.nextContests = ['oilLaw']));
    expect(w.nextContests).toEqual(['oilLaw']);
  });
  test('standing: added up', () => {
    const e: Effect = { do: 'standing', contest: 'election', outcome: 'proIran', by: 2 };
    expect(run(e, (w) => void (w.standing = { 'election/proIran': 1 })).w.standing).toEqual({ 'election/proIran': 3 });
  });
  test('modifier: for so many turns, this one counted', () => {
    expect(run({ do: 'modifier', op: 'raid', by: -1, turns: 2 }).w.modifiers).toMatchObject([
      { op: 'raid', by: -1, until: QUIET.world.turn + 1 },
    ]);
  });
  test('draw: kept until the hands refill', () => {
    expect(run({ do: 'draw', seat: 'is', n: 2 }).draws).toEqual([{ seat: 'is', n: 2 }]);
  });
  test('endAccord: out of force, and in the ledger', () => {
    const { w } = run({ do: 'endAccord', accord: 'truce' }, inForce('truce'));
    expect(w.accords).toEqual([]);
    expect(w.ledger.at(-1)).toMatchObject({ accord: 'truce', what: 'ended' });
  });
  test('US troops that come and go are counted', () => {
    expect(run({ do: 'piece', piece: 't10', at: 'ANB', by: -1 }, set('ANB', { t10: 1 })).w.tally.withdrawn).toBe(1);
    expect(run({ do: 'piece', piece: 't10', at: 'ANB', by: 2 }).w.tally.deployed).toBe(2);
    expect(
      run({ do: 'piece', piece: 'western', at: 'BAS', by: -1 }, set('BAS', { western: 1 })).w.tally.westernLost,
    ).toBe(1);
  });
});

describe('check', () => {
  const check: Effect = {
    do: 'check',
    strength: 1,
    resist: 'cohesion',
    win: [{ do: 'track', track: 'ties', by: 1 }],
    lose: [{ do: 'track', track: 'ties', by: -1 }],
  };
  test('shows its odds: strength less a third of the track that resists', () => {
    const { roll } = run(check, tracks({ cohesion: 7 }));
    expect(roll).toMatchObject({
      chance: 40,
      strength: 1,
      resistance: 2,
      mods: [
        { m: 'card', by: 1 },
        { m: 'resist.cohesion', by: -2 },
      ],
    });
  });
  test('wins and loses by the die', () => {
    const all = Array.from({ length: 60 }, (_, n) => run(check, () => {}, n));
    for (const r of all) {
      expect(r.roll!.success).toBe(r.roll!.die * 10 <= r.roll!.chance);
      expect(r.changes).toEqual([r.roll!.success ? 'ties+1' : 'ties-1']);
    }
    expect(new Set(all.map((r) => r.changes[0])).size).toBe(2);
  });
});

describe('places picked by rule', () => {
  // prettier-ignore
  const picks: [Place, Board, SpaceId | null][] = [
    [{ pick: 'lowestOrder', in: 'iraq' }, set('SOU', { order: 0 }), 'SOU'],
    [{ pick: 'lowestOrder', in: 'iraq' }, () => {}, 'ERB'],
    [{ pick: 'highestOrder', in: 'federal' }, set('MID', { order: 4 }), 'MID'],
    [{ pick: 'mostMilitia', in: 'federal' }, both(set('BAG', { militia: 1 }), set('SOU', { militia: 2 })), 'SOU'],
    [{ pick: 'mostTroops', in: 'federal' }, set('ANB', { t10: 1 }), 'ANB'],
    [{ pick: 'mostTroops', in: 'federal' }, () => {}, null],
    [{ pick: 'mostProjects', in: 'iraq' }, both(set('KIR', { western: 1 }), set('BAS', { western: 1, eastern: 1 })), 'BAS'],
    [{ pick: 'mostExposed', in: 'regions' }, set('BAD', { cellsExposed: 1, cellsHidden: 0 }), 'BAD'],
    [{ pick: 'mostCells', in: 'sunniBelt' }, both(set('KIR', { cellsExposed: 1 }), set('ANB', { cellsHidden: 2 })), 'ANB'],
    ['target', () => {}, 'SIN'],
    ['BAS', () => {}, 'BAS'],
  ];
  test.each(picks)('%j', (place, board, at) => expect(placeOf(given(board, QUIET).world, place, 'SIN')).toBe(at));
  test('a target that was not chosen is nowhere', () => expect(placeOf(QUIET.world, 'target')).toBeNull());
});

describe('conditions', () => {
  // prettier-ignore
  const rows2: [Condition, Board][] = [
    [{ if: 'track', track: 'ties', min: 6 }, tracks({ ties: 6 })],
    [{ if: 'track', track: 'ties', max: 4 }, tracks({ ties: 4 })],
    [{ if: 'accord', accord: 'truce', on: true }, inForce('truce')],
    [{ if: 'flag', flag: 'sanctions', on: true }, flags('sanctions')],
    [{ if: 'government', is: ['aligned'] }, (w) => void (w.government = 'aligned')],
    [{ if: 'pmfLaw', is: ['passed', 'reformed'] }, (w) => void (w.pmfLaw = 'reformed')],
    [{ if: 'order', at: 'KIR', min: 3 }, set('KIR', { order: 3 })],
    [{ if: 'pieces', piece: 't10', in: 'federal', min: 2 }, both(set('ANB', { t10: 1 }), set('BAG', { t10: 1 }))],
    [{ if: 'pieces', piece: 'sdf', in: 'NES', min: 1 }, set('NES', { sdf: 1 })],
    [{ if: 'detained', who: 'fighters', max: 4 }, (w) => void (w.detainees.fighters = 4)],
  ];
  test.each(rows2.map(([c, b]) => [JSON.stringify(c), c, b] as const))('%s', (_, c, board) => {
    expect(holds(QUIET.world, c)).toBe(false);
    expect(holds(given(board, QUIET).world, c)).toBe(true);
    for (const key of ['condition', 'needs'] as const) expect(hasText(sayCondition(c, key).k)).toBe(true);
  });
  test('tests on a target', () => {
    const s = { ...QUIET.world.spaces.HAM, isf: 1, order: 2 };
    expect(
      fits(s, [{ has: 'isf', min: 1 }, { order: 'min', n: 2 }, { order: 'max', n: 2 }, { control: ['federal'] }]),
    ).toBe(true);
    for (const not of [
      { has: 'isf', min: 2 },
      { order: 'min', n: 3 },
      { order: 'max', n: 1 },
      { control: ['is'] },
    ] as const)
      expect(fits(s, [not])).toBe(false);
  });
});
