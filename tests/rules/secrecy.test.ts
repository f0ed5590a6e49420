/** Nobody learns what is not theirs to know: not from a view, not from steps, not by comparing two worlds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENDAS, REGIONS, SEATS, SPACES } from '../../shared/content/ids.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import { DECKS } from '../../shared/content/cards/index.ts';
import { STEP_SCHEMA, VIEW_SCHEMA } from '../../shared/protocol/view.ts';
import { legal, readSteps, view } from '../../shared/rules/index.ts';
import type { Reader, State, Step } from '../../shared/rules/index.ts';
import { shuffle } from '../../shared/rules/random.ts';
import { act, deal, given, newGame, operation, randomGame, refused, resolve, seedOf, somewhere } from './help.ts';

const READERS: readonly Reader[] = [...SEATS, 'public'];
const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe.each(SCENARIO_IDS)('%s', (id) => {
  test('every view and every read step has the closed form, for every reader at every point', () => {
    const check = (s: State, steps: readonly Step[]) => {
      for (const reader of READERS) {
        const v = VIEW_SCHEMA.safeParse(view(s, reader));
        if (!v.success) throw new Error(`${reader}: ${JSON.stringify(v.error.issues.slice(0, 3))}`);
        for (const step of readSteps(steps, reader)) {
          const r = STEP_SCHEMA.safeParse(step);
          if (!r.success) throw new Error(`${reader} ${step.text.k}: ${JSON.stringify(r.error.issues.slice(0, 3))}`);
        }
      }
    };
    const opened = newGame(id, 3);
    check(opened.state, opened.steps);
    for (const n of [3, 4]) randomGame(id, n, check);
  });
});

test('steps of others never name hidden cells or the leverage of the red cell', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...SCENARIO_IDS), (n, id) => {
      randomGame(id, n, (_, steps) => {
        for (const reader of READERS) {
          if (reader === 'is') continue;
          for (const step of readSteps(steps, reader))
            for (const c of step.changes) {
              expect(c.on === 'piece' && c.piece === 'cellsHidden').toBe(false);
              expect(c.on === 'leverage' && c.id === 'is').toBe(false);
            }
        }
      });
    }),
    { numRuns: 25 },
  );
});

/** The same state for all that X may know, and as different as can be in what it may not. */
function elsewise(s: State, x: Reader, n: number): State {
  return given((w, t) => {
    const mix = <T>(what: string, list: readonly T[]) => shuffle(seedOf(n), what, list);
    for (const seat of SEATS) {
      if (seat === x) continue;
      const mine = t.seats[seat];
      const cards = mix(seat, [...mine.hand, ...mine.draw, ...mine.discard, ...mine.out]);
      mine.hand = cards.splice(0, Math.max(1, (mine.hand.length + n) % 7));
      mine.discard = cards.splice(0, n % 5);
      mine.out = cards.splice(0, n % 3);
      mine.draw = cards;
      mine.slots = [n % 2 ? { card: mine.hand[0]!, use: 'bank' } : null, null];
      mine.agenda = AGENDAS[seat][n % 3]!;
      mine.standing = [{ op: 'raid', targets: ['HAM'] }];
      mine.commits = { election: { outcome: 'proIran', n: n % 4 } };
    }
    t.dispatchDeck = mix('dispatches', t.dispatchDeck);
    t.header.seed = [...seedOf(n + 7)];
    t.seq += n;
    const others = SEATS.filter((seat) => seat !== x && seat !== 'is');
    t.proposals.push({
      id: `p${n}`,
      accord: 'pledge',
      parties: [others[0]!, others[1]!],
      signed: [others[0]!],
      turn: w.turn,
      text: 'x',
    });
    if (x === 'is') return;
    for (const at of REGIONS) w.spaces[at].cellsHidden = (n + at.charCodeAt(0)) % 4;
    w.leverage.is = n % 13;
  }, s);
}

