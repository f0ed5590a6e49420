// oxlint-disable no-restricted-imports -- a script for the workbench: it never reaches a browser
/**
 * Makes board.json (and place-names.json) from the public-domain data and the hand-set lines:
 *   node client/board/geometry/bake.ts
 * Give it again after any change to hand.ts, project.ts or the data.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as hand from './hand.ts';
import { cut, dissolve, type Faces, open, type Ring, sharedPoint, toArcs } from './planar.ts';
import { contains, pole } from './pole.ts';
import { kmPerPx, project, type Pt, size } from './project.ts';
import { encode, smooth, thin } from './thin.ts';

interface Feature {
  properties: { kind: string; id?: string; name: string; name_ar: string };
  geometry: { type: string; coordinates: unknown };
}
const here = (name: string) => new URL(name, import.meta.url);
const source = JSON.parse(readFileSync(here('natural-earth.geo.json'), 'utf8')) as { features: Feature[] };
const byKind = (kind: string) => source.features.filter((f) => f.properties.kind === kind);

/** All rings or lines of a feature, whatever its nesting. */
function parts(coordinates: unknown): Pt[][] {
  const list = coordinates as unknown[][];
  return typeof list[0]?.[0] === 'number' ? [list as unknown as Pt[]] : list.flatMap(parts);
}
const ringsOf = (id: string) =>
  source.features
    .filter((f) => f.properties.id === id && f.properties.kind !== 'city')
    .flatMap((f) => parts(f.geometry.coordinates).map(open));

// 1. Faces: governorates joined, then cut by hand.
const faces: Faces = new Map();
for (const [name, ids] of Object.entries(hand.members)) faces.set(name, dissolve(ids.flatMap(ringsOf)));
for (const id of hand.neighbours) faces.set(id, ringsOf(id));

const drawn = new Set<string>();
for (const c of hand.cuts) {
  const ends = [sharedPoint(faces, c.from.with, c.from.near), sharedPoint(faces, c.end.with, c.end.near)] as const;
  const path = smooth([ends[0], ...c.via, ends[1]], 5).map(([x, y], i, all): Pt =>
    i === 0 || i === all.length - 1 ? [x, y] : [+x.toFixed(4), +y.toFixed(4)],
  );
  const rings = faces.get(c.of)!;
  const main = rings.reduce((a, b) => (b.length > a.length ? b : a));
  const [one, two] = cut(main, path);
  const [taken, left] = contains([one], c.holds) ? [one, two] : [two, one];
  faces.delete(c.of);
  const give = (name: string, more: Ring[]) => faces.set(name, dissolve([...(faces.get(name) ?? []), ...more]));
  give(c.to, [taken]);
  give(c.rest, [left, ...rings.filter((ring) => ring !== main)]);
  for (const p of path.slice(1, -1)) drawn.add(p.join());
}

// 2. Arcs: each border once, thinned and projected.
const { arcs, rings } = toArcs(faces);
const country = (face: string) =>
  hand.neighbours.includes(face) ? face : ['NES', 'BAD', 'SYX'].includes(face) ? 'SY' : 'IQ';
const kindOf = (arc: (typeof arcs)[number]) => {
  const [a, b] = arc.faces;
  if (!b) return 'coast';
  if (country(a!) !== country(b)) return 'nation';
  return arc.points.some((p) => drawn.has(p.join())) ? 'drawn' : 'region';
};
const pixelArcs = arcs.map((arc) => ({ ...arc, kind: kindOf(arc), points: thin(arc.points.map(project), 0.25) }));
const ringPoints = (ring: number[]): Pt[] =>
  ring.flatMap((n) => (n < 0 ? pixelArcs[~n]!.points.toReversed() : pixelArcs[n]!.points).slice(0, -1));
const pixelFaces = new Map([...rings].map(([name, list]) => [name, list.map(ringPoints)]));
const onSheet = (p: Pt) => p[0] > 0 && p[1] > 0 && p[0] < size.w && p[1] < size.h;
for (const [name, list] of pixelFaces) if (!list.flat().some(onSheet)) rings.delete(name);

