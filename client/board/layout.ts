/**
 * Where every plate stands. Plates keep their size while the map shrinks under them, so small spaces run out of room:
 * each plate then looks for the best place near by, and a plate that ends up outside its space gets a card and a leader
 * line. Plates never lie on one another. The same scene at the same zoom gives the same layout, but for a small
 * preference to stay where one stood.
 */
import { isBox, share } from './cover.ts';
import { anchors, type Pt, type Rect } from './geometry/read.ts';
import type { Plate } from './pieces/plate.ts';
import type { BoardSpace } from './scene.ts';

export interface Placed {
  id: BoardSpace;
  plate: Plate;
  /** The plate's middle, in map pixels. */
  at: Pt;
  /** Drawn on a card, because much of it lies outside its space. */
  backed: boolean;
  /** Joined to its space by a line. */
  leader: boolean;
}

interface Spot {
  plate: Plate;
  /** In CSS pixels from the sheet's corner at this zoom. */
  x: number;
  y: number;
  inside: number;
  /** What it costs to stand here whoever stands elsewhere: form, way, ground covered, and the length of a leader. */
  still: number;
}

const GAP = 3; // between plates, CSS pixels
const EDGE = 4;
const ROUNDS = 3;
/** Rounds of second thoughts, and how many other spots each of the worst served then tries. */
const SECOND = 3;
const WORST = 6;
const OTHERS = 4;
/** A plate with less than this share of it in its space is joined to it by a line. */
const LED = 0.35;
const offsets: Pt[] = [[0, 0]];
for (const radius of [5, 10, 16, 23, 31, 40, 50, 61, 73, 86, 100, 116, 134, 155, 180]) {
  const around = Math.round(8 + radius / 6);
  for (let i = 0; i < around; i++) {
    const a = (i / around) * 2 * Math.PI;
    offsets.push([radius * Math.cos(a), radius * Math.sin(a)]);
  }
}

/** What it costs to stand so many CSS pixels from one's anchor: rather several a little than one far. */
const walk = (away: number) => (away / 34) ** 1.8;

const overlap = (a: Spot, b: Spot) =>
  Math.max(0, (a.plate.w + b.plate.w) / 2 + GAP - Math.abs(a.x - b.x)) *
  Math.max(0, (a.plate.h + b.plate.h) / 2 + GAP - Math.abs(a.y - b.y));

const lieOver = (a: Rect, b: Rect) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether a line from a point to a spot runs through another spot's plate; five points on it are enough to tell. */
function crosses(from: Pt, to: Spot, other: Spot): boolean {
  for (const u of [0.15, 0.32, 0.5, 0.68, 0.85]) {
    const [x, y] = [from[0] + (to.x - from[0]) * u, from[1] + (to.y - from[1]) * u];
    if (Math.abs(x - other.x) < other.plate.w / 2 && Math.abs(y - other.y) < other.plate.h / 2) return true;
  }
  return false;
}

/** So many of the best spots that lie well away from the one held and from one another. */
function apart(spots: readonly Spot[], held: Spot, count: number): Spot[] {
  const chosen: Spot[] = [];
  for (const spot of spots) {
    if (chosen.length === count) break;
    if ([held, ...chosen].every((one) => Math.hypot(one.x - spot.x, one.y - spot.y) > 13)) chosen.push(spot);
  }
  return chosen;
}

/**
 * @param wanted for each space the plates it could have (the same content in fewer or more columns), and what each costs
 * @param k CSS pixels to a map pixel
 * @param bounds the part of the map, in map pixels, that no plate should leave
 * @param covered parts of the map, in map pixels, over which something else lies
 */