test('what X sees does not depend on what X may not know', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.constantFrom(...SCENARIO_IDS),
      fc.constantFrom(...READERS),
      fc.nat(120),
      (n, id, x, actions) => {
        const s = somewhere(id, n, actions);
        const other = elsewise(s, x, n);
        expect(JSON.stringify(view(other, x))).toBe(JSON.stringify(view(s, x)));
        if (x !== 'public') expect(JSON.stringify(legal(other, x).ops)).toBe(JSON.stringify(legal(s, x).ops));
      },
    ),
    { numRuns: 150 },
  );
});

test('unplayed cards, decks and agendas of others leave no trace in how a turn is told', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...SEATS), fc.nat(60), (n, x, actions) => {
      const s = somewhere('standard', n, actions);
      const other = given((_, t) => {
        for (const seat of SEATS) {
          if (seat === x) continue;
          const mine = t.seats[seat];
          const placed = mine.slots.flatMap((o) => (o ? [o.card] : []));
          const rest = shuffle(seedOf(n), seat, [...mine.hand.filter((c) => !placed.includes(c)), ...mine.draw]);
          mine.hand = [...placed, ...rest.splice(0, mine.hand.length - placed.length)];
          mine.draw = rest;
          mine.agenda = AGENDAS[seat][n % 3]!;
        }
      }, s);
      const a = act(s, { t: 'bell', fill: 'pass' });
      const b = act(other, { t: 'bell', fill: 'pass' });
      if (a.state.phase === 'over') return;
      expect(JSON.stringify(readSteps(b.steps, x))).toBe(JSON.stringify(readSteps(a.steps, x)));
      expect(JSON.stringify(view(b.state, x))).toBe(JSON.stringify(view(a.state, x)));
    }),
    { numRuns: 60 },
  );
});

describe('covert orders', () => {
  const told = (steps: readonly Step[], reader: Reader) => {
    const until = steps.findIndex((x) => x.kind === 'contest' || x.kind === 'reckoning');
    return readSteps(steps.slice(0, until), reader);
  };
  const quiet = given((w) => {
    w.spaces.HAM.cellsHidden = 2;
    w.spaces.SIN.cellsHidden = 2;
    w.leverage.is = 6;
  });
  /** A covert order is told the same whatever it was, as long as nothing of it came into the open. */
  test('one secret success reads like another', () => {
    const order = (op: 'recruit' | 'infiltrate', target: string) =>
      Array.from({ length: 60 }, (_, n) =>
        resolve(
          { ...quiet, header: { ...quiet.header, seed: seedOf(n) } },
          {
            is: [operation('is', op, [target])],
          },
        ),
      ).find((r) => r.steps.some((x) => x.op === op && x.roll?.success))!;
    const a = order('recruit', 'HAM');
    const b = order('infiltrate', 'SIN>ANB');
    for (const reader of READERS) {
      if (reader === 'is') continue;
      expect(told(a.steps, reader)).toEqual(told(b.steps, reader));
      expect(JSON.stringify(told(a.steps, reader))).not.toMatch(/recruit|HAM|cells/);
    }
  });

  const covert = SEATS.flatMap((seat) => DECKS[seat].filter((c) => c.covert).map((c) => [c.id, seat] as const));
  test.each(covert)('nobody else learns that %s of %s was played', (card, seat) => {
    const data = DECKS[seat].find((c) => c.id === card)!;
    const s = deal(
      given((w) => {
        for (const at of SPACES.slice(0, 13))
          Object.assign(w.spaces[at], { order: 2, militia: 1, cellsHidden: 1, cellsExposed: at === 'HAM' ? 1 : 0 });
        w.flags.shareWithheld = true;
        w.tracks.detention = 4;
        w.tracks.exposure = 4;
        w.tracks.war = 3;
      }, newGame('hub').state),
      seat,
      [card],
    );
    const option = legal(s, seat).cards.find((c) => c.card === card)!.event;
    expect(option.refusal).toBeNull();
    const target = option.targets[0]?.id as 'HAM' | undefined;
    const event = { card, use: 'event', boost: 0, ...(data.target ? { target: target! } : {}) } as const;
    for (const order of [event, { card, use: 'bank' } as const]) {
      const { steps, state } = resolve(s, { [seat]: [order] });
      for (const reader of READERS) {
        if (reader === seat) continue;
        const seen = JSON.stringify([readSteps(steps, reader), view(state, reader)]);
        expect(new RegExp(`"(card\\d?|source)":"${card}[".]`).exec(seen)?.[0] ?? '', `${reader} reads of it`).toBe('');
      }
    }
  });
});

