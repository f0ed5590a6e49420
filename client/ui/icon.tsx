/** Line icons of the Lucide set (ISC), drawn as text-sized SVG in the current colour. Always beside words or a label. */
import { h, type JSX } from 'preact';
import type { IconNode } from 'lucide';

interface IconProps {
  of: IconNode;
  size?: number;
  /** It points along the line, and turns with it where the line runs from right to left. */
  along?: boolean;
}

export function Icon({ of, size = 18, along = false }: IconProps): JSX.Element {
  return (
    <svg
      class={along ? 'icon mirror' : 'icon'}
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
