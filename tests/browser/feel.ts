/** What a page draws and how soon it answers, counted inside the page. */
import type { Page } from 'playwright-core';

interface Counted {
  /** Frames asked for with requestAnimationFrame, and drawings given to a canvas. */
  asked: number;
  drawn: number;
  events: { name: string; duration: number; target: string }[];
}
const counted = (): Counted => (globalThis as unknown as { counted: Counted }).counted;

/** To be called before the page is opened. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const count: Counted = { asked: 0, drawn: 0, events: [] };
    const real = requestAnimationFrame.bind(globalThis);
    Object.assign(globalThis, {
      counted: count,
      realFrame: real,
      requestAnimationFrame: (callback: FrameRequestCallback) => {
        count.asked++;
        return real(callback);
      },
    });
    const image = Reflect.get(CanvasRenderingContext2D.prototype, 'drawImage') as (...a: unknown[]) => void;
    Object.assign(CanvasRenderingContext2D.prototype, {
      drawImage(this: unknown, ...a: unknown[]) {
        count.drawn++;
        image.apply(this, a);
      },
    });
  });
}

/** To be called before the page is opened, after `watchFrames`. */
export async function watchInput(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { counted: count } = globalThis as unknown as { counted: Counted };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (['pointerdown', 'pointerup', 'click', 'keydown'].includes(entry.name))
          count.events.push({
            name: entry.name,
            duration: entry.duration,
            target: (entry.target as Element | null)?.className?.toString() ?? '',
          });
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** Frames and drawings during so many ms in which nobody touches anything, by the page's own clock. */
export function idleFor(page: Page, ms: number): Promise<number> {
  return page.evaluate(
    (wait) =>
      new Promise<number>((done) => {
        const { counted: count } = globalThis as unknown as { counted: Counted };
        const before = count.asked + count.drawn;
        setTimeout(() => done(count.asked + count.drawn - before), wait);
      }),
    ms,
  );
}

/** From the press to the next frame, in ms: the worst and the median of all presses so far that took 16 ms or more. */
export async function answered(page: Page): Promise<{ worst: number; middle: number; what: string }> {
  // An entry is handed out after the frame that it is about.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const { events } = await page.evaluate(counted);
  const sorted = events.toSorted((a, b) => a.duration - b.duration);
  const worst = sorted.at(-1);
  return {
    worst: worst?.duration ?? 0,
    middle: sorted[sorted.length >> 1]?.duration ?? 0,
    what: worst ? `${worst.name} on ${worst.target || 'the page'}` : '',
  };
}
