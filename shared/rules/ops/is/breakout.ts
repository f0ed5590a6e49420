/** Breakout: fighters freed from detention in north-east Syria. Fewer held, fewer freed (P7). */
import { cellsAt, stranded } from '../../query.ts';
import type { World } from '../../types.ts';
import type { Operation } from '../operation.ts';
import { no } from '../operation.ts';

/** Thousands who get away when a breakout succeeds: a quarter of those held, rounded up. */
export function breakoutSize(w: World): number {
  return Math.ceil(w.detainees.fighters / 4);
}

/** Of so many thousands who get away, the cells they become: not everyone finds his way back. */
export const cellsOf = (escaped: number): number => Math.ceil(escaped / 3);

export const breakout: Operation = {
  id: 'breakout',
  seat: 'is',
  shape: 'named',
  sources: ['P7'],
  closed: ['severalCells', 'funds'],
  targets: () => ['prisons'],
  refuse(w) {
    if (w.detainees.fighters === 0) return no('noneLeft', { who: 'fighters' });
    const near = cellsAt(w.spaces.NES) + cellsAt(w.spaces.BAD) + cellsAt(w.spaces.SIN) + cellsAt(w.spaces.ANB);
    return near === 0 ? no('noCells', { space: 'NES' }) : null;
  },
  mods(w, _t, m) {
    m.when(w.tracks.detention <= 3, 'weakDetention', 2)
      .when(w.tracks.detention > 3 && w.tracks.detention <= 5, 'strainedDetention', 1)
      .when(w.tracks.detention >= 8, 'strongDetention', -2)
      .when(cellsAt(w.spaces.NES) >= 2, 'severalCells', 1)
      .when((w.leverage.is ?? 0) >= 5, 'funds', 1)
      .when(stranded(w), 'noLine', 1)
      .add('guards', -Math.min(2, Math.floor(w.spaces.NES.sdf / 2)))
      .add('troops', -Math.min(2, w.spaces.NES.t10))
      // Guards who have been through one look out for the next.
      .add('alert', -Math.min(2, w.tally.breakouts))
      .when(w.spaces.NES.trained > 0, 'trained', -1);
  },
  win(d) {
    const n = d.detainees('fighters', 'escape', breakoutSize(d.w));
    d.note('note.escaped', { n });
    d.piece('NES', 'cellsHidden', cellsOf(n));
    d.track('detention', -1);
    d.track('humanCost', 2);
    d.count('breakouts');
  },
  lose(d) {
    d.track('detention', 1);
    d.track('humanCost', 1);
    for (const at of ['NES', 'BAD', 'SIN', 'ANB'] as const) if (d.expose(at, 1)) break;
  },
};
