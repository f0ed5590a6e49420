/**
 * Playback of a resolution: which step is on the stage, and the world and the log as of that step. Everything on the
 * table reads the world through `shownWorld`, the log through `shownLog` and what has changed through `shownChanges`, so
 * that no part of the screen tells the end of the story while it is being played, and all count from the same moment.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Step, World } from '../../shared/rules/types.ts';
import type { TableStore } from '../net/store.ts';
import { tempo } from '../ui/pace.ts';
import { type Happening, happeningOf } from './motion.ts';
import { lately, resolvedLast } from './net-change.ts';
import { before, beforeDeals, concealed, framesOf } from './playback.ts';

/** What is done after the last step of a resolution belongs to planning: it is not played. */
const PLANNING = new Set<Step['kind']>(['accord']);

interface Film {
  /** Place of the first step in the reader's log: what tells one resolution from another. */
  at: number;
  steps: readonly Step[];
  /** The world before the first step. */
  first: World;
  /** `frames[i]`: the world after step i. */
  frames: readonly World[];
}

interface Progress {
  at: number;
  /** The number of steps itself: the turn's summary is shown. */
  index: number;
  /** The step has been come to from the one before it: what happens in it may be seen to happen. */
  ahead: boolean;
  /** The die of this step is still in the air. Until it has landed the table shows the world before it. */
  inAir: boolean;
}
/** How far a playback has come, set by the stage alone. */
const progress = signal<Progress>({ at: -1, index: 0, ahead: true, inAir: false });

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
      const later = at < 0 ? [] : log.slice(at + steps.length);
      const resolved = resolvedLast(steps) ?? view.turn;
      const last = beforeDeals(
        before(now, later),
        now.ledger.filter((entry) => entry.turn > resolved),
      );
      return { at, steps, first: before(last, steps), frames: framesOf(last, steps) };
    });
    films.set(store, film);
  }
  return film.value;
}

/** Steps of the resolution being played and the number of the one on the stage; null when nothing is played. */
export function playback(store: TableStore): { steps: readonly Step[]; index: number } | null {
  const film = filmOf(store);
  if (!film) return null;
  return { steps: film.steps, index: Math.min(progressOf(film).index, film.steps.length) };
}
const progressOf = (film: Film): Progress => {
  const now = progress.value;
  return now.at === film.at ? now : { at: film.at, index: 0, ahead: true, inAir: false };
};

/** Brings step `index` on the stage; the number of steps itself brings the summary. */
export function toStep(store: TableStore, index: number): void {
  const film = filmOf(store);
  if (!film) return;
  const to = Math.max(0, Math.min(index, film.steps.length));
  const ahead = to === progressOf(film).index + 1;
  progress.value = { at: film.at, index: to, ahead, inAir: ahead && tempo() > 0 && film.steps[to]?.roll !== undefined };
}

/** Is the die of the step on the stage still in the air? */
export function inAir(store: TableStore): boolean {
  const film = filmOf(store);
  return film !== null && progressOf(film).inAir;
}
/** The die has landed. */
export function land(store: TableStore): void {
  if (inAir(store)) progress.value = { ...progress.value, inAir: false };
}

/**
 * What is to be seen happening on the board, once: `key` tells one from the next. null while the die is in the air,
 * after a step back or a leap, and when nothing moves.
 */
export function happening(store: TableStore): (Happening & { key: string }) | null {
  const film = filmOf(store);
  if (!film || tempo() === 0) return null;
  const { index, ahead, inAir: rolling } = progressOf(film);
  const step = film.steps[index];
  if (!step || !ahead || rolling) return null;
  return { ...happeningOf(step, film.frames[index - 1] ?? film.first), key: `${film.at} ${index}` };
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
  const { index, inAir: rolling } = progressOf(film);
  if (rolling) return film.frames[index - 1] ?? film.first;
  return film.frames[index] ?? film.frames.at(-1) ?? null;
}

/** The log to show: no further than the step on the stage, and with the summary no further than the last step played. */
export function shownLog(store: TableStore): readonly Step[] {
  const film = filmOf(store);
  const log = store.log.value;
  if (!film || film.at < 0) return log;
  const { index, inAir: rolling } = progressOf(film);
  return log.slice(0, film.at + Math.min(index + (rolling ? 0 : 1), film.steps.length));
}

/** The steps that changed what is said to have changed: of the turn that was resolved last, or of all that are played. */
export const shownChanges = (store: TableStore): readonly Step[] =>
  lately(shownLog(store), filmOf(store)?.steps[0]?.turn);

/** The world as it was before all that. null before there is one. */
export function worldBefore(store: TableStore): World | null {
  const world = shownWorld(store);
  const steps = shownChanges(store);
  const from = steps[0]?.turn;
  if (!world || from === undefined) return world;
  return beforeDeals(
    before(world, steps),
    world.ledger.filter((entry) => entry.turn >= from),
  );
}
