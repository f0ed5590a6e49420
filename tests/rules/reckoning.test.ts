/** The reckoning: each rule alone on a quiet board, and all of them in their order. */
import { describe, expect, test } from 'vitest';
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import { Draft } from '../../shared/rules/draft.ts';
import { RECKONING } from '../../shared/rules/reckoning/index.ts';
import { readSteps } from '../../shared/rules/index.ts';
import { brief, given, hasText, noteKeys, randomGame, resolve, seedOf } from './help.ts';
import { both, flags, inForce, QUIET, set, tracks } from './ops/try.ts';

type Board = Parameters<typeof both>[0];
const tally = (to: { casualtiesNow?: number; hostileNow?: number }) => (w: Parameters<Board>[0]) =>
  void Object.assign(w.tally, to);
const turn = (n: number) => (w: Parameters<Board>[0]) => void (w.turn = n);

/** What one rule does on one throw of the dice. */
function run(id: string, board: Board, seed: number) {
  const rule = RECKONING.find((r) => r.id === id)!;
  const d = new Draft(given(board, QUIET).world, seedOf(seed));
  d.begin('reckoning', { k: `reckoning.${id}` });
  rule.run(d);
  return {
    changes: d.steps.flatMap((s) => s.changes.map(brief)),
    notes: d.steps.flatMap(noteKeys),
    steps: d.steps,
    w: d.w,
  };
}
interface Row {
  rule: string;
  /** When it happens. */
  on: Board;
  /** The note by which it is known, and those that must not fall in with it. */
  note?: string;
  not?: string[];
  changes: string[];
}
/** US troops in Iraq by consent and in Syria: neither few nor many. */
const some = both(inForce('federalBasing'), set('ANB', { t10: 1 }), set('NES', { t10: 4 }));
const income = ['washington', 'baghdad', 'tehran', 'erbil', 'is'].map((seat) => `leverage.${seat}+1`);