const areaOf = (list: Pt[][]) =>
  Math.abs(
    list.reduce(
      (sum, r) =>
        sum + r.reduce((s, [x, y], i) => s + x * r[(i + 1) % r.length]![1] - y * r[(i + 1) % r.length]![0], 0) / 2,
      0,
    ),
  ) *
  kmPerPx ** 2;

// 3. What stands on it.
const spaceIds = ['ERB', 'SUL', 'KIR', 'MOS', 'SIN', 'HAM', 'ANB', 'BAG', 'MID', 'SOU', 'BAS', 'NES', 'BAD'];
const round = (p: Pt): [number, number] => [Math.round(p[0]), Math.round(p[1])];
const spaces = Object.fromEntries(
  spaceIds.map((id) => {
    const { at, radius } = pole(pixelFaces.get(id)!);
    return [
      id,
      {
        at: round(hand.anchors[id] ? project(hand.anchors[id]) : at),
        room: Math.round(radius),
        disputed: hand.disputed.includes(id),
      },
    ];
  }),
);
const boxes = Object.fromEntries(Object.entries(hand.boxes).map(([id, b]) => [id, { ...b, at: round(project(b.at)) }]));

const adjacency = JSON.parse(
  '{"ERB":["SUL","KIR","MOS","SIN","NES","TUR","IRN"],"SUL":["KIR","HAM","IRN"],"KIR":["HAM"],"MOS":["SIN","HAM"],"SIN":["ANB","NES"],"HAM":["ANB","BAG","SOU","IRN"],"ANB":["BAG","MID","NES","BAD","JOR"],"BAG":["MID","SOU"],"MID":["SOU"],"SOU":["BAS","IRN"],"BAS":["IRN"],"NES":["BAD","TUR"],"BAD":["JOR"]}',
) as Record<string, string[]>;
const length = (points: Pt[]) =>
  points.reduce((s, p, i) => (i ? s + Math.hypot(p[0] - points[i - 1]![0], p[1] - points[i - 1]![1]) : 0), 0);
/** Where two spaces meet: the middle of their longest common border, for a piece on its way. */
function meeting(a: string, b: string): [number, number] {
  const sides = (id: string) => hand.boxes[id]?.countries ?? [id];
  const common = pixelArcs.filter(
    ({ faces: f }) => f.some((x) => sides(a).includes(x)) && f.some((x) => sides(b).includes(x)),
  );
  const longest = common.toSorted((p, q) => length(q.points) - length(p.points))[0];
  if (!longest) throw new Error(`${a} and ${b} are adjacent by the rules but share no border on the map.`);
  return round(longest.points[Math.floor(longest.points.length / 2)]!);
}
const edges = Object.entries(adjacency).flatMap(([a, list]) => list.map((b) => [a, b, ...meeting(a, b)]));

const line = (points: Pt[]) => encode(thin(smooth(points, 8).map(project), 0.3));
const lines = (record: Record<string, Pt[]>) =>
  Object.fromEntries(Object.entries(record).map(([id, p]) => [id, line(p)]));
const great = ['Tigris', 'Euphrates', 'Shatt al-Arab'];
const visible = (points: Pt[]) => points.some(onSheet);
const rivers = [
  ...byKind('river').flatMap((f) =>
    parts(f.geometry.coordinates).map((p) => ({
      w: great.includes(f.properties.name) ? 3 : 1.6,
      p: thin(p.map(project), 0.5),
    })),
  ),
  ...hand.tributaries.map((p) => ({ w: 1.6, p: thin(smooth(p).map(project), 0.3) })),
].filter(({ p }) => visible(p));
const lakes = byKind('lake')
  .flatMap((f) => parts(f.geometry.coordinates).map((p) => thin(p.map(project), 0.6)))
  .filter(visible);

// 4. Names: where they stand here, the words beside.
const slug = (s: string) =>
  s
    .normalize('NFKD')
    .replaceAll('ı', 'i')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-');
