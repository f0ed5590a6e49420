/** Depth: does the better bot do better from every seat? Random play is the simpler one (game.md 13). */
import type { ScenarioData } from '../../../shared/content/model.ts';
import { SEATS } from '../../../shared/content/ids.ts';
import { RANDOM } from '../policies/index.ts';
import type { Rows, Want } from '../run/run.ts';
import { meanOf, pairedDifference, shareOf } from '../stats/estimate.ts';
import type { Table } from './table.ts';

const armsOf = (scenario: ScenarioData, games: number): Want[] => [
  { arm: { scenario, policies: {} }, games },
  ...SEATS.map((seat) => ({ arm: { scenario, policies: { [seat]: [RANDOM] } }, games })),
];
export const skillWants = armsOf;

export function skill(scenario: ScenarioData, rows: Rows, games: number): Table {
  const [plain, ...random] = armsOf(scenario, games).map(rows);
  return {
    id: `${scenario.id}-skill`,
    title: `Depth: ${scenario.id}`,
    note: 'The bot in a seat against random play in that seat: the same seeds and agendas, the normal bots in the other four.',
    columns: [
      { id: 'seat', title: 'seat' },
      { id: 'bot', title: 'total of the bot', as: 1 },
      { id: 'random', title: 'at random', as: 1 },
      { id: 'gain', title: 'gain', as: 1 },
      { id: 'better', title: 'bot ahead', as: 'percent' },
      { id: 'verdict', title: 'verdict' },
    ],
    rows: SEATS.map((seat, i) => {
      const mine = plain!.map((r) => r.totals[i]!);
      const other = random[i]!.map((r) => r.totals[i]!);
      const gain = pairedDifference(mine, other);
      const better = shareOf(mine.filter((n, g) => n > other[g]!).length, mine.length);
      return {
        seat,
        bot: meanOf(mine),
        random: meanOf(other),
        gain,
        better,
        verdict: gain.low > 0 && better.low > 0.5 ? 'clear' : 'UNCLEAR',
      };
    }),
    dots: { label: ['seat'], value: 'gain', zero: true },
  };
}
