/** Every card's event and every dispatch, played: each does what its effects name, all of it and nothing else. */
import { describe, expect, test } from 'vitest';
import { DECKS } from '../../shared/content/cards/index.ts';
import { DISPATCHES } from '../../shared/content/dispatches.ts';
import { SEATS } from '../../shared/content/ids.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import type { CardData, Effect } from '../../shared/content/model.ts';
import { Draft } from '../../shared/rules/draft.ts';
import { runEffects } from '../../shared/rules/effects/index.ts';
import { legal, setup } from '../../shared/rules/index.ts';
import type { Change, World } from '../../shared/rules/index.ts';
import { brief, deal, resolve, scenario, seedOf } from './help.ts';
import { named, strays } from './oracle.ts';
import { paths, stage } from './stage.ts';
import type { Path, Staged } from './stage.ts';
import { QUIET } from './ops/try.ts';

interface Played {
  before: World;
  after: World;
  changes: readonly Change[];
  draws: readonly { seat: SeatId; n: number }[];
}
/** Runs a list of effects on dice by which the check on the way ends as wanted. */
function play(effects: readonly Effect[], staged: Staged, die: boolean | null): Played {
  for (let n = 1; n < 200; n++) {
    const d = new Draft(staged.world, seedOf(n));
    const draws: { seat: SeatId; n: number }[] = [];
    const step = d.begin('order', { k: 'order.event' });
    runEffects({ d, source: 'test', target: staged.target, draws }, effects);
    if (die === null || step.roll?.success === die)
      return { before: staged.world, after: d.w, changes: step.changes, draws };
  }
  throw new Error('the die never fell so');
}
/** Has this effect left its mark? */
function shows(leaf: Effect, p: Played): boolean {
  switch (leaf.do) {
    case 'draw':
      return p.draws.some((x) => x.seat === leaf.seat && x.n === leaf.n);
    case 'contest':
      return p.after.nextContests.includes(leaf.contest);
    case 'standing': {
      const key = `${leaf.contest}/${leaf.outcome}`;
      return (p.after.standing[key] ?? 0) - (p.before.standing[key] ?? 0) === leaf.by;
    }
    case 'modifier':
      return p.after.modifiers.some(
        (m) => m.op === leaf.op && m.by === leaf.by && m.until === p.before.turn + leaf.turns - 1,
      );
    case 'endAccord':
      return (
        !p.after.accords.some((a) => a.accord === leaf.accord) && p.before.accords.some((a) => a.accord === leaf.accord)
      );
    default:
      return strays(p.changes, [leaf]).length < p.changes.length;
  }
}
/** Paths nobody can take, and effects that leave no mark where they should. */
function dead(effects: readonly Effect[], card?: CardData): string[] {
  const say = (path: Path) =>
    JSON.stringify([path.conditions.map(({ c, hold }) => (hold ? c : { not: c })), path.leaf]);
  return paths(effects).flatMap((path) => {
    const staged = stage(path, card);
    if (staged.unmet.length) return [`cannot be reached: ${say(path)}`];
    const p = play(effects, staged, path.die);
    expect(strays(p.changes, effects)).toEqual([]);
    return shows(path.leaf, p) ? [] : [`no mark: ${say(path)}, but ${p.changes.map(brief).join(' ')}`];
  });
}

describe.each(SEATS)('events of %s', (seat) => {
  test.each(DECKS[seat].map((c) => [c.id, c.title, c] as const))('%s %s', (_, __, card) => {
    expect(dead(card.event, card)).toEqual([]);
    // And in play, by the ways of a table.
    const { world, target, unmet } = stage(null, card);
    expect(unmet).toEqual([]);
    const s = deal({ ...QUIET, world }, seat, [card.id]);
    const option = legal(s, seat).cards.find((c) => c.card === card.id)!.event;
    expect(option.refusal).toBeNull();
    expect(option.needsTarget).toBe(card.target !== undefined);
    if (target) expect(option.targets.map((t) => t.id)).toContain(target);
    const { steps, state } = resolve(s, {
      [seat]: [{ card: card.id, use: 'event', boost: 0, ...(target ? { target } : {}) }],
    });
    const step = steps.find((x) => x.card === card.id)!;
    expect(step.kind).toBe('order');
    expect(step.sources).toEqual(card.sources);
    expect(strays(step.changes, card.event)).toEqual([]);
    expect(state.seats[seat][card.once ? 'out' : 'discard']).toContain(card.id);
  });
});

describe('dispatches', () => {
  test.each(DISPATCHES.map((d) => [d.id, d.title, d] as const))('%s %s', (_, __, d) => {
    expect(dead(d.effects)).toEqual([]);
  });
  test('each of them arrives when a scenario says so', () => {
    const all = {
      ...scenario(),
      id: 'all',
      turns: [{ from: '2025-09', to: '2026-12', dispatches: DISPATCHES.map((d) => d.id), contests: [] }],
    };
    const { steps, state } = setup(all, { seed: seedOf(1) });
    const told = steps.filter((x) => x.kind === 'dispatch');
    expect(told.map((x) => x.card)).toEqual(DISPATCHES.map((d) => d.id));
    for (const [i, step] of told.entries()) expect(strays(step.changes, DISPATCHES[i]!.effects)).toEqual([]);
    expect(state.dispatches).toHaveLength(DISPATCHES.length);
  });
  test('the shuffled ones are drawn once each, and the next is shown ahead', () => {
    const open = DISPATCHES.filter((d) => !d.fixed).map((d) => d.id);
    const turns = open.map(() => ({ from: '2025-09', to: '2025-09', dispatches: ['draw'], contests: [] }));
    let { state } = setup({ ...scenario(), id: 'all', turns, warEnds: false }, { seed: seedOf(3) });
    const seen: string[] = [];
    while (state.phase === 'planning') {
      seen.push(...state.dispatches);
      const shown = state.nextDispatch;
      state = resolve(state, {}).state;
      if (state.phase === 'planning') expect(state.dispatches).toEqual([shown]);
    }
    expect(seen.toSorted()).toEqual(open.toSorted());
  });
});

test('the oracle knows what effects name', () => {
  expect([...named([{ do: 'detainees', who: 'fighters', how: 'escape', n: 1 }])]).toEqual([
    'detainees.fighters',
    'detainees.escaped',
    'cellsHidden@NES',
  ]);
});
