/**
 * The silhouettes of the counters. Each kind has a different outline, so that a print in one ink, or an eye that sees
 * no red, still tells them apart. Unit: the counter's size; the middle is (0, 0).
 */
import type { PieceKind } from '../scene.ts';

type Trace = (p: Path2D) => void;

const polygon =
  (...points: [number, number][]): Trace =>
  (p) => {
    points.forEach(([x, y], i) => (i ? p.lineTo(x, y) : p.moveTo(x, y)));
    p.closePath();
  };
const circle =
  (r: number): Trace =>
  (p) =>
    p.arc(0, 0, r, 0, 7);

/** A wheel with eight teeth. */
const gear: Trace = (p) => {
  for (let i = 0; i < 32; i++) {
    const a = (i / 32) * 2 * Math.PI - Math.PI / 2 - Math.PI / 32;
    const r = i % 4 < 2 ? 0.5 : 0.385;
    p.lineTo(r * Math.cos(a), r * Math.sin(a));
  }
  p.closePath();
};

// prettier-ignore
const outline: Record<PieceKind, Trace> = {
  // US troops: a plain square.
  t10: (p) => p.roundRect(-0.43, -0.43, 0.86, 0.86, 0.08),
  // Title 22: a small building with a low gable and a plinth.
  t22: polygon([0, -0.5], [0.52, -0.2], [0.52, -0.1], [0.43, -0.1], [0.43, 0.36], [0.52, 0.36], [0.52, 0.48], [-0.52, 0.48], [-0.52, 0.36], [-0.43, 0.36], [-0.43, -0.1], [-0.52, -0.1], [-0.52, -0.2]),
  // A base: low and wide, with a runway.
  bases: (p) => p.roundRect(-0.56, -0.33, 1.12, 0.66, 0.06),
  // ISF: a shield.
  isf: (p) => {
    p.moveTo(-0.43, -0.44);
    p.lineTo(0.43, -0.44);
    p.lineTo(0.43, 0);
    p.quadraticCurveTo(0.41, 0.34, 0, 0.52);
    p.quadraticCurveTo(-0.41, 0.34, -0.43, 0);
    p.closePath();
  },
  // Peshmerga: two peaks.
  pesh: polygon([-0.52, 0.44], [-0.52, 0.1], [-0.18, -0.5], [0.05, -0.16], [0.2, -0.38], [0.52, 0.1], [0.52, 0.44]),
  // SDF: a hexagon.
  sdf: polygon([0, -0.52], [0.46, -0.26], [0.46, 0.26], [0, 0.52], [-0.46, 0.26], [-0.46, -0.26]),
  // Militia: a diamond.
  militia: polygon([0, -0.58], [0.56, 0], [0, 0.58], [-0.56, 0]),
  cellsExposed: circle(0.45),
  cellsHidden: circle(0.45),
  western: gear,
  // Eastern project: a derrick, narrow above and wide below.
  eastern: polygon([-0.15, -0.52], [0.15, -0.52], [0.52, 0.46], [-0.52, 0.46]),
};

/** The outline scaled to a size, as a path to fill. */
export function silhouette(kind: PieceKind, size: number): Path2D {
  const unit = new Path2D();
  outline[kind](unit);
  const path = new Path2D();
  path.addPath(unit, new DOMMatrix().scale(size));
  return path;
}

/** Width beside height, for laying out a row. */
// prettier-ignore
export const breadth: Record<PieceKind, number> = {
  t10: 0.9, t22: 1.06, bases: 1.14, isf: 0.9, pesh: 1.06, sdf: 0.96, militia: 1.14, cellsExposed: 0.94, cellsHidden: 0.94, western: 1.02, eastern: 1.06,
};

/** Where the number stands, and how large, so that it keeps clear of the slopes. */
export const numberSpot: Record<PieceKind, { y: number; size: number }> = {
  t10: { y: 0.03, size: 0.66 },
  t22: { y: 0.14, size: 0.52 },
  bases: { y: -0.03, size: 0.52 },
  isf: { y: -0.02, size: 0.64 },
  pesh: { y: 0.16, size: 0.54 },
  sdf: { y: 0.02, size: 0.62 },
  militia: { y: 0.02, size: 0.58 },
  cellsExposed: { y: 0.02, size: 0.6 },
  cellsHidden: { y: 0.02, size: 0.6 },
  western: { y: 0.02, size: 0.48 },
  eastern: { y: 0.2, size: 0.48 },
};
