/** The board itself: camera, layers and hands put together. Reached through `mountBoard` only, so that Phaser stays in this chunk. */
import { between, type Camera, fitted, fittedWindow, held, showing, toMap, type View, zoomedAt } from './camera.ts';
import { type Rect, spaceAt } from './geometry/read.ts';
import { listen, ZOOM_STEP } from './gestures.ts';
import type { Board, BoardOptions } from './index.ts';
import { printKey } from './ink/sheet.ts';
import { MarkLayer, boundsFor } from './layers/mark-layer.ts';
import { animate } from './layers/motion.ts';
import { NameLayer } from './layers/name-layer.ts';
import { PlateLayer } from './layers/plate-layer.ts';
import { SheetLayer } from './layers/sheet-layer.ts';
import { type BoardIntent, type BoardScene, type BoardSpace, SPACES } from './scene.ts';
import { openStage } from './stage.ts';
import { boardTokens } from './tokens.ts';
import { plainType, typesetter } from './type.ts';

const SETTLE = 140; // ms after the last move of the camera, before the map is printed sharp again
const GLIDE = 260;

/** How much larger than usual the page is set: on a wall, or for a reader who asked for it. */
const typeScale = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
const pixelRatio = () => Math.min(3, window.devicePixelRatio || 1);

export async function openBoard(parent: HTMLElement, options: BoardOptions): Promise<Board> {
  const tokens = boardTokens();
  const still = options.still ?? (() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const table = document.createElement('div');
  table.style.cssText =
    'position:relative;width:100%;height:100%;overflow:hidden;touch-action:none;outline-offset:-3px;user-select:none;-webkit-user-select:none';
  table.tabIndex = 0;
  table.setAttribute('role', 'group');
  parent.append(table);

  const size = (): View => ({ w: Math.max(1, table.clientWidth), h: Math.max(1, table.clientHeight) });
  const first = size();
  // Letters are measured and printed once: wait for the faces they are to be set in.
  const [stage] = await Promise.all([openStage(table, first.w, first.h, pixelRatio()), plainType(tokens)]);
  stage.canvas.setAttribute('aria-hidden', 'true');
  stage.canvas.style.display = 'block';

  const layers = {
    sheet: new SheetLayer(stage.scene),
    marks: new MarkLayer(stage.scene, tokens),
    names: new NameLayer(stage.scene, tokens),
    plates: new PlateLayer(stage.scene, tokens),
  };
  const view = (): View => stage.view();
  let camera: Camera = fitted(first);
  let fit = true; // the camera has not been touched: it keeps to the whole board when the window changes
  let scene: BoardScene | null = null;
  let pointed: BoardSpace | null = null;
  let goal: Camera | null = null;
  let settled = true;
  let slide = 1;
  let timer = 0;
  let playing: AbortController | null = null;
  const listeners = new Set<(intent: BoardIntent) => void>();
  /** Goes up when a face has arrived after all: what was set in another is set again. */
  const edition = { sheet: 0, plates: 0, names: 0 };
  const closed = new AbortController();
  const tell = (intent: BoardIntent) => {
    for (const listener of listeners) listener(intent);
  };

  /** What lies over the whole board, in map pixels; who has looked closer finds what is under it by moving the map. */
  function covered(): Rect[] {
    if (!fit) return [];
    const { left, top } = table.getBoundingClientRect();
    return (options.covers?.() ?? []).map(({ x, y, width, height }) => {
      const [mapX, mapY] = toMap(camera, view(), [x - left, y - top]);
      return { x: mapX, y: mapY, w: width / camera.k, h: height / camera.k };
    });
  }

  /** Finds places for what is on the sheet; plates that must move slide there. */
  function arrange(): void {
    if (!scene) return;
    const { dpr } = stage.view();
    // Larger counters only as far as the sheet has room for them.
    const unit = Math.min(typeScale(), Math.max(1, fitted(view()).k / 0.6));
    const moved = layers.plates.lay(scene, camera.k, [fittedWindow(view()), covered()], edition.plates, unit);
    layers.plates.draw(scene, dpr, edition.plates);
    layers.names.choose(scene.texts, camera, view(), dpr, edition.names, unit, [
      ...layers.plates.rects(camera, view()).map((p) => p.rect),
      ...layers.plates.ends(camera, view()),
    ]);
    if (moved && !still()) void stage.run(160, (u) => (slide = u));
    else slide = 1;
  }

  function settle(): void {
    settled = true;
    if (scene) {
      layers.sheet.sharpen(scene, tokens, camera, view(), stage.view().dpr);
      arrange();
    }
    stage.invalidate();
  }

  function look(next: Camera, byHand = true): void {
    if (byHand) fit = false;
    if (next.k === camera.k && next.x === camera.x && next.y === camera.y) return;
    camera = next;
    settled = false;
    clearTimeout(timer);
    timer = window.setTimeout(settle, SETTLE);
    stage.invalidate();
  }
  /** Moves smoothly; a second order before the first has ended goes on from where the first was bound. */
  function glide(to: (from: Camera) => Camera, byHand = true): void {
    const from = camera;
    const target = to(goal ?? camera);
    goal = target;
    if (byHand) fit = false;
    const go = (u: number) => {
      if (goal !== target) return; // overtaken by a newer order, or by a hand on the map
      look(u < 1 ? between(from, target, 1 - (1 - u) ** 3) : target, byHand);
      if (u === 1) goal = null;
    };
    if (still()) go(1);
    else void stage.run(GLIDE, go);
  }
  const zoom = (factor: number) => glide((from) => zoomedAt(from, view(), factor, [view().w / 2, view().h / 2]));

  stage.before(() => {
    const { dpr } = stage.view();
    layers.sheet.place(camera, view(), dpr);
    layers.marks.place(camera, view(), dpr, settled);
    layers.names.place(camera, view(), dpr);
    layers.plates.place(camera, view(), dpr, slide);
  });

  /** A plate answers for its space even where it lies over another. */
  const hit = (at: readonly [number, number]): BoardSpace | null => {
    const plate = layers.plates
      .rects(camera, view())
      .find(({ rect: r }) => at[0] >= r.x && at[0] <= r.x + r.w && at[1] >= r.y && at[1] <= r.y + r.h);
    return plate?.id ?? spaceAt(...toMap(camera, view(), at));
  };
  listen(
    table,
    {
      camera: () => camera,
      view,
      move(to) {
        goal = null;
        look(to);
      },
      hover(at) {
        const space = at && hit(at);
        if (space === pointed) return;
        pointed = space;
        table.style.cursor = space ? 'pointer' : '';
        layers.marks.set('hover', space ? [space] : []);
        stage.invalidate();
        tell({ kind: 'hover', space });
      },
      tap(at) {
        const space = hit(at);
        tell(space ? { kind: 'tap', space } : { kind: 'background' });
      },
      fit: () => board.fit(),
    },
    closed.signal,
  );

  const setType = typesetter(tokens, (part) => {
    edition[part]++;
    if (scene && !closed.signal.aborted) board.show(scene);
  });

  const board: Board = {
    show(next) {
      playing?.abort();
      scene = next;
      setType(next);
      table.setAttribute('aria-label', next.texts.board);
      const { dpr } = stage.view();
      layers.sheet.print(next, tokens, printKey(next, edition.sheet), fitted(view()).k, dpr);
      const marked = (mark: 'target' | 'chosen') => SPACES.filter((id) => next.spaces[id].highlight === mark);
      layers.marks.set('target', marked('target'));
      layers.marks.set('chosen', marked('chosen'));
      layers.marks.set(
        'veil',
        SPACES.filter((id) => next.spaces[id].disabled),
      );
      settle();
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    focus(space) {
      layers.marks.set('focus', space ? [space] : []);
      // Not by hand: a board that shows the whole goes on showing the whole when its window changes.
      if (space) glide((from) => showing(from, view(), boundsFor(space)), false);
      stage.invalidate();
    },
    zoomIn: () => zoom(ZOOM_STEP),
    zoomOut: () => zoom(1 / ZOOM_STEP),
    fit() {
      fit = true;
      glide(() => fitted(view()), false);
    },
    async animate(motions, ms) {
      if (!scene || !motions.length) return true;
      const shown = scene;
      playing?.abort();
      const mine = (playing = new AbortController());
      await animate(
        {
          stage,
          plates: layers.plates,
          marks: layers.marks,
          tokens,
          scene: () => scene ?? shown,
          camera: () => camera,
          view,
        },
        motions,
        ms,
        mine.signal,
      );
      stage.invalidate();
      return !mine.signal.aborted;
    },
    resize() {
      const { w, h } = size();
      const dpr = pixelRatio();
      const now = stage.view();
      if (w === now.w && h === now.h && dpr === now.dpr) return;
      stage.resize(w, h, dpr);
      camera = fit ? fitted({ w, h }) : held(camera, { w, h });
      if (scene) board.show(scene);
    },
    frames: () => stage.frames(),
    destroy() {
      closed.abort();
      playing?.abort();
      watcher.disconnect();
      clearTimeout(timer);
      listeners.clear();
      stage.destroy();
      table.remove();
    },
  };
  const watcher = new ResizeObserver(() => board.resize());
  watcher.observe(table);
  return board;
}
