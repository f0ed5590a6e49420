/** Depth: does the better bot do better from every seat (game.md 13)? Random play, the simple bot, the strong one. */
import type { ScenarioData } from '../../../shared/content/model.ts';
import type { SeatId } from '../../../shared/content/ids.ts';
import { SEATS } from '../../../shared/content/ids.ts';
import { RANDOM } from '../policies/index.ts';
import { STRONG } from '../policies/strong.ts';
import type { Rows, Want } from '../run/run.ts';
import { meanOf, pairedDifference, shareOf } from '../stats/estimate.ts';
import { parFor, score, winShare } from './margins.ts';
import type { Table } from './table.ts';

/** The rungs from the lowest, as names of policies: the simple bot has none. */
const RUNGS = [
  { name: 'random', policies: [RANDOM] },
  { name: 'simple', policies: [] },
  { name: 'strong', policies: [STRONG] },
] as const;
const STEPS = [
  [RUNGS[0], RUNGS[1]],
  [RUNGS[1], RUNGS[2]],
] as const;

const want = (scenario: ScenarioData, games: number, seat: SeatId, policies: readonly string[]): Want => ({
  arm: { scenario, policies: policies.length > 0 ? { [seat]: policies } : {} },
  games,
});
export const ladderWants = (scenario: ScenarioData, games: number): Want[] =>
  SEATS.flatMap((seat) => RUNGS.map((rung) => want(scenario, games, seat, rung.policies)));

export function ladder(scenario: ScenarioData, rows: Rows, games: number): Table {
  const { par } = parFor(scenario.par, rows(want(scenario, games, SEATS[0], [])));
  return {
    id: `${scenario.id}-ladder`,
    title: `Ladder of bots: ${scenario.id}`,
    note: `The better bot in one seat against the weaker one in that seat: the same ${games} seeds and agendas, simple bots in the other four. Gain: the seat's own total, over the same par. Won: the share of games in which the seat had the best margin over par of the five.`,
    columns: [
      { id: 'seat', title: 'seat' },
      { id: 'step', title: 'better – weaker' },
      { id: 'better', title: 'total of the better', as: 1 },
      { id: 'weaker', title: 'of the weaker', as: 1 },
      { id: 'gain', title: 'gain', as: 1 },
      { id: 'ahead', title: 'ahead', as: 'percent' },
      { id: 'won', title: 'won by the better', as: 'percent' },
      { id: 'wonBefore', title: 'by the weaker', as: 'percent' },
      { id: 'verdict', title: 'verdict' },
    ],
    rows: STEPS.flatMap(([low, high]) =>
      SEATS.map((seat, i) => {
        const [weaker, better] = [low, high].map((rung) => rows(want(scenario, games, seat, rung.policies)));
        const [less, more] = [weaker!, better!].map((of) => of.map((r) => r.totals[i]!));
        const gain = pairedDifference(more!, less!);
        return {
          seat,
          step: `${high.name} – ${low.name}`,
          better: meanOf(more!),
          weaker: meanOf(less!),
          gain,
          ahead: shareOf(
            more!.reduce((n, x, g) => n + (x > less![g]! ? 1 : x === less![g]! ? 0.5 : 0), 0),
            games,
          ),
          won: winShare(score(better!, par), i),
          wonBefore: winShare(score(weaker!, par), i),
          verdict: gain.low > 0 ? 'clear' : 'UNCLEAR',
        };
      }),
    ),
    dots: { label: ['seat', 'step'], value: 'gain', zero: true },
  };
}
