/**
 * The stronger bot: whatever it does is legal and has its words; it is told nothing but a view, and what it imagines
 * behind that view fits it; it thinks alike from the same beginning.
 */
import { describe, expect, test } from 'vitest';
import { playGame } from '../../shared/bots/play.ts';
import { judgementOf, type Bot, type Move } from '../../shared/bots/index.ts';
import { mindOf } from '../../shared/bots/mind.ts';
import { dice } from '../../shared/bots/random.ts';
import { toBreak } from '../../shared/bots/search/accords.ts';
import { imagine } from '../../shared/bots/search/imagine.ts';
import { strongBot, type Budget } from '../../shared/bots/search/strong.ts';
import { DECKS } from '../../shared/content/cards/index.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import { SEATS, SPACES, SUPPLY } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { VIEW_SCHEMA } from '../../shared/protocol/view.ts';
import { apply, legal, options, query, setup, view } from '../../shared/rules/index.ts';
import type { Proposal, Seed, State } from '../../shared/rules/index.ts';
import { hasText } from './words.ts';

/** Enough to choose between plans, and quick. */
const SMALL: Budget = { pairs: 6, orders: 18, details: 12, accords: 4 };
const seed = (n: number): Seed => [n, 3, 1, 4];
const strong = (seat: SeatId, n: number, budget = SMALL): Bot => strongBot(seat, { seed: n, budget });

/** States of all kinds: openings and later turns, with accords, offers, and orders that others have placed. */
const STATES: readonly State[] = ['standard', 'class-75', 'rush-back'].flatMap((id, n) => {
  const found: State[] = [];
  let count = 0;
  playGame(SCENARIOS[id]!, seed(n), {
    onMove: (_move, before) => {
      if (before.phase === 'planning' && count++ % 37 === 5) found.push(before);
    },
  });
  return found;
});

describe('what it imagines', () => {
  test('is what the seat sees, to the letter', () => {
    for (const [n, state] of STATES.entries())
      for (const seat of SEATS) {
        const seen = view(state, seat);
        const imagined = imagine(seen, dice(n));
        expect(view(imagined, seat)).toEqual(seen);
        expect(VIEW_SCHEMA.safeParse(view(imagined, seat)).success).toBe(true);
      }
  });

  test('is a state that could be: every deck whole, no more cells than the box holds, an agenda for every seat', () => {
    for (const [n, state] of STATES.entries()) {
      const imagined = imagine(view(state, 'erbil'), dice(n));
      for (const seat of SEATS) {
        const { hand, draw, discard, out, agenda } = imagined.seats[seat];
        expect([...hand, ...draw, ...discard, ...out].toSorted()).toEqual(DECKS[seat].map((c) => c.id).toSorted());
        expect(agenda !== null || state.seats[seat].agenda === null).toBe(true);
      }
      expect(query.cells(imagined.world)).toBeLessThanOrEqual(SUPPLY.cellsHidden);
      expect(new Set(imagined.dispatchDeck).size).toBe(imagined.dispatchDeck.length);
    }
  });

  test('differs in what is hidden from one time to the next, and follows no seed of the game', () => {
    const { state } = setup(SCENARIOS['standard']!, { seed: seed(1) });
    const rng = dice(1);
    const many = Array.from({ length: 12 }, () => imagine(view(state, 'tehran'), rng));
    expect(new Set(many.map((s) => s.seats.washington.hand.join())).size).toBeGreaterThan(3);
    expect(new Set(many.map((s) => SPACES.map((at) => s.world.spaces[at].cellsHidden).join())).size).toBeGreaterThan(3);
    expect(many.some((s) => s.header.seed.join() === state.header.seed.join())).toBe(false);
  });
});

describe('it knows its view and nothing else', () => {
  test('two states that look alike to a seat are played alike', { timeout: 60_000 }, () => {
    for (const [n, state] of STATES.filter((_, i) => i % 2 === 0).entries())
      for (const seat of SEATS) {
        const seen = view(state, seat);
        // The same game with other hands, piles, agendas, cells, offers between others, and another seed.
        const other = imagine(seen, dice(100 + n));
        expect(other).not.toEqual(state);
        const ask = (s: State): readonly Move[] => [
          ...strong(seat, n).talks(view(s, seat)),
          ...strong(seat, n).orders(view(s, seat)),
        ];
        expect(ask(other)).toEqual(ask(state));
      }
  });

  test(
    'the same beginning gives the same thought, whatever was asked in between; the view stays as it was',
    { timeout: 60_000 },
    () => {
      for (const [n, state] of STATES.slice(0, 6).entries()) {
        const seat = SEATS[n % SEATS.length]!;
        const seen = view(state, seat);
        const before = structuredClone(seen);
        const first = strong(seat, n).orders(seen);
        for (const s of SEATS) strong(s, n + 1).orders(view(STATES[n + 1]!, s));
        expect(strong(seat, n).orders(structuredClone(before))).toEqual(first);
        expect(seen).toEqual(before);
      }
    },
  );
});

