/** One printed sheet, at its true size: on the screen a sheet of paper on the table, for the printer a page. */
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../i18n/index.ts';
import type { Part } from './choice.ts';
import { PAGES, type PageId } from './paper.ts';

interface SheetProps {
  page: PageId;
  part: Part;
  /** What is on it, for whoever cannot see it. */
  label: string;
  children: ComponentChildren;
}
export function Sheet({ page, part, label, children }: SheetProps): JSX.Element {
  return (
    <div class="sheet-place" data-page={page}>
      <div class="sheet" role="group" data-page={page} data-part={part} aria-label={label}>
        {children}
      </div>
    </div>
  );
}

/** The line at the foot of a sheet of text: the game, the part, and the page of it. */
export function Foot({ title, n, all }: { title: string; n?: number; all?: number }): JSX.Element {
  return (
    <p class="sheet-foot">
      <span>{t('app.title')}</span>
      <span>{title}</span>
      <span>{n && all && all > 1 ? t('print.foot.page', { n, all }) : t('print.foot.source')}</span>
    </p>
  );
}

/**
 * Marks in the margin where a knife is laid: at every line of a grid, outside it, so that nothing is drawn on a piece.
 * Lengths are millimetres from the sheet's corner.
 */
export function CutMarks({
  page,
  xs,
  ys,
}: {
  page: PageId;
  xs: readonly number[];
  ys: readonly number[];
}): JSX.Element {
  const { w, h } = PAGES[page];
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  const [long, gap] = [5, 1];
  const path = [
    ...xs.flatMap((x) => [`M${x} ${top - gap}v${-long}`, `M${x} ${bottom + gap}v${long}`]),
    ...ys.flatMap((y) => [`M${left - gap} ${y}h${-long}`, `M${right + gap} ${y}h${long}`]),
  ].join('');
  return (
    <svg class="cut-marks" viewBox={`0 0 ${w} ${h}`} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

/** The lines of a grid of so many cells of a size, laid in the middle of a length: millimetres. */
export const gridLines = (length: number, cells: number, size: number): number[] =>
  Array.from({ length: cells + 1 }, (_, i) => (length - cells * size) / 2 + i * size);
