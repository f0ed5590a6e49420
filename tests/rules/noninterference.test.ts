/**
 * Noninterference, proved step by step ("unwinding"): over whole random games, for every reader, (1) what others do in
 * secret is no output; (2) states alike in all the reader may know give the same output, menu and refusals, whatever is
 * done; (3) covert orders differ for others only from the moment something of them comes into the open.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dice, randomAction } from '../../shared/bots/random.ts';
import { cardOf, DECKS } from '../../shared/content/cards/index.ts';
import { AGENDAS, OPS, REGIONS, SEATS, type SeatId } from '../../shared/content/ids.ts';
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import { apply, legal, readSteps, view } from '../../shared/rules/index.ts';
import type { Action, Order, Reader, SeatAction, State, Step } from '../../shared/rules/index.ts';
import { draw, shuffle } from '../../shared/rules/random.ts';
import { act, given, newGame, randomGame, randomStep, seedOf, somewhere } from './help.ts';

const READERS: readonly Reader[] = [...SEATS, 'public'];
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const text = (x: unknown): string => JSON.stringify(x);
const seen = (s: State, x: Reader): string => text(view(s, x));
/** Everything a seat's screen is made of beside the view. */
function menu(s: State, x: Reader): string {
  if (x === 'public') return '';
  const m = legal(s, x);
  return text([m.agendas, m.cards.map((c) => [c.card, c.slot, c.ops, c.event]), m.ops, m.contests, m.accords, m.answers, m.withdrawals, m.breaks, m.canSeal, m.canUnseal]);
}

/** May nothing at all of this action reach the reader? */
function isSecret(a: Action, x: Reader, before: State): boolean {
  if (a.t === 'bell' || a.seat === x) return false;
  switch (a.t) {
    case 'agenda':
    case 'place':
    case 'clear':
    case 'standing':
    case 'commit':
      return true;
    case 'propose':
      return !a.with.some((seat) => seat === x);
    case 'withdraw':
    case 'answer': {
      const p = before.proposals.find((one) => one.id === a.proposal)!;
      const signs = a.t === 'answer' && a.yes && p.signed.length + 1 === p.parties.length;
      return !signs && !p.parties.some((seat) => seat === x);
    }
    default:
      return false;
  }
}
const resolves = (a: Action, s: State): boolean =>
  a.t === 'bell' || (a.t === 'seal' && SEATS.every((seat) => seat === a.seat || s.seats[seat].sealed));

/**
 * The same state for all that x may know, and as different as can be in what x may not. With `told`, what a resolution
 * lawfully brings into the open stays: orders placed, commitments, standing orders, cells.
 */
function elsewise(s: State, x: Reader, n: number, told: boolean): State {
  return given((w, t) => {
    const mix = <T>(what: string, list: readonly T[]) => shuffle(seedOf(n), what, list);
    for (const seat of SEATS) {
      if (seat === x) continue;
      const mine = t.seats[seat];
      const placed = told ? mine.slots.flatMap((o) => (o ? [o.card] : [])) : [];
      const rest = mix(seat, [...mine.hand, ...mine.draw, ...mine.discard, ...mine.out].filter((c) => !placed.includes(c)));
      const size = told ? mine.hand.length - placed.length : Math.max(1, (mine.hand.length + n) % 7);
      mine.hand = [...placed, ...rest.splice(0, size)];
      mine.out = rest.splice(0, n % 3);
      // Enough left to draw: an empty deck is shuffled anew, which changes no more than the same cards' order.
      mine.discard = rest.splice(0, Math.min(n % 5, Math.max(0, rest.length - 8)));
      mine.draw = rest;
      if (mine.agenda !== null || !told) mine.agenda = AGENDAS[seat][n % 3]!;
      if (told) continue;
      mine.slots = [n % 2 ? { card: mine.hand[0]!, use: 'bank' } : null, null];
      mine.standing = [{ op: OPS[seat][0]!, targets: ['HAM'] }];
      mine.commits = { election: { outcome: 'proIran', n: n % 4 } };
    }
    const others = SEATS.filter((seat) => seat !== x && seat !== 'is');
    t.proposals = t.proposals.filter((p) => p.parties.some((seat) => seat === x) || n % 2 === 0);
    t.proposals.push({ id: `p${n}`, accord: 'pledge', parties: [others[0]!, others[1]!], signed: [others[0]!], turn: w.turn, text: 'x' });
    t.dispatchDeck = [...t.dispatchDeck.slice(0, told ? 3 : 1), ...mix('deck', t.dispatchDeck.slice(told ? 3 : 1))];
    t.seq += n;
    if (told) return;
    t.header.seed = [...seedOf(n + 7)];
    if (x === 'is') return;
    for (const at of REGIONS) w.spaces[at].cellsHidden = (n + at.charCodeAt(0)) % 4;
    w.leverage.is = n % 13;
  }, s);
}
/** The end tells everyone's agenda and total: they are taken out here. */
function untilTheEnd(s: State, x: Reader): string {
  const { result, ...v } = view(s, x);
  return text([v, result && { ...result, agendas: null, totals: null, par: null }]);
}

