/** The one thing the board remembers: which part of the sheet is seen, and how large. Pure arithmetic. */
import { playArea, type Pt, type Rect, sheet } from './geometry/read.ts';
import { MARGIN } from './ink/ground.ts';

export interface Camera {
  /** The map point in the middle of the view. */
  x: number;
  y: number;
  /** CSS pixels to a map pixel. */
  k: number;
}
export interface View {
  w: number;
  h: number;
}

const AIR = 6; // CSS pixels round the fitted board
const TABLE = 48; // how much of the table may show beyond the paper, CSS pixels
const CLOSEST = 3;

const scaleFor = (r: Rect, view: View) => Math.max(0.05, Math.min((view.w - 2 * AIR) / r.w, (view.h - 2 * AIR) / r.h));
const paper: Rect = { x: -MARGIN, y: -MARGIN, w: sheet.w + 2 * MARGIN, h: sheet.h + 2 * MARGIN };

/** The smallest scale: the whole paper, or the whole play area where the view is narrow. */
const farthest = (view: View): number => Math.min(scaleFor(paper, view), scaleFor(essential, view));

/** Keeps the sheet in view: it cannot be pushed off the table, nor made too small or too large. */
export function held(camera: Camera, view: View): Camera {
  const k = Math.max(farthest(view), Math.min(CLOSEST, camera.k));
  const axis = (value: number, from: number, length: number, room: number) => {
    const half = room / 2 / k;
    const [low, high] = [from + half - TABLE / k, from + length - half + TABLE / k];
    // A sheet smaller than the view lies in its middle.
    return low > high ? from + length / 2 : Math.max(low, Math.min(high, value));
  };
  return { k, x: axis(camera.x, paper.x, paper.w, view.w), y: axis(camera.y, paper.y, paper.h, view.h) };
}

/** What must be seen when the board is fitted: across, the spaces; up and down, the whole sheet with its frame. */
const essential: Rect = { x: playArea.x, y: paper.y, w: playArea.w, h: paper.h };

/** The whole board as large as it goes. */
export function fitted(view: View): Camera {
  return held(
    { k: scaleFor(essential, view), x: essential.x + essential.w / 2, y: essential.y + essential.h / 2 },
    view,
  );
}

/** The part of the map that the fitted view shows: plates keep within it, so that fitting shows every one. */
export function fittedWindow(view: View): Rect {
  const { x, y, k } = fitted(view);
  const [x0, y0] = [Math.max(0, x - view.w / 2 / k), Math.max(0, y - view.h / 2 / k)];
  return { x: x0, y: y0, w: Math.min(sheet.w, x + view.w / 2 / k) - x0, h: Math.min(sheet.h, y + view.h / 2 / k) - y0 };
}

export const toScreen = (c: Camera, view: View, [x, y]: Pt): Pt => [
  (x - c.x) * c.k + view.w / 2,
  (y - c.y) * c.k + view.h / 2,
];
export const toMap = (c: Camera, view: View, [x, y]: Pt): Pt => [
  (x - view.w / 2) / c.k + c.x,
  (y - view.h / 2) / c.k + c.y,
];

/** Zooms about a point of the screen, which stays over the same ground. */
export function zoomedAt(c: Camera, view: View, factor: number, at: Pt): Camera {
  const k = Math.max(farthest(view), Math.min(CLOSEST, c.k * factor));
  const [mx, my] = toMap(c, view, at);
  return held({ k, x: mx - (at[0] - view.w / 2) / k, y: my - (at[1] - view.h / 2) / k }, view);
}

export const panned = (c: Camera, view: View, dx: number, dy: number): Camera =>
  held({ ...c, x: c.x - dx / c.k, y: c.y - dy / c.k }, view);

/** The least move that brings a rectangle of the map comfortably into view. */
export function showing(c: Camera, view: View, r: Rect): Camera {
  const pad = 24 / c.k;
  const axis = (value: number, from: number, length: number, room: number) => {
    const half = room / 2 / c.k - pad;
    if (length > 2 * half) return from + length / 2;
    return Math.max(from + length - half, Math.min(from + half, value));
  };
  return held({ ...c, x: axis(c.x, r.x, r.w, view.w), y: axis(c.y, r.y, r.h, view.h) }, view);
}

export const between = (a: Camera, b: Camera, u: number): Camera => ({
  k: a.k * (b.k / a.k) ** u,
  x: a.x + (b.x - a.x) * u,
  y: a.y + (b.y - a.y) * u,
});
