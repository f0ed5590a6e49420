/**
 * How fast things move on the table. Chosen by the person and remembered here; whoever has asked their system for less
 * motion sees none, whatever is chosen. Style follows through `--tempo` (style/tokens.css), script through `tempo()`.
 */
import { computed, effect, signal } from '@preact/signals';
import { keep, recall } from '../net/storage.ts';

export const PACES = ['none', 'brisk', 'even', 'slow'] as const;
export type Pace = (typeof PACES)[number];
const TEMPO: Record<Pace, number> = { none: 0, brisk: 0.5, even: 1, slow: 1.6 };

const remembered = recall<string>('pace', 'even');
const chosen = signal<Pace>(PACES.find((pace) => pace === remembered) ?? 'even');
const system = matchMedia('(prefers-reduced-motion: reduce)');
const calm = signal(system.matches);
system.addEventListener('change', () => (calm.value = system.matches));

/** The pace in force. */
export const pace = computed<Pace>(() => (calm.value ? 'none' : chosen.value));
/** The person's system asks for less motion: there is nothing to choose. */
export const paceIsSystems = computed(() => calm.value);
export function choosePace(next: Pace): void {
  chosen.value = next;
  keep('pace', next);
}

/** Times as long as at the even pace; 0 when nothing moves. */
export const tempo = (): number => TEMPO[pace.value];

/** How long one thing that happens in a resolution takes at this pace, in ms; 0 when nothing moves. At most 1000. */
export function stepTime(): number {
  const even = Number(getComputedStyle(document.documentElement).getPropertyValue('--step-time'));
  return even * tempo();
}

effect(() => document.documentElement.style.setProperty('--tempo', String(tempo())));
