/** How much of a rectangle lies in which space: summed-area tables over a coarse grid, so each question takes four look-ups. */
import { boxes, faces, type Rect, sheet } from './geometry/read.ts';
import { type BoardSpace, BOXES, SPACES } from './scene.ts';

const CELL = 6; // map pixels
const cols = Math.ceil(sheet.w / CELL);
const rows = Math.ceil(sheet.h / CELL);

/** Sums over the part of the grid in which anything lies, in cells: all that is left of it and above it. */
interface Cover {
  left: number;
  top: number;
  w: number;
  h: number;
  sums: Uint32Array;
}
function coverOf(ids: readonly BoardSpace[]): Cover {
  const cells = new Uint8Array(cols * rows);
  for (const id of ids) fillSpace(id, cells);
  const filled = Array.from({ length: rows }, (_, y) => cells.subarray(y * cols, (y + 1) * cols));
  const top = filled.findIndex((row) => row.includes(1));
  const h = filled.findLastIndex((row) => row.includes(1)) + 1 - top;
  const left = Math.min(...filled.map((row) => row.indexOf(1)).filter((x) => x >= 0));
  const w = Math.max(...filled.map((row) => row.lastIndexOf(1))) + 1 - left;
  const sums = new Uint32Array((w + 1) * (h + 1));
  for (let y = 0; y < h; y++) {
    let row = 0;
    for (let x = 0; x < w; x++) {
      row += cells[(top + y) * cols + left + x]!;
      sums[(y + 1) * (w + 1) + x + 1] = sums[y * (w + 1) + x + 1]! + row;
    }
  }
  return { left, top, w, h, sums };
}

/** Marks the cells whose middles lie in a space: every line of its border is cut with the rows it passes, once. */
function fillSpace(id: BoardSpace, cells: Uint8Array): void {
  const fill = (y: number, from: number, to: number) =>
    cells.fill(1, y * cols + Math.max(0, Math.round(from / CELL)), y * cols + Math.min(cols, Math.round(to / CELL)));
  if (isBox(id)) {
    const box = boxes[id];
    for (let y = 0; y < rows; y++) {
      const at = (y + 0.5) * CELL;
      if (at > box.y && at < box.y + box.h) fill(y, box.x, box.x + box.w);
    }
    return;
  }
  const cuts: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of faces.get(id)!)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i]!, ring[j]!];
      const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
      const end = Math.min(rows, Math.ceil(high[1] / CELL - 0.5));
      for (let y = Math.max(0, Math.ceil(low[1] / CELL - 0.5)); y < end; y++)
        cuts[y]!.push(low[0] + ((high[0] - low[0]) * ((y + 0.5) * CELL - low[1])) / (high[1] - low[1]));
    }
  for (const [y, row] of cuts.entries()) {
    row.sort((a, b) => a - b);
    for (let c = 0; c + 1 < row.length; c += 2) fill(y, row[c]!, row[c + 1]!);
  }
}

let covers: Map<BoardSpace | 'play', Cover> | undefined;

/** The share (0 to 1) of a rectangle, in map pixels, that lies in a space, or in any space at all. */
export function share(id: BoardSpace | 'play', r: Rect): number {
  covers ??= new Map<BoardSpace | 'play', Cover>([
    ...SPACES.map((space) => [space, coverOf([space])] as const),
    ['play', coverOf(SPACES)],
  ]);
  const { left, top, w, h, sums } = covers.get(id)!;
  const [x0, x1] = [Math.round(r.x / CELL), Math.round((r.x + r.w) / CELL)];
  const [y0, y1] = [Math.round(r.y / CELL), Math.round((r.y + r.h) / CELL)];
  const at = (x: number, y: number) =>
    sums[Math.max(0, Math.min(h, y - top)) * (w + 1) + Math.max(0, Math.min(w, x - left))]!;
  return (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / Math.max(1, (x1 - x0) * (y1 - y0));
}

export const isBox = (id: BoardSpace): id is (typeof BOXES)[number] => (BOXES as readonly string[]).includes(id);
