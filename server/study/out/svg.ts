/** Plots as SVG, drawn here: dots with their 95% intervals, and bars. Colours come from the page. */
import type { Estimate } from '../stats/estimate.ts';
import type { Column, Table } from '../tables/table.ts';
import { isEstimate } from '../tables/table.ts';
import { cellText, numberText } from './text.ts';

const WIDTH = 760;
const LABEL = 270;
const ROW = 20;
const TOP = 26;

export const escaped = (s: string) =>
  s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Round steps for an axis: about six from low to high. */
function ticks(low: number, high: number): number[] {
  const raw = (high - low) / 6 || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((k) => k * power).find((s) => s >= raw)!;
  const out: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++)
    out.push(Number((i * step).toPrecision(12)));
  return out;
}

export function plotOf(table: Table): string {
  if (table.dots) return dots(table, table.dots);
  return table.bars ? bars(table, table.bars) : '';
}

function frame(table: Table, height: number, body: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(`${table.title}. ${table.note}`)}">${body}</svg>`;
}

function dots(table: Table, { label, value, band, zero, own }: NonNullable<Table['dots']>): string {
  const as = table.columns.find((c) => c.id === value)?.as;
  const points = table.rows.flatMap((row) => {
    const e = row[value];
    return isEstimate(e) && Number.isFinite(e.value)
      ? [{ name: label.map((l) => cellText(row[l], 0)).join(' · '), e }]
      : [];
  });
  if (points.length === 0) return '';
  if (own) return ownScales(table, points, as);
  const all = points.flatMap(({ e }) => [e.value, e.low, e.high]).filter(Number.isFinite);
  const low = Math.min(...all, ...(band ?? []), ...(zero || as === 'percent' ? [0] : []));
  const high = Math.max(...all, ...(band ?? []), ...(zero ? [0] : []));
  const x = (n: number) => LABEL + ((WIDTH - LABEL - 20) * (n - low)) / (high - low || 1);
  const height = TOP + ROW * points.length + 6;
  const grid = ticks(low, high).map(
    (t) =>
      `<line class="grid" x1="${at(x(t))}" x2="${at(x(t))}" y1="${TOP - 6}" y2="${height}"/><text x="${at(x(t))}" y="14" text-anchor="middle">${numberText(t, as === 'percent' ? 'percent' : as)}</text>`,
  );
  const wanted = band
    ? `<rect class="band" x="${at(x(band[0]))}" width="${at(Math.max(1.5, x(band[1]) - x(band[0])))}" y="${TOP - 6}" height="${height - TOP + 6}"/>`
    : '';
  const marks = points.map(({ name, e }, i) => {
    const y = TOP + ROW * i + ROW / 2;
    return `<g><title>${escaped(`${name}: ${cellText(e, as)}`)}</title><text x="${LABEL - 10}" y="${y + 4}" text-anchor="end">${escaped(name.slice(0, 46))}</text><line class="range" x1="${at(x(e.low))}" x2="${at(x(e.high))}" y1="${y}" y2="${y}"/><circle class="dot" cx="${at(x(e.value))}" cy="${y}" r="4"/></g>`;
  });
  return frame(table, height, wanted + grid.join('') + marks.join(''));
}

/** Rows of different units, each as wide as its own interval reaches from zero; the figures stand beside it. */
function ownScales(table: Table, points: readonly { name: string; e: Estimate }[], as: Column['as']): string {
  const left = 375;
  const right = 130;
  const middle = left + (WIDTH - left - right) / 2;
  const height = TOP + ROW * points.length + 6;
  const marks = points.map(({ name, e }, i) => {
    const reach = Math.max(Math.abs(e.low), Math.abs(e.high), Math.abs(e.value)) || 1;
    const x = (n: number) => at(middle + ((middle - left) * n) / reach);
    const y = TOP + ROW * i + ROW / 2;
    const figures = escaped(cellText(e, as));
    return `<g><title>${escaped(name)}: ${figures}</title><text x="${left - 10}" y="${y + 4}" text-anchor="end">${escaped(name.length > 60 ? `${name.slice(0, 59)}…` : name)}</text><line class="range" x1="${x(e.low)}" x2="${x(e.high)}" y1="${y}" y2="${y}"/><circle class="dot" cx="${x(e.value)}" cy="${y}" r="4"/><text x="${WIDTH}" y="${y + 4}" text-anchor="end">${figures}</text></g>`;
  });
  const zero = `<line class="grid" x1="${middle}" x2="${middle}" y1="${TOP - 6}" y2="${height}"/><text x="${middle}" y="14" text-anchor="middle">0</text>`;
  return frame(table, height, zero + marks.join(''));
}

function bars(table: Table, { label, value }: NonNullable<Table['bars']>): string {
  const as = table.columns.find((c) => c.id === value)?.as;
  const heights = table.rows.map((row) => {
    const c = row[value];
    return isEstimate(c) ? c.value : Number(c ?? 0);
  });
  const top = Math.max(...heights, 1e-9);
  const step = WIDTH / Math.max(1, table.rows.length);
  const body = table.rows.map((row, i) => {
    const h = (150 * heights[i]!) / top;
    const middle = at(step * (i + 0.5));
    return `<g><rect class="bar" x="${at(step * i + 4)}" width="${at(step - 8)}" y="${at(180 - h)}" height="${at(h)}"/><text x="${middle}" y="${at(174 - h)}" text-anchor="middle">${numberText(heights[i]!, as)}</text><text x="${middle}" y="198" text-anchor="middle">${escaped(cellText(row[label], 0))}</text></g>`;
  });
  return frame(table, 206, body.join(''));
}
const at = (n: number) => n.toFixed(1);