test('at the end everything is known to all', () => {
  const { last } = randomGame('class-50', 9);
  for (const reader of READERS) expect(view(last, reader).world).toEqual(last.world);
});

test('the public reader has no seat and no menu', () => {
  expect(view(newGame().state, 'public').you).toBeNull();
  expect(refused(newGame().state, { t: 'seal', seat: 'is' as SeatId }).k).toBe('refusal.chooseAgenda');
});

describe('the odds of the red cell', () => {
  /** Hidden cells and hidden leverage: little and much, the same to everybody else. */
  const worlds = [
    [1, 3],
    [2, 9],
  ].map(([cells, leverage]) =>
    given((w) => {
      w.leverage.is = leverage!;
      // Below the supply in both.
      for (const at of REGIONS) Object.assign(w.spaces[at], { cellsHidden: 0, cellsExposed: 0 });
      for (const at of ['HAM', 'SIN', 'NES'] as const) Object.assign(w.spaces[at], { cellsHidden: cells, order: 1 });
      w.spaces.ANB.order = 3;
      w.tracks.detention = 5;
    }),
  );
  /** The orders of the red cell as others read them, with the outcome of the die. */
  function read(s: State, n: number, op: 'attack' | 'breakout' | 'infiltrate' | 'extort', target: string, boost: 0 | 1, reader: Reader) {
    const order = { ...operation('is', op, [target]), boost } as Extract<ReturnType<typeof operation>, { use: 'operation' }>;
    const { steps } = resolve({ ...s, header: { ...s.header, seed: seedOf(n) } }, { is: [order] });
    const won = steps.find((step) => step.op === op && step.roll)!.roll!.success;
    const check = readSteps(steps, reader).filter((step) => step.kind === 'check' && step.text.k.startsWith(`op.${op}.`));
    return { won, check };
  }
  test.each([
    ['attack', 'HAM', 'as many cells as it has there', [0, 0]],
    ['breakout', 'prisons', 'its cells and its money', [0, 0]],
    ['infiltrate', 'HAM>ANB', 'what it spent', [0, 1]],
    ['extort', 'SIN', 'what it spent', [0, 1]],
  ] as const)('of %s at %s do not tell %s', (op, target, _, boosts) => {
    let alike = 0;
    let differing = 0;
    for (let n = 0; n < 60; n++) {
      const own = worlds.map((s, i) => read(s, n, op, target, boosts[i]!, 'is'));
      const [few, many] = own;
      expect(few!.check[0]!.roll!.chance).toBeLessThan(many!.check[0]!.roll!.chance);
      if (few!.won !== many!.won) {
        differing++;
        continue;
      }
      alike++;
      for (const reader of READERS.filter((x) => x !== 'is')) {
        const [a, b] = worlds.map((s, i) => read(s, n, op, target, boosts[i]!, reader).check);
        expect(b, `${reader}, seed ${n}`).toEqual(a);
        expect(JSON.stringify(a)).not.toMatch(/severalCells|funds|boost|"die"|"chance"/);
        // What everyone knows of the odds is told.
        for (const step of a!) expect(step.known?.length).toBeGreaterThan(0);
      }
    }
    expect(alike).toBeGreaterThan(20);
    expect(differing).toBeGreaterThan(0);
  });
});
