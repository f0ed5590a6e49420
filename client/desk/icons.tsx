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
      <rect x="3" y="3" width="14" height="14" rx="1" />
      <path d="M6 9l4-3.4L14 9M6 13.4l4-3.4 4 3.4" />
    </>
  ),
  t22: (
    <>
      <rect x="3" y="3" width="14" height="14" rx="1" />
      <path d="M7 6h6M7 14h6M8.4 6v8M11.6 6v8" />
    </>
  ),
  bases: (
    <>
      <path d="M7.2 3h5.6l2.4 14H4.8z" />
      <path d="M10 5v2M10 9v2.4M10 13.4v2" />
    </>
  ),
  isf: <path d="M10 2.6l6.4 2v5c0 4-2.8 6.4-6.4 8-3.6-1.6-6.4-4-6.4-8v-5z" />,
  pesh: (
    <>
      <path d="M2 16.6L8 4.4l4.2 8 2-3.2 3.8 7.4z" />
      <path d="M6.4 8l1.8 1.6L9.8 8" />
    </>
  ),
  sdf: <path d="M10 2.4l6.6 3.8v7.6L10 17.6l-6.6-3.8V6.2z" />,
  militia: (
    <>
      <path d="M10 2.2L17.4 10 10 17.8 2.6 10z" />
      <path d="M10 6.8v6.4" />
    </>
  ),
  cellsHidden: <circle cx="10" cy="10" r="6.6" stroke-dasharray="1.4 2.74" />,
  cellsExposed: (
    <>
      <circle cx="10" cy="10" r="6.6" />
      <circle cx="10" cy="10" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  western: (
    <>
      <path d="M4 17L9.2 3h1.6L16 17M6 12h8M7.4 8h5.2" />
      <path d="M7.6 13.6l1.1 2.6 1.3-2.4 1.3 2.4 1.1-2.6" stroke-width="1.1" />
    </>
  ),
  eastern: (
    <>
      <path d="M4 17L9.2 3h1.6L16 17M6 12h8M7.4 8h5.2" />
      <path d="M11.4 13.6H8.8v3h2.6M8.8 15.1h2" stroke-width="1.1" />
    </>
  ),
  trained: <path d="M4 7.4L10 3l6 4.4M4 12L10 7.6l6 4.4M4 16.6l6-4.4 6 4.4" />,
};

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

/** A small sign of the desk's own. */
export function Sign({ name, ...rest }: { name: SignName } & IconProps): JSX.Element {
  return <Drawing {...rest}>{SIGNS[name]}</Drawing>;
}
