/** What no honest client sends: nasty values, and honest messages spoiled in one place. */
export type Rng = () => number;
export const pick = <T>(rng: Rng, from: readonly T[]): T => from[Math.floor(rng() * from.length)]!;
export const upTo = (rng: Rng, n: number): number => Math.floor(rng() * (n + 1));

const deep = (n: number): unknown => {
  let x: unknown = 1;
  for (let i = 0; i < n; i++) x = i % 2 ? [x] : { a: x };
  return x;
};
const NASTY: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1.5, 3, 13, 1e308, -1e308, 2 ** 31, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY,
  '', ' ', '0', 'null', 'washington', 'is', 'public', 'table', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  'a'.repeat(47), 'a'.repeat(5000), '\0', '\u202e', '\ud800', '\udfff\ud800', '💥'.repeat(30), '../../etc/passwd', "' OR 1=1 --",
  '<img src=x onerror=alert(1)>', '{{name}}', '$t(app.title)', '%00%0d%0a', 'BAG>ANB', 'BAS:western', '>', ':', '+', 'w01', 'p1', 'a1',
  [], [[]], [null], Array.from({ length: 300 }, () => 0), {}, { length: -1 }, { toString: null }, { then: 1 }, { k: 'x' }, deep(60),
  JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{}}}') as unknown,
]; // prettier-ignore

/** One of them; a copy, as what it is put into may be spoiled further. */
export const nasty = (rng: Rng): unknown => structuredClone(pick(rng, NASTY));

type Plain = Record<string, unknown> | unknown[];
const isPlain = (x: unknown): x is Plain => typeof x === 'object' && x !== null;

/** Every place in a value, as the object that holds it and its key there. */
function places(x: unknown, into: [Plain, string][] = []): [Plain, string][] {
  if (!isPlain(x)) return into;
  for (const key of Object.keys(x)) {
    into.push([x, key]);
    places((x as Record<string, unknown>)[key], into);
  }
  return into;
}

/** The same message with one or two things wrong with it: missing, of another kind, of another place, or one too many. */
export function spoiled(rng: Rng, message: object): unknown {
  const copy = structuredClone(message);
  for (let i = rng() < 0.3 ? 2 : 1; i > 0; i--) {
    const all = places(copy);
    if (all.length === 0) break;
    const [at, key] = pick(rng, all);
    const held = at as Record<string, unknown>;
    switch (Math.floor(rng() * 5)) {
      case 0:
        delete held[key];
        break;
      case 1: {
        const [from, other] = pick(rng, all);
        held[key] = structuredClone((from as Record<string, unknown>)[other]);
        break;
      }
      case 2:
        held[pick(rng, ['extra', '', 'seat', 'person', 'key', 'host', '0', 'toString'])] = nasty(rng);
        break;
      default:
        held[key] = nasty(rng);
    }
  }
  return copy;
}
