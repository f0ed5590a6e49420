/** Tables as CSV (RFC 4180): an estimate takes three columns, with full precision. */
import type { Table } from '../tables/table.ts';
import { isEstimate } from '../tables/table.ts';

/** A cell that a spreadsheet would take for a formula is made text by a leading apostrophe. */
function quoted(x: string | number): string {
  const text = typeof x === 'string' && /^[=+\-@\t\r]/.test(x) ? `'${x}` : String(x);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
const number = (n: number) => (Number.isFinite(n) ? Number(n.toPrecision(8)) : '');

export function csvOf(table: Table): string {
  const wide = new Set(table.columns.filter((c) => table.rows.some((r) => isEstimate(r[c.id]))).map((c) => c.id));
  const head = table.columns.flatMap((c) => (wide.has(c.id) ? [c.id, `${c.id}_low`, `${c.id}_high`] : [c.id]));
  const lines = table.rows.map((row) =>
    table.columns.flatMap((c): (string | number)[] => {
      const cell = row[c.id] ?? '';
      if (isEstimate(cell)) return [cell.value, cell.low, cell.high].map(number);
      const one = typeof cell === 'number' ? number(cell) : cell;
      return wide.has(c.id) ? [one, '', ''] : [one];
    }),
  );
  return [head, ...lines].map((l) => l.map(quoted).join(',')).join('\r\n') + '\r\n';
}
