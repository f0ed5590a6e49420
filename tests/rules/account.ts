/** Book-keeping over steps: replays every named change on a world and says where the books do not balance. */
import { PIECES, SPACES, SUPPLY, TRACK_IDS, TRACKS } from '../../shared/content/ids.ts';
import type { Change, State, Step, World } from '../../shared/rules/index.ts';

/** What changes are kept of: everything else in a world (lists, counters) is no piece, track or seat's means. */
export interface Books {
  spaces: World['spaces'];
  tracks: World['tracks'];
  leverage: World['leverage'];
  flags: World['flags'];
  detainees: World['detainees'];
  politics: { government: string; pmfLaw: string; mission: string };
}
export function booksOf(w: World): Books {
  const { spaces, tracks, leverage, flags, detainees, government, pmfLaw, mission } = w;
  return structuredClone({ spaces, tracks, leverage, flags, detainees, politics: { government, pmfLaw, mission } });
}

/** Where a change is kept: the record and the name in it. */
function entry(b: Books, c: Change): [Record<string, unknown>, string] {
  switch (c.on) {
    case 'track':
      return [b.tracks, c.id];
    case 'leverage':
      return [b.leverage, c.id];
    case 'order':
    case 'control':
      return [b.spaces[c.at] as unknown as Record<string, unknown>, c.on];
    case 'piece':
      return [b.spaces[c.at] as unknown as Record<string, unknown>, c.piece];
    case 'flag':
      return [b.flags, c.id];
    case 'detainees':
      return [b.detainees, c.id];
    case 'politics':
      return [b.politics, c.id];
  }
}
/** Books every change of the steps; a change that does not begin where the last one ended is an error. */
export function book(b: Books, steps: readonly Step[]): void {
  for (const step of steps)
    for (const c of step.changes) {
      const [record, name] = entry(b, c);
      if (record[name] !== c.from)
        throw new Error(`${JSON.stringify(c)} in ${step.text.k}, but it was ${String(record[name])}`);
      if (c.from === c.to) throw new Error(`${JSON.stringify(c)} in ${step.text.k} changes nothing`);
      record[name] = c.to;
    }
}

/** What no world may be: a piece below nothing or above its supply, a track out of range, people lost from the count. */
export function faults(s: State): string[] {
  const { world } = s;
  const out: string[] = [];
  const check = (ok: boolean, what: string) => void (ok || out.push(`turn ${world.turn}: ${what}`));
  for (const p of PIECES) {
    let n = 0;
    for (const at of SPACES) {
      const here = world.spaces[at][p] ?? 0;
      check(Number.isInteger(here) && here >= 0, `${at}.${p} is ${here}`);
      n += here;
    }
    check(n <= SUPPLY[p], `${n} ${p} of ${SUPPLY[p]}`);
  }
  check(allCells(world) <= SUPPLY.cellsHidden, `${allCells(world)} cells of ${SUPPLY.cellsHidden}`);
  for (const t of TRACK_IDS) {
    const n = world.tracks[t];
    check(Number.isInteger(n) && n >= TRACKS[t][0] && n <= TRACKS[t][1], `${t} is ${n}`);
  }
  for (const at of SPACES) check(world.spaces[at].order >= 0 && world.spaces[at].order <= 4, `order of ${at}`);
  for (const [seat, n] of Object.entries(world.leverage))
    check(n !== null && Number.isInteger(n) && n >= 0 && n <= 12, `leverage of ${seat} is ${n}`);
  for (const [who, n] of Object.entries(world.detainees)) check(Number.isInteger(n) && n >= 0, `${who} are ${n}`);
  return out;
}
/** Cells on the board, hidden or exposed: two faces of the same piece. */
export const allCells = (w: World) =>
  SPACES.reduce((n, at) => n + w.spaces[at].cellsExposed + (w.spaces[at].cellsHidden ?? 0), 0);
