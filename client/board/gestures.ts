/** Hands on the map: drag, wheel, pinch, keys, tap. Uses plain pointer events, so that nothing has to run while nothing moves. */
import { type Camera, panned, type View, zoomedAt } from './camera.ts';
import type { Pt } from './geometry/read.ts';

export interface Hands {
  camera(): Camera;
  view(): View;
  move(camera: Camera): void;
  hover(at: Pt | null): void;
  tap(at: Pt): void;
  fit(): void;
}

const SLIP = { mouse: 4, touch: 10 }; // a press that moves less than this is a tap
const STEP = 60; // CSS pixels for an arrow key
export const ZOOM_STEP = 1.35;

/** Listens until the signal is aborted. Positions are CSS pixels from the element's corner. */
export function listen(element: HTMLElement, hands: Hands, signal: AbortSignal): void {
  const down = new Map<number, Pt>();
  let moved = false;
  let start: Pt = [0, 0];
  const at = (e: MouseEvent): Pt => {
    const r = element.getBoundingClientRect();
    return [e.clientX - r.left, e.clientY - r.top];
  };
  const middle = (): Pt => {
    const points = [...down.values()];
    return [points.reduce((s, p) => s + p[0], 0) / points.length, points.reduce((s, p) => s + p[1], 0) / points.length];
  };
  const spread = () => {
    const [a, b] = [...down.values()];
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
  };
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (e: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(type, listener, { signal, passive: false });

  on('pointerdown', (e) => {
    if (e.button !== 0) return;
    if (!down.size) {
      moved = false;
      start = at(e);
    } else moved = true; // a second finger is never a tap
    down.set(e.pointerId, at(e));
    element.setPointerCapture(e.pointerId);
  });
  on('pointermove', (e) => {
    const here = at(e);
    if (!down.has(e.pointerId)) {
      if (e.pointerType === 'mouse') hands.hover(here);
      return;
    }
    if (
      !moved &&
      Math.hypot(here[0] - start[0], here[1] - start[1]) < (e.pointerType === 'mouse' ? SLIP.mouse : SLIP.touch)
    )
      return;
    moved = true;
    const [before, wide] = [middle(), spread()];
    down.set(e.pointerId, here);
    const after = middle();
    let camera = panned(hands.camera(), hands.view(), after[0] - before[0], after[1] - before[1]);
    if (wide > 0) camera = zoomedAt(camera, hands.view(), spread() / wide, after);
    hands.move(camera);
    element.style.cursor = 'grabbing';
  });
  const up = (e: PointerEvent) => {
    if (!down.delete(e.pointerId)) return;
    if (down.size) return;
    element.style.cursor = '';
    if (!moved && e.type === 'pointerup') hands.tap(at(e));
  };
  on('pointerup', up);
  on('pointercancel', up);
  on('pointerleave', (e) => {
    if (e.pointerType === 'mouse' && !down.size) hands.hover(null);
  });
  on('wheel', (e) => {
    e.preventDefault();
    // A pinch on a touchpad comes as a wheel with Ctrl, in much smaller steps; Firefox counts lines.
    const unit = e.deltaMode === 1 ? 16 : 1;
    const factor = Math.exp(-e.deltaY * unit * (e.ctrlKey ? 0.01 : 0.0016));
    hands.move(zoomedAt(hands.camera(), hands.view(), factor, at(e)));
  });
  on('keydown', (e) => {
    const { w, h } = hands.view();
    const pan: Record<string, Pt> = {
      ArrowLeft: [STEP, 0],
      ArrowRight: [-STEP, 0],
      ArrowUp: [0, STEP],
      ArrowDown: [0, -STEP],
    };
    const zoom: Record<string, number> = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP, _: 1 / ZOOM_STEP };
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    if (pan[e.key]) hands.move(panned(hands.camera(), hands.view(), ...pan[e.key]!));
    else if (zoom[e.key]) hands.move(zoomedAt(hands.camera(), hands.view(), zoom[e.key]!, [w / 2, h / 2]));
    else if (e.key === '0' || e.key === 'Home') hands.fit();
    else return;
    e.preventDefault();
  });
}
