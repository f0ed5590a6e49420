/**
 * Makes map.svg, the sheet of map on the door, from the board's own geometry: the sixteen spaces and the two rivers,
 * thinned to what a decoration needs. Run by hand after the board's geometry changed: `node client/pages/door/bake-map.ts`.
 */
// oxlint-disable-next-line no-restricted-imports -- run by hand with Node, never part of the page
import { readFileSync, writeFileSync } from 'node:fs';

type Point = readonly [number, number];
interface Board {
  arcs: { k: string; p: string }[];
  faces: Record<string, number[][]>;
  spaces: Record<string, { disputed: boolean }>;
  rivers: { w: number; p: string }[];
}

const here = (name: string) => new URL(name, import.meta.url);
const board = JSON.parse(readFileSync(here('../../board/geometry/board.json'), 'utf8')) as Board;

/** "x,y dx,dy …" in tenths of a pixel. */
function points(packed: string): Point[] {
  let x = 0;
  let y = 0;
  return packed.split(' ').map((pair) => {
    const [dx = 0, dy = 0] = pair.split(',').map(Number);
    x += dx;
    y += dy;
    return [x / 10, y / 10] as const;
  });
}

/** Douglas–Peucker: keeps the points that stand out by more than `by` pixels. */
function thin(line: readonly Point[], by: number): Point[] {
  const first = line[0]!;
  const last = line.at(-1)!;
  let worst = 0;
  let at = 0;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  line.forEach(([x, y], i) => {
    const off = length
      ? Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length
      : Math.hypot(x - first[0], y - first[1]);
    if (off > worst) [worst, at] = [off, i];
  });
  if (worst <= by || line.length < 3) return [first, last];
  return [...thin(line.slice(0, at + 1), by).slice(0, -1), ...thin(line.slice(at), by)];
}

const arcs = board.arcs.map((arc) => thin(points(arc.p), 2.4));
const draw = (line: readonly Point[]) =>
  line.map(([x, y], i) => `${i ? 'L' : 'M'}${Math.round(x)} ${Math.round(y)}`).join('');
const face = (id: string) =>
  board.faces[id]!.map((ring) => {
    const whole = ring.flatMap((n) => (n < 0 ? [...arcs[~n]!].reverse() : arcs[n]!).slice(1));
    return `${draw(whole)}Z`;
  }).join('');

const ids = Object.keys(board.spaces);
// Presentation attributes and no style element: the page's policy allows no inline style.
const shapes = ids
  .map((id) => `<path ${board.spaces[id]!.disputed ? 'fill="#ece0c6" stroke-dasharray="7 6"' : ''} d="${face(id)}"/>`)
  .join('');
const hatch = ids
  .filter((id) => board.spaces[id]!.disputed)
  .map((id) => `<path d="${face(id)}"/>`)
  .join('');
const rivers = board.rivers
  .filter((river) => river.w > 2)
  .map((river) => `<path d="${draw(thin(points(river.p), 1.6))}"/>`)
  .join('');

const drawn = ids.flatMap((id) => board.faces[id]!.flatMap((ring) => ring.flatMap((n) => arcs[n < 0 ? ~n : n]!)));
const [left, right] = [Math.min(...drawn.map(([x]) => x)) - 12, Math.max(...drawn.map(([x]) => x)) + 12];
const [top, bottom] = [Math.min(...drawn.map(([, y]) => y)) - 12, Math.max(...drawn.map(([, y]) => y)) + 12];
const box = [left, top, right - left, bottom - top].map(Math.round).join(' ');

writeFileSync(
  here('map.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" stroke-linejoin="round" stroke-linecap="round"><defs>` +
    `<pattern id="k" width="11" height="11" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">` +
    `<path d="M0 0V11" stroke="#b49a6b" stroke-width="2.4"/></pattern></defs>` +
    `<g fill="#efe3c8" stroke="#9a8660" stroke-width="2.5">${shapes}</g><g fill="url(#k)">${hatch}</g>` +
    `<g fill="none" stroke="#8fa9aa" stroke-width="3.5">${rivers}</g></svg>\n`,
);
