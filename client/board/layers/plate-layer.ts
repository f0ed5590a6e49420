/** The plates and their leader lines. A plate is drawn again only when something on it has changed. */
import type Phaser from 'phaser';
import { type Camera, toScreen, type View } from '../camera.ts';
import { isBox } from '../cover.ts';
import { anchors, type Pt, type Rect } from '../geometry/read.ts';
import { layOut, type Placed } from '../layout.ts';
import { drawPlate, layPlate, type Plate, stacks, styleFor } from '../pieces/plate.ts';
import { type BoardScene, type BoardSpace, type PieceKind, SPACES } from '../scene.ts';
import { type BoardTokens, color } from '../tokens.ts';
import { Picture } from './picture.ts';

const EDGE = 5; // CSS pixels round a plate, for shadows

export class PlateLayer {
  #placed = new Map<BoardSpace, Placed>();
  #from = new Map<BoardSpace, Pt>();
  #prints = new Map<BoardSpace, { picture: Picture; key: string }>();
  #leaders: Phaser.GameObjects.Graphics;
  #scene: Phaser.Scene;
  #tokens: BoardTokens;
  #measure = document.createElement('canvas').getContext('2d')!;
  #laidAt = '';

  constructor(scene: Phaser.Scene, tokens: BoardTokens) {
    this.#scene = scene;
    this.#tokens = tokens;
    this.#leaders = scene.add.graphics().setDepth(10);
  }

  /**
   * Finds every plate its place, within the bounds and not under what covers the map (map pixels). Returns whether any has
   * moved since the last time.
   */
  lay(
    scene: BoardScene,
    k: number,
    [bounds, covered]: readonly [Rect, readonly Rect[]],
    edition: number,
    unit: number,
  ): boolean {
    const content = SPACES.map((id) => [
      scene.spaces[id].name,
      scene.spaces[id].short,
      scene.spaces[id].order,
      scene.spaces[id].trained,
      scene.spaces[id].pieces,
    ]);
    const key = JSON.stringify([edition, k.toFixed(3), unit, bounds, covered, content]);
    if (key === this.#laidAt) return false;
    this.#laidAt = key;
    const style = styleFor(k, unit);
    const wanted = new Map<BoardSpace, { plate: Plate; cost: number }[]>();
    for (const id of SPACES) {
      const space = scene.spaces[id];
      const n = stacks(space).length;
      const widths = [...new Set([3, 4, 2, 5, 6].map((c) => Math.min(c, Math.max(1, n))))];
      const brief = { ...style, short: true };
      // The whole name above, or else the short one, or the short one with the order beside it.
      const forms = style.short
        ? [{ as: brief, beside: false, cost: 0 }]
        : [
            { as: style, beside: false, cost: 0 },
            { as: brief, beside: false, cost: 3.5 },
          ];
      if (!isBox(id)) forms.push({ as: brief, beside: true, cost: forms.at(-1)!.cost + 1.2 });
      const plates = forms.flatMap(({ as, beside, cost }) =>
        widths.map((columns, i) => ({
          plate: layPlate(this.#measure, space, as, columns, beside, this.#tokens),
          cost: cost + i * 0.6,
        })),
      );
      wanted.set(id, plates);
    }
    const before = this.#placed;
    this.#from = new Map([...before].map(([id, p]) => [id, p.at]));
    this.#placed = new Map(layOut(wanted, k, bounds, covered, before).map((p) => [p.id, p]));
    return [...this.#placed].some(([id, p]) => {
      const old = before.get(id);
      return old && Math.hypot(old.at[0] - p.at[0], old.at[1] - p.at[1]) * k > 1.5;
    });
  }

  /** Draws what has changed. */
  draw(scene: BoardScene, dpr: number, edition: number): void {
    for (const [id, { plate, backed }] of this.#placed) {
      const space = scene.spaces[id];
      const key = JSON.stringify([plate, backed, space, scene.texts.dir, scene.texts.letters, dpr, edition]);
      const print = this.#prints.get(id) ?? { picture: new Picture(this.#scene, 12), key: '' };
      this.#prints.set(id, print);
      if (print.key === key) continue;
      print.key = key;
      print.picture.draw((plate.w + 2 * EDGE) * dpr, (plate.h + 2 * EDGE) * dpr, (ctx) => {
        ctx.setTransform(dpr, 0, 0, dpr, EDGE * dpr, EDGE * dpr);
        drawPlate(ctx, plate, space, scene.texts, this.#tokens, backed);
      });
    }
  }

  /** @param u how far (0 to 1) plates have slid from where they were to where they stand */
  place(camera: Camera, view: View, dpr: number, u: number): void {
    this.#leaders.clear();
    for (const [id, { plate, leader }] of this.#placed) {
      const middle = this.middle(id, u);
      const [x, y] = toScreen(camera, view, middle);
      const picture = this.#prints.get(id)?.picture;
      picture?.image.setPosition(
        Math.round((x - plate.w / 2 - EDGE) * dpr),
        Math.round((y - plate.h / 2 - EDGE) * dpr),
      );
      if (leader) this.#lead(toScreen(camera, view, anchors[id]), [x, y], dpr);
    }
  }

  #lead(from: Pt, to: Pt, dpr: number): void {
    const g = this.#leaders;
    const [[x0, y0], [x1, y1]] = [from, to].map(([x, y]) => [x * dpr, y * dpr] as const) as [Pt, Pt];
    for (const [width, ink, a] of [
      [3.4, this.#tokens.paper, 0.85],
      [1.3, this.#tokens.ink, 1],
    ] as const) {
      g.lineStyle(width * dpr, color(ink), a).lineBetween(x0, y0, x1, y1);
      g.fillStyle(color(ink), 1).fillCircle(x0, y0, (width === 1.3 ? 2.6 : 4) * dpr);
    }
  }

  /** A plate's middle on the map, on its way. */
  middle(id: BoardSpace, u = 1): Pt {
    const to = this.#placed.get(id)?.at ?? anchors[id];
    const from = this.#from.get(id) ?? to;
    return [from[0] + (to[0] - from[0]) * u, from[1] + (to[1] - from[1]) * u];
  }

  /** Where a kind stands, or would stand, on its plate: CSS pixels from the plate's middle. */
  spot(id: BoardSpace, kind: PieceKind): Pt {
    const plate = this.#placed.get(id)?.plate;
    if (!plate) return [0, 0];
    const row = plate.rows.find((one) => one.kind === kind);
    if (row) return [row.x - plate.w / 2, row.y - plate.h / 2];
    const low = Math.max(0, ...plate.rows.map(({ y }) => y));
    return [0, low ? low - plate.h / 2 : plate.h / 2];
  }

  /** Where leader lines end, in CSS pixels: small, but nothing else should stand there. */
  ends(camera: Camera, view: View): Rect[] {
    return [...this.#placed.values()].flatMap(({ id, leader }) => {
      const [x, y] = toScreen(camera, view, anchors[id]);
      return leader ? [{ x: x - 4, y: y - 4, w: 8, h: 8 }] : [];
    });
  }

  /** The plates on the screen, in CSS pixels. */
  rects(camera: Camera, view: View): { id: BoardSpace; rect: Rect }[] {
    return [...this.#placed.values()].map(({ id, plate, at }) => {
      const [x, y] = toScreen(camera, view, at);
      return { id, rect: { x: x - plate.w / 2, y: y - plate.h / 2, w: plate.w, h: plate.h } };
    });
  }

  counterSize(): number {
    return [...this.#placed.values()][0]?.plate.style.counter ?? 20;
  }
}
