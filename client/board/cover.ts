/** How much of a rectangle lies in which space: summed-area tables over a coarse grid, so each question takes four look-ups. */
import { boxes, faces, type Rect, sheet } from './geometry/read.ts';
import { type BoardSpace, BOXES, SPACES } from './scene.ts';

const CELL = 6; // map pixels
const cols = Math.ceil(sheet.w / CELL);
const rows = Math.ceil(sheet.h / CELL);

function table(fill: (cells: Uint8Array) => void): Uint32Array {
  const cells = new Uint8Array(cols * rows);
  fill(cells);
  const sums = new Uint32Array((cols + 1) * (rows + 1));
  for (let y = 0; y < rows; y++) {
    let row = 0;
    for (let x = 0; x < cols; x++) {
      row += cells[y * cols + x]!;
      sums[(y + 1) * (cols + 1) + x + 1] = sums[y * (cols + 1) + x + 1]! + row;
    }
  }
  return sums;
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

let tables: Map<BoardSpace | 'play', Uint32Array> | undefined;
function tableOf(id: BoardSpace | 'play'): Uint32Array {
  if (!tables) {
    tables = new Map(SPACES.map((space) => [space, table((cells) => fillSpace(space, cells))]));
    tables.set(
      'play',
      table((cells) => SPACES.forEach((space) => fillSpace(space, cells))),
    );
  }
  return tables.get(id)!;
}

/** The share (0 to 1) of a rectangle, in map pixels, that lies in a space, or in any space at all. */
export function share(id: BoardSpace | 'play', r: Rect): number {
  const sums = tableOf(id);
  const [left, right, top, bottom] = [r.x, r.x + r.w, r.y, r.y + r.h].map((v) => Math.round(v / CELL)) as [
    number,
    number,
    number,
    number,
  ];
  const within = (v: number, end: number) => Math.max(0, Math.min(end, v));
  const [x0, x1, y0, y1] = [within(left, cols), within(right, cols), within(top, rows), within(bottom, rows)];
  const at = (x: number, y: number) => sums[y * (cols + 1) + x]!;
  return (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / Math.max(1, (right - left) * (bottom - top));
}

export const isBox = (id: BoardSpace): id is (typeof BOXES)[number] => (BOXES as readonly string[]).includes(id);
