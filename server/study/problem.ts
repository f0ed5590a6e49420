/** A mistake of the person at the keyboard, told plainly: what was given, its value, and what was expected. */
export class Problem extends Error {
  constructor(name: string, value: unknown, expected: string) {
    const shown = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'nothing');
    super(`${name}: got ${shown.length > 120 ? `${shown.slice(0, 117)}...` : shown}; expected ${expected}`);
    this.name = 'Problem';
  }
}

/** A whole number within bounds, or a Problem. */
export function wholeNumber(name: string, text: string, min: number, max: number): number {
  const n = Number(text);
  if (!/^\d+$/.test(text) || n < min || n > max) throw new Problem(name, text, `a whole number from ${min} to ${max}`);
  return n;
}

/** One of the ids of a list, or a Problem that names them all. */
export function oneOf<T extends string>(name: string, text: string, ids: readonly T[]): T {
  const found = ids.find((id) => id === text);
  if (found === undefined) throw new Problem(name, text, `one of ${ids.join(', ')}`);
  return found;
}
