/** A canvas to draw on with the 2D context, shown as a Phaser image. The seam between fine line work and the GPU. */
import type Phaser from 'phaser';

let serial = 0;

export class Picture {
  readonly image: Phaser.GameObjects.Image;
  #scene: Phaser.Scene;
  #texture: Phaser.Textures.CanvasTexture | null = null;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  /** Draws anew at a size in device pixels. The context starts clean, with its unit a device pixel. */
  draw(width: number, height: number, paint: (ctx: CanvasRenderingContext2D) => void): void {
    const [w, h] = [Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height))];
    let texture = this.#texture;
    if (!texture || texture.width !== w || texture.height !== h) {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      texture = this.#scene.textures.addCanvas(`picture-${serial++}`, canvas)!;
      const old = this.#texture;
      this.#texture = texture;
      this.image.setTexture(texture.key);
      if (old) this.#scene.textures.remove(old);
    }
    const ctx = texture.context;
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, w, h);
    paint(ctx);
    ctx.restore();
    texture.refresh();
    this.image.setVisible(true);
  }

  /** Uploads the drawing again, after the GPU has lost it. */
  refresh(): void {
    this.#texture?.refresh();
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
