/** The printed sheet: one print of the whole at the fitted size, and a sharp print of what is seen when one looks closer. */
import type Phaser from 'phaser';
import { type Camera, toMap, toScreen, type View } from '../camera.ts';
import { sheet } from '../geometry/read.ts';
import { BLEED, printSheet } from '../ink/sheet.ts';
import type { BoardScene } from '../scene.ts';
import type { BoardTokens } from '../tokens.ts';
import { Picture } from './picture.ts';

const LARGEST = 4096; // every GPU of the last ten years takes a texture this wide
const SPARE = 0.12; // how much beyond the view the close print reaches, so that a small drag needs no new one

export class SheetLayer {
  #whole: Picture;
  #close: Picture;
  #wholeK = 0;
  #printed = '';
  #window = { x: 0, y: 0, w: 0, h: 0, k: 0 };

  constructor(scene: Phaser.Scene) {
    this.#whole = new Picture(scene, 0);
    this.#close = new Picture(scene, 1);
  }

  /** Prints the whole sheet if its content or the fitted scale has changed. */
  print(scene: BoardScene, tokens: BoardTokens, key: string, k: number, dpr: number): void {
    const scale = Math.min(k * dpr, LARGEST / (sheet.w + 2 * BLEED));
    const all = `${key} ${scale.toFixed(4)}`;
    if (all === this.#printed) return;
    this.#printed = all;
    this.#wholeK = scale;
    this.#window.k = 0;
    this.#close.hide();
    this.#whole.draw((sheet.w + 2 * BLEED) * scale, (sheet.h + 2 * BLEED) * scale, (ctx) => {
      ctx.setTransform(scale, 0, 0, scale, BLEED * scale, BLEED * scale);
      printSheet(ctx, scene, tokens, k);
    });
  }

  /** Prints what is in view at exactly this scale, unless what there is will do. */
  sharpen(scene: BoardScene, tokens: BoardTokens, camera: Camera, view: View, dpr: number): void {
    if (Math.abs(camera.k * dpr - this.#wholeK) / this.#wholeK < 0.01) {
      this.#close.hide();
      this.#window.k = 0;
      return;
    }
    const [x0, y0] = toMap(camera, view, [0, 0]);
    const [x1, y1] = toMap(camera, view, [view.w, view.h]);
    const now = this.#window;
    const visible = {
      x0: Math.max(-BLEED, x0),
      y0: Math.max(-BLEED, y0),
      x1: Math.min(sheet.w + BLEED, x1),
      y1: Math.min(sheet.h + BLEED, y1),
    };
    const held =
      now.k === camera.k &&
      visible.x0 >= now.x &&
      visible.y0 >= now.y &&
      visible.x1 <= now.x + now.w &&
      visible.y1 <= now.y + now.h;
    if (held) return;
    const scale = camera.k * dpr;
    const [sx, sy] = [(x1 - x0) * SPARE, (y1 - y0) * SPARE];
    // Whole device pixels, so that the print lies on the screen's grid.
    const x = Math.floor(Math.max(-BLEED, x0 - sx) * scale) / scale;
    const y = Math.floor(Math.max(-BLEED, y0 - sy) * scale) / scale;
    const w = Math.min(LARGEST / scale, Math.min(sheet.w + BLEED, x1 + sx) - x);
    const h = Math.min(LARGEST / scale, Math.min(sheet.h + BLEED, y1 + sy) - y);
    this.#window = { x, y, w, h, k: camera.k };
    this.#close.draw(w * scale, h * scale, (ctx) => {
      ctx.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
      printSheet(ctx, scene, tokens, camera.k);
    });
  }

  place(camera: Camera, view: View, dpr: number): void {
    const put = (picture: Picture, x: number, y: number, scale: number) => {
      const [sx, sy] = toScreen(camera, view, [x, y]);
      const size = (camera.k * dpr) / scale;
      const still = Math.abs(size - 1) < 0.011;
      picture.image
        .setScale(still ? 1 : size)
        .setPosition(still ? Math.round(sx * dpr) : sx * dpr, still ? Math.round(sy * dpr) : sy * dpr);
    };
    put(this.#whole, -BLEED, -BLEED, this.#wholeK);
    if (this.#window.k) put(this.#close, this.#window.x, this.#window.y, this.#window.k * dpr);
  }
}
