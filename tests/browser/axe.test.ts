/** Every page and state, on a desk and on a phone, in English and in the made-up language from right to left. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type TestServer } from '../server/harness.ts';
import { axeOf, layoutOf, settled, speak, told, untranslated } from '../tour/checks.ts';
import { fit, SIZES } from '../tour/sizes.ts';
import { tour } from '../tour/tour.ts';
import { launchChromium } from './chromium.ts';
import { CLIENT } from './person.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve({ client: CLIENT });
  browser = await launchChromium({ args: ['--disable-gpu-compositing'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** At each size of the walk, further ones that the page is laid out for at every stop. */
const WALKS = [
  { ...SIZES.desk, also: [SIZES.wall, SIZES.largeText] },
  { ...SIZES.phone, also: [SIZES.narrow, SIZES.landscape, SIZES.zoomed] },
];
test.for(WALKS)('no page or state has a violation of WCAG 2.2 AA: $name', { timeout: 600_000 }, async (size) => {
  const found: string[] = [];
  let stops = 0;
  const hear = (what: string) => found.push(what);
  await tour(
    browser,
    server.url,
    size,
    async (stop, page) => {
      stops++;
      const note = (lines: string[]) => found.push(...lines.map((line) => `${stop}: ${line}`));
      await settled(page);
      note(told((await axeOf(page)).violations));
      note(await layoutOf(page));
      await speak(page, 'ar-XB');
      note((await layoutOf(page)).map((line) => `from right to left, ${line}`));
      note((await untranslated(page)).map((line) => `not from a catalogue: ${line}`));
      await speak(page, 'en');
      for (const other of size.also) {
        await fit(page, other);
        await settled(page);
        note((await layoutOf(page)).map((line) => `${other.name}, ${line}`));
      }
      await fit(page, size);
      await settled(page);
    },
    { undrawn: true, opened: (page) => page.on('pageerror', (error) => hear(error.message)) },
  );
  expect([...new Set(found)]).toEqual([]);
  expect(stops).toBeGreaterThan(45);
});
