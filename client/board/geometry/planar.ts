/**
 * Regions as a planar graph: rings are dissolved, cut along hand-drawn paths and taken apart into arcs, each border
 * once. It works because the source's shared borders share their points exactly, so no clipping library is needed:
 * borders are compared by the point, and a cut runs from one existing border point to another.
 */
import type { Pt } from './project.ts';

export type Ring = Pt[];
export type Faces = Map<string, Ring[]>;

const key = (p: Pt) => `${p[0]},${p[1]}`;
const edgeKey = (a: Pt, b: Pt) => (key(a) < key(b) ? `${key(a)}|${key(b)}` : `${key(b)}|${key(a)}`);
/** A ring without the repeated last point. */
export const open = (ring: Ring): Ring => (key(ring[0]!) === key(ring.at(-1)!) ? ring.slice(0, -1) : ring);
const edges = (ring: Ring) => ring.map((a, i): [Pt, Pt] => [a, ring[(i + 1) % ring.length]!]);

/** Joins rings: an edge that two of them share is inside, and goes. */
export function dissolve(rings: Ring[]): Ring[] {
  const count = new Map<string, number>();
  for (const ring of rings)
    for (const [a, b] of edges(ring)) count.set(edgeKey(a, b), (count.get(edgeKey(a, b)) ?? 0) + 1);
  const next = new Map<string, Pt[]>();
  for (const ring of rings)
    for (const [a, b] of edges(ring))
      if (count.get(edgeKey(a, b)) === 1) next.set(key(a), [...(next.get(key(a)) ?? []), b]);
  const out: Ring[] = [];
  for (const start of next.keys()) {
    const ring: Ring = [];
    let at = next.get(start)?.pop();
    while (at) {
      ring.push(at);
      at = next.get(key(at))?.pop();
    }
    if (ring.length > 2) out.push(ring);
  }
  return out;
}

/** Cuts a ring along a path whose two ends are points of it. The first part is the one to the path's left in ring order. */
export function cut(ring: Ring, path: Pt[]): [Ring, Ring] {
  const from = ring.findIndex((p) => key(p) === key(path[0]!));
  const to = ring.findIndex((p) => key(p) === key(path.at(-1)!));
  if (from < 0 || to < 0 || from === to)
    throw new Error(`A cut must join two points of the ring: ${key(path[0]!)} to ${key(path.at(-1)!)}.`);
  const walk = (a: number, b: number) => {
    const part: Ring = [];
    for (let i = a; i !== b; i = (i + 1) % ring.length) part.push(ring[i]!);
    return part;
  };
  const inner = path.slice(1, -1);
  return [
    [...walk(to, from), ring[from]!, ...inner],
    [...walk(from, to), ring[to]!, ...inner.toReversed()],
  ];
}

/** The point that all the named faces share, nearest to where the hand pointed. */
export function sharedPoint(faces: Faces, names: string[], near: Pt): Pt {
  const sets = names.map((name) => new Set(faces.get(name)!.flat().map(key)));
  const common = faces
    .get(names[0]!)!
    .flat()
    .filter((p) => sets.every((set) => set.has(key(p))));
  if (!common.length) throw new Error(`${names.join(' and ')} share no border.`);
  const far = (p: Pt) => (p[0] - near[0]) ** 2 + (p[1] - near[1]) ** 2;
  return common.reduce((best, p) => (far(p) < far(best) ? p : best));
}

export interface Arc {
  points: Pt[];
  /** The one or two faces it bounds; one alone means a coast (or the edge of the data). */
  faces: string[];
}

/** Every border once, and each face as rings of arc numbers; ~number is that arc walked backwards. */
export function toArcs(faces: Faces): { arcs: Arc[]; rings: Map<string, number[][]> } {
  const owners = new Map<string, Set<string>>();
  const around = new Map<string, Set<string>>();
  for (const [name, rings] of faces)
    for (const ring of rings)
      for (const [a, b] of edges(ring)) {
        owners.set(edgeKey(a, b), (owners.get(edgeKey(a, b)) ?? new Set()).add(name));
        around.set(key(a), (around.get(key(a)) ?? new Set()).add(key(b)));
        around.set(key(b), (around.get(key(b)) ?? new Set()).add(key(a)));
      }
  const arcs: Arc[] = [];
  const index = new Map<string, number>();
  const number = (points: Pt[], edge: string): number => {
    const id = points.map(key).join(' ');
    const known = index.get(id);
    if (known !== undefined) return known;
    const at = arcs.push({ points, faces: [...owners.get(edge)!].toSorted() }) - 1;
    index.set(id, at);
    index.set(points.toReversed().map(key).join(' '), ~at);
    return at;
  };
  const out = new Map<string, number[][]>();
  for (const [name, rings] of faces) {
    out.set(
      name,
      rings.map((ring) => {
        let starts = ring.flatMap((p, i) => (around.get(key(p))!.size === 2 ? [] : [i]));
        // A ring that meets nothing (an island) starts at its least point, so that every face finds the same arc.
        if (!starts.length) starts = [ring.reduce((best, p, i) => (key(p) < key(ring[best]!) ? i : best), 0)];
        return starts.map((start, s) => {
          const end = starts[(s + 1) % starts.length]!;
          const points: Pt[] = [ring[start]!];
          let i = start;
          do {
            i = (i + 1) % ring.length;
            points.push(ring[i]!);
          } while (i !== end);
          return number(points, edgeKey(points[0]!, points[1]!));
        });
      }),
    );
  }
  return { arcs, rings: out };
}
