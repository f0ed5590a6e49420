/** What a list of effects may and must change, read from the effects themselves and not by running them. */
import { SPACES, SUPPLY, TRACKS } from '../../shared/content/ids.ts';
import type { Effect, Place } from '../../shared/content/model.ts';
import type { Change, World } from '../../shared/rules/index.ts';
import { brief } from './help.ts';

/** The kind of a change, without place and amount: `HAM.militia` by its piece, `ties` by its name. */
function kindOf(c: Change): string {
  switch (c.on) {
    case 'order':
    case 'control':
      return `${c.on}@${c.at}`;
    case 'piece':
      return `${c.piece}@${c.at}`;
    case 'flag':
      return `flag.${c.id}`;
    case 'leverage':
      return `leverage.${c.id}`;
    case 'detainees':
      return `detainees.${c.id}`;
    default:
      return c.id;
  }
}
const places = (place: Place): readonly string[] =>
  typeof place === 'string' && place !== 'target' ? [place] : SPACES;

/** Kinds of change that these effects name, in any branch. */
export function named(effects: readonly Effect[]): Set<string> {
  const out = new Set<string>();
  const at = (what: string, place: Place) => places(place).forEach((p) => out.add(`${what}@${p}`));
  for (const e of effects)
    switch (e.do) {
      case 'track':
        out.add(e.track);
        break;
      case 'leverage':
        out.add(`leverage.${e.seat}`);
        break;
      case 'order':
        at('order', e.at);
        break;
      case 'piece':
        at(e.piece, e.at);
        break;
      case 'move':
        at(e.piece, e.from);
        at(e.piece, e.to);
        break;
      case 'cells':
        at('cellsHidden', e.at);
        if (e.how !== 'hide') at('cellsExposed', e.at);
        break;
      case 'flag':
        out.add(`flag.${e.flag}`);
        break;
      case 'detainees':
        out.add(`detainees.${e.who}`);
        out.add(e.how === 'escape' ? 'detainees.escaped' : `detainees.${e.who}Home`);
        if (e.who === 'fighters' && e.how === 'escape') out.add('cellsHidden@NES');
        break;
      case 'government':
      case 'pmfLaw':
      case 'mission':
        out.add(e.do);
        break;
      case 'control':
        at('control', e.at);
        break;
      case 'when':
        for (const k of named([...e.then, ...(e.else ?? [])])) out.add(k);
        break;
      case 'check':
        for (const k of named([...e.win, ...(e.lose ?? [])])) out.add(k);
        break;
      case 'contest':
      case 'standing':
      case 'modifier':
      case 'draw':
      case 'endAccord':
        break;
    }
  return out;
}
/** Changes that no effect names. */
export function strays(changes: readonly Change[], effects: readonly Effect[]): string[] {
  const may = named(effects);
  return changes.filter((c) => !may.has(kindOf(c))).map(brief);
}
/** Plain effects on tracks and leverage that have room to act, and did not: by what they should have changed. */
export function likely(before: World, effects: readonly Effect[], changes: readonly Change[]): string[] {
  const done = changes.map(kindOf);
  const out: string[] = [];
  for (const e of effects) {
    if (e.do === 'track') {
      const [low, high] = TRACKS[e.track];
      const room = e.by > 0 ? high - before.tracks[e.track] : before.tracks[e.track] - low;
      if (room > 0 && !done.includes(e.track)) out.push(e.track);
    } else if (e.do === 'leverage') {
      const n = before.leverage[e.seat] ?? 0;
      if ((e.by > 0 ? 12 - n : n) > 0 && !done.includes(`leverage.${e.seat}`)) out.push(`leverage.${e.seat}`);
    } else if (e.do === 'piece' && typeof e.at === 'string' && e.at !== 'target') {
      const here = before.spaces[e.at][e.piece];
      const used = SPACES.reduce((n, s) => n + before.spaces[s][e.piece], 0);
      if ((e.by > 0 ? SUPPLY[e.piece] - used : here) > 0 && !done.includes(`${e.piece}@${e.at}`)) out.push(e.piece);
    }
  }
  return out;
}
