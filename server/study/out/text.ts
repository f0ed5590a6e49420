/** Tables as they are printed in a terminal. */
import type { Cell, Column, Table } from '../tables/table.ts';
import { isEstimate } from '../tables/table.ts';

export function numberText(n: number, as: Column['as'] = 2): string {
  if (!Number.isFinite(n)) return '–';
  return as === 'percent' ? `${(100 * n).toFixed(1)}%` : n.toFixed(as);
}
/** An estimate as its value and interval. */
export function cellText(cell: Cell | undefined, as: Column['as']): string {
  if (cell === null || cell === undefined) return '–';
  if (typeof cell === 'string') return cell;
  if (!isEstimate(cell)) return numberText(cell, as);
  if (!Number.isFinite(cell.value)) return '–';
  return `${numberText(cell.value, as)} [${numberText(cell.low, as)}, ${numberText(cell.high, as)}]`;
}

export function textOf(table: Table): string {
  const cells = table.rows.map((row) => table.columns.map((c) => cellText(row[c.id], c.as)));
  const widths = table.columns.map((c, i) => Math.max(c.title.length, ...cells.map((r) => r[i]!.length)));
  const isText = table.columns.map((c) => table.rows.every((r) => typeof r[c.id] === 'string'));
  const line = (words: readonly string[]) =>
    words
      .map((w, i) => (isText[i] ? w.padEnd(widths[i]!) : w.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [table.title, table.note, '', line(table.columns.map((c) => c.title)), ...cells.map(line), ''].join('\n');
}
