/** How far a person has come with the guide at a table: kept on this device, so that a reload goes on where it was. */
import { signal } from '@preact/signals';
import { keep, recall } from '../net/storage.ts';

export interface Walk {
  code: string;
  /** Id of the step that is shown. */
  step: string;
  /** false: put away for now. */
  open: boolean;
  /** The turn that is walked through; null before the first look at the table. */
  from: { turn: number } | null;
}

/** The walk at the table that is open on this page. */
export const walk = signal<Walk | null>(null);

const keyOf = (code: string): string => `guide:${code}`;

export function setWalk(next: Walk): void {
  walk.value = next;
  keep(keyOf(next.code), next);
}
/** Takes up what was begun at this table; null where nothing was. */
export function resumeWalk(code: string): void {
  if (walk.value?.code !== code) walk.value = recall<Walk | null>(keyOf(code), null);
}
/** Begins, or opens the guide again where it was left; after its end it begins anew. */
export function openGuide(code: string): void {
  const old = walk.value?.code === code ? walk.value : recall<Walk | null>(keyOf(code), null);
  setWalk(old && old.step !== DONE ? { ...old, open: true } : { code, step: '', open: true, from: null });
}
export function closeGuide(): void {
  if (walk.value) setWalk({ ...walk.value, open: false });
}
/** The step of a walk that is finished. */
export const DONE = 'done';
/** Is the guide speaking at this table now? Hints are silent then. */
export const guiding = (code: string): boolean =>
  walk.value?.code === code && walk.value.open && walk.value.step !== DONE;
