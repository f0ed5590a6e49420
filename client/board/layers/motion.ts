/** Counters on their way, and a pulse where something has just happened. */
import { type Camera, toScreen, type View } from '../camera.ts';
import { meeting, type Pt } from '../geometry/read.ts';
import { drawCounter } from '../pieces/counter.ts';
import type { BoardMotion, BoardScene, BoardSpace } from '../scene.ts';
import type { Stage } from '../stage.ts';
import type { BoardTokens } from '../tokens.ts';
import type { MarkLayer } from './mark-layer.ts';
import { Picture } from './picture.ts';
import type { PlateLayer } from './plate-layer.ts';

export interface Scenery {
  stage: Stage;
  plates: PlateLayer;
  marks: MarkLayer;
  tokens: BoardTokens;
  scene(): BoardScene;
  camera(): Camera;
  view(): View;
}

const ease = (u: number) => (u < 0.5 ? 4 * u ** 3 : 1 - (2 - 2 * u) ** 3 / 2);

/** A bend through the border crossing, so that a piece is seen to go from one space into the next. */
function pathBetween(from: Pt, to: Pt, via: Pt | undefined): (u: number) => Pt {
  const middle: Pt = via ?? [
    (from[0] + to[0]) / 2,
    (from[1] + to[1]) / 2 - Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.12,
  ];
  // The control point that makes a quadratic curve pass through `middle` half way.
  const c: Pt = [2 * middle[0] - (from[0] + to[0]) / 2, 2 * middle[1] - (from[1] + to[1]) / 2];
  return (u) => [
    (1 - u) ** 2 * from[0] + 2 * u * (1 - u) * c[0] + u * u * to[0],
    (1 - u) ** 2 * from[1] + 2 * u * (1 - u) * c[1] + u * u * to[1],
  ];
}

export async function animate(
  scenery: Scenery,
  motions: readonly BoardMotion[],
  ms: number,
  still: boolean,
): Promise<void> {
  const { stage, plates, marks, tokens } = scenery;
  const pulsed = motions.flatMap((m): BoardSpace[] => (m.kind === 'pulse' ? [m.space] : []));
  if (still) {
    // Reduced motion: nothing travels; the spaces concerned are only marked for as long.
    const touched = motions.flatMap((m): BoardSpace[] => (m.kind === 'pulse' ? [m.space] : [m.from, m.to]));
    marks.set('pulse', touched, 0.7);
    await stage.run(ms, () => {});
    marks.set('pulse', []);
    return;
  }
  const { dpr } = stage.view();
  const size = plates.counterSize() * 1.3;
  const half = size * 0.8;
  const moving = motions.flatMap((m) => {
    if (m.kind === 'pulse') return [];
    const picture = new Picture(stage.scene, 20);
    picture.draw(2 * half * dpr, 2 * half * dpr, (ctx) => {
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
      drawCounter(ctx, m.piece, m.count, { x: half, y: half }, size, tokens, scenery.scene().texts.letters);
    });
    picture.image.setOrigin(0.5, 0.5);
    return [{ picture, path: pathBetween(plates.middle(m.from), plates.middle(m.to), meeting(m.from, m.to)) }];
  });
  await stage.run(ms, (u) => {
    for (const { picture, path } of moving) {
      const [x, y] = toScreen(scenery.camera(), scenery.view(), path(ease(u)));
      // Lifted a little on the way, as by a hand.
      picture.image
        .setPosition(x * dpr, (y - 10 * Math.sin(Math.PI * u)) * dpr)
        .setScale(1 + 0.14 * Math.sin(Math.PI * u));
    }
    marks.set('pulse', u < 1 ? pulsed : [], Math.abs(Math.sin(u * Math.PI * 2)));
  });
  for (const { picture } of moving) picture.destroy();
}
