/** What moves on the board when a step happens: read from its changes alone, so that every rule moves by itself. */
import type { PieceId, SpaceId } from '../../shared/content/ids.ts';
import type { Change, Step, World } from '../../shared/rules/types.ts';
import { type BoardMotion, PIECES, type PieceKind } from '../board/scene.ts';
import { after } from './playback.ts';

type PieceChange = Extract<Change, { on: 'piece' }>;
const isCounter = (piece: PieceId): piece is Extract<PieceId, PieceKind> =>
  (PIECES as readonly string[]).includes(piece);

export interface Happening {
  motions: BoardMotion[];
  /** The world while they run: what leaves a space has been lifted, what comes has not been set down. */
  during: World;
}

/** @param world as it was before the step */
export function happeningOf(step: Step, world: World): Happening {
  const changes = step.changes.filter((c): c is PieceChange => c.on === 'piece' && isCounter(c.piece));
  const more = changes.filter((c) => c.to > c.from).map((c) => ({ ...c, n: c.to - c.from }));
  const less = changes.filter((c) => c.to < c.from).map((c) => ({ ...c, n: c.from - c.to }));
  const motions: BoardMotion[] = [];
  /** Takes as many as both have, and says how many that is. */
  const match = (a: { n: number }, b: { n: number }): number => {
    const n = Math.min(a.n, b.n);
    a.n -= n;
    b.n -= n;
    return n;
  };
  for (const gone of less)
    for (const come of more) {
      const [from, to] = [gone.piece as PieceKind, come.piece as PieceKind];
      if (gone.piece === come.piece) {
        const count = match(gone, come);
        if (count) motions.push({ kind: 'move', piece: to, count, from: gone.at, to: come.at });
      } else if (gone.at === come.at && turnsInto(gone.piece, come.piece)) {
        const count = match(gone, come);
        if (count) motions.push({ kind: 'flip', from, to, count, space: come.at });
      }
    }
  for (const { piece, at, n } of more)
    if (n) motions.push({ kind: 'appear', piece: piece as PieceKind, count: n, space: at });
  for (const { piece, at, n } of less)
    if (n) motions.push({ kind: 'leave', piece: piece as PieceKind, count: n, space: at });
  for (const at of touched(step, changes)) motions.push({ kind: 'pulse', space: at });
  return { motions, during: after(world, [{ ...step, changes: changes.filter((c) => c.to < c.from) }]) };
}

/** The same counter, other side up: a cell that is found or hides again. A mission takes the place of troops, T10 to T22. */
const turnsInto = (from: PieceId, to: PieceId): boolean =>
  [from, to].every((piece) => piece === 'cellsHidden' || piece === 'cellsExposed') || (from === 't10' && to === 't22');

/** Spaces where something changed that is no counter: order, control, training. */
function touched(step: Step, counters: readonly PieceChange[]): Set<SpaceId> {
  const at = step.changes.flatMap((c) =>
    c.on === 'order' || c.on === 'control' || (c.on === 'piece' && !counters.includes(c)) ? [c.at] : [],
  );
  return new Set(at);
}
