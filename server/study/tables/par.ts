/** Par: the median total of each agenda between equal bots, for each scenario. */
import { AGENDAS, SEATS } from '../../../shared/content/ids.ts';
import type { Row } from '../game/row.ts';
import { medianOf } from '../stats/estimate.ts';
import type { Estimate } from '../stats/estimate.ts';
import type { Par } from './margins.ts';
import type { Table } from './table.ts';

export function par(rows: readonly Row[], scenario: string, stored: Par): Table {
  return {
    id: `${scenario}-par`,
    title: `Par: ${scenario}`,
    note: 'Median total of each agenda between equal bots, agendas drawn by lot.',
    columns: [
      { id: 'seat', title: 'seat' },
      { id: 'agenda', title: 'agenda' },
      { id: 'par', title: 'par', as: 1 },
      { id: 'stored', title: 'stored', as: 1 },
      { id: 'games', title: 'games', as: 0 },
    ],
    rows: SEATS.flatMap((seat, i) =>
      AGENDAS[seat].map((agenda) => {
        const totals = rows.filter((r) => r.agendas[i] === agenda).map((r) => r.totals[i]!);
        return { seat, agenda, par: medianOf(totals), stored: stored[agenda] ?? null, games: totals.length };
      }),
    ),
    dots: { label: ['seat', 'agenda'], value: 'par' },
  };
}

/** The par file as it is kept with the scenarios: its own header, then the numbers. */
export function parFile(before: string, tables: readonly { scenario: string; table: Table }[]): string {
  const head = before.slice(0, before.indexOf('export const PAR'));
  const body = tables.map(({ scenario, table }) => {
    const key = /^[a-z]+$/.test(scenario) ? scenario : `'${scenario}'`;
    const lines = SEATS.map((seat) => {
      const mine = table.rows.filter((r) => r['seat'] === seat);
      return `    ${mine.map((r) => `${r['agenda'] as string}: ${rounded(r['par'] as Estimate)}`).join(', ')},\n`;
    });
    return `  ${key}: {\n${lines.join('')}  },\n`;
  });
  return `${head}export const PAR: Readonly<Record<string, Partial<Record<AgendaId, number>>>> = {\n${body.join('')}};\n`;
}
const rounded = (e: Estimate) => Math.round(e.value * 10) / 10;