const cityList = [
  ...byKind('city')
    .filter((f) => f.properties.name in hand.cities)
    .map((f) => ({
      id: slug(f.properties.name),
      en: f.properties.name,
      ar: f.properties.name_ar,
      at: f.geometry.coordinates as Pt,
      rank: hand.cities[f.properties.name]!,
    })),
  ...hand.towns,
].filter(({ at }) => onSheet(project(at)));
/** A river's name lies along it: the river's direction over some 60 map pixels. */
function along(at: Pt): number {
  const near = rivers
    .filter((r) => r.w === 3)
    .flatMap((r) => r.p)
    .toSorted((p, q) => Math.hypot(p[0] - at[0], p[1] - at[1]) - Math.hypot(q[0] - at[0], q[1] - at[1]))
    .filter((p) => Math.hypot(p[0] - at[0], p[1] - at[1]) < 45);
  const [first, last] = [near.reduce((a, b) => (b[0] < a[0] ? b : a)), near.reduce((a, b) => (b[0] > a[0] ? b : a))];
  return Math.atan2(last[1] - first[1], last[0] - first[0]);
}
const places = [
  ...cityList.map(({ id, at, rank }) => ({ id, kind: 'city', at: round(project(at)), rank, angle: 0 })),
  ...hand.names.map(({ id, kind, at, angle }) => ({
    id,
    kind,
    rank: 1,
    at: round(project(at)),
    angle: +(kind === 'river' ? along(project(at)) : (angle ?? 0)).toFixed(2),
  })),
];

// 5. The frame's degree marks: where each meridian and parallel meets the edge of the sheet.
function crossings(side: 'n' | 's' | 'w' | 'e'): [number, number][] {
  const meridian = side === 'n' || side === 's';
  const edge = { n: 0, s: size.h, w: 0, e: size.w }[side];
  const out: [number, number][] = [];
  for (let degree = meridian ? 34 : 27; degree <= (meridian ? 53 : 40); degree++) {
    let best: Pt = [1e9, 1e9];
    for (let u = 0; u < 4000; u++) {
      const p = project(meridian ? [degree, 27.5 + u * 0.003] : [33.5 + u * 0.005, degree]);
      if (Math.abs(p[meridian ? 1 : 0] - edge) < Math.abs(best[meridian ? 1 : 0] - edge)) best = p;
    }
    const along = best[meridian ? 0 : 1];
    if (Math.abs(best[meridian ? 1 : 0] - edge) < 1 && along > 0 && along < (meridian ? size.w : size.h))
      out.push([degree, Math.round(along)]);
  }
  return out;
}

const scatter = hand.deserts.map(({ at, r }) => {
  const [x, y] = project(at);
  return [x, y, project([at[0] + r[0], at[1]])[0] - x, y - project([at[0], at[1] + r[1]])[1]].map(Math.round);
});

const board = {
  credit: 'Made with Natural Earth (public domain), naturalearthdata.com',
  size: [size.w, size.h],
  arcs: pixelArcs.map(({ kind, faces: f, points }) => ({
    k: kind,
    f: f.join(' '),
    p: visible(points) || f.some((x) => rings.has(x)) ? encode(points) : '',
  })),
  faces: Object.fromEntries(rings),
  spaces,
  boxes,
  edges,
  seams: lines(hand.seams),
  lines: lines(hand.lines),
  rivers: rivers.map(({ w, p }) => ({ w, p: encode(p) })),
  lakes: lakes.map(encode),
  ridges: hand.ridges.map(({ h, p }) => ({ h, p: line(p) })),
  deserts: scatter,
  marshes: hand.marshes.map((p) => round(project(p))),
  places,
  frame: { n: crossings('n'), s: crossings('s'), w: crossings('w'), e: crossings('e') },
};
writeFileSync(here('board.json'), JSON.stringify(board));
const words = (list: { id: string; en: string; ar: string }[]) =>
  Object.fromEntries(list.map(({ id, en, ar }) => [id, { en, ar }]));
writeFileSync(here('place-names.json'), `${JSON.stringify(words([...cityList, ...hand.names]), null, 1)}\n`);

console.log(
  `sheet ${size.w} × ${size.h}, ${arcs.length} arcs, ${pixelArcs.reduce((s, a) => s + a.points.length, 0)} points`,
);
for (const id of spaceIds) console.log(id, Math.round(areaOf(pixelFaces.get(id)!)), 'km²', JSON.stringify(spaces[id]));
