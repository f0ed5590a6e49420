/** The board's colours and type: read from the page's design tokens, of which there is one list (style/tokens.css). */
import { type Control, CONTROLS, type PieceKind, PIECES } from './scene.ts';

export interface BoardTokens {
  paper: string;
  /** Land that is in play, and land that is not. */
  land: string;
  abroad: string;
  sea: string;
  water: string;
  ink: string;
  /** Second ink: rivers' names aside, everything that should step back. */
  faint: string;
  /** Hill-work in line, and the shade on slopes away from the light. */
  relief: string;
  shade: string;
  control: Record<Control, string>;
  /** A counter's body; its line and its number are `ink`, or `paper` on a dark body. */
  piece: Record<PieceKind, string>;
  /** Where one may act, and what is chosen. */
  target: string;
  chosen: string;
  support: string;
  oil: string;
  seam: string;
  /** Font families for names on the sheet, and for numbers and letters on counters. */
  serif: string;
  sans: string;
}

/** Where each of them stands in style/tokens.css. */
const COLOURS = {
  paper: '--map-paper',
  land: '--map-land',
  abroad: '--map-abroad',
  sea: '--sea',
  water: '--water',
  ink: '--ink',
  faint: '--map-faint',
  relief: '--map-relief',
  shade: '--map-shade',
  target: '--map-target',
  chosen: '--map-chosen',
  support: '--map-support',
  oil: '--map-oil',
  seam: '--map-seam',
} as const;
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every custom property that the board draws with. */
export const BOARD_PROPERTIES: readonly string[] = [
  ...Object.values(COLOURS),
  ...CONTROLS.map((id) => `--control-${id}`),
  ...PIECES.map((id) => `--piece-${kebab(id)}`),
];

/** Reads the page's design tokens. Throws for one that is missing: a board in half its colours is worse than none. */
export function boardTokens(root: Element = document.documentElement): BoardTokens {
  const style = getComputedStyle(root);
  const pen = document.createElement('canvas').getContext('2d')!;
  const value = (name: string): string => {
    const text = style.getPropertyValue(name).trim();
    if (!text) throw new Error(`style/tokens.css does not define ${name}`);
    return text;
  };
  /** In whatever form it was written or minified: the canvas gives #rrggbb. */
  const colour = (name: string): string => {
    pen.fillStyle = value(name);
    return pen.fillStyle;
  };
  const each = <K extends string, V>(keys: readonly K[], make: (key: K) => V) =>
    Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
  return {
    ...each(Object.keys(COLOURS) as (keyof typeof COLOURS)[], (key) => colour(COLOURS[key])),
    control: each(CONTROLS, (id) => colour(`--control-${id}`)),
    piece: each(PIECES, (id) => colour(`--piece-${kebab(id)}`)),
    serif: value('--font-title'),
    sans: value('--font-text'),
  };
}

/** Red, green and blue of #rrggbb, 0 to 255 each. */
export function channels(hex: string): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** A colour with some transparency; takes #rrggbb. */
export const alpha = (hex: string, a: number): string => `rgba(${channels(hex).join(', ')}, ${a})`;

/** Whether paper-coloured type reads better on this colour than ink. */
export function isDark(hex: string): boolean {
  const [r, g, b] = channels(hex);
  return 0.3 * r + 0.59 * g + 0.11 * b < 125;
}

/** A colour as Phaser's graphics take it. */
export const color = (hex: string): number => Number.parseInt(hex.slice(1), 16);
