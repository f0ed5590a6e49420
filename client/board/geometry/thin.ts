/** Fewer points, the same look. */
import { type Pt, size } from './project.ts';

const triangle = (a: Pt, b: Pt, c: Pt) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
const MARGIN = 30;
const outside = (p: Pt) => p[0] < -MARGIN || p[1] < -MARGIN || p[0] > size.w + MARGIN || p[1] > size.h + MARGIN;

/**
 * Visvalingam's thinning: drops the points whose triangle with their neighbours is smaller than `area` (map px²).
 * The ends stay, so arcs still meet. Off the sheet almost everything goes: it is only there to close a shape.
 */
export function thin(points: Pt[], area: number): Pt[] {
  const kept = [...points];
  const weight = (i: number) => {
    const size = triangle(kept[i - 1]!, kept[i]!, kept[i + 1]!);
    return outside(kept[i - 1]!) && outside(kept[i]!) && outside(kept[i + 1]!) ? size / 2000 : size;
  };
  const closed = points.length > 3 && points[0]![0] === points.at(-1)![0] && points[0]![1] === points.at(-1)![1];
  while (kept.length > (closed ? 5 : 2)) {
    let least = Infinity;
    let at = -1;
    for (let i = 1; i < kept.length - 1; i++) {
      const w = weight(i);
      if (w < least) [least, at] = [w, i];
    }
    if (least >= area) break;
    kept.splice(at, 1);
  }
  return kept;
}

/** A smooth curve through hand-set points (Catmull–Rom), so that a drawn line does not look ruled. */
export function smooth(points: Pt[], steps = 6): Pt[] {
  const out: Pt[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [p0, p1, p2, p3] = [
      points[Math.max(0, i - 1)]!,
      points[i]!,
      points[i + 1]!,
      points[Math.min(points.length - 1, i + 2)]!,
    ];
    for (let s = 0; s < steps; s++) {
      const u = s / steps;
      const at = (k: 0 | 1) =>
        0.5 *
        (2 * p1[k] +
          (p2[k] - p0[k]) * u +
          (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * u * u +
          (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * u ** 3);
      out.push([at(0), at(1)]);
    }
  }
  return [...out, points.at(-1)!];
}

/** Points as text: the first absolute, the rest as steps, in tenths of a map pixel. Small, and it gzips well. */
export function encode(points: Pt[]): string {
  let [px, py] = [0, 0];
  return points
    .map(([x, y]) => {
      const [qx, qy] = [Math.round(x * 10), Math.round(y * 10)];
      const step = `${qx - px},${qy - py}`;
      [px, py] = [qx, qy];
      return step;
    })
    .join(' ');
}
