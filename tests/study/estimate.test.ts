/** Estimates and their intervals: right in cases worked out by hand, and as often right as they say. */
import { expect, test } from 'vitest';
import { dice } from '../../shared/bots/random.ts';
import { meanOf, partsOf, shareOf } from '../../server/study/stats/estimate.ts';

test('parts of a sum add up to one, and lie within their intervals, which stay between none and all', () => {
  const parts = partsOf([shareOf(20, 100), shareOf(20, 100), shareOf(40, 200)]);
  for (const { value, low, high } of parts) {
    expect(value).toBeCloseTo(1 / 3, 12);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(high).toBeLessThan(1);
  }
  // The share that rests on more games is known better.
  expect(parts[2]!.high - parts[2]!.low).toBeLessThan(parts[0]!.high - parts[0]!.low);
});

test('a share of nothing has a part of nothing, and may be more', () => {
  const [none, all] = partsOf([shareOf(0, 12), shareOf(4, 12), shareOf(0, 12)]);
  expect(none).toMatchObject({ value: 0, low: 0 });
  expect(none!.high).toBeGreaterThan(0);
  expect(all).toMatchObject({ value: 1, high: 1 });
  expect(all!.low).toBeLessThan(1);
});

test('an interval of 95% holds the truth about that often', () => {
  const rng = dice(4110);
  const truth = [0.2, 0.3, 0.15];
  const hits = (p: number, n: number) => Array.from({ length: n }, () => rng() < p).filter(Boolean).length;
  const inside = Array.from({ length: 1000 }, () => {
    const [first] = partsOf(truth.map((p) => shareOf(hits(p, 150), 150)));
    const part = 0.2 / 0.65;
    return Number(first!.low <= part && part <= first!.high);
  });
  expect(meanOf(inside).value).toBeGreaterThan(0.93);
  expect(meanOf(inside).value).toBeLessThan(0.97);
});
