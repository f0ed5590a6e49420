/** What is to be printed, and how. One set of signals for the page. */
import { signal } from '@preact/signals';
import { SCENARIOS } from '../../shared/content/index.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import type { Series } from './paper.ts';

export const PARTS = [
  'board', 'cards', 'dispatches', 'agendas', 'counters', 'tracks', 'roles', 'aid', 'orders', 'contests', 'accords', 'rules',
  'facilitator', 'sources',
] as const; // prettier-ignore
export type Part = (typeof PARTS)[number];

export const BOARDS = ['tiled-large', 'tiled-medium', 'sheet-large', 'sheet-medium'] as const;
export type BoardForm = (typeof BOARDS)[number];

export interface Choice {
  scenario: ScenarioData;
  series: Series;
  board: BoardForm;
  /** Side of a counter in millimetres. */
  counter: 15 | 20;
  ink: 'colour' | 'black';
  /** Print the backs of cards, for a printer that prints on both sides. */
  backs: boolean;
}

export const choice = signal<Choice>({
  scenario: SCENARIOS['class-75']!,
  series: 'a',
  board: 'tiled-large',
  counter: 15,
  ink: 'colour',
  backs: true,
});
export const parts = signal<ReadonlySet<Part>>(new Set(PARTS));

export const change = (to: Partial<Choice>): void => void (choice.value = { ...choice.value, ...to });
export function include(part: Part, on: boolean): void {
  const next = new Set(parts.value);
  if (on) next.add(part);
  else next.delete(part);
  parts.value = next;
}