describe.each(['standard', 'class-75', 'class-50', 'after-the-vote'])('scenario %s', (id) => {
  test('every seat plays it to the end, legally, with a reason that has words', { timeout: 60_000 }, () => {
    const unsaid = new Set<string>();
    const bots = Object.fromEntries(SEATS.map((s, n) => [s, strong(s, n)]));
    // playGame throws where a bot's move is refused.
    const { state } = playGame(SCENARIOS[id]!, seed(7), {
      bots,
      onMove: ({ reason }) => void (hasText(reason) || unsaid.add(reason.k)),
    });
    expect(state.phase).toBe('over');
    expect([...unsaid]).toEqual([]);
  });
});

test('out of time it plays at once what the simple bot would, and legally', () => {
  for (const state of STATES.slice(0, 8))
    for (const seat of SEATS) {
      if (state.seats[seat].sealed) continue;
      const hurried = strongBot(seat, { seed: 1, late: () => true }).orders(view(state, seat));
      expect(hurried.at(-1)?.action.t).toBe('seal');
    }
});

test('a whole turn at once is legal step by step', { timeout: 60_000 }, () => {
  for (const start of STATES.slice(0, 8))
    for (const seat of SEATS) {
      let state = start;
      for (const { action } of strong(seat, 3).turn(view(state, seat))) {
        const done = apply(state, action);
        if (!done.ok) throw new Error(`${JSON.stringify(action)}: ${done.refusal.k}`);
        ({ state } = done);
      }
    }
});

describe('accords', () => {
  const { state } = setup(SCENARIOS['standard']!, { seed: seed(9) });
  const proposal = (p: Partial<Proposal>): Proposal => ({
    id: 'p1',
    accord: 'gift',
    parties: ['washington', 'erbil'],
    signed: ['washington'],
    turn: 1,
    ...p,
  });
  const ready: State = {
    ...state,
    seats: Object.fromEntries(
      SEATS.map((s) => [s, { ...state.seats[s], agenda: s === 'erbil' ? 'hub' : state.seats[s].agenda }]),
    ) as State['seats'],
  };

  test('a gift is taken; a guarantee of troops is weighed and signed by Erbil', () => {
    expect(strong('erbil', 1).answer(view(ready, 'erbil'), proposal({ n: 2 })).yes).toBe(true);
    const basing = strong('erbil', 1).answer(view(ready, 'erbil'), proposal({ accord: 'erbilBasing' }));
    expect(basing.yes).toBe(true);
    expect(hasText(basing.reason)).toBe(true);
  });

  test.each([
    ['over a red line', 9, { mean: 0.5, error: 1 }, 'bot.baghdad.redLine.captured'],
    ['over a red line, unless that is clearly worse', 9, { mean: -3, error: 1 }, null],
    ['for a clear gain', 2, { mean: 9, error: 1 }, 'bot.tried.breakPays'],
    ['for no gain that chance could have made', 2, { mean: 9, error: 8 }, null],
  ])('it breaks an accord %s', (_, capture, gain, reason) => {
    const bound: State = {
      ...state,
      world: {
        ...state.world,
        turn: 3,
        tracks: { ...state.world.tracks, capture },
        leverage: { ...state.world.leverage, baghdad: 8 },
        accords: [{ id: 'a9', accord: 'pmfCompact', parties: ['tehran', 'baghdad'], since: 1, until: null }],
      },
    };
    const seen = view(bound, 'baghdad');
    const move = toBreak(mindOf(seen, judgementOf('baghdad')), options(seen), { gain: () => gain });
    expect(move?.reason.k ?? null).toBe(reason);
    if (move) {
      expect(legal(bound, 'baghdad').why(move.action)).toBeNull();
      expect(hasText(move.reason)).toBe(true);
    }
  });

  test('breaking happens in play, each time for a reason that is said', () => {
    const reasons: string[] = [];
    for (let n = 0; n < 20; n++)
      playGame(SCENARIOS['standard']!, seed(40 + n), {
        onMove: ({ action, reason }) => {
          if (action.t !== 'break') return;
          expect(hasText(reason), reason.k).toBe(true);
          reasons.push(reason.k);
        },
      });
    expect(reasons.length).toBeGreaterThan(0);
  });
});
