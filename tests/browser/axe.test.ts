/** Every page and state, on a desk and on a phone, in English and in the made-up language from right to left. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve, type TestServer } from '../server/harness.ts';
import { atRest, axeOf, settled, speak, told, untranslated } from '../tour/checks.ts';
import { fit, type Size, SIZES } from '../tour/sizes.ts';
import { type Part, tour } from '../tour/tour.ts';
import { launchChromium } from './chromium.ts';
import { CLIENT } from './person.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => void (server = await serve({ client: CLIENT })));
afterAll(() => server?.stop());
// A walk is long: each has a browser of its own, with nothing left over from the one before.
beforeEach(async () => void (browser = await launchChromium()));
afterEach(() => browser?.close());

interface Walk {
  part: Part;
  size: Size;
  /** Further sizes that every stop is laid out for. */
  also: Size[];
  stops: number;
}
/** Of every walk some minutes: each run takes one over the pages and one through a game. EVERY_WALK=1 takes them all. */
const SHORT: Walk[] = [
  { part: 'pages', size: SIZES.phone, also: [], stops: 20 },
  { part: 'game', size: SIZES.desk, also: [], stops: 45 },
];
const WALKS: Walk[] = [
  { part: 'pages', size: SIZES.desk, also: [], stops: 20 },
  { part: 'pages', size: SIZES.phone, also: [SIZES.narrow], stops: 20 },
  { part: 'game', size: SIZES.desk, also: [SIZES.wall], stops: 45 },
  { part: 'game', size: SIZES.phone, also: [SIZES.narrow, SIZES.landscape, SIZES.zoomed], stops: 45 },
];
test.for(process.env['EVERY_WALK'] ? WALKS : SHORT)(
  'no violation of WCAG 2.2 AA, all in sight, all translatable: $part, $size.name',
  {
    timeout: 600_000,
  },
  async ({ part, size, also, stops }) => {
    const found = new Set<string>();
    let seen = 0;
    const look = async (stop: string, page: Page): Promise<void> => {
      seen++;
      const note = (where: string, lines: string[]) => {
        for (const line of lines) found.add(`${stop}${where}: ${line}`);
      };
      await settled(page);
      note('', told((await axeOf(page)).violations));
      note('', await atRest(page));
      await speak(page, 'ar-XB');
      note(' from right to left', await atRest(page));
      note(', in no catalogue', await untranslated(page));
      await speak(page, 'en');
      for (const other of also) {
        await fit(page, other);
        await settled(page);
        note(`, ${other.name}`, await atRest(page));
      }
      if (also.length > 0) await fit(page, size);
      await settled(page);
    };
    await tour(browser, server.url, size, look, {
      part,
      undrawn: true,
      opened: (page) => page.on('pageerror', (error) => found.add(error.message)),
    });
    expect([...found]).toEqual([]);
    expect(seen).toBeGreaterThan(stops);
  },
);