/** An action that may well be refused: any at all, of this seat. */
function anyAction(s: State, seat: SeatId, rng: () => number): SeatAction {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(rng() * list.length)]!;
  const ids = s.proposals.map((p) => p.id);
  switch (Math.floor(rng() * 6)) {
    case 0:
      return { t: 'answer', seat, proposal: pick([...ids, 'p1']), yes: rng() < 0.5 };
    case 1:
      return { t: 'withdraw', seat, proposal: pick([...ids, 'p1']) };
    case 2:
      return { t: 'commit', seat, contest: 'election', outcome: 'proIran', n: Math.floor(rng() * 9) };
    case 3:
      return { t: 'break', seat, accord: pick(['a1', 'a2', 'a9']) };
    case 4: {
      const other = pick(SEATS);
      return { t: 'place', seat, slot: 0, order: { card: pick(DECKS[other]).id, use: 'bank' } };
    }
    default:
      return { t: 'propose', seat, accord: pick(['truce', 'pledge', 'gift', 'erbilBasing']), with: [pick(SEATS)], n: 2 };
  }
}

describe.each(['class-50', 'standard', 'rush-back', 'long'] as const)('over a whole game of %s', (id) => {
  test.each([11, 12])('nothing that is secret is an output, a menu or a refusal (%i)', (n) => {
    const rng = dice(n);
    let s = newGame(id, n).state;
    let secrets = 0;
    for (let i = 0; s.phase !== 'over'; i++) {
      const a = randomStep(s, rng);
      const { state: next, steps } = act(s, a);
      for (const x of READERS) {
        if (isSecret(a, x, s)) {
          secrets++;
          expect(seen(next, x), `${x} sees ${a.t}`).toBe(seen(s, x));
          expect(readSteps(steps, x), `${x} reads of ${a.t}`).toEqual([]);
        }
        // Everything twice would take minutes: one reader a step, each in turn.
        if (READERS[i % READERS.length] !== x && !resolves(a, s)) continue;
        const ends = resolves(a, s);
        const other = elsewise(s, x, i, ends);
        expect(seen(other, x)).toBe(seen(s, x));
        if (!ends) expect(menu(other, x)).toBe(menu(s, x));
        if (x !== 'public' && !ends) {
          const tried = anyAction(s, x, rng);
          const [here, there] = [apply(s, tried), apply(other, tried)];
          expect(there.ok ? null : there.refusal, `${x} tries ${text(tried)}`).toEqual(here.ok ? null : here.refusal);
          if (here.ok && there.ok && tried.t !== 'propose') expect(seen(there.state, x)).toBe(seen(here.state, x));
        }
        // Who draws by lot at the bell, or carries out standing orders, makes them known by acting on them.
        if (!ends || (a.t === 'bell' && a.fill === 'standing')) continue;
        const there = act(other, a);
        expect(text(readSteps(there.steps, x)), `${x} reads the turn`).toBe(text(readSteps(steps, x)));
        expect(untilTheEnd(there.state, x), `${x} after the turn`).toBe(untilTheEnd(next, x));
      }
      s = next;
    }
    expect(secrets).toBeGreaterThan(100);
  });
});

