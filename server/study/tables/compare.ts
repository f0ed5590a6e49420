/** One arm against another on the same seeds: every measure and every seat's total. For an analyst's own question. */
import { SEATS } from '../../../shared/content/ids.ts';
import { MEASURE_IDS, MEASURES } from '../game/measures.ts';
import type { Row } from '../game/row.ts';
import { meanOf, pairedDifference } from '../stats/estimate.ts';
import type { Estimate } from '../stats/estimate.ts';
import type { Table } from './table.ts';

const clear = (e: Estimate) => (e.low > 0 ? 'up' : e.high < 0 ? 'down' : '-');

export function compare(changed: readonly Row[], plain: readonly Row[], scenario: string, what: string): Table {
  const line = (measure: string, get: (r: Row) => number) => {
    const effect = pairedDifference(changed.map(get), plain.map(get));
    return { measure, changed: meanOf(changed.map(get)), plain: meanOf(plain.map(get)), effect, clear: clear(effect) };
  };
  return {
    id: `${scenario}-compare`,
    title: `Changed against unchanged: ${scenario}`,
    note: `Changed: ${what}. The same ${plain.length} seeds in both. Agendas are drawn by lot where no policy fixes them. Of so many measures two or three are clear of zero by chance alone.`,
    columns: [
      { id: 'measure', title: 'measure' },
      { id: 'changed', title: 'changed', as: 2 },
      { id: 'plain', title: 'unchanged', as: 2 },
      { id: 'effect', title: 'difference', as: 2 },
      { id: 'clear', title: 'clear of zero' },
    ],
    rows: [
      ...SEATS.map((seat, i) => line(`total of ${seat}`, (r) => r.totals[i]!)),
      ...MEASURE_IDS.map((id) => line(`${MEASURES[id].of} (${MEASURES[id].unit})`, (r) => r.measures[id])),
    ],
    dots: { label: ['measure'], value: 'effect', own: true },
  };
}
