/** Reading a file of unknown make: every look at a value that is not what it should be leaves a finding. */
import type { Findings } from './problem.ts';

export type Fields = Record<string, unknown>;
/** Is it an object with fields, and no list? */
const isFields = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x);
export const isMonth = (x: unknown): x is string => typeof x === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(x);
const names = (list: readonly string[]) => list.join(', ');

export class Form {
  readonly found: Findings;
  constructor(found: Findings) {
    this.found = found;
  }

  /** An object with these fields and no others; null, with a finding, when it is none. Missing fields are found. */
  object(at: string, x: unknown, required: readonly string[], optional: readonly string[] = []): Fields | null {
    if (!isFields(x)) {
      this.found.add(at || 'the file', x, 'object');
      return null;
    }
    const path = (field: string) => (at ? `${at}.${field}` : field);
    const known = [...required, ...optional];
    for (const field of required) if (!Object.hasOwn(x, field)) this.found.add(path(field), undefined, 'missing');
    for (const field of Object.keys(x))
      if (!known.includes(field)) this.found.add(path(field), x[field], 'unknown', { list: names(known) });
    return x;
  }
  /** A list; calls `each` for every entry with its path. */
  list(at: string, x: unknown, min: number, max: number, each: (at: string, x: unknown) => void): readonly unknown[] {
    if (x === undefined) return [];
    if (!Array.isArray(x)) {
      this.found.add(at, x, 'list');
      return [];
    }
    this.found.need(x.length >= min && x.length <= max, at, x.length, 'listLength', { min, max });
    for (const [i, entry] of x.entries()) each(`${at}[${i}]`, entry);
    return x;
  }
  text(at: string, x: unknown, max: number): void {
    if (x === undefined) return;
    this.found.need(typeof x === 'string' && x.trim().length > 0 && x.length <= max, at, x, 'text', { max });
  }
  whole(at: string, x: unknown, min: number, max: number): void {
    if (x === undefined) return;
    this.found.need(Number.isInteger(x) && Number(x) >= min && Number(x) <= max, at, x, 'whole', { min, max });
  }
  oneOf(at: string, x: unknown, list: readonly string[]): boolean {
    if (x === undefined) return false;
    return this.found.need(typeof x === 'string' && list.includes(x), at, x, 'oneOf', { list: names(list) });
  }
  yesNo(at: string, x: unknown): void {
    if (x !== undefined) this.found.need(typeof x === 'boolean', at, x, 'yesNo');
  }
  month(at: string, x: unknown): x is string {
    return x !== undefined && this.found.need(isMonth(x), at, x, 'month');
  }
  /** Different entries of the closed list. */
  set(at: string, x: unknown, list: readonly string[]): void {
    const seen = new Set<unknown>();
    this.list(at, x, 0, list.length, (path, entry) => {
      this.oneOf(path, entry, list);
      this.found.need(!seen.has(entry), path, entry, 'unique');
      seen.add(entry);
    });
  }
}
