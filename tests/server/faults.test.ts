/** The short form of `npm run faults`: five people play, the server is killed five times, and nothing is lost or done twice. */
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run, spread } from '../faults/faults.ts';
import { tempFolder } from './harness.ts';

test('kill -9 at random moments of full games', { timeout: 60_000 }, async () => {
  // The SDK speaks of every line that breaks; here that is the point.
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'info').mockReturnValue();
  const seed = Date.now() % 1e6;
  const folder = tempFolder();
  const figures = await run({
    kills: 5,
    seed,
    data: join(folder, 'data'),
    copies: join(folder, 'copies'),
    scenarios: ['class-50'],
  });
  expect(figures.faults, `seed ${seed}`).toEqual([]);
  expect(figures.kills).toBe(5);
  expect(figures.acknowledged).toBeGreaterThan(50);
  expect(spread(figures.resumes).max, `seed ${seed}: ms until everyone was back`).toBeLessThan(3000);
});
