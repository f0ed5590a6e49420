/**
 * What a list of printed effects is worth to a mind: its own gains, and what it hands to others. Contests and accords are
 * lists of effects too, and effects speak of them: the three stand together.
 */
import { ACCORDS_DATA } from '../../content/accords.ts';
import { CONTESTS_DATA } from '../../content/contests.ts';
import type { AccordId, ContestId, OpId, SeatId, SpaceId } from '../../content/ids.ts';
import { OPS } from '../../content/ids.ts';
import type { Condition, Effect } from '../../content/model.ts';
import { scenarioOf } from '../../content/scenarios/index.ts';
import { holds, placeOf } from '../../rules/conditions.ts';
import { standingOf } from '../../rules/contests.ts';
import { accord as inForce } from '../../rules/query.ts';
import type { World } from '../../rules/types.ts';
import type { Mind, Outlook } from '../mind.ts';

/** A card in hand more. */
const CARD = 0.4;
/** A thousand people of the camps back home: a duty, small in the count of any seat (P7). */
const FAMILIES_HOME = 0.05;
/** One point on the checks of an operation, a turn. */
const MODIFIER = 0.25;

/** The chance of a card's own check, 0.1 to 0.9. */
export function checkChance(w: World, e: Extract<Effect, { do: 'check' }>, boost = 0): number {
  const resist = e.resist ? Math.floor(Math.abs(w.tracks[e.resist]) / 3) : 0;
  return Math.min(0.9, Math.max(0.1, 0.5 + 0.1 * (e.strength + boost - resist)));
}
const seatOf = (op: OpId): SeatId => {
  for (const seat in OPS) if ((OPS[seat as SeatId] as readonly OpId[]).includes(op)) return seat as SeatId;
  throw new Error(`no seat for ${op}`);
};
const met = (m: Mind, c: Condition) => holds(m.w, c);

export function effectsWorth(m: Mind, effects: readonly Effect[], target?: SpaceId): number {
  let n = 0;
  for (const e of effects) n += effectWorth(m, e, target);
  return n;
}

export function effectWorth(m: Mind, e: Effect, target?: SpaceId): number {
  switch (e.do) {
    case 'track':
      return m.track(e.track, e.by);
    case 'leverage':
      return m.leverage(e.seat, e.by);
    case 'order': {
      const at = placeOf(m.w, e.at, target);
      return at ? m.order(at, e.by) : 0;
    }
    case 'piece': {
      const at = placeOf(m.w, e.at, target);
      return at ? m.piece(at, e.piece, e.by) : 0;
    }
    case 'move': {
      const from = placeOf(m.w, e.from, target);
      const to = placeOf(m.w, e.to, target);
      if (!from || !to || from === to) return 0;
      const n = Math.min(e.n, m.w.spaces[from][e.piece]);
      return n === 0 ? 0 : m.piece(from, e.piece, -n) + m.piece(to, e.piece, n);
    }
    case 'cells':
      return cellsWorth(m, e, placeOf(m.w, e.at, target));
    case 'flag':
      return m.w.flags[e.flag] === e.on ? 0 : m.flag(e.flag) * (e.on ? 1 : -1);
    case 'detainees': {
      const n = Math.min(e.n, m.w.detainees[e.who]);
      if (e.who === 'families') return m.seat === 'is' ? 0 : n * FAMILIES_HOME;
      return e.how === 'escape'
        ? m.aims.escaped(n) + m.cells('NES', n)
        : -0.3 * (m.aims.escaped(n) + m.cells('NES', n));
    }
    case 'government':
    case 'pmfLaw':
    case 'mission':
      return politicsWorth(m, e);
    case 'control':
      return 0;
    case 'contest':
      return m.w.contests.includes(e.contest) ? 0 : contestWorth(m, e.contest);
    case 'standing':
      return standingWorth(m, e.contest, e.outcome, e.by);
    case 'modifier': {
      const whose = seatOf(e.op);
      const side = whose === m.seat ? 1 : (m.judge.leverage[whose] ?? 0);
      return MODIFIER * side * e.by * Math.min(e.turns, m.left + 1);
    }
    case 'draw':
      return e.n * CARD * (m.left === 0 ? 0 : e.seat === m.seat ? 1 : (m.judge.leverage[e.seat] ?? 0));
    case 'endAccord':
      return inForce(m.w, e.accord) ? -accordWorth(m, e.accord, null) : 0;
    case 'when':
      return met(m, e.if) ? effectsWorth(m, e.then, target) : e.else ? effectsWorth(m, e.else, target) : 0;
    case 'check': {
      const p = checkChance(m.w, e);
      return p * effectsWorth(m, e.win, target) + (1 - p) * (e.lose ? effectsWorth(m, e.lose, target) : 0);
    }
  }
}

