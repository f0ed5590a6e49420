/** What a table is, as plain data, and how each entry of its log changes it. Live play and revival use the same fold. */
import { SEATS } from '../../shared/content/ids.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import { CONTENT_HASH, scenarioOf } from '../../shared/content/index.ts';
import type { TableInfo, TableOptions, TalkLine } from '../../shared/protocol/messages.ts';
import { apply, decksOf, RULES_VERSION, setup, type Deal } from '../../shared/rules/index.ts';
import type { Header, Msg, State, Step } from '../../shared/rules/types.ts';
import type { Entry, TableEvent } from '../store/entry.ts';
import { moved, noMoves, type Moves } from './moves.ts';
import { commitmentOf } from './secrets.ts';

/** Who made the table came first, and stays its host: nobody else ever is. */
export const HOST = 'p1';

export interface Person {
  id: string;
  name: string;
  host: boolean;
  seat: SeatId | null;
  /** Has stepped out. */
  out: boolean;
  /** A screen for everyone to look at. */
  screen: boolean;
  /** Seats whose secrets this person has seen in this game. */
  seen: readonly SeatId[];
}
/** The planning clock: `left` ms at `since`; `since` is null while it stands still, and then `why`. */
export interface Clock {
  left: number;
  since: number | null;
  why: 'host' | 'empty' | null;
}
export interface Model {
  code: string;
  /** Entries folded so far. */
  seq: number;
  /** Epoch ms of the last of them. */
  at: number;
  phase: TableInfo['phase'];
  options: TableOptions;
  /** The facilitator's own scenario, played instead of `options.scenario`. */
  own: ScenarioData | null;
  people: readonly Person[];
  /** How many ever came, those included who were taken off again. */
  arrivals: number;
  /** The host has shut the door. */
  locked: boolean;
  wishes: Readonly<Partial<Record<SeatId, string>>>;
  state: State | null;
  moves: Moves;
  clock: Clock | null;
  /** The sealed deal of the game that was started. */
  deal: { commitment: string; sealed: Deal } | null;
}
/** What an entry brought beside the new model. */
export interface Folded {
  model: Model;
  steps: readonly Step[];
  line: TalkLine | null;
}

/** The log cannot be folded with this version's rules and content. `msg` says so to a person. */
export class FoldError extends Error {
  readonly msg: Msg;
  /** Where the rules refused a move: their reason. */
  readonly refusal: Msg | null;
  constructor(msg: Msg, refusal: Msg | null = null) {
    super(refusal ? `${msg.k}: ${refusal.k}` : msg.k);
    this.msg = msg;
    this.refusal = refusal;
  }
}

export const emptyModel = (code: string, options: TableOptions): Model => ({
  code,
  seq: 0,
  at: 0,
  phase: 'lobby',
  options,
  own: null,
  people: [],
  arrivals: 0,
  locked: false,
  wishes: {},
  state: null,
  moves: noMoves,
  clock: null,
  deal: null,
});

/** People who play a seat now: on it and not stepped out. */
export const playersOf = (model: Model, seat: SeatId): readonly Person[] =>
  model.people.filter((p) => p.seat === seat && !p.out);
/** Seats a bot plays now. */
export const botSeats = (model: Model): readonly SeatId[] =>
  SEATS.filter((seat) => playersOf(model, seat).length === 0);

/**
 * Milliseconds that a turn gets beyond its planning time, to look at what has happened. The same after every turn: a
 * time that went by the number of steps would tell of those that are hidden.
 */
const TO_LOOK = 60_000;
/** The whole planning time of a turn, running from `at`; standing still if the host had stopped it. */
function freshClock(model: Model, at: number, more = 0): Clock | null {
  const full = model.options.clock === 0 ? 0 : model.options.clock * 1000 + more;
  if (full === 0 || model.phase !== 'playing') return null;
  const stopped = model.clock?.since === null ? model.clock.why : null;
  return { left: full, since: stopped === null ? at : null, why: stopped };
}
/** Milliseconds left of a clock at a moment; 0 when it has run out. */
export const clockLeft = (clock: Clock, now: number): number =>
  Math.max(0, clock.since === null ? clock.left : clock.left - (now - clock.since));

const withPerson = (model: Model, id: string, change: (p: Person) => Person): Model => ({
  ...model,
  people: model.people.map((p) => (p.id === id ? change(p) : p)),
});
/** In the lobby a wish lasts as long as the people on the seat stay the same: who comes does not learn it, who goes takes it along in vain. */
function withoutWishes(model: Model, changed: readonly (SeatId | null)[]): Model {
  if (model.phase !== 'lobby') return model;
  const kept = Object.entries(model.wishes).filter(([seat]) => !changed.some((one) => one === seat));
  return { ...model, wishes: Object.fromEntries(kept) };
}
/** Remembers who has seen which secrets; forgets wishes of seats that nobody is on. */
function tidy(model: Model): Model {
  const people =
    model.phase === 'playing'
      ? model.people.map((p) => (p.seat !== null && !p.seen.includes(p.seat) ? { ...p, seen: [...p.seen, p.seat] } : p))
      : model.people;
  const taken = Object.entries(model.wishes).filter(([seat]) => people.some((p) => p.seat === seat));
  return { ...model, people, wishes: Object.fromEntries(taken) };
}

