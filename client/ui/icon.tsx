/** Line icons of the Lucide set (ISC), drawn as text-sized SVG in the current colour. Always beside words or a label. */
import { h, type JSX } from 'preact';
import type { IconNode } from 'lucide';

export function Icon({ of, size = 18 }: { of: IconNode; size?: number }): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tag, attributes]) => h(tag, attributes as object))}
    </svg>
  );
}
