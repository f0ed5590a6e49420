/** Numbers as they are printed: in the reader's language, a true minus, one decimal at most. */
import { num } from '../i18n/index.ts';

const rounded = (n: number): number => Math.round(n * 10) / 10;

/** `−2`, `3.5`; anything that is no number as it is. */
export function plainNumber(value: number | string | boolean): string {
  return typeof value === 'number' ? num(rounded(value)).replace('-', '−') : String(value);
}

/** With its sign: `+2`, `−1`, `0`. */
export function signed(n: number): string {
  return rounded(n) > 0 ? `+${plainNumber(n)}` : plainNumber(n);
}
