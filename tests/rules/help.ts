/** What the tests of the rules share: games at hand, worlds set as wanted, orders played, changes said in short. */
import { DECKS } from '../../shared/content/cards/index.ts';
import { catalogue } from '../../shared/content/catalogue.ts';
import type { Texts } from '../../shared/content/catalogue.ts';
import { AGENDAS, SEATS } from '../../shared/content/ids.ts';
import type { OpId, SeatId } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import { dice, randomAction } from '../../shared/bots/random.ts';
import { apply, legal, setup } from '../../shared/rules/index.ts';
import type { Action, Change, Msg, Order, Seed, State, Step, World } from '../../shared/rules/index.ts';

export const seedOf = (n: number): Seed => [n, 0x9e3779b9 ^ n, 17, 4242];
export const scenario = (id = 'standard'): ScenarioData => SCENARIOS[id]!;
export const newGame = (id = 'standard', n = 1) => setup(scenario(id), { seed: seedOf(n) });

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
export type Setting = (w: Mutable<World>, s: Mutable<State>) => void;

/** A copy of a state with its world changed as wanted. */
export function given(change: Setting = () => {}, from: State = newGame().state): State {
  const s = structuredClone(from) as Mutable<State>;
  change(s.world, s);
  return s as State;
}
/** The same state on other dice. */
export const reseeded = (s: State, n: number): State => ({ ...s, header: { ...s.header, seed: seedOf(n) } });

/** Frozen through and through: whoever writes into it throws. */
export function deepFreeze<T>(x: T): T {
  if (typeof x === 'object' && x !== null && !Object.isFrozen(x)) {
    Object.freeze(x);
    for (const v of Object.values(x)) deepFreeze(v);
  }
  return x;
}

/** Applies what must be legal. */
export function act(s: State, action: Action): { state: State; steps: Step[] } {
  const r = apply(s, action);
  if (!r.ok) throw new Error(`refused ${JSON.stringify(action)}: ${JSON.stringify(r.refusal)}`);
  return r;
}
/** The reason of a refusal; throws when the action was taken. */
export function refused(s: State, action: Action): Msg {
  const r = apply(s, action);
  if (r.ok) throw new Error(`not refused: ${JSON.stringify(action)}`);
  return r.refusal;
}

/** Puts these cards into a seat's hand, from wherever they are. */
export function deal(s: State, seat: SeatId, cards: readonly string[]): State {
  const mine = s.seats[seat];
  const rest = (list: readonly string[]) => list.filter((c) => !cards.includes(c));
  const hand = [...cards, ...rest(mine.hand)];
  const next = { ...mine, hand, draw: rest(mine.draw), discard: rest(mine.discard), out: rest(mine.out) };
  return { ...s, seats: { ...s.seats, [seat]: next } };
}
/** A card of this seat that takes so many targets. */
export function cardFor(seat: SeatId, ops: number, not: readonly string[] = []): string {
  const card = DECKS[seat].find((c) => c.ops >= ops && !not.includes(c.id));
  if (!card) throw new Error(`no card of ${seat} with ${ops} ops`);
  return card.id;
}
export function operation(
  seat: SeatId,
  op: OpId,
  targets: readonly string[],
  boost: 0 | 1 | 2 = 0,
  not: readonly string[] = [],
): Order {
  return { card: cardFor(seat, targets.length, not), use: 'operation', op, targets, boost };
}

export type Orders = Partial<Record<SeatId, readonly (Order | null)[]>>;
/** Gives every seat its first agenda, places the orders (dealing the cards they need), and rings the bell. */
export function resolve(s: State, orders: Orders): { state: State; steps: Step[] } {
  let now = s;
  for (const seat of SEATS) {
    if (now.seats[seat].agenda === null) now = act(now, { t: 'agenda', seat, agenda: AGENDAS[seat][0] }).state;
    const mine = orders[seat] ?? [];
    now = deal(
      now,
      seat,
      mine.flatMap((o) => (o ? [o.card] : [])),
    );
    for (const [slot, order] of mine.entries())
      if (order) now = act(now, { t: 'place', seat, slot: slot as 0 | 1, order }).state;
  }
  return act(now, { t: 'bell', fill: 'pass' });
}

/** A change in short: `ties-1`, `HAM.militia+1`, `leverage.is+2`, `KIR.control:is`, `flag.sanctions:true`. */
export function brief(c: Change): string {
  const by = (from: number, to: number) => (to > from ? `+${to - from}` : `${to - from}`);
  switch (c.on) {
    case 'track':
      return `${c.id}${by(c.from, c.to)}`;
    case 'leverage':
      return `leverage.${c.id}${by(c.from, c.to)}`;
    case 'order':
      return `${c.at}.order${by(c.from, c.to)}`;
    case 'control':
      return `${c.at}.control:${c.to}`;
    case 'piece':
      return `${c.at}.${c.piece}${by(c.from, c.to)}`;
    case 'flag':
      return `flag.${c.id}:${c.to}`;
    case 'detainees':
      return `detainees.${c.id}${by(c.from, c.to)}`;
    case 'politics':
      return `${c.id}:${c.to}`;
  }
}
export const briefs = (step: Step | undefined): string[] => (step?.changes ?? []).map(brief);
export const noteKeys = (step: Step | undefined): string[] => (step?.notes ?? []).map((n) => n.k);

/** Plays random legal actions to the end, showing every state on the way. */
export function randomGame(
  id: string,
  n: number,
  see: (after: State, steps: readonly Step[], action: Action) => void = () => {},
): { first: { state: State; steps: Step[] }; actions: Action[]; last: State } {
  const rng = dice(n);
  const first = newGame(id, n);
  let s = deepFreeze(first.state);
  const actions: Action[] = [];
  while (s.phase !== 'over') {
    const action = randomStep(s, rng);
    const r = act(s, action);
    s = deepFreeze(r.state);
    actions.push(action);
    see(s, r.steps, action);
    if (actions.length > 5000) throw new Error('a game without end');
  }
  return { first, actions, last: s };
}
/** One random action that moves the game on: of a seat that has not sealed, or now and then of one that has. */
export function randomStep(s: State, rng: () => number): Action {
  if (rng() < 0.004) return { t: 'bell', fill: rng() < 0.5 ? 'standing' : 'pass' };
  const open = SEATS.filter((x) => !s.seats[x].sealed);
  const seat = open[Math.floor(rng() * open.length)]!;
  if (rng() < 0.02) {
    const sealed = SEATS.find((x) => s.seats[x].sealed);
    if (sealed) return { t: 'unseal', seat: sealed };
  }
  return randomAction(legal(s, seat), rng);
}
/** A state somewhere in a random game. */
export function somewhere(id: string, n: number, actions: number): State {
  const rng = dice(n);
  let s = newGame(id, n).state;
  for (let i = 0; i < actions; i++) {
    const next = act(s, randomStep(s, rng)).state;
    if (next.phase === 'over') return s;
    s = next;
  }
  return s;
}

/** Every key of the catalogue that holds a text. */
function flat(texts: Texts, at: string, into: Set<string>): Set<string> {
  for (const [k, v] of Object.entries(texts)) {
    const key = at ? `${at}.${k}` : k;
    if (typeof v === 'string') into.add(key);
    else flat(v, key, into);
  }
  return into;
}
const KEYS = flat(catalogue(), '', new Set());
export const hasText = (key: string) => KEYS.has(key);
export { canonical } from '../games/game.ts';
