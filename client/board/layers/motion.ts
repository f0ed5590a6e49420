/** Counters on their way, coming, going or turning over, and a pulse where something else has just happened. */
import { type Camera, toScreen, type View } from '../camera.ts';
import { meeting, type Pt } from '../geometry/read.ts';
import { drawCounter } from '../pieces/counter.ts';
import type { BoardMotion, BoardScene, BoardSpace, PieceKind } from '../scene.ts';
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

/** One counter on the way: what it looks like and where it is when the time is `u`. */
interface Mover {
  faces: readonly [PieceKind, PieceKind];
  count: number;
  /** Where on the map and how far from there (CSS pixels), how large, how visible, and how far turned (1 is full face). */
  at(u: number): { point: Pt; off: Pt; scale: number; alpha: number; turn: number };
}

function moverOf(motion: Exclude<BoardMotion, { kind: 'pulse' }>, plates: PlateLayer): Mover {
  if (motion.kind === 'move') {
    const [x0, y0] = plates.spot(motion.from, motion.piece);
    const [x1, y1] = plates.spot(motion.to, motion.piece);
    const path = pathBetween(plates.middle(motion.from), plates.middle(motion.to), meeting(motion.from, motion.to));
    return {
      faces: [motion.piece, motion.piece],
      count: motion.count,
      // Lifted a little on the way, as by a hand.
      at: (u) => ({
        point: path(ease(u)),
        off: [x0 + (x1 - x0) * ease(u), y0 + (y1 - y0) * ease(u) - 12 * Math.sin(Math.PI * u)],
        scale: 1 + 0.16 * Math.sin(Math.PI * u),
        alpha: 1,
        turn: 1,
      }),
    };
  }
  const point = plates.middle(motion.space);
  if (motion.kind === 'flip') {
    const [x, y] = plates.spot(motion.space, motion.from);
    return {
      faces: [motion.from, motion.to],
      count: motion.count,
      at: (u) => ({
        point,
        off: [x, y - 8 * Math.sin(Math.PI * u)],
        scale: 1.15,
        alpha: 1,
        turn: Math.cos(Math.PI * ease(u)),
      }),
    };
  }
  const [x, y] = plates.spot(motion.space, motion.piece);
  const falls = motion.kind === 'appear';
  return {
    faces: [motion.piece, motion.piece],
    count: motion.count,
    at: (u) => {
      const up = falls ? 1 - ease(Math.min(1, u * 1.25)) : ease(Math.max(0, u * 1.25 - 0.25));
      return { point, off: [x, y - 34 * up], scale: 1 + 0.4 * up, alpha: 1 - up, turn: 1 };
    },
  };
}

/** Plays the motions over the board as it stands; the signal ends them at once. */
export async function animate(
  scenery: Scenery,
  motions: readonly BoardMotion[],
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  const { stage, plates, marks, tokens } = scenery;
  const pulsed = motions.flatMap((m): BoardSpace[] => (m.kind === 'pulse' ? [m.space] : []));
  const { dpr } = stage.view();
  const size = plates.counterSize() * 1.3;
  const half = size * 0.8;
  const print = (kind: PieceKind, count: number): Picture => {
    const picture = new Picture(stage.scene, 20);
    picture.draw(2 * half * dpr, 2 * half * dpr, (ctx) => {
      ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
      drawCounter(ctx, kind, count, { x: half, y: half }, size, tokens, scenery.scene().texts.letters);
    });
    picture.image.setOrigin(0.5, 0.5);
    return picture;
  };
  const moving = motions.flatMap((motion, i) => {
    if (motion.kind === 'pulse') return [];
    const mover = moverOf(motion, plates);
    const [front, back] = mover.faces;
    const faces = [print(front, mover.count), front === back ? null : print(back, mover.count)] as const;
    // Two counters that come to one space stand side by side.
    const beside = motions.slice(0, i).filter((m) => placeOf(m) === placeOf(motion)).length * size * 0.7;
    return [{ mover, faces, beside }];
  });
  await stage.run(
    ms,
    (u) => {
      for (const { mover, faces, beside } of moving) {
        const now = mover.at(u);
        const [x, y] = toScreen(scenery.camera(), scenery.view(), now.point);
        const shown = now.turn < 0 && faces[1] ? faces[1] : faces[0];
        for (const face of faces) face?.image.setVisible(face === shown);
        shown.image
          .setPosition((x + now.off[0] + beside) * dpr, (y + now.off[1]) * dpr)
          .setScale(now.scale * Math.abs(now.turn), now.scale)
          .setAlpha(now.alpha);
      }
      marks.set('pulse', u < 1 ? pulsed : [], Math.abs(Math.sin(u * Math.PI * 2)));
    },
    signal,
  );
  for (const { faces } of moving) for (const face of faces) face?.destroy();
}

const placeOf = (motion: BoardMotion): BoardSpace => (motion.kind === 'move' ? motion.to : motion.space);
