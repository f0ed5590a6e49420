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

/** Scan lines through the middle of each row of cells. */
function fillSpace(id: BoardSpace, cells: Uint8Array): void {
  for (let y = 0; y < rows; y++) {
    const at = (y + 0.5) * CELL;
    const cuts: number[] = [];
    const box = id === 'TUR' || id === 'JOR' || id === 'IRN' ? boxes[id] : null;
    if (box) {
      if (at > box.y && at < box.y + box.h) cuts.push(box.x, box.x + box.w);
    } else {
      for (const ring of faces.get(id)!)
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
          const [a, b] = [ring[i]!, ring[j]!];
          if (a[1] > at !== b[1] > at) cuts.push(((b[0] - a[0]) * (at - a[1])) / (b[1] - a[1]) + a[0]);
        }
    }
    cuts.sort((a, b) => a - b);
    for (let c = 0; c + 1 < cuts.length; c += 2)
      for (let x = Math.max(0, Math.round(cuts[c]! / CELL)); x < Math.min(cols, Math.round(cuts[c + 1]! / CELL)); x++)
        cells[y * cols + x] = 1;
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
