/** Length, decisiveness, and how much the first turn and the dice decide. */
import { SEATS } from '../../../shared/content/ids.ts';
import type { Row } from '../game/row.ts';
import { correlation, meanOf, quantile, shareOf } from '../stats/estimate.ts';
import type { Par, Scored } from './margins.ts';
import { parOf, score, winShare } from './margins.ts';
import type { Table } from './table.ts';

export function length(games: readonly Scored[], scenario: string): Table {
  const turns = Math.max(...games.map((g) => g.row.course.length));
  const rows = Array.from({ length: turns }, (_, t) => {
    const here = games.filter((g) => g.row.course.length === t + 1);
    const war = here.filter((g) => g.row.ending === 'war');
    return { turn: t + 1, ends: shareOf(here.length, games.length), war: shareOf(war.length, games.length) };
  });
  return {
    id: `${scenario}-length`,
    title: `Length: ${scenario}`,
    note: 'The turn in which games end, and how many end in regional war.',
    columns: [
      { id: 'turn', title: 'turn', as: 0 },
      { id: 'ends', title: 'games that end', as: 'percent' },
      { id: 'war', title: 'in war', as: 'percent' },
    ],
    rows,
    bars: { label: 'turn', value: 'ends' },
  };
}

const EDGES = [0, 1, 2, 3, 5, 8, 12, 18, Infinity];
export function decisiveness(games: readonly Scored[], scenario: string): Table {
  const leads = games.map((g) => {
    const [first, second] = [...g.margins].sort((a, b) => b - a);
    return first! - second!;
  });
  const rows = EDGES.slice(0, -1).map((from, i) => {
    const to = EDGES[i + 1]!;
    return {
      lead: to === Infinity ? `${from} and more` : `${from} to ${to}`,
      share: shareOf(leads.filter((x) => x >= from && x < to).length, leads.length),
    };
  });
  return {
    id: `${scenario}-decisiveness`,
    title: `Decisiveness: ${scenario}`,
    note: `Points by which the best margin is ahead of the second. Quarter, half and three quarters of games lie under ${[0.25, 0.5, 0.75].map((q) => quantile(leads, q).toFixed(1)).join(', ')}.`,
    columns: [
      { id: 'lead', title: 'points ahead' },
      { id: 'share', title: 'games', as: 'percent' },
    ],
    rows,
    bars: { label: 'lead', value: 'share' },
  };
}

/** The standing after a turn, as if the game had ended then: margins over the median of that moment. */
function leaders(rows: readonly Row[], turn: number): number[][] {
  const then = rows.map((r): Row => ({ ...r, totals: r.course[Math.min(turn, r.course.length - 1)]! }));
  const par: Par = parOf(then);
  return score(then, par).map((g) => [...g.wins]);
}

export function firstTurn(games: readonly Scored[], scenario: string): Table {
  const turns = Math.max(...games.map((g) => g.row.course.length));
  // After the last turn the leader is the best: there is nothing left to ask.
  const rows = Array.from({ length: turns - 1 }, (_, t) => {
    const then = leaders(
      games.map((g) => g.row),
      t,
    );
    return { turn: t + 1, stays: meanOf(games.map((g, i) => g.wins.reduce((n, w, s) => n + w * then[i]![s]!, 0))) };
  });
  return {
    id: `${scenario}-first-turn`,
    title: `Sensitivity to the first turns: ${scenario}`,
    note: 'Share of games in which the seat that led after a turn also had the best margin at the end. By chance: 20%.',
    columns: [
      { id: 'turn', title: 'leader after turn', as: 0 },
      { id: 'stays', title: 'best at the end', as: 'percent' },
    ],
    rows,
    dots: { label: ['turn'], value: 'stays', band: [0.2, 0.2] },
  };
}

export function luck(games: readonly Scored[], scenario: string): Table {
  const rows = SEATS.map((seat, i) => {
    const mine = games.map((g) => g.row.luck[i]!);
    const c = correlation(
      mine,
      games.map((g) => g.margins[i]!),
    );
    const spread = Math.sqrt(meanOf(mine.map((x) => x * x)).value);
    const order = [...games].sort((a, b) => a.row.luck[i]! - b.row.luck[i]! || a.row.game - b.row.game);
    const third = Math.floor(games.length / 3);
    const best = (part: readonly Scored[]) => winShare(part, i);
    return {
      seat,
      c,
      explained: c.value ** 2,
      spread,
      unlucky: best(order.slice(0, third)),
      lucky: best(order.slice(-third)),
    };
  });
  return {
    id: `${scenario}-luck`,
    title: `Sensitivity to luck: ${scenario}`,
    note: 'Luck is successes in own checks less what the odds promised. How far it goes with the margin, and how often a seat does best in its unluckiest and luckiest third of games.',
    columns: [
      { id: 'seat', title: 'seat' },
      { id: 'c', title: 'correlation', as: 2 },
      { id: 'explained', title: 'margin explained', as: 'percent' },
      { id: 'spread', title: 'spread of luck', as: 2 },
      { id: 'unlucky', title: 'best when unlucky', as: 'percent' },
      { id: 'lucky', title: 'best when lucky', as: 'percent' },
    ],
    rows,
    dots: { label: ['seat'], value: 'c', zero: true },
  };
}
