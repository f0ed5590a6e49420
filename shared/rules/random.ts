/**
 * Chance. Every draw has a name (where in the game it is cast) and is a keyed hash of seed and name, so a draw that one
 * seat causes in secret never shifts a draw that others see, and two policies can be compared on the same dice.
 * The hash is HalfSipHash-2-4 (Aumasson and Bernstein, public domain), keyed with the first half of the seed.
 */
import type { Seed } from './types.ts';

/** A 32-bit unsigned number, the same for the same seed and name. */
export function draw(seed: Seed, name: string): number {
  const [k0, k1] = seed;
  let v0 = k0 | 0;
  let v1 = k1 | 0;
  let v2 = 0x6c796765 ^ k0;
  let v3 = 0x74656462 ^ k1;
  const words = 2 + ((name.length + 3) >> 2);
  for (let i = 0; i <= words + 4; i++) {
    let m: number;
    if (i < 2) m = seed[i + 2]!;
    else if (i < words) {
      const at = (i - 2) * 4;
      m =
        (name.charCodeAt(at) & 255) |
        ((at + 1 < name.length ? name.charCodeAt(at + 1) & 255 : 0) << 8) |
        ((at + 2 < name.length ? name.charCodeAt(at + 2) & 255 : 0) << 16) |
        ((at + 3 < name.length ? name.charCodeAt(at + 3) & 255 : 0) << 24);
    } else m = i === words ? name.length << 24 : 0;
    v3 ^= m;
    if (i === words + 1) v2 ^= 0xff;
    for (let r = i > words ? 1 : 2; r > 0; r--) {
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
    }
    v0 ^= m;
  }
  return (v1 ^ v3) >>> 0;
}

/** A die of `sides` sides: 1 … sides. */
export function die(seed: Seed, name: string, sides: number): number {
  return 1 + Math.floor((draw(seed, name) / 0x1_0000_0000) * sides);
}

/** A shuffled copy. Same seed and name, same order. Small fast counter generator (sfc32) fed by four draws. */
export function shuffle<T>(seed: Seed, name: string, items: readonly T[]): T[] {
  let a = draw(seed, `${name}.a`);
  let b = draw(seed, `${name}.b`);
  let c = draw(seed, `${name}.c`);
  let n = draw(seed, `${name}.n`);
  const next = () => {
    const t = (((a + b) | 0) + n) | 0;
    n = (n + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < 12; i++) next();
  const out = items.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const held = out[i]!;
    out[i] = out[j]!;
    out[j] = held;
  }
  return out;
}
