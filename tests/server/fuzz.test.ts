/** A short run of the fuzzer with every run of the tests; `npm run fuzz` is the long one. */
import { expect, test, vi } from 'vitest';
import { fuzz } from '../fuzz/run.ts';

test('hostile messages change nothing, break nothing and learn nothing', async () => {
  // The schema library says on the console when a text is no UTF-8.
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
  const figures = await fuzz({ table: 12_000, socket: 1000, http: 500, seed: 20_250_917 });
  expect(figures.faults).toEqual([]);
  // It did get somewhere: games moved on, and messages were refused for many different reasons.
  expect(figures.granted).toBeGreaterThan(500);
  expect(Object.keys(figures.refused).length).toBeGreaterThan(15);
  expect(figures.rss.after - figures.rss.before).toBeLessThan(150);
});
