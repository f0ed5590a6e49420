/** Margins over par, and who did best of a game. */
import type { AgendaId } from '../../../shared/content/ids.ts';
import { SEATS } from '../../../shared/content/ids.ts';
import type { Row } from '../game/row.ts';
import type { Estimate } from '../stats/estimate.ts';
import { medianOf, shareOf } from '../stats/estimate.ts';

export type Par = Partial<Record<AgendaId, number>>;

/** Median total of each agenda in these games. */
export function parOf(rows: readonly Row[]): Par {
  const totals = new Map<AgendaId, number[]>();
  for (const row of rows)
    for (const [i, agenda] of row.agendas.entries()) {
      const list = totals.get(agenda);
      if (list) list.push(row.totals[i]!);
      else totals.set(agenda, [row.totals[i]!]);
    }
  return Object.fromEntries([...totals].map(([agenda, list]) => [agenda, medianOf(list).value]));
}

/** Par as stored with the scenario where it is complete; else of these games themselves. */
export function parFor(stored: Par, rows: readonly Row[]): { par: Par; own: boolean } {
  const seen = new Set(rows.flatMap((r) => r.agendas));
  const whole = [...seen].every((a) => stored[a] !== undefined);
  return whole ? { par: stored, own: false } : { par: parOf(rows), own: true };
}

function marginsOf(row: Row, par: Par): number[] {
  return row.totals.map((total, i) => total - par[row.agendas[i]!]!);
}

/** Each seat's part in having the best margin: 1, or a fraction where several share it. */
function winsOf(margins: readonly number[]): number[] {
  const top = Math.max(...margins);
  const best = margins.map((m) => m > top - 1e-9);
  const n = best.filter(Boolean).length;
  return SEATS.map((_, i) => (best[i] ? 1 / n : 0));
}

/** Games with their margins and wins, worked out once. */
export interface Scored {
  row: Row;
  margins: readonly number[];
  wins: readonly number[];
}
export function score(rows: readonly Row[], par: Par): Scored[] {
  return rows.map((row) => {
    const margins = marginsOf(row, par);
    return { row, margins, wins: winsOf(margins) };
  });
}

/** Share of these games in which the seat had the best margin; a shared one counts in part. */
export function winShare(games: readonly Scored[], seat: number): Estimate {
  return shareOf(
    games.reduce((n, g) => n + g.wins[seat]!, 0),
    games.length,
  );
}