// prettier-ignore
const rows: Row[] = [
  { rule: 'patience', on: some, changes: [] },
  { rule: 'patience', on: both(some, tracks({ patience: 9 }), tally({ casualtiesNow: 2 })), note: 'note.casualties', changes: ['patience-2'] },
  { rule: 'patience', on: both(some, tracks({ patience: 9 }), tally({ casualtiesNow: 9 })), note: 'note.casualties', changes: ['patience-3'] },
  { rule: 'patience', on: both(some, set('NES', { t10: 6 }), turn(2)), note: 'note.longStay', changes: ['patience-1'] },
  { rule: 'patience', on: both(some, set('NES', { t10: 1 })), note: 'note.fewTroops', changes: ['patience+1'] },
  { rule: 'patience', on: set('NES', { t10: 4 }), note: 'note.noForeignTroops', changes: ['sovereignty+1'] },
  { rule: 'patience', on: both(some, set('ANB', { t10: 3 })), note: 'note.manyForeignTroops', changes: ['sovereignty-2'] },
  { rule: 'patience', on: both(set('NES', { t10: 4 }), set('ANB', { t10: 1 })), note: 'note.unconsented', changes: ['flag.unconsented:true', 'sovereignty-1', 'ties-1'] },
  { rule: 'patience', on: both(some, inForce('erbilBasing'), set('NES', { t10: 1 }), set('ERB', { t10: 3 }), turn(1)), note: 'note.bypassed', changes: ['ties-1'] },
  { rule: 'patience', on: both(some, tracks({ patience: 1 })), note: 'note.hastened', changes: ['ANB.t10-1'] },

  { rule: 'support', on: set('NES', { t10: 1 }), note: 'note.lineCut', not: ['note.syriaThins'], changes: ['detention-1'] },
  { rule: 'support', on: () => {}, note: 'note.sdfAlone', changes: ['detention-1'] },
  { rule: 'support', on: set('NES', { t10: 2 }), note: 'note.syriaThins', changes: ['detention-1', 'NES.t10-1'] },
  { rule: 'support', on: both(set('JOR', { t10: 1 }), set('NES', { t10: 1 })), note: 'note.longLine', changes: ['detention-1'] },
  { rule: 'support', on: both(flags('ankaraHost'), set('TUR', { t10: 1 }), set('NES', { t10: 1 })), note: 'note.longLine', changes: ['detention-1'] },
  { rule: 'support', on: both(inForce('erbilBasing'), set('ERB', { t10: 1 }), set('NES', { t10: 1 }), tracks({ detention: 4 })), note: 'note.lineHolds', changes: ['detention+1'] },
  { rule: 'support', on: set('JOR', { t10: 1 }), note: 'note.sdfAlone', not: ['note.longLine'], changes: ['detention-1'] },

  { rule: 'detention', on: tracks({ detention: 0 }), note: 'note.escaped', changes: ['detainees.fighters-2', 'detainees.escaped+2', 'NES.cellsHidden+1', 'humanCost+1', 'detention+1', 'NES.order-1'] },
  { rule: 'growth', on: set('HAM', { order: 0, cellsHidden: 1 }), changes: ['HAM.cellsHidden+1'] },
  { rule: 'tips', on: set('HAM', { order: 4, cellsExposed: 1 }), note: 'note.tipBroken', changes: ['HAM.cellsExposed-1'] },
  { rule: 'tips', on: set('HAM', { order: 4, cellsHidden: 1 }), note: 'note.tipExposed', changes: ['HAM.cellsHidden-1', 'HAM.cellsExposed+1'] },
  { rule: 'unrest', on: set('HAM', { order: 2, cellsHidden: 3 }), note: 'note.unrest', changes: ['HAM.order-1'] },
  { rule: 'seizure', on: set('HAM', { order: 0, cellsHidden: 4 }), note: 'note.seized', changes: ['HAM.control:is', 'HAM.cellsHidden-1', 'HAM.cellsExposed+1', 'humanCost+3'] },

  { rule: 'militia', on: set('HAM', { militia: 2 }), note: 'note.militiaRule', not: ['note.grip'], changes: ['HAM.order-1'] },
  { rule: 'militia', on: set('ANB', { t10: 1, militia: 1 }), note: 'note.hit.troops', changes: ['humanCost+1', 'exposure+1', 'war+1'] },
  { rule: 'militia', on: (w) => void (w.pmfLaw = 'passed'), note: 'note.grip', changes: ['capture+1'] },
  { rule: 'militia', on: (w) => void (w.government = 'aligned'), note: 'note.alignedCabinet', not: ['note.grip'], changes: ['ties-1'] },
  { rule: 'militia', on: flags('valveClosed'), note: 'note.powerCuts', not: ['note.grip'], changes: ['lifeline-1', 'MID.order-1'] },

  { rule: 'balance', on: tracks({ alignment: 3 }), note: 'note.kowtow', changes: ['cohesion-1'] },
  { rule: 'balance', on: tracks({ alignment: 5 }), note: 'note.kowtow', changes: ['cohesion-2', 'sovereignty-1'] },
  { rule: 'balance', on: tracks({ alignment: -3 }), note: 'note.proxy', changes: ['cohesion-1'] },
  { rule: 'balance', on: tracks({ alignment: -5 }), note: 'note.proxy', changes: ['cohesion-2', 'sovereignty-1', 'ties-1'] },
  { rule: 'balance', on: tracks({ alignment: 2 }), changes: [] },

  { rule: 'projects', on: set('BAS', { western: 1 }), note: 'note.anchor', changes: ['BAS.order+1'] },
  { rule: 'projects', on: set('BAS', { western: 1, order: 1 }), note: 'note.projectLost', changes: ['BAS.western-1'] },
  { rule: 'projects', on: both(set('BAS', { western: 1, order: 4 }), set('HAM', { cellsExposed: 3 })), note: 'note.investorLeaves', changes: ['BAS.western-1'] },
  { rule: 'projects', on: set('BAS', { western: 4, order: 4 }), changes: ['leverage.baghdad+1', 'leverage.washington+1'] },
  { rule: 'projects', on: set('BAS', { eastern: 4, order: 4 }), changes: ['leverage.baghdad+1', 'leverage.tehran+1'] },

  { rule: 'capture', on: tracks({ capture: 9 }), note: 'note.sanctioned', changes: ['flag.sanctions:true', 'ties-1', 'leverage.baghdad-1', 'lifeline-1'] },
  { rule: 'capture', on: both(tracks({ capture: 7 }), set('BAS', { western: 1 })), note: 'note.investorLeaves', changes: ['BAS.western-1'] },
  { rule: 'capture', on: both(tracks({ capture: 5 }), flags('sanctions')), note: 'note.sanctionsLifted', changes: ['flag.sanctions:false'] },
  { rule: 'capture', on: both(tracks({ capture: 6 }), flags('sanctions')), changes: ['leverage.baghdad-1', 'lifeline-1'] },

  { rule: 'revenue', on: () => {}, note: 'note.salariesLate', not: ['note.snapback'], changes: [...income, 'treasury-2'] },
  { rule: 'revenue', on: both(flags('pipelineOpen', 'shareWithheld')), note: 'note.salariesLate', not: ['note.snapback'], changes: [...income, 'treasury-2'] },
  { rule: 'revenue', on: flags('pipelineOpen'), note: 'note.sharePaid', not: ['note.snapback'], changes: [...income, 'treasury-1'] },
  { rule: 'revenue', on: both(flags('pipelineOpen'), tracks({ treasury: 9, patience: 7, cohesion: 7 })), note: 'note.sharePaid', not: ['note.snapback'], changes: ['leverage.washington+2', 'leverage.baghdad+2', 'leverage.tehran+1', 'leverage.erbil+2', 'leverage.is+1', 'treasury-1', 'treasury-1'] },
  { rule: 'revenue', on: both(flags('pipelineOpen'), turn(1), tracks({ treasury: 2 })), note: 'note.unpaid', not: ['note.snapback'], changes: [...income, 'treasury-1', 'unity-1'] },
  { rule: 'revenue', on: flags('pipelineOpen'), note: 'note.snapback', changes: [...income, 'treasury-1', 'lifeline-1'] },
  { rule: 'friction', on: tracks({ patience: 7 }), note: 'note.slips', changes: ['patience-1'] },

  { rule: 'upkeep', on: set('HAM', { trained: 1 }), note: 'note.trainingFades', changes: ['HAM.trained-1'] },
  { rule: 'upkeep', on: set('HAM', { trained: 2, t22: 1 }), note: 'note.trainingFades', changes: ['HAM.trained-1'] },

  { rule: 'sharedLoss', on: both(tracks({ war: 0 }), set('HAM', { control: 'is' })), note: 'note.resurgence', changes: ['sovereignty-1', 'cohesion-1', 'unity-1'] },
  { rule: 'sharedLoss', on: () => {}, note: 'note.warCools', changes: ['war-1'] },
  { rule: 'sharedLoss', on: both(tracks({ war: 4 }), tally({ hostileNow: 1 })), note: 'note.warLooms', changes: ['lifeline-1', 'cohesion-1', 'patience-1', 'humanCost+1'] },
  { rule: 'sharedLoss', on: both(tracks({ war: 0 }), flags('restrained')), changes: ['flag.restrained:false'] },
];
describe('what each rule does', () => {
  test.each(rows.map((r, i) => [r.rule, r.note ?? 'no note', i, r] as const))('%s: %s (%i)', (_, __, ___, row) => {
    for (let n = 1; n < 400; n++) {
      const r = run(row.rule, row.on, n);
      if (row.note && !r.notes.includes(row.note)) continue;
      if (row.not?.some((k) => r.notes.includes(k))) continue;
      // A rule with a die and no note of its own has happened when something changed.
      if (!row.note && r.changes.length < row.changes.length) continue;
      if (row.rule === 'militia' && r.changes.length < row.changes.length) continue;
      expect(r.changes).toEqual(row.changes);
      for (const k of r.notes) expect(hasText(k), k).toBe(true);
      return;
    }
    throw new Error('never happened');
  });
  test('no rule is left out', () => {
    expect(new Set(rows.map((r) => r.rule))).toEqual(new Set(RECKONING.map((r) => r.id)));
  });
});

