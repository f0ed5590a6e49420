/** Builds the world that a card or a piece of news needs: a full board, its conditions met, and room for each effect. */
import { GOVERNMENTS, MISSIONS, PMF_LAWS, REGIONS } from '../../shared/content/ids.ts';
import type { SpaceId } from '../../shared/content/ids.ts';
import type { CardData, Condition, Effect, Place } from '../../shared/content/model.ts';
import { holds, placeOf } from '../../shared/rules/conditions.ts';
import { query } from '../../shared/rules/index.ts';
import type { World } from '../../shared/rules/index.ts';
import { given } from './help.ts';
import type { Setting } from './help.ts';
import { inForce, QUIET } from './ops/try.ts';

type W = Parameters<Setting>[0];

/** Something of everything, and supply left of all. */
const FULL = given((w) => {
  const put = (piece: 'isf', n: number, ...at: SpaceId[]) => at.forEach((s) => (w.spaces[s][piece] = n));
  const p = (piece: string) => piece as 'isf';
  put(p('isf'), 1, 'KIR', 'MOS', 'SIN', 'HAM', 'ANB', 'BAG', 'MID', 'SOU', 'BAS');
  put(p('militia'), 1, 'KIR', 'MOS', 'SIN', 'HAM', 'ANB', 'BAG', 'MID', 'SOU', 'BAS');
  put(p('t10'), 1, 'ERB', 'ANB', 'BAG', 'NES', 'BAD');
  put(p('bases'), 1, 'ERB', 'ANB', 'BAG', 'NES', 'BAD');
  put(p('t22'), 1, 'ERB', 'HAM', 'BAG');
  put(p('pesh'), 1, 'ERB', 'SUL', 'KIR');
  put(p('sdf'), 2, 'NES');
  put(p('western'), 1, 'ERB', 'KIR', 'BAS');
  put(p('eastern'), 1, 'SOU', 'BAS');
  put(p('cellsHidden'), 1, 'KIR', 'SIN', 'HAM', 'ANB', 'NES', 'BAD');
  put(p('cellsExposed'), 1, 'HAM', 'ANB');
  put(p('trained'), 1, 'HAM', 'ANB', 'NES');
}, QUIET);

const clampTo = (n: number, c: { min?: number; max?: number }, hold: boolean): number => {
  if (c.min !== undefined) return hold ? Math.max(n, c.min) : Math.min(n, c.min - 1);
  return hold ? Math.min(n, c.max!) : Math.max(n, c.max! + 1);
};
/** Sets the world so that the condition holds, or does not. */
function enforce(w: W, c: Condition, hold: boolean): void {
  switch (c.if) {
    case 'track':
      w.tracks[c.track] = clampTo(w.tracks[c.track], c, hold);
      return;
    case 'accord':
      w.accords = w.accords.filter((a) => a.accord !== c.accord);
      if (c.on === hold) inForce(c.accord)(w);
      return;
    case 'flag':
      w.flags[c.flag] = c.on === hold;
      return;
    case 'government':
      w.government = GOVERNMENTS.find((g) => c.is.includes(g) === hold)!;
      return;
    case 'pmfLaw':
      w.pmfLaw = PMF_LAWS.find((l) => c.is.includes(l) === hold)!;
      return;
    case 'order':
      w.spaces[c.at].order = clampTo(w.spaces[c.at].order, c, hold);
      return;
    case 'detained':
      w.detainees[c.who] = clampTo(w.detainees[c.who], c, hold);
      return;
    case 'pieces': {
      const spaces = query.spacesOf(c.in);
      let n = query.sum(w as World, spaces, c.piece);
      const want = clampTo(n, c, hold);
      for (const s of spaces)
        while (n > want && (w.spaces[s][c.piece] ?? 0) > 0) {
          w.spaces[s][c.piece] = (w.spaces[s][c.piece] ?? 0) - 1;
          n--;
        }
      w.spaces[spaces[0]!][c.piece] = (w.spaces[spaces[0]!][c.piece] ?? 0) + Math.max(0, want - n);
    }
  }
}

