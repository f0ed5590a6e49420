/** Changes of many steps put together: what always changes, what may, and by how much. */
import { SEATS, TRACK_IDS, TRACKS } from '../../../../shared/content/ids.ts';
import { LEVERAGE_MAX } from '../../../../shared/rules/draft.ts';
import type { Change, World } from '../../../../shared/rules/types.ts';

export interface Tallied {
  on: Change['on'];
  /** The track, seat, piece or flag; for order and control nothing. */
  id: string;
  /** Where, seen from the target; null for what is nowhere. */
  where: string | null;
  /** Least and most it moves; null for what is set, not moved. */
  low: number | null;
  high: number | null;
  /** Did it change every time? */
  always: boolean;
  /** Named targets with which it changed, where not with all. */
  only: readonly string[];
}
interface Count extends Tallied {
  times: number;
  targets: Set<string>;
}

const idOf = (c: Change): string => ('id' in c ? c.id : 'piece' in c ? c.piece : '');

export class Tallies {
  private readonly counts = new Map<string, Count>();
  private readonly targets = new Map<string, number>();
  /** How often a track or a purse was at its end, so that a change could not show. */
  private readonly blocked = new Map<string, number>();
  private times = 0;

  /** Adds the changes of one step on the board `w`. `where` says where a change is, `target` names what was aimed at. */
  add(w: World, changes: readonly Change[], where: (c: Change) => string | null, target: string | null = null): void {
    this.times++;
    for (const end of ends(w)) this.blocked.set(end, (this.blocked.get(end) ?? 0) + 1);
    if (target) this.targets.set(target, (this.targets.get(target) ?? 0) + 1);
    const net = new Map<string, Tallied & { by: number | null }>();
    for (const c of changes) {
      const by = typeof c.from === 'number' && typeof c.to === 'number' ? c.to - c.from : null;
      const at = where(c);
      const direction = by === null ? String(c.to) : by > 0 ? '+' : '-';
      const key = `${c.on}|${idOf(c)}|${at}|${direction}`;
      const known = net.get(key);
      const sum = known?.by === undefined || known.by === null || by === null ? by : known.by + by;
      net.set(key, { on: c.on, id: idOf(c), where: at, low: sum, high: sum, by: sum, always: false, only: [] });
    }
    for (const [key, { by, ...one }] of net) {
      const count = this.counts.get(key) ?? { ...one, times: 0, targets: new Set<string>() };
      this.counts.set(key, count);
      count.times++;
      if (target) count.targets.add(target);
      if (by !== null) {
        count.low = Math.min(count.low ?? by, by);
        count.high = Math.max(count.high ?? by, by);
      }
    }
  }

  /** The most certain first. Supplies run out now and then: nine times in ten is always. */
  list(): Tallied[] {
    const names = [...this.targets.keys()];
    return [...this.counts]
      .map(([key, { times, targets, ...one }]): Tallied & { share: number } => {
        const only = names.length > 0 && targets.size < names.length ? names.filter((n) => targets.has(n)) : [];
        const of = only.length > 0 ? only.reduce((n, x) => n + (this.targets.get(x) ?? 0), 0) : this.times;
        const free = 1 - (this.blocked.get(key) ?? 0) / this.times;
        const share = times / (of * free);
        return { ...one, only, share, always: share >= ALWAYS };
      })
      .sort((a, b) => b.share - a.share);
  }
}
const ALWAYS = 0.9;

/** Keys of the changes that cannot show on this board, for there is no room left in that direction. */
function ends(w: World): string[] {
  const scales: [string, number, number, number][] = [
    ...TRACK_IDS.map((id): [string, number, number, number] => [`track|${id}`, w.tracks[id], ...TRACKS[id]]),
    ...SEATS.map((id): [string, number, number, number] => [`leverage|${id}`, w.leverage[id] ?? 0, 0, LEVERAGE_MAX]),
  ];
  return scales.flatMap(([name, n, low, high]) => [
    ...(n >= high ? [`${name}|null|+`] : []),
    ...(n <= low ? [`${name}|null|-`] : []),
  ]);
}
