/** What the operations answer: when they are refused, what bears on their odds and from where on, what they bring and cost. */
import { OP_IDS } from '../../../../shared/content/ids.ts';
import type { OpId, SpaceId } from '../../../../shared/content/ids.ts';
import { Draft } from '../../../../shared/rules/draft.ts';
import { Mods } from '../../../../shared/rules/odds.ts';
import { OPERATIONS } from '../../../../shared/rules/ops/index.ts';
import { route, targetSpace } from '../../../../shared/rules/ops/operation.ts';
import type { Operation } from '../../../../shared/rules/ops/operation.ts';
import type { Change, Msg, World } from '../../../../shared/rules/types.ts';
import { Tallies, type Tallied } from './changes.ts';
import { boards, DIALS, fill, plain, TOTALS, turned, type Dial, type Value } from './worlds.ts';

/** From where to where on a dial something holds. */
export interface Span {
  dial: Dial;
  values: readonly Value[];
}
export interface Reason {
  /** Key of the catalogue, `mod.<m>`. */
  m: string;
  op: OpId;
  /** Least and most it counts. */
  low: number;
  high: number;
  /** Where on which dials it counts; empty where it hangs on the place or is always there. */
  spans: readonly Span[];
  /** Named targets it counts for, where it does not count for all. */
  only: readonly string[];
}
export interface OpFacts {
  op: Operation;
  /** Is there a die at all? */
  die: boolean;
  refusals: readonly Msg[];
  reasons: readonly Reason[];
  win: readonly Tallied[];
  lose: readonly Tallied[] | null;
  /** A check of its own that follows, such as whether fire can be traced; null where there is none. */
  further: { reasons: readonly Reason[]; changes: readonly Tallied[] } | null;
  /** Named targets, in the order of the menu. */
  named: readonly string[];
}

const SEED = [1, 2, 3, 4] as const;

/** Writes down every reason that is asked about, whether it holds or not. */
class Asked extends Mods {
  override when(_condition: boolean, m: string, by: number): this {
    return this.add(m, by);
  }
}
const present = (w: World, op: Operation, target: string): ReadonlyMap<string, number> => {
  const m = new Mods();
  op.mods?.(w, target, m);
  return new Map(m.list.map((x) => [x.m, x.by]));
};

/** Spaces at whose dials is turned: where a target lies, and where a route begins. */
function placesOf(op: Operation, target: string): (SpaceId | null)[] {
  if (op.shape === 'route') return [...new Set(route(target))].filter((s): s is SpaceId => s !== 'home');
  return [targetSpace(op, target)];
}

interface Total extends Span {
  /** What it counts, value by value. */
  sizes: readonly number[];
}
/** The reasons that come and go with a number of pieces elsewhere in Iraq, the place itself being bare. */
function totalsAt(op: Operation, target: string, place: SpaceId | null, dial: Dial): Map<string, Total> {
  const w = plain();
  if (place) fill(w, place, 0);
  const found = new Map<string, { dial: Dial; values: Value[]; sizes: number[] }>();
  turned(w, place, dial, (value) => {
    for (const [m, by] of present(w, op, target)) {
      const mine = found.get(m) ?? { dial, values: [], sizes: [] };
      found.set(m, mine);
      mine.values.push(value);
      mine.sizes.push(by);
    }
  });
  return found;
}
/** Reasons that hang on how many of a piece there are in Iraq: at every place alike, and wherever the pieces stand. */
function totalsOf(op: Operation, targets: readonly string[]): Map<string, Total> {
  const asked = targets.flatMap((target) => placesOf(op, target).map((place) => [target, place] as const));
  const found = new Map<string, Total>();
  for (const dials of TOTALS) {
    const answers = dials.flatMap((dial) => asked.map(([target, place]) => totalsAt(op, target, place, dial)));
    for (const [m, total] of answers[0] ?? []) {
      const alike = answers.every((one) => String(one.get(m)?.values) === String(total.values));
      if (alike && total.values.length < total.dial.values.length) found.set(m, total);
    }
  }
  return found;
}

/** The spans of all reasons of an operation: each dial turned by itself, on a bare place and on a full one. */
function spansOf(op: Operation, targets: readonly string[]): Map<string, Span[]> {
  const found = new Map<string, Map<Dial, Span & { seen: number }>>();
  for (const target of targets)
    for (const place of placesOf(op, target))
      for (const [round, n] of [0, 2].entries()) {
        const w = plain();
        if (place) fill(w, place, n);
        for (const dial of DIALS) {
          const sets = new Map<string, Value[]>();
          turned(w, place, dial, (value) => {
            for (const m of present(w, op, target).keys()) sets.set(m, [...(sets.get(m) ?? []), value]);
          });
          for (const [m, values] of sets) {
            // That an accord is absent is no reason that anybody could point to.
            if (values.length === dial.values.length || (dial.kind === 'accord' && values[0] === false)) continue;
            const mine = found.get(m) ?? new Map<Dial, Span & { seen: number }>();
            found.set(m, mine);
            const known = mine.get(dial);
            // What holds on the bare place is plainer than what holds among many other things.
            if (!known) mine.set(dial, { dial, values, seen: round });
          }
        }
      }
  return new Map(
    [...found].map(([m, spans]) => {
      const list = [...spans.values()];
      const plainest = Math.min(...list.map((s) => s.seen));
      return [m, list.filter((s) => s.seen === plainest)];
    }),
  );
}