/** One way through a list of effects to an effect that does something. */
export interface Path {
  conditions: readonly { c: Condition; hold: boolean }[];
  /** How the check on the way must end. */
  die: boolean | null;
  leaf: Effect;
}
export function paths(
  effects: readonly Effect[],
  conditions: Path['conditions'] = [],
  die: boolean | null = null,
): Path[] {
  return effects.flatMap((e): Path[] => {
    if (e.do === 'when')
      return [
        ...paths(e.then, [...conditions, { c: e.if, hold: true }], die),
        ...paths(e.else ?? [], [...conditions, { c: e.if, hold: false }], die),
      ];
    if (e.do === 'check') return [...paths(e.win, conditions, true), ...paths(e.lose ?? [], conditions, false)];
    return [{ conditions, die, leaf: e }];
  });
}

/** Makes room for one effect to show. */
function room(w: W, e: Effect, target: SpaceId | undefined): void {
  const at = (place: Place) => placeOf(w as World, place, target);
  const atLeast = (place: Place, piece: 'isf', n: number) => {
    const s = at(place);
    if (s) w.spaces[s][piece] = Math.max(n, w.spaces[s][piece]);
  };
  if (e.do === 'piece' && e.by < 0) atLeast(e.at, e.piece as 'isf', -e.by);
  else if (e.do === 'move') atLeast(e.from, e.piece as 'isf', e.n);
  else if (e.do === 'cells' && e.how !== 'hide')
    atLeast(e.at, (e.how === 'conceal' ? 'cellsExposed' : 'cellsHidden') as 'isf', e.n);
  else if (e.do === 'flag') w.flags[e.flag] = !e.on;
  else if (e.do === 'government') w.government = GOVERNMENTS.find((g) => g !== e.to)!;
  else if (e.do === 'pmfLaw') w.pmfLaw = PMF_LAWS.find((l) => l !== e.to)!;
  else if (e.do === 'mission') w.mission = MISSIONS.find((m) => m !== e.to)!;
  else if (e.do === 'endAccord' && !w.accords.some((a) => a.accord === e.accord)) inForce(e.accord)(w);
  else if (e.do === 'control') {
    const s = at(e.at);
    if (s) w.spaces[s].control = e.to === 'is' ? 'none' : 'is';
  }
}

/** Meets the tests of a card's target in the first space that may be chosen. */
function aim(w: W, card: CardData): SpaceId | undefined {
  if (!card.target) return undefined;
  const among = typeof card.target.in === 'string' ? query.spacesOf(card.target.in) : card.target.in;
  const at = among.find((s) => (REGIONS as readonly SpaceId[]).includes(s))!;
  const s = w.spaces[at];
  for (const t of card.target.where ?? []) {
    if ('has' in t) s[t.has] = Math.max(t.min, s[t.has] ?? 0);
    else if ('order' in t) s.order = t.order === 'min' ? Math.max(s.order, t.n) : Math.min(s.order, t.n);
    else s.control = t.control[0]!;
  }
  return at;
}

export interface Staged {
  world: World;
  target: SpaceId | undefined;
  /** Conditions that could not all be met at once: nobody can ever come this way. */
  unmet: readonly Condition[];
}
/** The world in which this path is taken. */
export function stage(path: Pick<Path, 'conditions' | 'leaf'> | null, card?: CardData): Staged {
  let target: SpaceId | undefined;
  const { world } = given((w) => {
    if (card) target = aim(w, card);
    if (path) room(w, path.leaf, target);
    for (const c of card?.when ?? []) enforce(w, c, true);
    for (const { c, hold } of path?.conditions ?? []) enforce(w, c, hold);
    for (const c of card?.when ?? []) if (!holds(w as World, c)) enforce(w, c, true);
    if (path) {
      // Room again, where the conditions took it.
      const before = structuredClone(w);
      room(w, path.leaf, target);
      const ways = [...(card?.when ?? []).map((c) => ({ c, hold: true })), ...path.conditions];
      if (!ways.every(({ c, hold }) => holds(w as World, c) === hold)) Object.assign(w, before);
    }
  }, FULL);
  const all = [...(card?.when ?? []).map((c) => ({ c, hold: true })), ...(path?.conditions ?? [])];
  return { world, target, unmet: all.filter(({ c, hold }) => holds(world, c) !== hold).map(({ c }) => c) };
}
