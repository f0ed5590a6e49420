/**
 * A screen for everyone has nobody before it to press: it plays each resolution by itself, rests on what the turn has
 * changed while the next one is planned, and goes on when that is resolved. Whoever stands beside it can still press.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { TableStore } from '../net/store.ts';
import { tempo } from '../ui/pace.ts';

/** Does this page go on by itself? */
export const follows = (store: TableStore): boolean => store.me.value?.screen ?? false;

/** A room reads more slowly than somebody who has pressed Play: times as long for each step. */
export const ROOM = 1.3;

/** How long the last summary of a game is left for reading before the result follows, in ms. */
const LAST_REST = 45_000;

/** How long a part of a summary that is longer than its box is left for reading, in ms. */
const PART_REST = 12_000;

/** Where a screen is in what it plays. */
interface Place {
  /** Steps that are played, and how many there are to read in the log. */
  steps: number;
  log: number;
}

/** Where each table's screen rests. Not with the page: at the end of a game that is put up anew. */
const resting = new WeakMap<TableStore, Place>();

/** Takes a screen on from its summary. `summary`: it is on show; `steps`: how many are played in all. */
export function useFollowOn(store: TableStore, steps: number, summary: boolean): void {
  // Before it is painted: what has just come would be shown as if it belonged to the turn before.
  useLayoutEffect(() => {
    if (!follows(store)) return;
    const rest = resting.get(store);
    if (rest && steps > rest.steps) {
      resting.delete(store);
      store.played(rest.log);
    } else if (summary) resting.set(store, { steps, log: store.log.peek().length });
    else resting.delete(store);
  });
  const last = summary && follows(store) && store.view.value?.phase === 'over';
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => store.played(), LAST_REST);
    return () => clearTimeout(timer);
  }, [store, last]);
}

/** Shows a summary that is longer than its box part by part, and again from the top, until somebody takes hold of it. */
export function useParts(store: TableStore, box: RefObject<HTMLElement | null>): void {
  const room = follows(store);
  useEffect(() => {
    const tables = box.current;
    if (!room || !tables) return;
    const timer = setInterval(() => {
      const { scrollTop, clientHeight, scrollHeight } = tables;
      const end = scrollTop + clientHeight >= scrollHeight - 1;
      // A little of the part before stays in sight.
      const top = end ? 0 : scrollTop + clientHeight * 0.85;
      tables.scrollTo({ top, behavior: tempo() > 0 ? 'smooth' : 'instant' });
    }, PART_REST);
    const held = new AbortController();
    const stop = (): void => {
      clearInterval(timer);
      held.abort();
    };
    for (const touch of ['wheel', 'pointerdown', 'keydown'])
      tables.addEventListener(touch, stop, { signal: held.signal, passive: true });
    return stop;
  }, [room, box]);
}
