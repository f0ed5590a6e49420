/** The board's lines as SVG path data, in map pixels with one decimal. */
import { type Arc, arcs, faces, type Pt, type Rect } from '../../board/geometry/read.ts';

const n = (v: number) => Math.round(v * 10) / 10;
export const pathData = (lines: readonly (readonly Pt[])[], close = false): string =>
  lines
    .map((points) => points.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join('') + (close ? 'Z' : ''))
    .join('');
export const areaData = (...ids: string[]): string =>
  pathData(
    ids.flatMap((id) => faces.get(id) ?? []),
    true,
  );

/** Neither side of the line is in play. */
const abroad = (arc: Arc) => arc.faces.every((face) => face.length < 3 || face === 'SYX');
const of = (test: (arc: Arc) => boolean) => pathData(arcs.filter(test).map((arc) => arc.points));
/** Lines between spaces, by how they are drawn. Made once: they never change. */
export const lineData = {
  coast: of((arc) => arc.kind === 'coast'),
  regions: of((arc) => arc.kind === 'region' && !abroad(arc)),
  drawn: of((arc) => arc.kind === 'drawn'),
  ours: of((arc) => arc.kind === 'nation' && !abroad(arc)),
  abroad: of((arc) => arc.kind === 'nation' && abroad(arc)),
};

export const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.w < b.x || b.x + b.w < a.x || a.y + a.h < b.y || b.y + b.h < a.y;
