/** Join codes: read aloud and copied from a wall, so no 0 and O, no 1, I and L; nor other vowels: a code spells no word. */

export const CODE_LETTERS = 'BCDFGHJKMNPQRSTVWXYZ23456789';
/** Characters of a code: one of 28⁸, some 3.8·10¹¹. */
export const CODE_LENGTH = 8;
/** Codes of six are of older tables, to which their people and their links still lead. */
export const CODE = /^[BCDFGHJKMNPQRSTVWXYZ2-9]{6}(?:[BCDFGHJKMNPQRSTVWXYZ2-9]{2})?$/;

/** A code as people type it: any case, with spaces or hyphens. */
export const tidyCode = (typed: string): string => typed.replace(/[^0-9a-z]/gi, '').toUpperCase();
/** A code as people read it: in two halves, which stay on one line. */
export const shownCode = (code: string): string => {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)}\u00a0${code.slice(half)}`;
};
