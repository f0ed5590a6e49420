/**
 * Playback of a resolution: which step is on the stage, and the world and the log as of that step. Everything on the
 * table reads the world through `shownWorld` and the log through `shownLog`, so that no part of the screen tells the
 * end of the story while it is being played.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Step, World } from '../../shared/rules/types.ts';
import type { TableStore } from '../net/store.ts';
import { before, concealed, framesOf } from './playback.ts';

/** What is done after the last step of a resolution belongs to planning: it is not played. */
const PLANNING = new Set<Step['kind']>(['accord']);

interface Film {
  /** Place of the first step in the reader's log: what tells one resolution from another. */
  at: number;
  steps: readonly Step[];
  /** `frames[i]`: the world after step i. */
  frames: readonly World[];
}

/** How far a playback has come, set by the stage alone. `index` = number of steps: the turn's summary is shown. */
const progress = signal<{ at: number; index: number }>({ at: -1, index: 0 });

const films = new WeakMap<TableStore, ReadonlySignal<Film | null>>();

function filmOf(store: TableStore): Film | null {
  let film = films.get(store);
  if (!film) {
    film = computed(() => {
      const fresh = store.fresh.value;
      const view = store.view.value;
      if (!fresh || !view) return null;
      const steps = fresh.slice(0, fresh.findLastIndex((step) => !PLANNING.has(step.kind)) + 1);
      if (steps.length === 0) return null;
      const log = store.log.value;
      const at = log.lastIndexOf(steps[0]!);
      const now = view.phase === 'over' && view.reader !== 'is' ? concealed(view.world) : view.world;
      // Steps after these (an accord signed while they are being watched) are undone as well.
      const last = at < 0 ? now : before(now, log.slice(at + steps.length));
      return { at, steps, frames: framesOf(last, steps) };
    });
    films.set(store, film);
  }
  return film.value;
}

/** Steps of the resolution being played and the number of the one on the stage; null when nothing is played. */
export function playback(store: TableStore): { steps: readonly Step[]; index: number } | null {
  const film = filmOf(store);
  if (!film) return null;
  const { at, index } = progress.value;
  return { steps: film.steps, index: at === film.at ? Math.min(index, film.steps.length) : 0 };
}

/** Brings step `index` on the stage; the number of steps itself brings the summary. */
export function toStep(store: TableStore, index: number): void {
  const film = filmOf(store);
  if (film) progress.value = { at: film.at, index: Math.max(0, Math.min(index, film.steps.length)) };
}

/** The step on the stage, or null when nothing is played or the summary is shown. For the board's pulse. */
export function stage(store: TableStore): Step | null {
  const film = playback(store);
  return film?.steps[film.index] ?? null;
}

/** The world to show: as of the step on the stage, else as it is now. */
export function shownWorld(store: TableStore): World | null {
  const film = filmOf(store);
  if (!film) return store.view.value?.world ?? null;
  const index = playback(store)?.index ?? 0;
  return film.frames[index] ?? film.frames.at(-1) ?? null;
}

/** The log to show: no further than the step on the stage. */
export function shownLog(store: TableStore): readonly Step[] {
  const film = filmOf(store);
  const log = store.log.value;
  if (!film || film.at < 0) return log;
  return log.slice(0, film.at + (playback(store)?.index ?? 0) + 1);
}
