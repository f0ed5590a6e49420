/** What the rules of the reckoning answer: what they may note, how often, from which state of a track on, and what they change. */
import type { TrackId } from '../../../../shared/content/ids.ts';
import { Draft } from '../../../../shared/rules/draft.ts';
import { RECKONING } from '../../../../shared/rules/reckoning/index.ts';
import type { ReckoningRule } from '../../../../shared/rules/reckoning/rule.ts';
import type { Msg, Step, World } from '../../../../shared/rules/types.ts';
import { Tallies, type Tallied } from './changes.ts';
import { boards, DIALS, turned, type Board, type Value } from './worlds.ts';

export interface Noted {
  note: Msg;
  /** Percent, on the boards where it can happen at all: least and most. 100: certain. */
  low: number;
  high: number;
}
export interface RuleFacts {
  rule: ReckoningRule;
  notes: readonly Noted[];
  changes: readonly Tallied[];
}
/** A note of the reckoning that hangs on a track, and where on it. */
export interface Level {
  rule: string;
  note: Msg;
  values: readonly Value[];
}

const DICE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A draft whose dice all show the same face. */
class Loaded extends Draft {
  private readonly face: number;
  constructor(w: World, face: number) {
    super(w, [1, 2, 3, 4]);
    this.face = face;
  }
  override die(): number {
    return this.face;
  }
}
function run(rule: ReckoningRule, w: World, face: number): readonly Step[] {
  const d = new Loaded(w, face);
  d.begin('reckoning', { k: `reckoning.${rule.id}` });
  rule.run(d);
  return d.steps;
}
const notesOf = (steps: readonly Step[]): ReadonlyMap<string, Msg> =>
  new Map(steps.flatMap((s) => s.notes).map((note) => [note.k, note]));

function factsOf(rule: ReckoningRule): RuleFacts {
  const notes = new Map<string, Noted>();
  const tallies = new Tallies();
  for (const w of boards()) {
    const times = new Map<string, { note: Msg; n: number }>();
    for (const face of DICE) {
      const steps = run(rule, w, face);
      for (const [k, note] of notesOf(steps)) times.set(k, { note, n: (times.get(k)?.n ?? 0) + 1 });
      const changes = steps.flatMap((s) => s.changes);
      if (changes.length > 0) tallies.add(w, changes, (c) => ('at' in c ? 'somewhere' : null));
    }
    for (const [k, { note, n }] of times) {
      const known = notes.get(k);
      const chance = n * 10;
      notes.set(k, { note, low: Math.min(known?.low ?? 100, chance), high: Math.max(known?.high ?? 0, chance) });
    }
  }
  return { rule, notes: [...notes.values()], changes: tallies.list() };
}

const known = new Map<string, RuleFacts>();
export function ruleFacts(id: string): RuleFacts {
  let facts = known.get(id);
  if (!facts) known.set(id, (facts = factsOf(RECKONING.find((rule) => rule.id === id)!)));
  return facts;
}

/** Boards on which tracks are turned: a few are enough, for what is looked for is whether a track matters at all. */
const SOME = 9;
let levels: ReadonlyMap<TrackId, readonly Level[]> | null = null;
/** For each track, what the reckoning does at which of its values. */
export function trackLevels(): ReadonlyMap<TrackId, readonly Level[]> {
  if (levels) return levels;
  const all = new Map<TrackId, Level[]>();
  const copies = boards()
    .slice(0, SOME)
    .map((w) => structuredClone(w) as Board);
  // What moves the same tracks a moment before would hide where the line lies.
  for (const w of copies) Object.assign(w, { turn: 3, tally: { ...w.tally, casualtiesNow: 0 } });
  for (const dial of DIALS.filter((one) => one.kind === 'track'))
    for (const rule of RECKONING) {
      /** For each note, how often each set of values brought it: other things weigh too, and the commonest set is the rule. */
      const found = new Map<string, { note: Msg; sets: Map<string, { values: Value[]; times: number }> }>();
      for (const w of copies) {
        const here = new Map<string, { note: Msg; values: Value[] }>();
        turned(w, null, dial, (value) => {
          for (const [k, note] of notesOf(run(rule, w, 1)))
            here.set(k, { note, values: [...(here.get(k)?.values ?? []), value] });
        });
        for (const [k, { note, values }] of here) {
          if (values.length === dial.values.length) continue;
          const mine = found.get(k) ?? { note, sets: new Map() };
          found.set(k, mine);
          const key = values.join();
          mine.sets.set(key, { values, times: (mine.sets.get(key)?.times ?? 0) + 1 });
        }
      }
      for (const { note, sets } of found.values()) {
        const { values } = [...sets.values()].reduce((a, b) => (b.times > a.times ? b : a));
        const id = dial.id as TrackId;
        all.set(id, [...(all.get(id) ?? []), { rule: rule.id, note, values }]);
      }
    }
  return (levels = all);
}