/** Boards on which a thing cannot happen, whatever the dice. */
// prettier-ignore
const never: [string, Board, string | RegExp][] = [
  ['detention', both(tracks({ detention: 0 }), (w) => void (w.detainees.fighters = 0)), /./],
  ['growth', set('HAM', { order: 2, cellsHidden: 3 }), /./],
  ['growth', set('HAM', { order: 0 }), /./],
  ['tips', set('HAM', { order: 1, cellsExposed: 3, trained: 2 }), /./],
  ['friction', tracks({ sovereignty: 10 }), /sovereignty/],
  ['friction', tracks({ patience: 6, unity: 6, lifeline: 6 }), /./],
  ['militia', both(set('ANB', { t10: 1, militia: 2 }), inForce('truce')), /humanCost/],
  ['militia', both(set('ANB', { t10: 1, militia: 2 }), flags('restrained')), /humanCost/],
  ['support', tracks({ detention: 3 }), /./],
  ['unrest', set('HAM', { order: 3, cellsHidden: 2 }), /./],
  ['unrest', set('HAM', { order: 0, cellsHidden: 6 }), /./],
  ['seizure', set('HAM', { order: 0, cellsHidden: 4, isf: 4 }), /control/],
  ['seizure', set('HAM', { order: 0, cellsHidden: 4, t10: 2 }), /control/],
  ['seizure', set('HAM', { order: 0, cellsHidden: 3 }), /control/],
  ['seizure', set('HAM', { order: 1, cellsHidden: 6 }), /control/],
  ['militia', both(set('HAM', { militia: 3 }), flags('restrained')), /order/],
  ['militia', set('HAM', { militia: 3, isf: 3 }), /order/],
  ['militia', (w) => void ((w.pmfLaw = 'passed'), (w.decided = { oversight: 'granted' })), /capture/],
  ['projects', set('BAS', { western: 2, order: 2 }), /western/],
  ['capture', tracks({ capture: 7 }), /sanctions/],
  ['capture', both(tracks({ capture: 6 }), set('BAS', { western: 1 })), /western/],
  ['upkeep', set('HAM', { trained: 1, t22: 1 }), /trained/],
  ['patience', both(some, tracks({ patience: 5 })), /t10/],
  ['patience', both(some, inForce('erbilBasing'), (w) => w.accords.forEach((a) => a.parties.push('baghdad')), set('NES', { t10: 1 }), set('ERB', { t10: 3 }), turn(1)), /ties/],
];
test.each(never.map((r, i) => [r[0], i, r] as const))('%s: never (%i)', (_, __, [rule, board, what]) => {
  for (let n = 1; n < 120; n++) for (const c of run(rule, board, n).changes) expect(c).not.toMatch(what);
});

