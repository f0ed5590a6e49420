/** What a turn has changed is counted from one moment, everywhere; and nothing is told before it has been shown. */
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { lately, netChanges, opens, resolvedLast } from '../../client/desk/net-change.ts';
import { before, beforeDeals } from '../../client/desk/playback.ts';
import type { TableStore } from '../../client/net/store.ts';
import type { State, Step } from '../../shared/rules/index.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { allAims } from '../../shared/rules/score.ts';
import { apply, setup, view } from '../../shared/rules/index.ts';
import type { RecordedGame } from '../games/game.ts';
import { act, newGame, resolve } from '../rules/help.ts';

/** Some turns of a game in which nobody orders anything: the log as each one could be planned, and the world then. */
function turns(most: number): { log: readonly Step[]; state: State }[] {
  const start = newGame();
  const marks = [{ log: start.steps as readonly Step[], state: start.state }];
  while (marks.length <= most) {
    const last = marks.at(-1)!;
    const { state, steps } = resolve(last.state, {});
    marks.push({ log: [...last.log, ...steps], state });
  }
  return marks;
}
const MARKS = turns(3);
const accord = (turn: number): Step => ({
  kind: 'accord',
  turn,
  text: { k: 'x' },
  changes: [{ on: 'track', id: 'patience', from: 1, to: 2 }],
  notes: [],
  sources: [],
});

describe('the steps that a turn is told to have changed', () => {
  test('of the turn that was resolved and of the next: from when it could be planned, so that none is counted twice', () => {
    expect(resolvedLast(MARKS[0]!.log)).toBeUndefined();
    expect(lately(MARKS[0]!.log)).toEqual(MARKS[0]!.log);
    for (const turn of [1, 2, 3]) {
      const [was, now] = [MARKS[turn - 1]!, MARKS[turn]!];
      const steps = lately(now.log);
      expect(resolvedLast(now.log)).toBe(turn);
      // Together with those of the turn before they are the log, each step once.
      expect([...was.log, ...steps]).toEqual(now.log);
      expect(steps.filter(opens).every((step) => step.turn === turn + 1)).toBe(true);
      // And the first value of each thing is the one on the table when the turn could be planned.
      expect(before(now.state.world, steps).tracks).toEqual(was.state.world.tracks);
    }
  });

  test('what is signed in planning counts for its own turn, and shows at once beside what the last one changed', () => {
    const { log } = MARKS[1]!;
    const signed = [...log, accord(2)];
    expect(lately(signed)).toEqual([...lately(log), accord(2)]);
    const { steps } = resolve(MARKS[1]!.state, {});
    expect(lately([...signed, ...steps])).toEqual([accord(2), ...steps]);
  });
});

test('the aims of every turn of recorded games are found again, accords and all', () => {
  for (const name of ['class-50', 'standard']) {
    const { header, actions } = JSON.parse(
      readFileSync(new URL(`../games/${name}.json`, import.meta.url), 'utf8'),
    ) as RecordedGame;
    let { state, steps } = setup(SCENARIOS[header.scenario]!, header);
    let log = [...steps];
    let planned = state;
    for (const action of actions) {
      const done = apply(state, action);
      if (!done.ok) throw new Error(`${name}: refused`);
      ({ state, steps } = done);
      log = [...log, ...steps];
      if (state.world.turn === planned.world.turn) continue;
      const changed = lately(log);
      const then = before(state.world, changed);
      const deals = state.world.ledger.filter((entry) => entry.turn >= changed[0]!.turn);
      expect(allAims(beforeDeals(then, deals))).toEqual(allAims(planned.world));
      planned = state;
    }
    expect(planned.world.turn).toBeGreaterThan(2);
  }
});

test('an accord that runs out is counted with the turn in which it still held, and not with the next', () => {
  const { state, log } = MARKS[1]!;
  const held = { id: 'a9', accord: 'erbilBasing', parties: ['washington', 'erbil'], since: 1, until: 2 } as const;
  const planned: State[] = [{ ...state, world: { ...state.world, accords: [...state.world.accords, held] } }];
  let all = log;
  for (let turn = 2; turn <= 3; turn++) {
    const { state: next, steps } = resolve(planned.at(-1)!, {});
    all = [...all, ...steps];
    planned.push(next);
    const changed = lately(all);
    const counted = next.world.ledger.filter((entry) => entry.turn >= changed[0]!.turn);
    expect(counted.filter(({ id }) => id === held.id).map(({ what }) => what)).toEqual(turn === 2 ? ['expired'] : []);
    expect(allAims(beforeDeals(before(next.world, changed), counted))).toEqual(allAims(planned.at(-2)!.world));
  }
});

test('an aim that counts an accord is told to have moved by its signing', () => {
  const { state, log } = MARKS[1]!;
  const { accord: id, parties } = { accord: 'securityCooperation', parties: ['washington', 'baghdad'] } as const;
  const proposed = act(state, { t: 'propose', seat: parties[0], accord: id, with: [parties[1]] });
  const answer = { t: 'answer', seat: parties[1], proposal: proposed.state.proposals[0]!.id, yes: true } as const;
  const signed = act(proposed.state, answer);
  const { world } = signed.state;
  const then = before(world, lately([...log, ...signed.steps], 2));
  const deals = world.ledger.filter((entry) => entry.turn === 2);
  expect(allAims(then)).not.toEqual(allAims(state.world));
  expect(allAims(beforeDeals(then, deals))).toEqual(allAims(state.world));
});

test('while it is played the log, and what has changed, go no further than the step on the stage', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }));
  vi.stubGlobal('document', { documentElement: { style: { setProperty: () => undefined } } });
  const { playback, shownChanges, shownLog, toStep } = await import('../../client/desk/stage.ts');
  const [was, now] = [MARKS[1]!, MARKS[2]!];
  const played = now.log.slice(was.log.length);
  const seen = view(now.state, 'baghdad');
  // An accord is signed for the next turn while the others still watch this one.
  const log = [...now.log, accord(3)];
  const fresh = signal<readonly Step[] | null>([...played, accord(3)]);
  const store = { view: signal(seen), log: signal(log), fresh } as unknown as TableStore;
  for (let index = 0; index < played.length; index++) {
    toStep(store, index);
    expect(shownLog(store)).toEqual([...was.log, ...played.slice(0, index + 1)]);
    expect(shownChanges(store)).toEqual(played.slice(0, index + 1));
  }
  toStep(store, played.length);
  expect(playback(store)!.index).toBe(played.length);
  expect(shownLog(store)).toEqual(now.log);
  expect([...netChanges(shownChanges(store)).values()]).toEqual([...netChanges(played).values()]);
  fresh.value = null;
  expect(shownChanges(store)).toEqual([...played, accord(3)]);
  vi.unstubAllGlobals();
});
