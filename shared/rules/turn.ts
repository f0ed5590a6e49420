/** A turn's resolution: first orders, second orders, contests, reckoning, then the next turn's dispatch and refill. */
import { cardOf } from '../content/cards/index.ts';
import { DISPATCHES_BY_ID } from '../content/index.ts';
import type { SeatId } from '../content/ids.ts';
import { SEATS } from '../content/ids.ts';
import { scenarioOf } from '../content/scenarios/index.ts';
import { monthsOf } from '../content/scenarios/months.ts';
import { endOne } from './accords.ts';
import { decide } from './contests.ts';
import { Draft } from './draft.ts';
import { runEffects } from './effects/index.ts';
import type { EffectContext } from './effects/index.ts';
import { carryOut } from './orders.ts';
import type { Placed } from './orders.ts';
import { shuffle } from './random.ts';
import { reckon } from './reckoning/index.ts';
import { allAims, resurgenceLevel, sharedLosses, totalOf } from './score.ts';
import type { Seed, SeatState, State, Step } from './types.ts';

type Decks = Record<SeatId, SeatState>;

/** Resolves the turn and opens the next one, or ends the game. */
export function resolveTurn(state: State): { state: State; steps: Step[] } {
  const d = new Draft(state.world, state.header.seed);
  const draws: EffectContext['draws'] = [];
  const seats: Decks = { ...state.seats };
  for (const slot of [0, 1] as const) {
    d.round = slot;
    const placed: Placed[] = [];
    for (const seat of SEATS) {
      const order = state.seats[seat].slots[slot];
      if (order) placed.push({ seat, slot, order });
    }
    placed.sort((a, b) => cardOf(a.order.card).initiative - cardOf(b.order.card).initiative);
    for (const p of placed) seats[p.seat] = played(seats[p.seat], p.order.card, carryOut(d, p, draws));
  }
  d.round = null;
  for (const id of d.w.contests) decide(d, id, state.seats, draws);
  d.w.contests = [];
  reckon(d);
  const scenario = scenarioOf(state.header);
  const warEnded = state.header.warEnds && d.w.tracks.war >= 6;
  if (warEnded || d.w.turn >= scenario.turns.length) return end(state, d, seats, warEnded ? 'war' : 'time');
  return open({ ...state, seats }, d, draws);
}

/** The log begins with what this game takes for granted: whoever reads it later should know (game.md, section 12). */
function noteAssumptions(d: Draft, { header }: State): void {
  for (const [id, view] of Object.entries(header.switches))
    d.note('note.assumed', { switch: id, switch2: `${id}.${view}` });
  d.note(header.warEnds ? 'note.warEnds' : 'note.warGoesOn');
}

/** What was agreed up to the turn before runs out now, not in its reckoning: what stands when the game ends still counts. */
function expire(d: Draft): void {
  for (const a of d.w.accords)
    if (a.until !== null && a.until < d.w.turn) {
      d.note('note.accordExpired', { accord: a.accord });
      endOne(d, a.id, 'expired');
    }
}

/** Begins the next turn: accords run out, dispatches, contests, refilled hands, fresh slots. */
export function open(state: State, d: Draft, draws: EffectContext['draws']): { state: State; steps: Step[] } {
  const scenario = scenarioOf(state.header);
  d.w.turn += 1;
  const turn = scenario.turns[d.w.turn - 1]!;
  d.w.months = monthsOf(turn);
  d.begin('turn', { k: 'turn.opens', a: { n: d.w.turn } });
  if (d.w.turn === 1) noteAssumptions(d, state);
  expire(d);
  d.w.contests = [...new Set([...turn.contests, ...d.w.nextContests])];
  d.w.nextContests = [];
  const deck = [...state.dispatchDeck];
  const dispatches: string[] = [];
  for (const slot of turn.dispatches) {
    const id = slot === 'draw' ? deck.shift() : slot;
    if (!id) continue;
    dispatches.push(id);
    const data = DISPATCHES_BY_ID[id]!;
    d.begin('dispatch', { k: 'dispatch.arrives', a: { dispatch: id } }, data.sources, { card: id });
    runEffects({ d, source: id, draws }, data.effects);
  }
  const first = scenario.turns[d.w.turn]?.dispatches[0];
  const seats = { ...state.seats };
  for (const seat of SEATS) {
    let s: SeatState = { ...seats[seat], slots: [null, null], commits: {}, sealed: false };
    s = refill(s, scenario.hand, state.header.seed, seat);
    for (const extra of draws) if (extra.seat === seat) s = refill(s, s.hand.length + extra.n, state.header.seed, seat);
    seats[seat] = s;
  }
  return {
    state: {
      ...state,
      world: d.w,
      seats,
      proposals: [],
      dispatchDeck: deck,
      dispatches,
      nextDispatch: first === undefined ? null : first === 'draw' ? (deck[0] ?? null) : first,
    },
    steps: d.steps,
  };
}

function played(s: SeatState, card: string, to: 'discard' | 'out'): SeatState {
  return { ...s, hand: s.hand.filter((c) => c !== card), [to]: [...s[to], card] };
}

/** Draws up to `size` cards; an empty deck is made of the shuffled discards. */
function refill(s: SeatState, size: number, seed: Seed, seat: SeatId): SeatState {
  if (s.hand.length >= size) return s;
  let { draw, discard } = s;
  const hand = [...s.hand];
  while (hand.length < size) {
    if (draw.length === 0) {
      if (discard.length === 0) break;
      draw = shuffle(seed, `reshuffle.${seat}.${discard.length}.${discard[0]}.${discard.at(-1)}`, discard);
      discard = [];
    }
    hand.push(draw[0]!);
    draw = draw.slice(1);
  }
  return { ...s, hand, draw, discard };
}

function end(state: State, d: Draft, seats: Decks, ending: 'time' | 'war'): { state: State; steps: Step[] } {
  const { w } = d;
  d.begin('end', { k: `end.${ending}` });
  const par = scenarioOf(state.header).par;
  const of = <T>(value: (seat: SeatId) => T) => Object.fromEntries(SEATS.map((s) => [s, value(s)])) as Record<SeatId, T>;
  const closed = of((s): SeatState => ({ ...seats[s], slots: [null, null], commits: {}, sealed: false }));
  return {
    state: {
      ...state,
      phase: 'over',
      world: w,
      seats: closed,
      proposals: [],
      nextDispatch: null,
      result: {
        ending,
        aims: allAims(w),
        agendas: of((s) => seats[s].agenda!),
        totals: of((s) => totalOf(w, s, seats[s].agenda!)),
        par: of((s) => par[seats[s].agenda!] ?? null),
        shared: sharedLosses(w),
        resurgenceLevel: resurgenceLevel(w),
      },
    },
    steps: d.steps,
  };
}