describe('switches of the contested assumptions', () => {
  const share = (rule: string, board: Board, what: RegExp) => {
    let n = 0;
    for (let s = 1; s <= 400; s++) if (run(rule, board, s).changes.some((c) => what.test(c))) n++;
    return n;
  };

  const pairs: [string, Board, (w: Parameters<Board>[0]) => void, (w: Parameters<Board>[0]) => void, RegExp][] = [
    [
      'growth',
      set('HAM', { order: 0, cellsHidden: 1 }),
      (w) => void (w.switches.trend = 'dormant'),
      (w) => void (w.switches.trend = 'regrouping'),
      /cells/,
    ],
    [
      'growth',
      set('HAM', { order: 0, cellsHidden: 1, t10: 1 }),
      (w) => void (w.switches.troops = 'shield'),
      (w) => void (w.switches.troops = 'magnet'),
      /cells/,
    ],
    [
      'projects',
      set('BAS', { western: 1 }),
      (w) => void (w.switches.economy = 'mirage'),
      (w) => void (w.switches.economy = 'pillar'),
      /order/,
    ],
    [
      'projects',
      set('BAS', { western: 1, order: 1 }),
      (w) => void (w.switches.economy = 'pillar'),
      (w) => void (w.switches.economy = 'mirage'),
      /western/,
    ],
  ];
  test.each(pairs.map((p, i) => [p[0], i, p] as const))('%s (%i)', (_, __, [rule, board, less, more, what]) => {
    expect(share(rule, both(board, less), what)).toBeLessThan(share(rule, both(board, more), what));
  });
});

describe('the order of the reckoning', () => {
  const ORDER = [
    'patience',
    'support',
    'detention',
    'growth',
    'tips',
    'unrest',
    'seizure',
    'militia',
    'balance',
    'projects',
    'capture',
    'revenue',
    'friction',
    'upkeep',
    'sharedLoss',
  ];
  test('is as printed', () => expect(RECKONING.map((r) => r.id)).toEqual(ORDER));
  test('is kept in play, after contests and before the next turn', () => {
    for (const id of SCENARIO_IDS)
      randomGame(id, 11, (_, steps) => {
        const at = steps
          .filter((s) => s.kind === 'reckoning')
          .map((s) => [...ORDER, 'idle'].indexOf(s.text.k.slice('reckoning.'.length)));
        expect(at).not.toContain(-1);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
        const kinds = steps.map((s) => s.kind);
        const first = kinds.indexOf('reckoning');
        if (first < 0) return;
        expect(kinds.lastIndexOf('contest')).toBeLessThan(first);
        const opens = kinds.findIndex((k) => k === 'turn' || k === 'end');
        expect(kinds.lastIndexOf('reckoning')).toBeLessThan(opens);
      });
  });
  test('a rule that changes and says nothing leaves no step', () => {
    const { steps } = resolve(given(some, QUIET), {});
    for (const s of steps)
      if (s.kind === 'reckoning' && s.text.k !== 'reckoning.idle')
        expect(s.changes.length + s.notes.length).toBeGreaterThan(0);
  });
  test('growth is the red cell’s own secret', () => {
    const grown = run('growth', set('HAM', { order: 0, cellsHidden: 2 }), 1);
    for (let n = 1; n < 50; n++) {
      const r = run('growth', set('HAM', { order: 0, cellsHidden: 2 }), n);
      if (r.changes.length === 0) continue;
      expect(readSteps(r.steps, 'washington').filter((s) => s.at)).toEqual([]);
      expect(readSteps(r.steps, 'is').filter((s) => s.at)).toHaveLength(1);
    }
    expect(grown.steps[0]!.changes).toEqual([]);
  });
});

test('passing modifiers pass when their turns are over', () => {
  const s = given(
    (w) =>
      void (w.modifiers = [
        { op: 'raid', by: 7, until: 1 },
        { op: 'curb', by: 7, until: 2 },
      ]),
    QUIET,
  );
  const one = resolve(s, {}).state;
  expect(one.world.modifiers.filter((m) => m.by === 7).map((m) => m.op)).toEqual(['curb']);
  expect(resolve(one, {}).state.world.modifiers.filter((m) => m.by === 7)).toEqual([]);
});