describe('covert orders', () => {
  const HIDDEN = ['recruit', 'infiltrate', 'extort'] as const;
  /** A covert order of the red cell, of any card and operation; null when the hand or the board has none. */
  function covertOrder(s: State, rng: () => number, not: string | undefined): Order | null {
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(rng() * list.length)];
    const card = pick(s.seats.is.hand.filter((c) => c !== not));
    if (!card) return null;
    if (cardOf(card).covert && rng() < 0.3) return { card, use: 'bank' };
    const op = legal(s, 'is').op(pick(HIDDEN)!);
    const target = pick(op.targets.filter((t) => t.refusal === null));
    return target ? { card, use: 'operation', op: op.op, targets: [target.id], boost: 0 } : null;
  }
  /** Does something about cells come into the open in this step? From there on two games may differ. */
  const discloses = (step: Step | undefined): boolean =>
    step !== undefined &&
    (step.changes.some((c) => (c.on === 'piece' && c.piece === 'cellsExposed') || c.on === 'control') ||
      step.notes.some((note) => /Broken|foundNothing|tip|unrest|seized|groundRetaken|escaped/.test(note.k)) ||
      step.text.k.endsWith('Unseen') ||
      ['attack', 'breakout', 'ground'].includes(step.op ?? ''));

  test('read alike, and in the same place, until something comes into the open', () => {
    let pairs = 0;
    let whole = 0;
    fc.assert(
      fc.property(seeds, fc.constantFrom(...SCENARIO_IDS), fc.nat(90), (n, id, actions) => {
        let s = somewhere(id, n, actions);
        const rng = dice(n + 1);
        // Everyone else has sealed something; the red cell has not.
        for (const seat of SEATS) {
          if (s.seats[seat].agenda === null) s = act(s, { t: 'agenda', seat, agenda: AGENDAS[seat][0] }).state;
          if (s.seats[seat].sealed) s = act(s, { t: 'unseal', seat }).state;
          for (let i = 0; i < 12 && seat !== 'is'; i++) {
            const a = randomAction(legal(s, seat), rng);
            if (a.t === 'place') s = act(s, a).state;
          }
        }
        for (const slot of [0, 1] as const) if (s.seats.is.slots[slot]) s = act(s, { t: 'clear', seat: 'is', slot }).state;
        const slot = rng() < 0.5 ? 0 : 1;
        const [one, two] = [covertOrder(s, rng, undefined), covertOrder(s, rng, undefined)];
        if (!one || !two) return;
        const told = [one, two].map((order) => act(act(s, { t: 'place', seat: 'is', slot, order }).state, { t: 'bell', fill: 'pass' }).steps);
        pairs++;
        for (const x of READERS) {
          if (x === 'is') continue;
          const [a, b] = [readSteps(told[0]!, x), readSteps(told[1]!, x)];
          const at = a.findIndex((step, i) => text(step) !== text(b[i]));
          if (at < 0) {
            whole++;
            continue;
          }
          expect(discloses(a[at]) || discloses(b[at]), `${x}: ${text(a[at])} or ${text(b[at])}`).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
    expect(pairs).toBeGreaterThan(60);
    expect(whole).toBeGreaterThan(pairs);
  });
});

describe('dice of the rules', () => {
  const isIdle = (step: Step): boolean => step.text.k === 'reckoning.idle';
  /** What is read apart from the dice: where two tables are told the same in this, the dice must be the same as well. */
  const bare = (told: readonly Step[]): string[] => told.filter((s) => !isIdle(s)).map((s) => text({ ...s, dice: null }));
  /** The same but for the cells that nobody but the red cell sees. */
  const hiding = (s: State, n: number): State =>
    given((w) => {
      for (const at of REGIONS) {
        // Much the same, so that the two turns often come out alike for the others.
        const by = draw(seedOf(n), at) % 6;
        if (by < 2) w.spaces[at].cellsHidden = Math.min(6, Math.max(0, (w.spaces[at].cellsHidden ?? 0) + (by === 0 ? 1 : -1)));
      }
    }, s);

  test('tell nothing of hidden cells: not by their faces, their number, their order or their absence', () => {
    let alike = 0;
    const closed = new Map<string, number>();
    fc.assert(
      fc.property(seeds, fc.constantFrom(...SCENARIO_IDS), fc.nat(120), (n, id, actions) => {
        let s = somewhere(id, n, actions);
        for (const seat of SEATS) if (s.seats[seat].agenda === null) s = act(s, { t: 'agenda', seat, agenda: AGENDAS[seat][0] }).state;
        // Nobody orders anything: what an order finds may lawfully differ.
        for (const seat of SEATS)
          for (const slot of [0, 1] as const) {
            if (s.seats[seat].sealed) s = act(s, { t: 'unseal', seat }).state;
            if (s.seats[seat].slots[slot]) s = act(s, { t: 'clear', seat, slot }).state;
          }
        const turns = [s, hiding(s, n)].map((one) => act(one, { t: 'bell', fill: 'pass' }).steps);
        for (const { what, only } of turns.flat().flatMap((step) => step.dice ?? []))
          if (only) closed.set(what, (closed.get(what) ?? 0) + 1);
        for (const x of READERS) {
          if (x === 'is') continue;
          const [a, b] = turns.map((steps) => readSteps(steps, x));
          if (text(bare(a!)) !== text(bare(b!))) continue;
          alike++;
          expect(b, `${x}, seed ${n}`).toEqual(a);
        }
      }),
      { numRuns: 400 },
    );
    expect(alike).toBeGreaterThan(300);
    // They were there to be told of.
    for (const what of ['growth', 'tips', 'unrest']) expect(closed.get(what), what).toBeGreaterThan(20);
  });

  test('are all told to somebody, each once', () => {
    randomGame('standard', 21, (_, steps) => {
      const cast = steps.flatMap((step) => step.dice ?? []).map((die) => die.draw);
      expect(new Set(cast).size).toBe(cast.length);
      expect(readSteps(steps, 'is').flatMap((step) => step.dice ?? []).map((die) => die.draw)).toEqual(cast);
    });
  });
});

test('a proposal is named alike, however many others there were', () => {
  const s = newGame().state;
  const offer = { t: 'propose', seat: 'baghdad', accord: 'pledge', with: ['tehran'], text: 'Quiet at the border.' } as const;
  const plain = act(s, offer).state;
  let busy = s;
  for (let i = 0; i < 3; i++) {
    busy = act(busy, { t: 'propose', seat: 'baghdad', accord: 'gift', with: ['erbil'], n: i + 1 }).state;
    busy = act(busy, { t: 'withdraw', seat: 'baghdad', proposal: busy.proposals[0]!.id }).state;
  }
  busy = act(busy, { t: 'propose', seat: 'baghdad', accord: 'gift', with: ['erbil'], n: 1 }).state;
  expect(seen(act(busy, offer).state, 'tehran')).toBe(seen(plain, 'tehran'));
  // Other terms, another name; the same terms twice, two names.
  const names = ['Quiet at the border.', 'Quiet at the border!', '\u0100', '\u0200'].map((words) => act(s, { ...offer, text: words }).state.proposals[0]!.id);
  const twice = act(plain, offer).state.proposals.map((p) => p.id);
  expect(new Set([...names, ...twice]).size).toBe(5);
});

test('words that stand in a secret field stand nowhere else', () => {
  const s = given((w, t) => {
    w.turn = 1;
    for (const seat of SEATS) {
      const mine = t.seats[seat];
      const mark = (what: string) => `CANARY-${seat}-${what}`;
      const order = { card: mark('slot'), use: 'operation', op: OPS[seat][0]!, targets: [mark('target')], boost: 1 } as const;
      Object.assign(mine, {
        agenda: mark('agenda'), hand: [mark('hand')], draw: [mark('draw')], discard: [mark('discard')], out: [mark('out')],
        slots: [order, null], standing: [{ op: OPS[seat][0], targets: [mark('standing')] }],
        commits: { election: { outcome: mark('commit'), n: 1 } },
      });
    }
    t.proposals = [
      { id: 'CANARY-washington+tehran-id', accord: 'pledge', parties: ['washington', 'tehran'], signed: ['washington'], turn: 1, text: 'CANARY-washington+tehran-words' },
      { id: 'CANARY-baghdad+erbil-id', accord: 'gift', parties: ['baghdad', 'erbil'], signed: ['baghdad'], turn: 1, n: 3 },
    ];
    t.dispatchDeck = ['d-next', 'CANARY-nobody-dispatch'];
    t.header.seed = [3_111_222_333, 3_222_333_444, 3_333_444_555, 3_444_555_666];
    t.seq = 987_654_321;
  });
  for (const x of READERS) {
    const told = seen(s, x);
    for (const [mark, whose] of told.matchAll(/CANARY-([\w+]+)-\w+/g)) expect(whose!.split('+'), `${x} sees ${mark}`).toContain(x);
    for (const secret of [...s.header.seed, s.seq]) expect(told).not.toContain(String(secret));
    if (x !== 'public') expect(told).toContain(`CANARY-${x}-hand`);
  }
});
