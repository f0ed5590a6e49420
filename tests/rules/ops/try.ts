/** One operation at a time on a quiet board: is it open, what does it do when it works and when it does not. */
import { describe, expect, test } from 'vitest';
import { OPS, REGIONS, SEATS, TRACK_IDS } from '../../../shared/content/ids.ts';
import type { AccordId, OpId, SeatId, SpaceId } from '../../../shared/content/ids.ts';
import { legal, oddsOf } from '../../../shared/rules/index.ts';
import type { SpaceState, State, Step, World } from '../../../shared/rules/index.ts';
import { act, briefs, deal, given, hasText, noteKeys, operation, refused, reseeded, resolve } from '../help.ts';
import type { Setting } from '../help.ts';

/** No pieces, order 2, every track in the middle, six leverage each, no accords, no flags, no contests. */
export const QUIET: State = given((w, s) => {
  for (const r of REGIONS)
    Object.assign(w.spaces[r], {
      order: 2,
      t10: 0,
      t22: 0,
      bases: 0,
      isf: 0,
      pesh: 0,
      sdf: 0,
      militia: 0,
      cellsHidden: 0,
      cellsExposed: 0,
      western: 0,
      eastern: 0,
      trained: 0,
    });
  for (const t of TRACK_IDS) w.tracks[t] = 5;
  Object.assign(w.tracks, { alignment: 0, war: 2, humanCost: 0 });
  for (const seat of SEATS) w.leverage[seat] = 6;
  for (const f in w.flags) w.flags[f as 'sanctions'] = false;
  w.accords = [];
  w.contests = [];
  s.seats.is.standing = [];
});
type W = Parameters<Setting>[0];
/** Settings in short: `set('HAM', {isf: 1})`, `inForce('truce')`. */
export const set = (at: SpaceId, to: Partial<SpaceState>) => (w: W) => void Object.assign(w.spaces[at], to);
export const tracks = (to: Partial<World['tracks']>) => (w: W) => void Object.assign(w.tracks, to);
export const flags =
  (...on: (keyof World['flags'])[]) =>
  (w: W) =>
    on.forEach((f) => (w.flags[f] = true));
export const leverage = (seat: SeatId, n: number) => (w: W) => void (w.leverage[seat] = n);
const PARTIES: Partial<Record<AccordId, SeatId[]>> = {
  federalBasing: ['washington', 'baghdad'],
  erbilBasing: ['washington', 'erbil'],
  truce: ['washington', 'tehran'],
  powerWaiver: ['washington', 'baghdad', 'tehran'],
  pmfCompact: ['baghdad', 'tehran'],
};
export const inForce = (accord: AccordId) => (w: W) =>
  void w.accords.push({
    id: `x${w.accords.length}`,
    accord,
    parties: PARTIES[accord] ?? ['baghdad', 'erbil'],
    since: 0,
    until: null,
  });
export const both =
  (...all: ((w: W) => void)[]) =>
  (w: W) =>
    all.forEach((one) => one(w));

export interface Row {
  target: string;
  given?: (w: W) => void;
  /** Changes of success, or of a certain operation, in order. */
  win: string[];
  /** Changes of failure; absent: there is no die. */
  lose?: string[];
  /** A note that success must bear. */
  note?: string;
}
/** Target, the board, and the key of the refusal. */
export type Refusal = [target: string, given: (w: W) => void, k: string];

const seatOf = (op: OpId) => SEATS.find((s) => (OPS[s] as readonly OpId[]).includes(op))!;
/** Carries out the operation on die after die, the first by number, until it ends as wanted; the step of the check and all steps. */
export function attempt(
  op: OpId,
  target: string,
  start: State,
  won: boolean,
  from = 1,
): { step: Step; steps: Step[]; state: State } {
  const seat = seatOf(op);
  for (let n = from; n < from + 200; n++) {
    const r = resolve(reseeded(start, n), { [seat]: [operation(seat, op, [target])] });
    const step = r.steps.find((x) => x.op === op && x.target === target);
    if (!step) throw new Error(`${op} ${target} did not come to a check`);
    if (step.kind !== 'check') throw new Error(`${op} ${target}: ${step.kind} ${JSON.stringify(step.notes)}`);
    if ((step.roll?.success ?? true) === won) return { step, ...r };
  }
  throw new Error(`${op} ${target} never ${won ? 'succeeds' : 'fails'}`);
}

export function describeOp(op: OpId, rows: readonly Row[], refusals: readonly Refusal[]): void {
  const seat = seatOf(op);
  describe(op, () => {
    test.each(rows.map((r, i) => [r.target, i, r] as const))('%s (%i)', (target, _, row) => {
      const start = given(row.given, QUIET);
      const option = legal(start, seat)
        .op(op)
        .targets.find((t) => t.id === target);
      expect(option?.refusal, 'open').toBeNull();
      expect(hasText(option!.gain!.k)).toBe(true);
      const win = attempt(op, target, start, true);
      expect(briefs(win.step)).toEqual(row.win);
      if (row.note) expect(noteKeys(win.step)).toContain(row.note);
      if (!row.lose) {
        expect(option!.odds, 'no die').toBeNull();
        expect(win.step.roll).toBeUndefined();
        return;
      }
      const lose = attempt(op, target, start, false);
      expect(briefs(lose.step)).toEqual(row.lose);
      for (const { roll } of [win.step, lose.step]) {
        const { chance, strength, resistance, mods } = roll!;
        expect({ chance, strength, resistance, mods }, 'the odds shown are the odds rolled').toEqual(option!.odds);
        expect(oddsOf(mods)).toEqual(option!.odds);
        expect(roll!.success).toBe(roll!.die * 10 <= chance);
      }
    });
    test.each(refusals.map(([target, board, k]) => [target, k, board] as const))(
      'refuses %s: %s',
      (target, k, board) => {
        const order = operation(seat, op, [target]);
        const start = deal(given(board, QUIET), seat, [order.card]);
        expect(refused(start, { t: 'place', seat, slot: 0, order }).k).toBe(`refusal.${k}`);
      },
    );
  });
}
/** Two targets that are open one by one, but not together. */
export function refusesTogether(op: OpId, targets: string[], board: (w: W) => void, k: string): void {
  const seat = seatOf(op);
  test(`${op} refuses ${targets.join(' with ')}`, () => {
    const order = operation(seat, op, targets);
    const start = deal(given(board, QUIET), seat, [order.card]);
    for (const one of targets)
      act(start, { t: 'place', seat, slot: 0, order: { ...order, targets: [one] } as typeof order });
    expect(refused(start, { t: 'place', seat, slot: 0, order }).k).toBe(`refusal.${k}`);
  });
}
