/** Bots are deterministic, see only their view, use every agenda, and play better than chance from every seat. */
import { describe, expect, test } from 'vitest';
import { botAgenda, botFor } from '../../shared/bots/index.ts';
import type { PlayLevel, PlayOptions } from '../../shared/bots/play.ts';
import { playGame } from '../../shared/bots/play.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import { AGENDAS, SEATS } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { query, setup, totalOf, view } from '../../shared/rules/index.ts';
import type { Proposal, Seed, State } from '../../shared/rules/index.ts';

const standard = SCENARIOS.standard!;
const seed = (n: number): Seed => [n, 7, 7, 7];
const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;

describe('deterministic', () => {
  test('the same seed gives the same game', () => {
    expect(playGame(standard, seed(3))).toEqual(playGame(standard, seed(3)));
  });

  test('the same view gives the same turn, whatever was asked in between', () => {
    const states: State[] = [];
    playGame(standard, seed(4), { onTurn: (s) => void (s.phase === 'planning' && states.push(s)) });
    for (const seat of SEATS) {
      const views = states.map((s) => view(s, seat));
      const first = views.map((v) => botFor(seat).turn(v));
      const again = views
        .toReversed()
        .map((v) => botFor(seat).turn(structuredClone(v)))
        .toReversed();
      expect(again).toEqual(first);
    }
  });

  test('a bot leaves its view as it was', () => {
    const { state } = setup(standard, { seed: seed(5) });
    for (const seat of SEATS) {
      const seen = view(state, seat);
      const before = structuredClone(seen);
      botFor(seat).turn(seen);
      expect(seen).toEqual(before);
    }
  });
});

test('every agenda comes up by a fair lot', () => {
  const { state } = setup(standard, { seed: seed(6) });
  for (const seat of SEATS) {
    const seen = view(state, seat);
    expect([0, 0.34, 0.99].map((lot) => botFor(seat).agenda(seen, lot).agenda)).toEqual([...AGENDAS[seat]]);
    expect(new Set([0, 1, 2, 4_000_000_000].map((n) => botAgenda(seat, n))).size).toBe(3);
  }
});

describe.each([...SEATS])('%s', (seat) => {
  test('plays better than chance', () => {
    const others = (own: PlayLevel): NonNullable<PlayOptions['levels']> =>
      Object.fromEntries(SEATS.map((s): [SeatId, PlayLevel] => [s, s === seat ? own : 'random']));
    const gains: number[] = [];
    for (let n = 0; n < 45; n++) {
      const agendas = { [seat]: AGENDAS[seat][n % 3]! };
      const total = (own: PlayLevel) =>
        playGame(standard, seed(n), { agendas, levels: others(own) }).state.result!.totals[seat];
      gains.push(total('simple') - total('random'));
    }
    expect(mean(gains)).toBeGreaterThan(5);
  });
});

describe('Washington plays the three options of the source', () => {
  const ends = (agenda: (typeof AGENDAS.washington)[number]) =>
    Array.from({ length: 120 }, (_, n) => playGame(standard, seed(n), { agendas: { washington: agenda } }).state.world);
  const withdrawal = ends('withdrawal');
  const hub = ends('kurdishHub');
  const business = ends('businessFirst');

  test('withdrawal leaves the fewest troops in Iraq, the hub the most, in Kurdistan', () => {
    const inIraq = (ws: readonly State['world'][]) => mean(ws.map((w) => query.troopsInIraq(w)));
    expect(inIraq(withdrawal)).toBeLessThan(1);
    expect(inIraq(business)).toBeLessThan(inIraq(hub));
    expect(mean(hub.map((w) => query.sum(w, query.KURDISTAN, 't10')))).toBeGreaterThan(1.5);
  });
  test('business brings the most projects', () => {
    const western = (ws: readonly State['world'][]) => mean(ws.map((w) => query.sum(w, query.IRAQ, 'western')));
    expect(western(business)).toBeGreaterThan(western(hub));
  });
});

describe('answers', () => {
  const { state } = setup(standard, { seed: seed(8) });
  const proposal = (p: Partial<Proposal>): Proposal => ({
    id: 'p1',
    accord: 'gift',
    parties: ['washington', 'erbil'],
    signed: ['washington'],
    turn: 1,
    ...p,
  });

  test('a gift is taken', () => {
    expect(botFor('erbil').answer(view(state, 'erbil'), proposal({ n: 2 }))).toMatchObject({
      yes: true,
      reason: { k: 'bot.yes.gift' },
    });
  });
  test('Erbil signs a guarantee', () => {
    expect(botFor('erbil').answer(view(state, 'erbil'), proposal({ accord: 'erbilBasing' })).yes).toBe(true);
  });
  test('Baghdad signs nothing with the factions once the state is captured', () => {
    const captured = { ...state, world: { ...state.world, tracks: { ...state.world.tracks, capture: 9 } } };
    const asked = proposal({ accord: 'pmfCompact', parties: ['tehran', 'baghdad'], signed: ['tehran'] });
    expect(botFor('baghdad').answer(view(captured, 'baghdad'), asked)).toMatchObject({
      yes: false,
      reason: { k: 'bot.no.redLine' },
    });
  });
  test('and breaks what it had signed', () => {
    const accords = [
      ...state.world.accords,
      { id: 'a9', accord: 'pmfCompact' as const, parties: ['baghdad', 'tehran'] as const, since: 0, until: 4 },
    ];
    const captured = { ...state, world: { ...state.world, accords, tracks: { ...state.world.tracks, capture: 9 } } };
    const [first] = botFor('baghdad').turn(view(captured, 'baghdad'));
    expect(first!.action).toEqual({ t: 'break', seat: 'baghdad', accord: 'a9' });
  });
});

test('a policy stands in for a seat, and a total is what the rules say', () => {
  const { state } = playGame(standard, seed(9), {
    policies: { washington: (_v, bot) => [{ action: { t: 'seal', seat: bot.seat }, reason: { k: 'bot.seal' } }] },
    answers: { washington: () => false },
    agendas: { washington: 'withdrawal' },
  });
  expect(state.seats.washington.hand).toHaveLength(5);
  expect(
    state.world.ledger.filter((l) => l.turn > 0 && l.what === 'signed' && l.parties.includes('washington')),
  ).toEqual([]);
  expect(state.result!.totals.washington).toBe(totalOf(state.world, 'washington', 'withdrawal'));
});
