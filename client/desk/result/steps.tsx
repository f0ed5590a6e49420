/** A scale with as many boxes as it has steps, those reached filled. For the eye alone: the words stand beside it. */
import type { JSX } from 'preact';

export function Steps({ value, most }: { value: number; most: number }): JSX.Element {
  return (
    <span class="axis-steps" aria-hidden="true">
      {Array.from({ length: most }, (_, n) => n + 1).map((n) => (
        <span key={n} data-on={n <= Math.round(value) || undefined} data-now={n === Math.round(value) || undefined} />
      ))}
    </span>
  );
}
