/**
 * The board's face. Hand it a scene, listen to what the player points at; it knows nothing else.
 *
 *   const board = await mountBoard(element, { still });
 *   board.on((intent) => …);
 *   board.show(scene);
 */
import type { BoardIntent, BoardMotion, BoardScene, BoardSpace } from './scene.ts';

export interface BoardOptions {
  /** Asked before anything slides: whether nothing shall. Left out: as the player's system asks. */
  still?: () => boolean;
  /** Where something of the page lies over the board, as getBoundingClientRect tells it: plates keep from under it. */
  covers?: () => readonly DOMRect[];
}

export interface Board {
  /** Shows this scene, whole. Call it as often as you like: only what has changed is drawn again. */
  show(scene: BoardScene): void;
  /** Hears of pointing and tapping; returns how to stop. */
  on(listener: (intent: BoardIntent) => void): () => void;
  /** Brings a space into view and rings it; null takes the ring away. */
  focus(space: BoardSpace | null): void;
  zoomIn(): void;
  zoomOut(): void;
  /** The whole board, as large as it goes; it then stays whole when the window changes. */
  fit(): void;
  /**
   * Plays pieces on their way, and pulses, over the scene as shown; resolves when they have ended (`ms` milliseconds,
   * also in a hidden tab). Call `show` with the new scene afterwards: animating changes nothing. A `show` that comes
   * earlier ends it: then it resolves to false.
   */
  animate(motions: readonly BoardMotion[], ms: number): Promise<boolean>;
  /** To be called if the parent's size changes in a way a ResizeObserver cannot see. */
  resize(): void;
  /** Frames drawn since the board was mounted: stands still while nothing moves. */
  frames(): number;
  destroy(): void;
}

const load = () => import('./board.ts');
/** Has Phaser and the board fetched, for a page that will want them. */
export const fetchBoard = (): void => void load().catch(() => undefined);

/** Loads Phaser and opens the board in `parent`, which must have a size. */
export async function mountBoard(parent: HTMLElement, options: BoardOptions = {}): Promise<Board> {
  const { openBoard } = await load();
  return openBoard(parent, options);
}
