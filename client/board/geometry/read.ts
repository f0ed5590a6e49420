/** The baked geometry, unpacked once: borders, faces and lines as paths to draw, and polygons to ask. */
import { type BoardSpace, BOXES, REGIONS, SPACES } from '../scene.ts';
import board from './board.json' with { type: 'json' };

export type Pt = readonly [number, number];
export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Arc {
  kind: string;
  faces: string[];
  points: Pt[];
}
export interface Place {
  id: string;
  kind: string;
  rank: number;
  at: Pt;
  angle: number;
}

/** The text of `encode` in thin.ts, back to map pixels. */
function decode(text: string): Pt[] {
  let [x, y] = [0, 0];
  return text
    ? text.split(' ').map((step) => {
        const [dx, dy] = step.split(',');
        x += Number(dx);
        y += Number(dy);
        return [x / 10, y / 10] as const;
      })
    : [];
}

export const sheet = { w: board.size[0]!, h: board.size[1]! };
export const arcs: Arc[] = board.arcs.map((a) => ({ kind: a.k, faces: a.f.split(' '), points: decode(a.p) }));

const ring = (refs: readonly number[]): Pt[] =>
  refs.flatMap((n) => (n < 0 ? arcs[~n]!.points.toReversed() : arcs[n]!.points).slice(0, -1));
export const faces = new Map<string, Pt[][]>(Object.entries(board.faces).map(([id, rings]) => [id, rings.map(ring)]));

export const rivers = board.rivers.map((r) => ({ width: r.w, points: decode(r.p) }));
export const lakes = board.lakes.map(decode);
export const ridges = board.ridges.map((r) => ({ height: r.h, points: decode(r.p) }));
export const deserts = board.deserts as unknown as readonly (readonly [number, number, number, number])[];
export const marshes = board.marshes as unknown as readonly Pt[];
export const seams = Object.fromEntries(Object.entries(board.seams).map(([id, p]) => [id, decode(p)]));
export const lines = Object.fromEntries(Object.entries(board.lines).map(([id, p]) => [id, decode(p)]));
export const places = board.places as unknown as readonly Place[];
export const frame = board.frame as unknown as Record<'n' | 's' | 'w' | 'e', readonly (readonly [number, number])[]>;

export const boxes = Object.fromEntries(
  BOXES.map((id): [string, Rect] => {
    const { at, w, h } = board.boxes[id];
    return [id, { x: at[0]! - w / 2, y: at[1]! - h / 2, w, h }];
  }),
) as Record<(typeof BOXES)[number], Rect>;

/** Where a space's pieces want to stand. */
export const anchors = Object.fromEntries(
  SPACES.map((id) => [
    id,
    (id in board.boxes ? board.boxes[id as 'TUR'] : board.spaces[id as 'ERB']).at as unknown as Pt,
  ]),
) as Record<BoardSpace, Pt>;
export const disputed = REGIONS.filter((id) => board.spaces[id].disputed);

const meetings = new Map<string, Pt>();
for (const [a, b, x, y] of board.edges as unknown as [string, string, number, number][]) {
  meetings.set(`${a} ${b}`, [x, y]);
  meetings.set(`${b} ${a}`, [x, y]);
}
/** The point at which a piece crosses from one space to a neighbour; none if they do not meet. */
export const meeting = (a: BoardSpace, b: BoardSpace): Pt | undefined => meetings.get(`${a} ${b}`);

/** What stays in view when the whole board is fitted: the regions and the boxes, without the margins of the sheet. */
export const playArea: Rect = (() => {
  const points = [
    ...REGIONS.flatMap((id) => faces.get(id)!.flat()),
    ...Object.values(boxes).flatMap((b): Pt[] => [
      [b.x, b.y],
      [b.x + b.w, b.y + b.h],
    ]),
  ];
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
})();

function inside(rings: readonly (readonly Pt[])[], x: number, y: number): boolean {
  let odd = false;
  for (const points of rings)
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [a, b] = [points[i]!, points[j]!];
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
    }
  return odd;
}

/** The space at a point of the sheet. A box answers for its whole country as well, so that a finger finds it. */
export function spaceAt(x: number, y: number): BoardSpace | null {
  for (const id of BOXES) {
    const b = boxes[id];
    if (x >= b.x && x <= b.x + b.w && y >= b.y && y <= b.y + b.h) return id;
  }
  for (const id of REGIONS) if (inside(faces.get(id)!, x, y)) return id;
  if (x < 0 || y < 0 || x > sheet.w || y > sheet.h) return null;
  return BOXES.find((id) => board.boxes[id].countries.some((c) => inside(faces.get(c) ?? [], x, y))) ?? null;
}

function tracePath(path: CanvasRenderingContext2D | Path2D, points: readonly Pt[], close = false): void {
  points.forEach(([x, y], i) => (i ? path.lineTo(x, y) : path.moveTo(x, y)));
  if (close) path.closePath();
}
/** A path through lines; with `close`, an area. */
export function pathOf(list: readonly (readonly Pt[])[], close = false): Path2D {
  const path = new Path2D();
  for (const points of list) tracePath(path, points, close);
  return path;
}
export const areaOf = (...ids: string[]): Path2D =>
  pathOf(
    ids.flatMap((id) => faces.get(id) ?? []),
    true,
  );
