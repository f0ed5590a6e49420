/** Who does best, and with which agenda (game.md 13). */
import { AGENDAS, SEATS } from '../../../shared/content/ids.ts';
import { meanOf, medianOf, partsOf, shareOf } from '../stats/estimate.ts';
import type { Scored } from './margins.ts';
import { winShare } from './margins.ts';
import type { Table } from './table.ts';
import { within } from './table.ts';

/** Share of games in which each seat should have the best margin. */
const SEAT_BAND = [0.15, 0.25] as const;
/** Share of a seat's wins that each of its three agendas should have. */
const AGENDA_BAND = [0.25, 0.42] as const;

export function seats(games: readonly Scored[], scenario: string): Table {
  return {
    id: `${scenario}-seats`,
    title: `Balance of seats: ${scenario}`,
    note: 'Share of games in which a seat has the best margin over par. Wanted: 15–25% each.',
    columns: [
      { id: 'seat', title: 'seat' },
      { id: 'wins', title: 'best margin', as: 'percent' },
      { id: 'verdict', title: '15–25%' },
      { id: 'margin', title: 'mean margin', as: 1 },
      { id: 'total', title: 'median total', as: 1 },
      { id: 'spread', title: 'spread of margin', as: 1 },
    ],
    rows: SEATS.map((seat, i) => {
      const wins = winShare(games, i);
      const margins = games.map((g) => g.margins[i]!);
      const mean = meanOf(margins);
      const spread = Math.sqrt(meanOf(margins.map((m) => (m - mean.value) ** 2)).value);
      return {
        seat,
        wins,
        verdict: within(wins, SEAT_BAND),
        margin: mean,
        total: medianOf(games.map((g) => g.row.totals[i]!)),
        spread,
      };
    }),
    dots: { label: ['seat'], value: 'wins', band: SEAT_BAND },
  };
}

export function agendas(games: readonly Scored[], scenario: string): Table {
  const rows = SEATS.flatMap((seat, i) => {
    const of = AGENDAS[seat].map((agenda) => {
      const mine = games.filter((g) => g.row.agendas[i] === agenda);
      return { agenda, mine, rate: winShare(mine, i) };
    });
    // Agendas are drawn by lot; the rates are set against each other as if each had been drawn equally often.
    const parts = partsOf(of.map((x) => x.rate));
    return of.map(({ agenda, mine, rate }, k) => {
      const part = parts[k]!;
      const above = shareOf(mine.filter((g) => g.margins[i]! >= 0).length, mine.length);
      return {
        seat,
        agenda,
        part,
        verdict: within(part, AGENDA_BAND),
        rate,
        above,
        total: medianOf(mine.map((g) => g.row.totals[i]!)),
      };
    });
  });
  return {
    id: `${scenario}-agendas`,
    title: `Agendas within a seat: ${scenario}`,
    note: 'Part of the seat’s wins that each agenda has, as if drawn equally often. Wanted: 25–42% each.',
    columns: [
      { id: 'seat', title: 'seat' },
      { id: 'agenda', title: 'agenda' },
      { id: 'part', title: 'part of wins', as: 'percent' },
      { id: 'verdict', title: '25–42%' },
      { id: 'rate', title: 'wins when held', as: 'percent' },
      { id: 'above', title: 'at or above par', as: 'percent' },
      { id: 'total', title: 'median total', as: 1 },
    ],
    rows,
    dots: { label: ['seat', 'agenda'], value: 'part', band: AGENDA_BAND },
  };
}
