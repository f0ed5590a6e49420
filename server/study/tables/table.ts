/** A table of results: printed, written as CSV and JSON, and drawn, all from the same rows. */
import type { Estimate } from '../stats/estimate.ts';

export type Cell = string | number | Estimate | null;
export interface Column {
  id: string;
  title: string;
  /** How numbers are shown: percent of one, or with so many decimals. */
  as?: 'percent' | 0 | 1 | 2;
}
export interface Table {
  /** File name and anchor. */
  id: string;
  title: string;
  /** What it shows, and what to look for. */
  note: string;
  columns: readonly Column[];
  rows: readonly Readonly<Record<string, Cell>>[];
  /** Drawn as dots with intervals: the column of names, the column of estimates, and a band that is wanted. */
  dots?: {
    label: readonly string[];
    value: string;
    band?: readonly [number, number];
    zero?: boolean;
    /** Each row on a scale of its own, zero in the middle: for measures of several units. What shows is whether an interval is clear of zero. */
    own?: true;
  };
  /** Drawn as bars: the column of names, and the column of heights. */
  bars?: { label: string; value: string };
}

export const isEstimate = (c: Cell | undefined): c is Estimate => typeof c === 'object' && c !== null;
/** The word for a share inside, outside, or not clearly outside a band. */
export function within(e: Estimate, [low, high]: readonly [number, number]): string {
  if (e.value >= low && e.value <= high) return 'ok';
  return e.high >= low && e.low <= high ? 'near' : 'OUT';
}
