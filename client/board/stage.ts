/**
 * Phaser, drawing only when asked. Its own loop is put to sleep for good; a frame is one requestAnimationFrame, asked
 * for by `invalidate()` or by a running animation. While nothing changes, nothing runs.
 */
import Phaser from 'phaser';

export interface Stage {
  scene: Phaser.Scene;
  canvas: HTMLCanvasElement;
  /** CSS pixels, and device pixels to one of them. */
  view(): { w: number; h: number; dpr: number };
  resize(w: number, h: number, dpr: number): void;
  /** Draws one frame soon. `before` hooks run first. */
  invalidate(): void;
  /** Called before every frame is drawn. */
  before(hook: (now: number) => void): void;
  /**
   * Runs `step(u)` with u from 0 to 1 over `ms`; resolves at the end, even in a tab that is not shown. Aborted, it goes
   * to the end at once.
   */
  run(ms: number, step: (u: number) => void, signal?: AbortSignal): Promise<void>;
  /** Frames drawn so far. */
  frames(): number;
  destroy(): void;
}

export function openStage(parent: HTMLElement, w: number, h: number, dpr: number): Promise<Stage> {
  return new Promise((resolve, reject) => {
    let view = { w, h, dpr };
    const create = (scene: Phaser.Scene) => {
      try {
        resolve(drive(scene));
      } catch (error) {
        reject(error as Error);
      }
    };
    const game = new Phaser.Game({
      type: Phaser.CANVAS,
      parent,
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true },
      // The canvas is as large as the device's pixels, and CSS shrinks it: one map, sharp on every screen.
      scale: { mode: Phaser.Scale.NONE, width: Math.round(w * dpr), height: Math.round(h * dpr), zoom: 1 / dpr },
      scene: {
        create(this: Phaser.Scene) {
          create(this);
        },
      },
    });

    function drive(scene: Phaser.Scene): Stage {
      let asked = 0;
      let frames = 0;
      let gone = false;
      const hooks: ((now: number) => void)[] = [];
      const running = new Set<(now: number) => void>();
      game.events.on(Phaser.Core.Events.POST_RENDER, () => {
        frames++;
        // Phaser starts its loop after the scene is made, and might again: put it to sleep whenever it is found awake.
        if (game.loop.running) game.loop.sleep();
      });

      const frame = (now: number) => {
        asked = 0;
        if (gone) return;
        for (const step of running) step(now);
        for (const hook of hooks) hook(now);
        game.loop.step(now);
        if (running.size) invalidate();
      };
      function invalidate(): void {
        if (!asked && !gone) asked = requestAnimationFrame(frame);
      }
      // A browser may take back what was drawn: in a tab long unseen, or when its graphics driver starts again.
      game.canvas.addEventListener('contextrestored', invalidate);

      return {
        scene,
        canvas: game.canvas,
        view: () => view,
        resize(nextW, nextH, nextDpr) {
          view = { w: nextW, h: nextH, dpr: nextDpr };
          game.scale.setZoom(1 / nextDpr);
          game.scale.resize(Math.round(nextW * nextDpr), Math.round(nextH * nextDpr));
          game.canvas.style.width = `${nextW}px`;
          game.canvas.style.height = `${nextH}px`;
          invalidate();
        },
        invalidate,
        before: (hook) => void hooks.push(hook),
        run(ms, step, signal) {
          return new Promise((done) => {
            let start = -1;
            const finish = () => {
              if (!running.delete(tick)) return;
              clearTimeout(late);
              step(1);
              invalidate();
              done();
            };
            const tick = (now: number) => {
              if (start < 0) start = now;
              const u = Math.min(1, (now - start) / Math.max(1, ms));
              if (u === 1) finish();
              else step(u);
            };
            running.add(tick);
            // Browsers draw no frames in a hidden tab: the game must not wait for one.
            const late = setTimeout(finish, ms + 500);
            signal?.addEventListener('abort', finish, { once: true });
            invalidate();
          });
        },
        frames: () => frames,
        destroy() {
          gone = true;
          cancelAnimationFrame(asked);
          running.clear();
          game.destroy(true);
          // Phaser ends in its next step, and there is none unless we take it.
          game.loop.step(performance.now());
        },
      };
    }
  });
}
