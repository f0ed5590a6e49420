/** How the table moves and sounds: nothing while nothing happens, all of it skippable, and none of it for whoever wants none. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Player, serve, type TestServer } from '../server/harness.ts';
import { launchChromium } from './chromium.ts';
import { idleFor, watchFrames } from './feel.ts';
import { CLIENT, complaints, takePlace } from './person.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve({ client: CLIENT });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A seat at a running game, and the page that is open on it. */
async function atTable(page: Page): Promise<Player> {
  const hand = await Player.host(server.url, 'Ann', { scenario: 'class-50' });
  await hand.sit('washington');
  await hand.do('start', {});
  await hand.until('the first view', () => hand.view !== null);
  await hand.act({ t: 'agenda', seat: 'washington', agenda: 'withdrawal' });
  page.setDefaultTimeout(30_000);
  await takePlace(page, hand);
  await page.goto(`${server.url}/t/${hand.code}`);
  await page.locator('.board-frame[data-state=ready]').waitFor();
  await page.locator('.hand button').first().waitFor();
  return hand;
}
const stage = (page: Page) => page.getByRole('dialog', { name: 'Resolution, step by step' });
const next = (page: Page) => stage(page).getByRole('button', { name: 'Next', exact: true });
/** Waits until the board has drawn nothing for a while, then says what is drawn in the next 1.5 seconds. */
async function atRest(page: Page): Promise<number> {
  await expect.poll(() => idleFor(page, 800), { timeout: 30_000 }).toBe(0);
  return idleFor(page, 1500);
}

test('draws nothing while nothing happens, shows what does, and never keeps anybody waiting for it', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const heard = complaints(page);
  await watchFrames(page);
  const hand = await atTable(page);
  // The map needs no graphics card: it is drawn on a plain canvas.
  expect(
    await page.locator('.board-frame canvas').evaluate((c: HTMLCanvasElement) => c.getContext('2d') !== null),
  ).toBe(true);
  expect(await atRest(page)).toBe(0);

  await hand.act({ t: 'seal', seat: 'washington' });
  await next(page).waitFor();
  expect(await atRest(page)).toBe(0);
  // Every step by hand, at the even pace: something moves, and rests again.
  const drawn = () => page.evaluate(() => (globalThis as unknown as { counted: { drawn: number } }).counted.drawn);
  const count = (text: string) => Number(/(\d+) of/.exec(text)![1]);
  const at = async () => count(await stage(page).locator('.stage-count').innerText());
  const before = await drawn();
  while ((await stage(page).count()) > 0 && (await next(page).count()) > 0) {
    const here = await at();
    await next(page).click();
    if ((await next(page).count()) > 0) expect(await at()).toBe(here + 1);
  }
  expect(await drawn()).toBeGreaterThan(before + 10);
  expect(await atRest(page)).toBe(0);
  expect(heard).toEqual([]);
  await page.close();
});

test('with reduced motion every step stands there at once, its die landed', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await watchFrames(page);
  // A die in the air would be seen here, however short its flight.
  await page.addInitScript(() => {
    const seen = { rolling: 0 };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      seen.rolling += document.querySelectorAll('[data-rolling]').length;
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const hand = await atTable(page);
  let rolls = 0;
  for (let turn = 0; turn < 2; turn++) {
    const now = hand.view!.turn;
    await hand.act({ t: 'seal', seat: 'washington' });
    await hand.until('the next turn', () => hand.view!.turn > now);
    await next(page).waitFor();
    while ((await next(page).count()) > 0) {
      rolls += await stage(page).locator('.roll-result[data-success]').count();
      await next(page).click();
    }
    await page
      .getByRole('main')
      .getByRole('button', { name: /^On to/ })
      .click();
  }
  expect(rolls).toBeGreaterThan(0);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: { rolling: number } }).seen.rolling)).toBe(0);
  await context.close();
});

test('sound is off until it is turned on, is remembered, and follows what happens', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const made = { contexts: 0, sounds: 0 };
    const Real = AudioContext;
    Object.assign(globalThis, {
      made,
      AudioContext: class extends Real {
        constructor() {
          super();
          made.contexts++;
        }
      },
    });
    for (const { prototype } of [AudioScheduledSourceNode, AudioBufferSourceNode]) {
      const start = Reflect.get(prototype, 'start') as (...when: number[]) => void;
      Object.assign(prototype, {
        start(this: AudioScheduledSourceNode, ...when: number[]) {
          made.sounds++;
          start.apply(this, when);
        },
      });
    }
  });
  const made = () =>
    page.evaluate(() => (globalThis as unknown as { made: { contexts: number; sounds: number } }).made);
  const hand = await atTable(page);
  await page.getByRole('button', { name: 'Table and people' }).click();
  expect(await made()).toEqual({ contexts: 0, sounds: 0 });
  const toggle = page.getByRole('checkbox', { name: /^Quiet sounds/ });
  expect(await toggle.isChecked()).toBe(false);
  await toggle.check();
  await expect.poll(async () => (await made()).sounds).toBeGreaterThan(0);
  await page.getByRole('slider', { name: 'How loud' }).press('ArrowLeft');
  await page.getByLabel('Motion').selectOption({ label: 'None: everything at once' });

  await page.reload();
  await page.locator('.hand button').first().waitFor();
  await page.getByRole('button', { name: 'Table and people' }).click();
  expect(await toggle.isChecked()).toBe(true);
  expect(await page.getByRole('slider', { name: 'How loud' }).getAttribute('aria-valuetext')).toBe('50 of 100');
  expect(await page.getByLabel('Motion').inputValue()).toBe('none');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect((await made()).contexts).toBe(0);
  await hand.act({ t: 'seal', seat: 'washington' });
  await next(page).waitFor();
  await expect.poll(async () => (await made()).sounds).toBeGreaterThan(0);
  await context.close();
});
