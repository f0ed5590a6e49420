/**
 * The handbook prints what the rules answer on boards made for the purpose. Here games are played, and whatever happens in
 * them must be in it: every reason of a check and its size, every refusal, every remark of the reckoning, every change.
 */
import { beforeAll, expect, test } from 'vitest';
import { playGame } from '../../shared/bots/play.ts';
import type { PlayOptions } from '../../shared/bots/play.ts';
import { AIMS, OP_IDS, SEATS, TRACK_IDS } from '../../shared/content/ids.ts';
import type { OpId } from '../../shared/content/ids.ts';
import { GROUNDS } from '../../shared/content/provenance/index.ts';
import { SCENARIOS } from '../../shared/content/scenarios/index.ts';
import { opOptions } from '../../shared/rules/menu.ts';
import { RECKONING } from '../../shared/rules/reckoning/index.ts';
import type { Change, Step, World } from '../../shared/rules/types.ts';
import texts from '../../client/i18n/en/handbook.json' with { type: 'json' };
import { aimCounts } from '../../client/pages/handbook/explore/aims.ts';
import type { Tallied } from '../../client/pages/handbook/explore/changes.ts';
import { opFacts } from '../../client/pages/handbook/explore/ops.ts';
import { ruleFacts, trackLevels } from '../../client/pages/handbook/explore/reckoning.ts';

const steps: Step[] = [];
const worlds: World[] = [];
beforeAll(() => {
  const chance: PlayOptions['levels'] = Object.fromEntries(SEATS.map((seat) => [seat, 'random']));
  for (const id of ['standard', 'rush-back'])
    for (let n = 1; n <= 8; n++)
      playGame(SCENARIOS[id]!, [n, 5, 5, 5], {
        ...(n % 2 === 0 ? { levels: chance } : {}),
        onTurn: (state, of) => {
          steps.push(...of);
          worlds.push(state.world);
        },
      });
});

const direction = ({ from, to }: Change): number | null =>
  typeof from === 'number' && typeof to === 'number' ? Math.sign(to - from) : null;
const idOf = (c: Change): string => ('id' in c ? c.id : 'piece' in c ? c.piece : '');
/** Is a change of this kind and direction among what is printed? */
const printed = (list: readonly Tallied[], c: Change): boolean =>
  list.some(
    (one) => one.on === c.on && one.id === idOf(c) && (one.high === null ? null : Math.sign(one.high)) === direction(c),
  );
const unique = (list: readonly string[]): string[] => [...new Set(list)];

test('every reason of every check of an operation is printed, within the sizes that are printed', () => {
  const checks = steps.filter((step) => step.kind === 'check' && step.op && step.roll);
  expect(checks.length).toBeGreaterThan(200);
  const missing = checks.flatMap((step) => {
    const { reasons, further } = opFacts(step.op!);
    const known = [...reasons, ...(further?.reasons ?? [])];
    return step
      .roll!.mods.filter(({ m }) => m !== 'boost' && m !== 'inForce')
      .filter(({ m, by }) => !known.some((reason) => reason.m === m && by >= reason.low && by <= reason.high))
      .map(({ m, by }) => `${step.op}: ${m} ${by}`);
  });
  expect(unique(missing)).toEqual([]);
});

test('a reason that hangs on a number in all of Iraq says so, and not that the pieces stand there', () => {
  const spans = (op: OpId, m: string) =>
    opFacts(op)
      .reasons.filter((reason) => reason.m === m)
      .flatMap((reason) => reason.spans.map(({ dial, values }) => [dial.kind, dial.id, values[0]]));
  for (const op of ['broker', 'contract'] as const) {
    expect(spans(op, 'crowded')).toEqual([['total', 'western', 6]]);
    expect(spans(op, 'resurgent')).toEqual([['total', 'cellsExposed', 3]]);
    expect(spans(op, 'exposedCells')).toEqual([['piece', 'cellsExposed', 1]]);
  }
});

test('every change that follows upon an operation is printed', () => {
  const done = steps.filter((step) => step.kind === 'check' && step.op);
  const missing = done.flatMap((step) => {
    const { win, lose, further } = opFacts(step.op!);
    const list = [...win, ...(lose ?? []), ...(further?.changes ?? [])];
    return step.changes.filter((c) => !printed(list, c)).map((c) => `${step.op}: ${c.on} ${idOf(c)} ${direction(c)}`);
  });
  expect(unique(missing)).toEqual([]);
});

test('every refusal that the menus of these games hold is printed', () => {
  const missing = worlds.flatMap((w) =>
    OP_IDS.flatMap((op) => {
      const known = opFacts(op).refusals.map((why) => why.k);
      return opOptions(w, op)
        .targets.flatMap((target) => (target.refusal ? [target.refusal.k] : []))
        .filter((k) => !known.includes(k))
        .map((k) => `${op}: ${k}`);
    }),
  );
  expect(unique(missing)).toEqual([]);
});

test('every remark and every change of the reckoning is printed', () => {
  const idle = (step: Step): boolean => step.text.k === 'reckoning.idle';
  const reckoned = steps.filter((step) => step.kind === 'reckoning' && !idle(step));
  expect(reckoned.length).toBeGreaterThan(300);
  expect(steps.filter(idle).flatMap((step) => [...step.changes, ...step.notes])).toEqual([]);
  const missing = reckoned.flatMap((step) => {
    const { notes, changes } = ruleFacts(step.text.k.slice('reckoning.'.length));
    const known = notes.map(({ note }) => note.k);
    return [
      ...step.notes.filter(({ k }) => !known.includes(k)).map(({ k }) => `${step.text.k}: ${k}`),
      ...step.changes
        .filter((c) => !printed(changes, c))
        .map((c) => `${step.text.k}: ${c.on} ${idOf(c)} ${direction(c)}`),
    ];
  });
  expect(unique(missing)).toEqual([]);
});

test('every rule of the frame and of the reckoning is told', () => {
  const { rule, reckoning } = texts.handbook;
  expect(Object.keys(rule).toSorted()).toEqual(Object.keys(GROUNDS.rule).toSorted());
  expect(Object.keys(reckoning.text).toSorted()).toEqual(RECKONING.map(({ id }) => id).toSorted());
});

test('every track has a use, and every aim counts something', () => {
  const used = new Set([
    ...trackLevels().keys(),
    ...OP_IDS.flatMap((op) => opFacts(op).reasons.flatMap((r) => r.spans.map(({ dial }) => dial.id))),
  ]);
  expect(TRACK_IDS.filter((id) => id !== 'humanCost' && !used.has(id))).toEqual([]);
  const aims = SEATS.flatMap((seat) => AIMS[seat]);
  expect(aims.filter((aim) => aimCounts(aim).length === 0)).toEqual([]);
});