function cellsWorth(m: Mind, e: Extract<Effect, { do: 'cells' }>, at: SpaceId | null): number {
  if (!at) return 0;
  const s = m.w.spaces[at];
  switch (e.how) {
    case 'hide':
      return m.cells(at, e.n);
    case 'remove':
      return s.cellsHidden === null || s.cellsExposed + s.cellsHidden > 0
        ? m.cells(at, -Math.min(e.n, 2)) * m.suspects(at)
        : 0;
    case 'expose':
    case 'conceal': {
      // A cell in the open is half caught. The red cell asks its own aims.
      const n = e.how === 'expose' ? Math.min(e.n, s.cellsHidden ?? 1) : Math.min(e.n, s.cellsExposed);
      if (n === 0) return 0;
      const out = e.how === 'expose' ? n : -n;
      if (s.cellsHidden !== null) return m.aims.space(at, 'cellsExposed', out) + m.aims.space(at, 'cellsHidden', -out);
      return -0.3 * out * m.cells(at, 1) * m.suspects(at);
    }
  }
}

function politicsWorth(m: Mind, e: Extract<Effect, { do: 'government' | 'pmfLaw' | 'mission' }>): number {
  if (e.do === 'pmfLaw')
    return m.w.pmfLaw === e.to ? 0 : m.aims.pmfLaw(e.to) + m.judge.politics(m, { id: 'pmfLaw', to: e.to });
  if (e.do === 'government') return m.w.government === e.to ? 0 : m.judge.politics(m, { id: 'government', to: e.to });
  return m.w.mission === e.to ? 0 : m.judge.politics(m, { id: 'mission', to: e.to });
}

// Contests

/** What one point more is worth in chance, in a contest of even outcomes decided by six-sided dice. */
export const POINT = 0.13;

export function outlook(m: Mind, id: ContestId): Outlook {
  let found = m.outlooks.get(id);
  if (found) return found;
  const { outcomes } = CONTESTS_DATA[id];
  const worth = outcomes.map((o) => effectsWorth(m, o.effects));
  const pull = outcomes.map((o) => Math.exp(0.4 * standingOf(m.w, id, o.id)));
  const all = pull.reduce((a, b) => a + b, 0);
  const chance = pull.map((p) => p / all);
  found = { worth, chance, mean: worth.reduce((n, x, i) => n + x * chance[i]!, 0) };
  m.outlooks.set(id, found);
  return found;
}

/** A contest put on the next agenda: as it would go by itself, and the seat's own chance to bend it. */
export function contestWorth(m: Mind, id: ContestId): number {
  if (m.left === 0 || m.w.nextContests.includes(id)) return 0;
  const o = outlook(m, id);
  return o.mean + 0.2 * Math.max(0, Math.max(...o.worth) - o.mean);
}

/** Standing given to one outcome of a contest that is still to come. */
function standingWorth(m: Mind, id: ContestId, outcome: string, by: number): number {
  if (!toCome(m, id)) return 0;
  const i = CONTESTS_DATA[id].outcomes.findIndex((o) => o.id === outcome);
  const { worth, mean } = outlook(m, id);
  return i < 0 ? 0 : by * POINT * (worth[i]! - mean);
}
function toCome(m: Mind, id: ContestId): boolean {
  if (m.w.contests.includes(id) || m.w.nextContests.includes(id)) return true;
  const { turns } = scenarioOf(m.view);
  for (let i = m.view.turn; i < turns.length; i++) if (turns[i]!.contests.includes(id)) return true;
  return false;
}

// Accords

/** Turns of upkeep it can count on; promises far ahead count for less. */
function turnsAhead(m: Mind, turns: number | null): number {
  const n = Math.min(turns ?? 99, m.left + 1);
  return Math.min(n, 2) + 0.5 * Math.max(0, n - 2);
}

/** Signed by these parties now; or, with null, what the accord in force is still worth. */
export function accordWorth(m: Mind, id: AccordId, parties: readonly SeatId[] | null): number {
  const data = ACCORDS_DATA[id];
  const present = parties ? undefined : inForce(m.w, id);
  const among = parties ?? present?.parties ?? [];
  const turns = present ? (present.until === null ? null : present.until - m.w.turn + 1) : data.turns;
  let n = m.judge.accord(m, id, among) + effectsWorth(m, data.upkeep) * turnsAhead(m, turns);
  if (!parties) return n - m.aims.accord(id, null);
  n += m.aims.accord(id, parties) + effectsWorth(m, data.sign);
  if (data.cosigner && data.uncosigned && !among.includes(data.cosigner)) n += effectsWorth(m, data.uncosigned);
  return n;
}

/** What breaking it would bring: rid of it, at the printed price. */
export function breakWorth(m: Mind, id: AccordId): number {
  const data = ACCORDS_DATA[id];
  return effectsWorth(m, data.broken) - accordWorth(m, id, null) - data.breakCost * m.lever;
}
