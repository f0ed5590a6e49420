/**
 * Soft hill shading under the line work, as a printed atlas has it. The heights are made from the same crests as the
 * hill-work, broken up by noise with a fixed seed: they say where it is mountainous, not how high a place is.
 */
import { areaOf, faces, type Pt, ridges, sheet } from '../geometry/read.ts';
import { channels } from '../tokens.ts';
import { grainOf, type Pen } from './pen.ts';

const CELL = 5; // map pixels; the picture is drawn large and smooth
const cols = Math.ceil(sheet.w / CELL);
const rows = Math.ceil(sheet.h / CELL);

/** Smooth noise from 0 to 1 on a lattice of random heights. */
function noise(seed: number): (x: number, y: number) => number {
  const random = grainOf(seed);
  const lattice = Float32Array.from({ length: 64 * 64 }, random);
  const at = (x: number, y: number) => lattice[(y & 63) * 64 + (x & 63)]!;
  const ease = (u: number) => u * u * (3 - 2 * u);
  // Asked for every cell of the sheet: no arrays, no pairs.
  return (x, y) => {
    const i = Math.floor(x);
    const j = Math.floor(y);
    const u = ease(x - i);
    const v = ease(y - j);
    const top = at(i, j) + (at(i + 1, j) - at(i, j)) * u;
    const low = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * u;
    return top + (low - top) * v;
  };
}

const within = (v: number, end: number): number => Math.max(0, Math.min(end - 1, Math.round(v / CELL)));

/** Lifts the cells round one stretch of a crest. */
function lift(out: Float32Array, a: Pt, b: Pt, height: number): void {
  const reach = height * 9;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy || 1;
  const bottom = within(Math.max(a[1], b[1]) + reach, rows);
  const left = within(Math.min(a[0], b[0]) - reach, cols);
  const right = within(Math.max(a[0], b[0]) + reach, cols);
  for (let j = within(Math.min(a[1], b[1]) - reach, rows); j <= bottom; j++)
    for (let i = left; i <= right; i++) {
      // How near the crest: 1 on it, 0 out of reach.
      const x = i * CELL - a[0];
      const y = j * CELL - a[1];
      const u = Math.max(0, Math.min(1, (x * dx + y * dy) / length));
      const fromX = x - u * dx;
      const fromY = y - u * dy;
      const near = 1 - Math.sqrt(fromX * fromX + fromY * fromY) / reach;
      if (near <= 0) continue;
      const square = near * near;
      const high = height * (0.55 * square + 0.45 * square * square * near);
      const at = j * cols + i;
      if (high > out[at]!) out[at] = high;
    }
}

/** Heights on the grid: a broad swell round every crest, and the crest itself. */
function heights(): Float32Array {
  const out = new Float32Array(cols * rows);
  for (const { points, height } of ridges)
    for (let s = 1; s < points.length; s++) lift(out, points[s - 1]!, points[s]!, height);
  const [coarse, fine] = [noise(1926), noise(1919)];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const at = j * cols + i;
      const plain = 0.22 * coarse(i / 19, j / 19);
      if (out[at]! > 0) {
        // Ridged noise: valleys run down from the crests, the plain stays a plain.
        const rough =
          1 - Math.abs(2 * coarse(i / 7, j / 7) - 1) + 0.5 * (1 - Math.abs(2 * fine(i / 3.1, j / 3.1) - 1)) - 0.75;
        out[at] = out[at]! * (1 + 0.75 * rough) + plain;
      } else out[at] = plain;
    }
  return out;
}

let picture: { key: string; canvas: HTMLCanvasElement } | undefined;
/** Light from the north-west: slopes that face it take paper, slopes that turn away take shade. */
function shading(shade: string, paper: string): HTMLCanvasElement {
  if (picture?.key === shade + paper) return picture.canvas;
  const canvas = document.createElement('canvas');
  canvas.width = cols;
  canvas.height = rows;
  const ctx = canvas.getContext('2d', { willReadFrequently: true })!;
  const image = ctx.createImageData(cols, rows);
  const { data } = image;
  const [dark, light] = [channels(shade), channels(paper)];
  const h = heights();
  for (let j = 1; j < rows - 1; j++)
    for (let i = 1; i < cols - 1; i++) {
      const at = j * cols + i;
      const slope = h[at + 1]! - h[at - 1]! + (h[at + cols]! - h[at - cols]!);
      const a = Math.min(1, Math.abs(slope) / 3.6);
      const ink = slope < 0 ? dark : light;
      data[at * 4] = ink[0];
      data[at * 4 + 1] = ink[1];
      data[at * 4 + 2] = ink[2];
      data[at * 4 + 3] = Math.round(a * (slope < 0 ? 128 : 185));
    }
  ctx.putImageData(image, 0, 0);
  picture = { key: shade + paper, canvas };
  return canvas;
}

export function hillShade({ ctx, tokens }: Pen): void {
  ctx.save();
  ctx.clip(areaOf(...faces.keys()));
  ctx.imageSmoothingEnabled = true;
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(shading(tokens.shade, tokens.paper), 0, 0, cols * CELL, rows * CELL);
  ctx.restore();
}
