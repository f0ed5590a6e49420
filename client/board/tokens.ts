/** The board's colours and type. Hand in your own to `mountBoard`; these are the printed sheet as designed. */
import type { Control, PieceKind } from './scene.ts';

export interface BoardTokens {
  /** The table under the sheet, and the sheet itself. */
  table: string;
  paper: string;
  /** Land that is in play, and land that is not. */
  land: string;
  abroad: string;
  sea: string;
  water: string;
  ink: string;
  /** Second ink: rivers' names aside, everything that should step back. */
  faint: string;
  relief: string;
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

export const defaultTokens: BoardTokens = {
  table: '#4a3b2e',
  paper: '#f5edda',
  land: '#fbf5e6',
  abroad: '#ece3ce',
  sea: '#d0ddda',
  water: '#6f93a0',
  ink: '#2d2620',
  faint: '#7d6f5d',
  relief: '#8a6f4e',
  control: { federal: '#d9ab5a', krg: '#7f9a72', sdf: '#b9aa55', damascus: '#98899f', is: '#3c3936', none: '#d8cdb6' },
  piece: {
    t10: '#3f5f7d',
    t22: '#86a3b8',
    bases: '#dfe6e6',
    isf: '#dba545',
    pesh: '#7d9c6d',
    sdf: '#d8cb72',
    militia: '#a2543a',
    cellsExposed: '#2f2c2a',
    cellsHidden: '#efe7d8',
    western: '#9cc0bd',
    eastern: '#cfa08c',
  },
  target: '#b0432c',
  chosen: '#1f4e5f',
  support: '#3f5f7d',
  oil: '#3a332b',
  seam: '#9a3d2b',
  serif: '"Source Serif 4 Variable", "Source Serif 4", "IBM Plex Sans Arabic", Georgia, "Times New Roman", serif',
  sans: '"IBM Plex Sans", "IBM Plex Sans Arabic", "Segoe UI", system-ui, sans-serif',
};

/** A colour with some transparency; takes #rrggbb. */
export function alpha(hex: string, a: number): string {
  const n = Number.parseInt(hex.slice(1), 16);
  return `rgba(${(n >> 16) & 255}, ${(n >> 8) & 255}, ${n & 255}, ${a})`;
}

/** Whether paper-coloured type reads better on this colour than ink. */
export function isDark(hex: string): boolean {
  const n = Number.parseInt(hex.slice(1), 16);
  return 0.3 * ((n >> 16) & 255) + 0.59 * ((n >> 8) & 255) + 0.11 * (n & 255) < 125;
}

/** A colour as Phaser's graphics take it. */
export const color = (hex: string): number => Number.parseInt(hex.slice(1), 16);