export function layOut(
  wanted: ReadonlyMap<BoardSpace, readonly { plate: Plate; cost: number }[]>,
  k: number,
  bounds: Rect,
  covered: readonly Rect[],
  before: ReadonlyMap<BoardSpace, Placed>,
): Placed[] {
  const spots = new Map<BoardSpace, Spot>();

  /** What a spot costs before anybody else stands anywhere. */
  const spotAt = (id: BoardSpace, plate: Plate, x: number, y: number, base: number): Spot => {
    const [hx, hy] = [anchors[id][0] * k, anchors[id][1] * k];
    const away = Math.hypot(x - hx, y - hy);
    let still = base + walk(away);
    const old = before.get(id);
    if (old) still += Math.min(2.5, Math.hypot(x - old.at[0] * k, y - old.at[1] * k) / 20);
    const out =
      Math.max(0, bounds.x * k + EDGE - (x - plate.w / 2)) +
      Math.max(0, x + plate.w / 2 - (bounds.x + bounds.w) * k + EDGE) +
      Math.max(0, bounds.y * k + EDGE - (y - plate.h / 2)) +
      Math.max(0, y + plate.h / 2 - (bounds.y + bounds.h) * k + EDGE);
    still += out * 4;
    const r: Rect = { x: (x - plate.w / 2) / k, y: (y - plate.h / 2) / k, w: plate.w / k, h: plate.h / k };
    const inside = share(id, r);
    // A box is a card already: its plate belongs on it.
    still += (1 - inside) * (isBox(id) ? 40 : 14) + Math.max(0, share('play', r) - inside) * 15;
    // A leader costs its length.
    if (inside < LED) still += 4 + away / 8;
    if (covered.some((other) => lieOver(r, other))) still += 30;
    return { plate, x, y, inside, still };
  };

  /** What a spot costs where the others stand now; more than `best` is not told apart. */
  const price = (id: BoardSpace, spot: Spot, best: number): number => {
    const { plate, x, y } = spot;
    let cost = spot.still;
    const home: Pt = [anchors[id][0] * k, anchors[id][1] * k];
    for (const [other, placed] of spots) {
      if (other === id) continue;
      if (cost >= best) return cost;
      const hit = overlap(spot, placed);
      if (hit > 0) cost += 30 + (120 * hit) / Math.min(plate.w * plate.h, placed.plate.w * placed.plate.h);
      // A leader must not pass under another plate.
      if (spot.inside < LED && crosses(home, spot, placed)) cost += 18;
      // Nor may it cover the ground to which another's leader runs.
      const theirs = anchors[other];
      if (
        placed.inside < LED &&
        Math.abs(theirs[0] * k - x) < plate.w / 2 + 4 &&
        Math.abs(theirs[1] * k - y) < plate.h / 2 + 4
      )
        cost += 25;
    }
    return cost;
  };

  // Every spot that a plate could have, the best first: most of what it costs does not depend on the others, so a space
  // need look no further than where that alone is more than the best so far.
  const choices = new Map<BoardSpace, Spot[]>();
  for (const [id, plates] of wanted) {
    const [hx, hy] = [anchors[id][0] * k, anchors[id][1] * k];
    // A form that is no smaller than a cheaper one has nothing to offer.
    const worth = plates.filter(
      (one, i) =>
        !plates.slice(0, i).some((o) => o.plate.w <= one.plate.w && o.plate.h <= one.plate.h && o.cost <= one.cost),
    );
    const list = worth.flatMap(({ plate, cost }) =>
      offsets.map(([dx, dy]) => spotAt(id, plate, hx + dx, hy + dy, cost)),
    );
    choices.set(
      id,
      list.sort((a, b) => a.still - b.still),
    );
  }
  /** Finds a space the best spot as the others stand; says whether it had to move. */
  const place = (id: BoardSpace): boolean => {
    let best: Spot | undefined;
    let least = Infinity;
    for (const spot of choices.get(id)!) {
      if (spot.still >= least) break;
      const cost = price(id, spot, least);
      if (cost < least) [best, least] = [spot, cost];
    }
    if (!best || best === spots.get(id)) return false;
    spots.set(id, best);
    return true;
  };

  // The tightest spaces choose first, then everybody looks again, now that the others stand. One such round can end in a
  // corner, so it is tried from several orders: each time those whom the last round served worst come first.
  const ids = [...wanted.keys()];
  const room = (id: BoardSpace) => share(id, { x: anchors[id][0] - 90, y: anchors[id][1] - 90, w: 180, h: 180 });
  let order = ids.toSorted((a, b) => room(a) - room(b));
  let least = Infinity;
  let kept: ReadonlyMap<BoardSpace, Spot> = spots;
  for (let round = 0; round < ROUNDS; round++) {
    spots.clear();
    for (let pass = 0, moved = true; pass < 4 && moved; pass++)
      moved = order.reduce((any, id) => place(id) || any, false);
    const costs = new Map([...spots].map(([id, spot]) => [id, price(id, spot, Infinity)]));
    const total = [...costs.values()].reduce((sum, c) => sum + c, 0);
    if (total < least - 0.5) {
      least = total;
      kept = new Map(spots);
    }
    // Everybody stands where they would stand alone: it cannot get better.
    if ([...spots].every(([id, spot]) => spot === choices.get(id)![0] && costs.get(id) === spot.still)) break;
    order = order.toSorted((a, b) => costs.get(b)! - costs.get(a)!);
  }

  // Second thoughts: one that is served badly tries another spot, whoever stands there looks for a new one, and it stays
  // so if all together are the better for it.
  const back = (to: ReadonlyMap<BoardSpace, Spot>): void => {
    spots.clear();
    for (const [id, spot] of to) spots.set(id, spot);
  };
  const costOf = (id: BoardSpace) => price(id, spots.get(id)!, Infinity);
  const costOfAll = () => ids.reduce((sum, id) => sum + costOf(id), 0);
  back(kept);
  least = costOfAll();
  for (let round = 0, better = true; round < SECOND && better; round++) {
    better = false;
    const costs = new Map(ids.map((id) => [id, costOf(id)]));
    for (const id of ids.toSorted((a, b) => costs.get(b)! - costs.get(a)!).slice(0, WORST)) {
      const base = kept;
      for (const other of apart(choices.get(id)!, base.get(id)!, OTHERS)) {
        back(base);
        spots.set(id, other);
        const pushed = ids.filter((one) => one !== id && overlap(other, spots.get(one)!) > 0);
        for (const one of pushed) spots.delete(one);
        for (const one of [...pushed, ...pushed, id]) place(one);
        const total = costOfAll();
        if (total >= least - 0.5) continue;
        [least, kept, better] = [total, new Map(spots), true];
      }
      back(kept);
    }
  }
  return ids.map((id) => {
    const s = kept.get(id)!;
    return { id, plate: s.plate, at: [s.x / k, s.y / k], backed: s.inside < 0.72, leader: s.inside < LED };
  });
}
