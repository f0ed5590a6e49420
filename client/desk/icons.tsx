/** Small drawings of our own, one line weight, in the current colour. Decoration only: the words stand beside them. */
import type { ComponentChildren, JSX } from 'preact';
import type { PieceId } from '../../shared/content/ids.ts';

interface IconProps {
  size?: number;
  class?: string;
}

function Drawing({ size = 20, class: name, children }: IconProps & { children: ComponentChildren }): JSX.Element {
  return (
    <svg
      class={name ? `icon ${name}` : 'icon'}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The silhouettes of the pieces, the same as on the board: told apart by shape, not by colour. */
const PIECE_SHAPES: Record<PieceId, JSX.Element> = {
  t10: (
    <>
      <rect x="3.1" y="3.1" width="13.8" height="13.8" rx="1.3" />
      <path d="M6.4 9.6L10 6.4l3.6 3.2M6.4 13.6L10 10.4l3.6 3.2" stroke-width="1.3" />
    </>
  ),
  t22: (
    <>
      <path d="M10 2l8.3 4.8v1.6h-1.4v7.4h1.4v1.9H1.7v-1.9h1.4V8.4H1.7V6.8z" />
      <path d="M7.4 9v6.4M12.6 9v6.4" stroke-width="1.3" />
    </>
  ),
  bases: (
    <>
      <rect x="1" y="4.7" width="18" height="10.6" rx="1" />
      <path d="M4 10h2.4M8.8 10h2.4M13.6 10H16" stroke-width="1.3" />
    </>
  ),
  isf: <path d="M3.1 3h13.8v7Q16.6 15.4 10 18.3 3.4 15.4 3.1 10z" />,
  pesh: <path d="M1.7 17v-5.4L7.1 2l3.7 5.4 2.4-3.5 5.1 7.7V17z" />,
  sdf: <path d="M10 1.7l7.4 4.1v8.4L10 18.3l-7.4-4.1V5.8z" />,
  militia: (
    <>
      <path d="M10 .9l8.9 9.1-8.9 9.1L1.1 10z" />
      <path d="M10 6.8v6.4" />
    </>
  ),
  cellsHidden: <circle cx="10" cy="10" r="7" stroke-dasharray="1.6 2.8" />,
  cellsExposed: (
    <>
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="3" fill="currentColor" stroke="none" />
    </>
  ),
  western: (
    <>
      <path d={gear()} />
      <path d="M6.6 8l1.6 4.4L10 8.6l1.8 3.8L13.4 8" stroke-width="1.2" />
    </>
  ),
  eastern: (
    <>
      <path d="M7.6 1.7h4.8l5.9 15.7H1.7z" />
      <path d="M12 9.2H8.4v5.4H12M8.4 11.9h3" stroke-width="1.2" />
    </>
  ),
  trained: <path d="M4 7.4L10 3l6 4.4M4 12L10 7.6l6 4.4M4 16.6l6-4.4 6 4.4" />,
};

/** A wheel with eight teeth. */
function gear(): string {
  const points = Array.from({ length: 32 }, (_, i) => {
    const angle = (i / 32) * 2 * Math.PI - Math.PI / 2 - Math.PI / 32;
    const r = i % 4 < 2 ? 8 : 6.2;
    return `${(10 + r * Math.cos(angle)).toFixed(1)} ${(10 + r * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}z`;
}

/** One piece. */
export function PieceIcon({ piece, ...rest }: { piece: PieceId } & IconProps): JSX.Element {
  return <Drawing {...rest}>{PIECE_SHAPES[piece]}</Drawing>;
}

const SIGNS = {
  up: <path d="M10 4.4l6 10.4H4z" fill="currentColor" />,
  down: <path d="M10 15.6L4 5.2h12z" fill="currentColor" />,
  same: <path d="M4 10h12" />,
  next: <path d="M7 4l7 6-7 6z" fill="currentColor" />,
  back: <path d="M13 4l-7 6 7 6z" fill="currentColor" />,
  play: <path d="M5.4 3.6L16 10 5.4 16.4z" fill="currentColor" />,
  pause: <path d="M6.4 4v12M13.6 4v12" stroke-width="3" />,
  skip: <path d="M4 4l6 6-6 6zM10 4l6 6-6 6z" fill="currentColor" />,
  close: <path d="M5 5l10 10M15 5L5 15" />,
  edit: <path d="M4 16l.8-3.6L13.4 3.8l2.8 2.8-8.6 8.6zM11.8 5.4l2.8 2.8" />,
  swap: <path d="M3 7.4h12M11.6 4L15 7.4l-3.4 3.4M17 13.4H5M8.4 10L5 13.4l3.4 3.4" />,
  check: <path d="M4 10.6l4 4L16 5.6" />,
  no: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M5.4 5.4l9.2 9.2" />
    </>
  ),
  gone: (
    <>
      <rect x="4.6" y="3" width="10.8" height="14" rx="1.4" />
      <path d="M7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2" />
    </>
  ),
  leverage: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <circle cx="10" cy="10" r="4.4" stroke-dasharray="1.2 1.1" stroke-width="1.2" />
      <path d="M10 7.6v4.8M7.6 10h4.8" stroke-width="1.2" />
    </>
  ),
  die: (
    <>
      <path d="M10 2.2l7 5.2-2.6 9.4H5.6L3 7.4z" />
      <path
        d="M10 2.2L6.4 9.6h7.2zM3 7.4l3.4 2.2-.8 7.2M17 7.4l-3.4 2.2.8 7.2M6.4 9.6L10 16.8l3.6-7.2"
        stroke-width="1"
      />
    </>
  ),
  seal: (
    <>
      <path
        d="M10 2.4l1.9 1.5 2.4-.3 1 2.2 2.2 1-.3 2.4L18.6 11l-1.5 1.9.3 2.4-2.2 1-1 2.2-2.4-.3L10 19.6"
        transform="translate(-.4 -1)"
      />
      <path d="M9.6 1.4L7.7 2.9l-2.4-.3-1 2.2-2.2 1 .3 2.4L1 10l1.4 1.9-.3 2.4 2.2 1 1 2.2 2.4-.3 1.9 1.4" />
      <path d="M6.8 10.2l2.2 2.2 4-4.4" />
    </>
  ),
  map: <path d="M3 5l4.6-2 4.8 2L17 3v12l-4.6 2-4.8-2L3 17zM7.6 3v12M12.4 5v12" />,
  law: (
    <path d="M10 3v13M6 17h8M4 6h12M4 6l-2 5.4a2.4 2.4 0 0 0 4 0zM16 6l-2 5.4a2.4 2.4 0 0 0 4 0z" stroke-width="1.3" />
  ),
  hands: (
    <path
      d="M2.6 7.4L6 5l4 1.6L14 5l3.4 2.4M2.6 12.6l3.6 3 2.4-.4 2-2M17.4 12.6l-3.2 2.8-2.6.4-3-2.8 1.6-1.6 2.4.4 2-1"
      stroke-width="1.3"
    />
  ),
  news: (
    <path
      d="M3 4h11v12.4H4.4A1.4 1.4 0 0 1 3 15zM14 8h3v7a1.4 1.4 0 0 1-3 0M5.6 7h5.8M5.6 10h5.8M5.6 13h3.4"
      stroke-width="1.3"
    />
  ),
  reckon: (
    <path
      d="M4 4h12M4 16h12M5.6 4c0 4 4.4 4 4.4 6s-4.4 2-4.4 6M14.4 4c0 4-4.4 4-4.4 6s4.4 2 4.4 6"
      stroke-width="1.3"
    />
  ),
  card: <path d="M5 3h10v14H5zM7.4 6h5.2M7.4 8.6h5.2" stroke-width="1.3" />,
  flag: <path d="M5 17V3.4l9.6 3.2L5 10.2" />,
} satisfies Record<string, JSX.Element>;
export type SignName = keyof typeof SIGNS;

/** Signs that point along the line, and turn with it where the line runs from right to left. */
const ALONG: ReadonlySet<SignName> = new Set(['next', 'back', 'skip', 'play']);

/** A small sign of the desk's own. */
export function Sign({ name, class: more = '', ...rest }: { name: SignName } & IconProps): JSX.Element {
  return (
    <Drawing {...rest} class={ALONG.has(name) ? `${more} mirror` : more}>
      {SIGNS[name]}
    </Drawing>
  );
}