function start(model: Model, header: Header, nonce: string, at: number): Folded {
  if (header.rules !== RULES_VERSION || header.content !== CONTENT_HASH)
    throw new FoldError({ k: 'refusal.server.otherVersion' });
  const { seed, switches, warEnds } = header;
  const { state, steps } = setup(scenarioOf(header), { seed, switches, warEnds });
  const sealed: Deal = { seed, nonce, decks: decksOf(seed) };
  const playing: Model = { ...model, phase: 'playing', state, deal: { commitment: commitmentOf(sealed), sealed } };
  return { model: tidy({ ...playing, clock: freshClock(playing, at) }), steps, line: null };
}

function foldEvent(model: Model, event: TableEvent, at: number): Folded {
  const only = (next: Model): Folded => ({ model: next, steps: [], line: null });
  switch (event.t) {
    case 'joined': {
      const { person: id, name, host, screen = false } = event;
      const person: Person = { id, name, host, screen, seat: null, out: false, seen: [] };
      return only({ ...model, people: [...model.people, person], arrivals: model.arrivals + 1 });
    }
    case 'removed': {
      const left = model.people.find((p) => p.id === event.person)?.seat ?? null;
      const next = { ...model, people: model.people.filter((p) => p.id !== event.person) };
      return only(tidy(withoutWishes(next, [left])));
    }
    case 'locked':
      return only({ ...model, locked: event.on });
    case 'named':
      return only(withPerson(model, event.person, (p) => ({ ...p, name: event.name })));
    case 'seated': {
      const left = model.people.find((p) => p.id === event.person)?.seat ?? null;
      const next = withPerson(model, event.person, (p) => ({ ...p, seat: event.seat, out: false }));
      return only(tidy(withoutWishes(next, [left, event.seat])));
    }
    case 'wished':
      return only({ ...model, wishes: { ...model.wishes, [event.seat]: event.agenda } });
    case 'configured': {
      const own = event.options.scenario === undefined ? model.own : null;
      const next = { ...model, own, options: { ...model.options, ...event.options } };
      const people = next.people.map((p) =>
        p.seat === 'is' && !maySit(next.options, p) ? { ...p, seat: null, out: false } : p,
      );
      const clock = event.options.clock === undefined ? next.clock : freshClock(next, at);
      const stay = people.every((p, i) => p.seat === next.people[i]?.seat);
      return only(tidy(withoutWishes({ ...next, people, clock }, stay ? [] : ['is'])));
    }
    case 'scenario':
      return only({ ...model, own: event.scenario });
    case 'started':
      return start(model, event.header, event.nonce, at);
    case 'steppedOut': {
      const change = (p: Person) => (event.people.includes(p.id) ? { ...p, out: event.out } : p);
      return only({ ...model, people: model.people.map(change) });
    }
    case 'clock': {
      const { left, run, why } = event;
      return only({ ...model, clock: { left, since: run ? at : null, why: run ? null : why } });
    }
  }
}

/** May this person take the red cell in this mode of play (game.md, section 1)? */
export const maySit = (options: TableOptions, person: Pick<Person, 'host'>): boolean =>
  options.isMode === 'redcell' || (options.isMode === 'facilitator' && person.host);

/**
 * The model after one entry, the steps of the game it caused, and the line of talk it is.
 * Throws FoldError when the log does not fit this version's rules: nothing of such a table can be trusted.
 */
export function fold(before: Model, entry: Entry): Folded {
  const model: Model = { ...before, seq: entry.seq, at: entry.at };
  if (entry.kind === 'table') return foldEvent(model, entry.body, entry.at);
  if (entry.kind === 'talk') {
    const line: TalkLine = { ...entry.body, turn: model.state?.world.turn ?? 0, at: entry.at };
    return { model, steps: [], line };
  }
  if (!model.state) throw new FoldError({ k: 'refusal.server.damagedLog', a: { n: entry.seq } });
  const applied = apply(model.state, entry.body.action);
  if (!applied.ok) throw new FoldError({ k: 'refusal.server.damagedLog', a: { n: entry.seq } }, applied.refusal);
  const { state, steps } = applied;
  const phase = state.phase === 'over' ? ('over' as const) : model.phase;
  const newTurn = phase === 'over' || state.world.turn !== model.state.world.turn;
  const next: Model = { ...model, state, phase, moves: moved(model.moves, entry.body.action, newTurn) };
  return { model: newTurn ? { ...next, clock: freshClock(next, entry.at, TO_LOOK) } : next, steps, line: null };
}
