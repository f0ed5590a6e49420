/** Towns and their names: they appear as one looks closer, and give way to plates and to greater towns. */
import type Phaser from 'phaser';
import { type Camera, toScreen, type View } from '../camera.ts';
import { boxes, places, type Pt, type Rect } from '../geometry/read.ts';
import type { BoardTexts } from '../scene.ts';
import { alpha, type BoardTokens, color } from '../tokens.ts';
import { Picture } from './picture.ts';

/** The scale (CSS pixels to a map pixel) from which a town of each rank is marked, and from which it is named. */
const MARKED_FROM = [0, 0.3, 0.4, 0.86];
const NAMED_FROM = [0, 0.4, 0.46, 0.92];
const cities = places.filter((p) => p.kind === 'city').toSorted((a, b) => a.rank - b.rank);
const apart = (a: Rect, b: Rect) => a.x + a.w < b.x || b.x + b.w < a.x || a.y + a.h < b.y || b.y + b.h < a.y;

export class NameLayer {
  #prints = new Map<string, { picture: Picture; w: number; h: number; key: string }>();
  #sides = new Map<string, { dx: number; dy: number }>();
  #dots: { at: Pt; great: boolean }[] = [];
  #marks: Phaser.GameObjects.Graphics;
  #scene: Phaser.Scene;
  #tokens: BoardTokens;

  constructor(scene: Phaser.Scene, tokens: BoardTokens) {
    this.#scene = scene;
    this.#tokens = tokens;
    this.#marks = scene.add.graphics().setDepth(8);
  }

  /** Chooses which names show, and on which side of their town, for plates that stand as given. */
  choose(
    texts: BoardTexts,
    camera: Camera,
    view: View,
    dpr: number,
    edition: number,
    unit: number,
    plates: readonly Rect[],
  ): void {
    this.#sides.clear();
    this.#dots = [];
    const cards = Object.values(boxes).map((b): Rect => {
      const [x, y] = toScreen(camera, view, [b.x, b.y]);
      return { x, y, w: b.w * camera.k, h: b.h * camera.k };
    });
    const taken: Rect[] = [...plates, ...cards];
    const covers = taken.length;
    const size = Math.round(Math.max(10.5, Math.min(14, 9 + (camera.k / unit) * 2.6)) * unit * 2) / 2;
    for (const { id, rank, at } of cities) {
      if (camera.k < MARKED_FROM[rank]!) continue;
      const [x, y] = toScreen(camera, view, at);
      const dot = { x: x - 4, y: y - 4, w: 8, h: 8 };
      // A dot half under a plate would read as one of its marks.
      if (!taken.slice(0, covers).every((t) => apart(t, dot))) continue;
      this.#dots.push({ at, great: rank === 1 });
      const text = texts.places[id];
      if (!text || camera.k < NAMED_FROM[rank]!) continue;
      const { w, h } = this.#print(id, text, texts.dir, rank === 1, size, dpr, edition);
      const ways = [
        [4, -h / 2],
        [-w - 4, -h / 2],
        [-w / 2, 3],
        [-w / 2, -h - 3],
      ] as const;
      const side = ways.find(([dx, dy]) => taken.every((t) => apart(t, { x: x + dx, y: y + dy, w, h })));
      if (!side) continue;
      taken.push({ x: x + side[0], y: y + side[1], w, h });
      this.#sides.set(id, { dx: side[0], dy: side[1] });
    }
    for (const [id, { picture }] of this.#prints) picture.image.setVisible(this.#sides.has(id));
  }

  #print(id: string, text: string, dir: 'ltr' | 'rtl', great: boolean, size: number, dpr: number, edition: number) {
    const key = `${text} ${size} ${dpr} ${edition}`;
    const old = this.#prints.get(id);
    if (old?.key === key) return old;
    const picture = old?.picture ?? new Picture(this.#scene, 9);
    const font = `${great ? 600 : 500} ${size}px ${this.#tokens.serif}`;
    const measure = document.createElement('canvas').getContext('2d')!;
    measure.font = font;
    const [w, h] = [Math.ceil(measure.measureText(text).width) + 4, Math.ceil(size * 1.25)];
    picture.draw(w * dpr, h * dpr, (ctx) => {
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
      ctx.font = font;
      ctx.direction = dir;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.lineJoin = 'round';
      ctx.strokeStyle = alpha(this.#tokens.land, 0.75);
      ctx.lineWidth = 2.6;
      ctx.strokeText(text, w / 2, h / 2);
      ctx.fillStyle = alpha(this.#tokens.ink, 0.82);
      ctx.fillText(text, w / 2, h / 2);
    });
    const print = { picture, w, h, key };
    this.#prints.set(id, print);
    return print;
  }

  place(camera: Camera, view: View, dpr: number): void {
    // As the printer sets them: a ringed dot for the great ones, a dot for the rest.
    const [ink, paper] = [color(this.#tokens.ink), color(this.#tokens.paper)];
    this.#marks.clear();
    for (const { at, great } of this.#dots) {
      const [x, y] = toScreen(camera, view, at).map((v) => v * dpr) as [number, number];
      if (great)
        this.#marks
          .fillStyle(ink)
          .fillCircle(x, y, 3.6 * dpr)
          .fillStyle(paper)
          .fillCircle(x, y, 2.6 * dpr);
      this.#marks.fillStyle(ink).fillCircle(x, y, (great ? 1.3 : 1.9) * dpr);
    }
    for (const { id, at } of cities) {
      const side = this.#sides.get(id);
      const [x, y] = toScreen(camera, view, at);
      if (side)
        this.#prints
          .get(id)
          ?.picture.image.setPosition(Math.round((x + side.dx) * dpr), Math.round((y + side.dy) * dpr));
    }
  }
}
