/**
 * What the board shows: one plain object, handed over whole each time. The board keeps none of it and knows no rule
 * and no language: every word and every number it draws is in here.
 */

export const REGIONS = [
  'ERB',
  'SUL',
  'KIR',
  'MOS',
  'SIN',
  'HAM',
  'ANB',
  'BAG',
  'MID',
  'SOU',
  'BAS',
  'NES',
  'BAD',
] as const;
export const BOXES = ['TUR', 'JOR', 'IRN'] as const;
export const SPACES = [...REGIONS, ...BOXES] as const;
export type BoardSpace = (typeof SPACES)[number];

export const CONTROLS = ['federal', 'krg', 'sdf', 'damascus', 'is', 'none'] as const;
export type Control = (typeof CONTROLS)[number];

/** Kinds of piece, in the order in which a space lays them out. Each has a silhouette of its own. */
export const PIECES = [
  't10',
  't22',
  'bases',
  'isf',
  'pesh',
  'sdf',
  'militia',
  'cellsExposed',
  'cellsHidden',
  'western',
  'eastern',
] as const;
export type PieceKind = (typeof PIECES)[number];

export const SEAMS = ['ERB-HAM', 'KIR-MOS', 'SIN-HAM'] as const;
export type SeamId = (typeof SEAMS)[number];
export const SUPPORT_LINES = ['ERB-NES', 'TUR-NES', 'JOR-BAD'] as const;
export type SupportLine = (typeof SUPPORT_LINES)[number];

export type Order = 0 | 1 | 2 | 3 | 4;

export interface SpaceScene {
  /** The whole name, and a short one (some 8 letters at most) for a small screen. */
  name: string;
  short: string;
  /** null for a box. */
  order: Order | null;
  control: Control;
  /** How many of each kind; a missing kind is none. `cellsHidden: null` is "not known to this seat". */
  pieces: Partial<Record<Exclude<PieceKind, 'cellsHidden'>, number>> & { cellsHidden?: number | null };
  /** How well the partner force is trained. */
  trained: 0 | 1 | 2;
  highlight: 'target' | 'chosen' | 'none';
  /** Out of reach for what the player is doing: drawn faint. It can still be tapped. */
  disabled: boolean;
}

export interface LinesScene {
  /** Which line carries the mission in Syria; null if it is cut. */
  support: SupportLine | null;
  pipeline: 'open' | 'closed';
  gulf: 'open' | 'closed';
  seams: Record<SeamId, 'open' | 'closed'>;
}

export interface BoardTexts {
  dir: 'ltr' | 'rtl';
  /** The accessible name of the map as a whole (the canvas itself is hidden from screen readers). */
  board: string;
  /** The letters on the counters that carry one. */
  letters: { western: string; eastern: string; hidden: string };
  /** Names on the sheet by id (geometry/place-names.json lists the ids); one that is missing is not drawn. */
  places: Record<string, string>;
}

export interface BoardScene {
  spaces: Record<BoardSpace, SpaceScene>;
  lines: LinesScene;
  texts: BoardTexts;
}

export type BoardIntent =
  { kind: 'hover'; space: BoardSpace | null } | { kind: 'tap'; space: BoardSpace } | { kind: 'background' };

/**
 * What `animate` plays: a stack on its way from one space to another, set down, lifted off or turned over, or a space
 * where something else has just happened.
 */
export type BoardMotion =
  | { kind: 'move'; piece: PieceKind; count: number; from: BoardSpace; to: BoardSpace }
  | { kind: 'appear' | 'leave'; piece: PieceKind; count: number; space: BoardSpace }
  | { kind: 'flip'; from: PieceKind; to: PieceKind; count: number; space: BoardSpace }
  | { kind: 'pulse'; space: BoardSpace };
