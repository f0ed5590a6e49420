/** The head of the table on a phone: whatever is in it can be seen, reached and hit, for a host with a clock too. */
import { expect, test } from 'vitest';
import { Player } from '../server/harness.ts';
import { house } from './house.ts';
import { takePlace } from './person.ts';

const at = house();

test('on a phone the head of the table is one row, on the narrowest at most two, and nothing in it is cut off', async () => {
  const ann = await Player.host(at.server.url, 'Ann', { scenario: 'class-50', clock: 1800 });
  await ann.sit('washington');
  await ann.ask('start', {});
  await ann.until('the game', () => ann.view !== null);
  await ann.act({ t: 'agenda', seat: 'washington', agenda: 'withdrawal' });
  const context = await at.browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.route('**/phaser*', (route) => route.abort());
  const page = await context.newPage();
  await takePlace(page, ann);
  await page.goto(`${at.server.url}/t/${ann.code}`);
  await page.getByRole('timer').waitFor();
  for (const [width, height, rows] of [
    [390, 844, 1],
    [360, 740, 1],
    [320, 640, 2],
  ] as const) {
    await page.setViewportSize({ width, height });
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('.table-head :is(button, .clock .num, .head-turn strong, .sealed-count)')].map(
        (part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          return { name: part.className || part.tagName, left, right, top, bottom };
        },
      ),
    );
    expect(boxes.length).toBe(8);
    for (const [i, one] of boxes.entries()) {
      expect(one.left, `${one.name} at ${width}`).toBeGreaterThanOrEqual(0);
      expect(one.right, `${one.name} at ${width}`).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(i + 1)) {
        const over =
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;
        expect(over, `${one.name} lies on ${other.name} at ${width}`).toBe(false);
      }
      if (/head-(stake|news)/.test(one.name)) {
        expect(one.right - one.left).toBeGreaterThanOrEqual(44);
        expect(one.bottom - one.top).toBeGreaterThanOrEqual(44);
      }
    }
    const head = await page.locator('.table-head').evaluate((box) => box.getBoundingClientRect().height);
    expect(head, `rows at ${width}`).toBeLessThanOrEqual(rows * 50);
  }
  await context.close();
});
