/** Marks over the sheet: where one may act, what is chosen, what is out of reach, what the pointer or the focus is on. */
import type Phaser from 'phaser';
import { type Camera, toScreen, type View } from '../camera.ts';
import { isBox } from '../cover.ts';
import { areaOf, boxes, faces, type Rect } from '../geometry/read.ts';
import type { BoardSpace } from '../scene.ts';
import { alpha, type BoardTokens } from '../tokens.ts';
import { Picture } from './picture.ts';

export type Mark = 'veil' | 'target' | 'chosen' | 'hover' | 'focus' | 'pulse';
const ROOM = 9; // map pixels round a space for the thickness of a line

const areaFor = (id: BoardSpace): Path2D => {
  if (!isBox(id)) return areaOf(id);
  const path = new Path2D();
  path.rect(boxes[id].x, boxes[id].y, boxes[id].w, boxes[id].h);
  return path;
};
export const boundsFor = (id: BoardSpace): Rect => {
  if (isBox(id)) return boxes[id];
  const points = faces.get(id)!.flat();
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
};

/** Each mark has a form as well as a colour: targets are dashed, the chosen is a double line, the veil is paper. */
function paint(
  ctx: CanvasRenderingContext2D,
  id: BoardSpace,
  mark: Mark,
  tokens: BoardTokens,
  line: (css: number) => number,
): void {
  const area = areaFor(id);
  ctx.lineJoin = 'round';
  const stroke = (colour: string, width: number, dash: number[] = []) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = line(width);
    ctx.setLineDash(dash.map(line));
    ctx.stroke(area);
  };
  const glow = (colour: string, width: number) => {
    ctx.save();
    ctx.clip(area);
    for (const u of [1, 0.66, 0.33]) stroke(alpha(colour, 0.17), width * u);
    ctx.restore();
  };
  if (mark === 'veil') {
    ctx.fillStyle = alpha(tokens.paper, 0.52);
    ctx.fill(area);
  } else if (mark === 'target') {
    glow(tokens.target, 22);
    stroke(alpha(tokens.paper, 0.95), 4.6);
    stroke(tokens.target, 2.6, [8, 4]);
  } else if (mark === 'chosen') {
    ctx.fillStyle = alpha(tokens.chosen, 0.1);
    ctx.fill(area);
    glow(tokens.chosen, 26);
    stroke(tokens.chosen, 5.4);
    stroke(alpha(tokens.paper, 0.95), 2.2);
  } else if (mark === 'hover') {
    ctx.fillStyle = alpha(tokens.ink, 0.05);
    ctx.fill(area);
    stroke(alpha(tokens.ink, 0.75), 1.8);
  } else if (mark === 'focus') {
    stroke(tokens.paper, 5);
    stroke(tokens.ink, 2.4, [2.4, 3.2]);
  } else {
    ctx.fillStyle = alpha(tokens.target, 0.22);
    ctx.fill(area);
    stroke(tokens.target, 3.4);
  }
}

interface Print {
  picture: Picture;
  scale: number;
}
const DEPTH: Record<Mark, number> = { veil: 2, hover: 3, target: 4, chosen: 5, focus: 6, pulse: 7 };

export class MarkLayer {
  #prints = new Map<string, Print>();
  #shown = new Map<string, { id: BoardSpace; mark: Mark; alpha: number }>();
  #scene: Phaser.Scene;
  #tokens: BoardTokens;

  constructor(scene: Phaser.Scene, tokens: BoardTokens) {
    this.#scene = scene;
    this.#tokens = tokens;
  }

  /** Shows exactly these spaces under a mark. */
  set(mark: Mark, ids: readonly BoardSpace[], opacity = 1): void {
    for (const [key, shown] of this.#shown)
      if (shown.mark === mark && !ids.includes(shown.id)) {
        this.#shown.delete(key);
        this.#prints.get(key)?.picture.hide();
      }
    for (const id of ids) this.#shown.set(`${mark} ${id}`, { id, mark, alpha: opacity });
  }

  /** @param settled whether to draw anew marks that no longer fit the scale; while the map moves they are only stretched */
  place(camera: Camera, view: View, dpr: number, settled: boolean): void {
    for (const [key, { id, mark, alpha: opacity }] of this.#shown) {
      const scale = Math.min(camera.k, 2.2) * dpr;
      let print = this.#prints.get(key);
      const b = boundsFor(id);
      if (!print || (settled && Math.abs(print.scale / scale - 1) > 0.02)) {
        print = { picture: print?.picture ?? new Picture(this.#scene, DEPTH[mark]), scale };
        this.#prints.set(key, print);
        const growth = Math.max(0.72, Math.sqrt(camera.k / 0.72));
        print.picture.draw((b.w + 2 * ROOM) * scale, (b.h + 2 * ROOM) * scale, (ctx) => {
          ctx.setTransform(scale, 0, 0, scale, (ROOM - b.x) * scale, (ROOM - b.y) * scale);
          paint(ctx, id, mark, this.#tokens, (css) => (css * growth) / camera.k);
        });
      }
      const [x, y] = toScreen(camera, view, [b.x - ROOM, b.y - ROOM]);
      print.picture.image
        .setVisible(true)
        .setAlpha(opacity)
        .setPosition(x * dpr, y * dpr)
        .setScale((camera.k * dpr) / print.scale);
    }
  }
}
