/** Where a label sits best: the point of a polygon farthest from its edge, measured wide, because labels are wider than tall. */
import type { Pt } from './project.ts';

const ASPECT = 1.35;

function toSegment(p: Pt, a: Pt, b: Pt): number {
  const scale = (q: Pt): Pt => [q[0] / ASPECT, q[1]];
  const [[px, py], [ax, ay], [bx, by]] = [scale(p), scale(a), scale(b)];
  const [dx, dy] = [bx - ax, by - ay];
  const u = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - ax - u * dx, py - ay - u * dy);
}

export function contains(rings: readonly (readonly Pt[])[], [x, y]: Pt): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i]!, ring[j]!];
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  return inside;
}

/** The pole and its radius, in map pixels: a coarse grid, then finer grids round the best point. */
export function pole(rings: Pt[][]): { at: Pt; radius: number } {
  const all = rings.flat();
  const [xs, ys] = [all.map((p) => p[0]), all.map((p) => p[1])];
  const room = (p: Pt) => {
    const near = Math.min(
      ...rings.flatMap((ring) => ring.map((a, i) => toSegment(p, a, ring[(i + 1) % ring.length]!))),
    );
    return contains(rings, p) ? near : -near;
  };
  let at: Pt = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  let radius = room(at);
  let [halfW, halfH] = [(Math.max(...xs) - Math.min(...xs)) / 2, (Math.max(...ys) - Math.min(...ys)) / 2];
  for (let round = 0; round < 4; round++) {
    const [cx, cy] = at;
    for (let i = -10; i <= 10; i++)
      for (let j = -10; j <= 10; j++) {
        const p: Pt = [cx + (i / 10) * halfW, cy + (j / 10) * halfH];
        const r = room(p);
        if (r > radius) [at, radius] = [p, r];
      }
    halfW /= 6;
    halfH /= 6;
  }
  return { at, radius };
}
