/** What every part of the engraving needs: where to draw, how large the sheet is just now, and in which colours. */
import type { BoardTokens } from '../tokens.ts';
import type { Pt } from '../geometry/read.ts';

export interface Pen {
  ctx: CanvasRenderingContext2D;
  tokens: BoardTokens;
  /** CSS pixels to a map pixel at this zoom. */
  k: number;
  /**
   * A width in map pixels for a line drawn as `css` pixels wide on an ordinary screen. Close by, lines grow, but less
   * than the land does: a printed line looked at through a lens, not a thicker border.
   */
  line: (css: number) => number;
}

const ORDINARY = 0.72;
export function penFor(ctx: CanvasRenderingContext2D, tokens: BoardTokens, k: number): Pen {
  const growth = Math.max(0.72, Math.sqrt(k / ORDINARY));
  return { ctx, tokens, k, line: (css) => (css * growth) / k };
}

/** A small generator with a fixed seed, for texture: the same sheet is printed every time. */
export function grainOf(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Points at even steps along a line, each with its direction. */
export function along(points: readonly Pt[], step: number, offset = step / 2): { x: number; y: number; a: number }[] {
  const out: { x: number; y: number; a: number }[] = [];
  let next = offset;
  let done = 0;
  for (let i = 1; i < points.length; i++) {
    const [[x0, y0], [x1, y1]] = [points[i - 1]!, points[i]!];
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (; next <= done + length; next += step) {
      const u = (next - done) / (length || 1);
      out.push({ x: x0 + (x1 - x0) * u, y: y0 + (y1 - y0) * u, a: Math.atan2(y1 - y0, x1 - x0) });
    }
    done += length;
  }
  return out;
}

/** The same line, moved sideways. */
export const beside = (points: readonly Pt[], by: number): Pt[] =>
  points.map(([x, y], i) => {
    const [p, q] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
    const a = Math.atan2(q[1] - p[1], q[0] - p[0]);
    return [x - Math.sin(a) * by, y + Math.cos(a) * by];
  });
