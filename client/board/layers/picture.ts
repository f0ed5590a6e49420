/** A canvas to draw on with the 2D context, shown as a Phaser image. */
import type Phaser from 'phaser';

let serial = 0;

export class Picture {
  readonly image: Phaser.GameObjects.Image;
  #scene: Phaser.Scene;
  #texture: Phaser.Textures.Texture | null = null;
  #ctx: CanvasRenderingContext2D | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  /** Draws anew at a size in device pixels. The context starts clean, with its unit a device pixel. */
  draw(width: number, height: number, paint: (ctx: CanvasRenderingContext2D) => void): void {
    const ctx = this.#sized(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    paint(ctx);
    ctx.restore();
    this.image.setVisible(true);
  }

  #sized(w: number, h: number): CanvasRenderingContext2D {
    if (this.#ctx?.canvas.width === w && this.#ctx.canvas.height === h) return this.#ctx;
    const canvas = document.createElement('canvas');
    canvas.width = w;
    canvas.height = h;
    // Not `addCanvas`: that reads every pixel back, twice, for readers that we are not.
    const key = `picture-${serial++}`;
    const texture = this.#scene.textures.create(key, [canvas])!;
    texture.add('__BASE', 0, 0, 0, w, h);
    this.image.setTexture(key);
    if (this.#texture) this.#scene.textures.remove(this.#texture);
    this.#texture = texture;
    return (this.#ctx = canvas.getContext('2d', { willReadFrequently: true })!);
  }

  hide(): void {
    this.image.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
    if (this.#texture) this.#scene.textures.remove(this.#texture);
    this.#texture = null;
  }
}