/** A number in Iraq stands for the same pieces in the place itself, which only add to it. */
const withTotal = (spans: readonly Span[], total: Total | undefined): readonly Span[] =>
  total ? [total, ...spans.filter(({ dial }) => dial.kind !== 'piece' || dial.id !== total.dial.id)] : spans;

function reasonsOf(op: Operation, worlds: readonly World[]): Reason[] {
  if (!op.mods) return [];
  const sizes = new Map<string, { low: number; high: number; at: Set<string> }>();
  const named = op.shape === 'named' ? op.targets(worlds[0]!) : [];
  for (const w of worlds)
    for (const target of op.targets(w)) {
      const asked = new Asked();
      op.mods(w, target, asked);
      const here = present(w, op, target);
      for (const { m, by } of asked.list) {
        const size = sizes.get(m) ?? { low: by, high: by, at: new Set() };
        sizes.set(m, size);
        size.low = Math.min(size.low, by);
        size.high = Math.max(size.high, by);
        if (here.has(m)) size.at.add(target);
      }
    }
  const all = op.targets(plain());
  const asked = op.shape === 'named' ? all : all.filter((_, i) => i % Math.ceil(all.length / 3) === 0);
  const spans = spansOf(op, asked);
  const totals = totalsOf(op, asked);
  return [...sizes]
    .map(([m, { low, high, at }]) => ({
      m,
      op: op.id,
      low: Math.min(low, ...(totals.get(m)?.sizes ?? [])),
      high: Math.max(high, ...(totals.get(m)?.sizes ?? [])),
      spans: withTotal(spans.get(m) ?? [], totals.get(m)),
      only: at.size < named.length ? named.filter((target) => at.has(target)) : [],
    }))
    .sort((a, b) => b.high - a.high);
}

/** What winning or losing changes, over every open target of every board. */
function outcomes(op: Operation, worlds: readonly World[], how: 'win' | 'lose'): Tallied[] | null {
  if (!op[how]) return null;
  const tallies = new Tallies();
  for (const w of worlds)
    for (const target of op.targets(w)) {
      if (op.refuse(w, target)) continue;
      const d = new Draft(w, SEED);
      const step = d.begin('check', { k: 'x' });
      op[how](d, target);
      const at = targetSpace(op, target);
      const from = op.shape === 'route' ? route(target)[0] : null;
      tallies.add(
        w,
        step.changes,
        (change: Change) =>
          'at' in change ? (change.at === at ? 'there' : change.at === from ? 'from' : 'elsewhere') : null,
        op.shape === 'named' ? target : null,
      );
    }
  return tallies.list();
}

/** Checks that follow upon the outcome: steps of their own, with their own reasons. */
function furtherOf(op: Operation, worlds: readonly World[]): OpFacts['further'] {
  const sizes = new Map<string, { low: number; high: number }>();
  const tallies = new Tallies();
  for (const w of worlds)
    for (const target of op.targets(w)) {
      if (op.refuse(w, target)) continue;
      for (const outcome of ['win', 'lose'] as const) {
        const d = new Draft(w, SEED);
        d.begin('check', { k: 'x' });
        op[outcome]?.(d, target);
        for (const step of d.steps.slice(1)) {
          for (const { m, by } of step.roll?.mods ?? []) {
            const known = sizes.get(m) ?? { low: by, high: by };
            sizes.set(m, { low: Math.min(known.low, by), high: Math.max(known.high, by) });
          }
          if (step.changes.length > 0) tallies.add(w, step.changes, () => null);
        }
      }
    }
  if (sizes.size === 0) return null;
  const reasons = [...sizes].map(([m, size]) => ({ m, op: op.id, ...size, spans: [], only: [] }));
  return { reasons: reasons.sort((a, b) => b.high - a.high), changes: tallies.list() };
}

function factsOf(id: OpId): OpFacts {
  const op = OPERATIONS[id];
  const worlds = boards();
  const refusals = new Map<string, Msg>();
  for (const w of worlds)
    for (const target of op.targets(w)) {
      const why = op.refuse(w, target);
      if (why && !refusals.has(why.k)) refusals.set(why.k, why);
    }
  return {
    op,
    die: op.mods !== undefined,
    refusals: [...refusals.values()],
    reasons: reasonsOf(op, worlds),
    win: outcomes(op, worlds, 'win') ?? [],
    lose: outcomes(op, worlds, 'lose'),
    further: furtherOf(op, worlds),
    named: op.shape === 'named' ? op.targets(worlds[0]!) : [],
  };
}

const known = new Map<OpId, OpFacts>();
/** Asked once, then remembered: the rules do not change while a page is open. */
export function opFacts(id: OpId): OpFacts {
  let facts = known.get(id);
  if (!facts) known.set(id, (facts = factsOf(id)));
  return facts;
}
/** Every reason with the operations it bears on, by its key. */
export function allReasons(): ReadonlyMap<string, readonly Reason[]> {
  const by = new Map<string, Reason[]>();
  for (const id of OP_IDS) {
    const { reasons, further } = opFacts(id);
    for (const reason of [...reasons, ...(further?.reasons ?? [])])
      by.set(reason.m, [...(by.get(reason.m) ?? []), reason]);
  }
  return by;
}
