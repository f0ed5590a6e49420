/** Whole games of random legal play: they end when they should, are repeatable, and lose or make nothing unnamed. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { AGENDAS, AIMS, SEATS, SUPPLY } from '../../shared/content/ids.ts';
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import { diceIn, fallsSo } from '../../shared/rules/deal.ts';
import { Draft } from '../../shared/rules/draft.ts';
import { openingWorld } from '../../shared/rules/setup.ts';
import type { State, Step } from '../../shared/rules/index.ts';
import { allCells, book, booksOf, faults } from './account.ts';
import { act, canonical, deepFreeze, hasText, newGame, randomGame, scenario } from './help.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe.each(SCENARIO_IDS)('%s', (id) => {
  test('random play ends after the last turn, or by war', () => {
    fc.assert(
      fc.property(seeds, (n) => {
        const { last } = randomGame(id, n);
        const turns = scenario(id).turns.length;
        expect(last.result).not.toBeNull();
        if (last.result!.ending === 'time') expect(last.world.turn).toBe(turns);
        else {
          expect(last.header.warEnds).toBe(true);
          expect(last.world.tracks.war).toBe(6);
          expect(last.world.turn).toBeLessThanOrEqual(turns);
        }
        for (const seat of SEATS) {
          expect(AGENDAS[seat]).toContain(last.result!.agendas[seat]);
          expect(Object.keys(last.result!.aims[seat])).toEqual([...AIMS[seat]]);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('every change is named in a step, and nothing leaves its bounds', () => {
    fc.assert(
      fc.property(seeds, (n) => {
        const opened = newGame(id, n);
        const books = booksOf(openingWorld(scenario(id), opened.state.header.switches, opened.state.header.seed));
        book(books, opened.steps);
        expect(books).toEqual(booksOf(opened.state.world));
        randomGame(id, n, (s, steps) => {
          if (steps.length === 0) return;
          book(books, steps);
          expect(faults(s)).toEqual([]);
          expect(books).toEqual(booksOf(s.world));
        });
      }),
      { numRuns: 10 },
    );
  });
});

test('the same seed and the same actions give the same states and steps', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...SCENARIO_IDS), (n, id) => {
      const states: State[] = [];
      const told: (readonly Step[])[] = [];
      const { actions } = randomGame(id, n, (s, steps) => {
        states.push(s);
        told.push(steps);
      });
      // Over the wire and back, as the log keeps it.
      let s = deepFreeze(JSON.parse(JSON.stringify(newGame(id, n).state)) as State);
      for (const [i, action] of actions.entries()) {
        const r = act(s, action);
        expect(r.steps).toEqual(told[i]);
        s = deepFreeze(r.state);
      }
      expect(canonical(s)).toBe(canonical(states.at(-1)));
    }),
    { numRuns: 8 },
  );
});

test('whatever is cast is told, as it fell, with the number it needed and what that is made of', () => {
  for (const id of SCENARIO_IDS) {
    const cast = vi.spyOn(Draft.prototype, 'die');
    const told: Step[] = [];
    const { last } = randomGame(id, 31, (_, steps) => told.push(...steps));
    const names = cast.mock.calls.map(([name]) => name);
    cast.mockRestore();
    const shown = diceIn(told);
    // Those of checks are cast beside.
    const checks = told.flatMap(({ roll }) => (roll ? [roll.draw] : []));
    expect(shown.map((die) => die.draw).toSorted()).toEqual([...names, ...checks].toSorted());
    for (const die of shown) expect(fallsSo(last.header.seed, die), die.draw).toBe(true);
    for (const { need, mods, fell, success, draw } of told.flatMap((step) => step.dice ?? [])) {
      expect(success, draw).toBe(fell <= need);
      if (mods.length > 0)
        expect(need, draw).toBe(
          Math.min(
            10,
            mods.reduce((n, { by }) => n + by, 0),
          ),
        );
    }
  }
});

test('another seed gives another game', () => {
  expect(canonical(newGame('standard', 1).state.seats)).not.toBe(canonical(newGame('standard', 2).state.seats));
});

test('cells hidden and exposed are the same pieces, and no more than the box holds', () => {
  fc.assert(
    fc.property(seeds, (n) => {
      randomGame('rush-back', n, (s) => expect(allCells(s.world)).toBeLessThanOrEqual(SUPPLY.cellsHidden));
    }),
    { numRuns: 20 },
  );
});

test('every card is in exactly one place of its seat, always', () => {
  randomGame('long', 5, (s) => {
    for (const seat of SEATS) {
      const { hand, draw, discard, out } = s.seats[seat];
      const all = [...hand, ...draw, ...discard, ...out];
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBe(22);
    }
  });
});

test('every text that the rules say is in the catalogue', () => {
  const missing = new Set<string>();
  const say = (k: string) => void (hasText(k) || missing.add(k));
  for (const id of SCENARIO_IDS)
    for (let n = 1; n <= 12; n++) {
      const see = (_: State | null, steps: readonly Step[]) => {
        for (const step of steps.flatMap((x) => (x.cover ? [x, x.cover] : [x]))) {
          say(step.text.k);
          for (const note of step.notes) say(note.k);
          for (const m of step.roll?.mods ?? []) say(`mod.${m.m}`);
          for (const die of step.dice ?? []) {
            say(`die.${die.what}`);
            for (const m of die.mods) say(`mod.${m.m}`);
          }
        }
      };
      see(null, newGame(id, n).steps);
      randomGame(id, n, see);
    }
  expect([...missing]).toEqual([]);
});
