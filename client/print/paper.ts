/** Paper: sizes in millimetres, what a part is printed on, and how a board is cut into sheets. */

export type Series = 'a' | 'us';

/** Every page that can come out of the printer. `css/pages.css` has an @page rule of the same name and size for each. */
export const PAGES = {
  a4: { w: 210, h: 297 },
  'a4-wide': { w: 297, h: 210 },
  'a3-wide': { w: 420, h: 297 },
  'a2-wide': { w: 594, h: 420 },
  letter: { w: 215.9, h: 279.4 },
  'letter-wide': { w: 279.4, h: 215.9 },
  'tabloid-wide': { w: 431.8, h: 279.4 },
  'ansic-wide': { w: 558.8, h: 431.8 },
} as const;
export type PageId = keyof typeof PAGES;

/** The small sheet of a series, upright and lying. */
export const SMALL: Record<Series, PageId> = { a: 'a4', us: 'letter' };
export const SMALL_WIDE: Record<Series, PageId> = { a: 'a4-wide', us: 'letter-wide' };
/** One sheet for the whole board. */
export const BIG: Record<Series, Record<'large' | 'medium', PageId>> = {
  a: { large: 'a2-wide', medium: 'a3-wide' },
  us: { large: 'ansic-wide', medium: 'tabloid-wide' },
};

/** The board as it was drawn, frame and column included, at the size of A3 within its margins. */
export const BOARD = { w: 400, h: 277 } as const;
/** What no printer is asked to print on, round each sheet. */
export const MARGIN = 10;

/** The board's scale on one large or medium sheet: 1 is A3. */
export function boardScale(page: PageId): number {
  const { w, h } = PAGES[page];
  return Math.min((w - 2 * MARGIN) / BOARD.w, (h - 2 * MARGIN) / BOARD.h);
}

export interface Tile {
  column: number;
  row: number;
  /** The window on the board, in millimetres of the printed board, before the overlap. */
  x: number;
  y: number;
  w: number;
  h: number;
}
/** Sheets are printed to within this of their edge, and lie on one another by so much. */
export const TILE_MARGIN = 8;
export const TILE_LAP = 5;

/**
 * The board in small sheets: `large` is the size of A2 on three by two of them, `medium` about A3 on two. Where the
 * sheets cannot hold that, the board is a little smaller.
 * @returns the scale (1 is A3) and the tiles, row by row
 */
export function tiles(series: Series, size: 'large' | 'medium'): { scale: number; columns: number; list: Tile[] } {
  const page = PAGES[SMALL[series]];
  const [columns, rows] = size === 'large' ? [3, 2] : [2, 1];
  const [w, h] = [page.w - 2 * TILE_MARGIN, page.h - 2 * TILE_MARGIN];
  const most = { w: columns * (w - TILE_LAP) + TILE_LAP, h: rows * (h - TILE_LAP) + TILE_LAP };
  const scale = Math.min(size === 'large' ? Math.SQRT2 : 1, most.w / BOARD.w, most.h / BOARD.h);
  const list: Tile[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      list.push({ column, row, x: column * (w - TILE_LAP), y: row * (h - TILE_LAP), w, h });
  return { scale, columns, list };
}

/** Cards of poker size; nine to a sheet. */
export const CARD = { w: 63, h: 88, columns: 3, rows: 3 } as const;

/** How many squares of this side fit on a small sheet within its margins. */
export function counterGrid(series: Series, side: number): { columns: number; rows: number } {
  const { w, h } = PAGES[SMALL[series]];
  return { columns: Math.floor((w - 2 * MARGIN) / side), rows: Math.floor((h - 2 * MARGIN - 6) / side) };
}

/** A list in pieces of so many. */
export function inPieces<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
