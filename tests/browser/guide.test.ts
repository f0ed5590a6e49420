/** The first ten minutes: what somebody does who has read nothing, by what is on the screen alone. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type TestServer } from '../server/harness.ts';
import { launchChromium } from './chromium.ts';
import { CLIENT, complaints, sitDown } from './person.ts';

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

/** Without the map, which a software renderer is slow at: it has tests of its own. */
async function open(viewport = { width: 1440, height: 900 }): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
  await context.route('**/phaser*', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(server.url);
  return page;
}
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const card = (page: Page): Locator => page.getByRole('region', { name: 'Guide' });
/** The guide has come to the step of this title. */
const arrives = (page: Page, title: string): Promise<void> =>
  card(page).getByRole('heading', { name: title }).waitFor();
/** Pixels by which the guide's card lies over what it points at. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const card = document.querySelector('.guide-card')!.getBoundingClientRect();
    const spot = document.querySelector('.guide-ring:not([data-none])')?.getBoundingClientRect();
    if (!spot) return 0;
    const over = (a: number, b: number, c: number, d: number): number => Math.max(0, Math.min(b, d) - Math.max(a, c));
    return over(card.left, card.right, spot.left, spot.right) * over(card.top, card.bottom, spot.top, spot.bottom);
  });
const tab = (page: Page, id: string): Promise<void> =>
  page.locator(`[data-tab="${id}"]`).filter({ visible: true }).click();

test('a newcomer seals two sensible orders within three minutes and nine clicks, without reading rules', async () => {
  const page = await open();
  const heard = complaints(page);
  const began = Date.now();
  let clicks = 0;
  const press = async (what: Locator): Promise<void> => {
    clicks++;
    await what.click();
  };
  await press(button(page, 'Sit down and play'));
  await press(page.getByRole('dialog').getByRole('radio').first());
  await press(button(page, 'Take this agenda'));
  const orders = page.getByRole('tabpanel');
  for (const [place, slot] of [
    ['Place it as first order', 0],
    ['Place it as second order', 1],
  ] as const) {
    await press(button(page, 'What would an adviser do?'));
    const advice = page.getByRole('region', { name: 'Your adviser says' });
    expect((await advice.getByRole('blockquote').innerText()).length).toBeGreaterThan(10);
    const order = await advice.locator('.adviser-order b').innerText();
    await press(button(page, place));
    await orders.locator('.slot').nth(slot).getByText(order).waitFor();
  }
  expect(await page.locator('.adviser').count()).toBe(0);
  await press(button(page, 'Seal'));
  // Whoever has leverage left is asked for once whether nothing shall be laid on the open contest.
  const question = page.getByRole('dialog', { name: 'Seal now?' });
  const stage = page.getByRole('dialog', { name: 'Resolution, step by step' });
  await question.or(stage).first().waitFor();
  if (await question.isVisible()) await press(question.getByRole('button', { name: 'Seal all the same' }));
  await stage.waitFor();
  expect(clicks).toBeLessThanOrEqual(9);
  expect(Date.now() - began).toBeLessThan(180_000);
  expect(heard.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
  await page.context().close();
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`the guide walks through a whole turn on ${viewport.width} pixels, and covers nothing it points at`, async () => {
    const page = await open(viewport);
    const heard = complaints(page);
    const free = async (title: string): Promise<void> => {
      await arrives(page, title);
      await expect.poll(() => covered(page), { timeout: 10_000 }).toBe(0);
    };
    await button(page, 'Learn by playing').click();
    await free('Choose what counts');
    await page.getByRole('dialog').getByRole('radio').first().check();
    await button(page, 'Take this agenda').click();

    // By keyboard: to the card, and from it to the thing.
    await free('Know who you are');
    await page.keyboard.press('Alt+KeyG');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await button(page, /^My role card/).click();
    const role = page.getByRole('dialog', { name: 'Role card' });
    for (const part of ['What you want', 'What you can do', 'Whom you need', 'What ends you'])
      await role.getByRole('heading', { name: part }).waitFor();
    await page.keyboard.press('Escape');

    await free('Look around');
    // Put away and asked for again, over a reload: it is where it was.
    await button(page, 'Close the guide').click();
    await page.reload();
    await button(page, 'Help').click();
    expect(await card(page).count()).toBe(0);
    await button(page, /^Guide me/).click();
    await free('Look around');
    await tab(page, 'region');
    await page.getByRole('combobox').filter({ visible: true }).first().selectOption('KIR');
    await free('Five cards, two orders');
    await tab(page, 'orders');
    await button(page, 'What would an adviser do?').click();
    await free('Read the odds, place the order');
    await button(page, 'Place it as first order').click();
    await page.locator('.slot').first().locator('.slot-acts').waitFor();
    const boost = card(page).getByRole('button', { name: 'Skip Make it likelier' });
    if (await boost.isVisible()) await boost.click();
    await free('Now the second order');
    await card(page).getByRole('button', { name: /^Skip/ }).click();
    await free('A contest is open');
    await tab(page, 'contests');
    await button(page, 'One more').click();
    await button(page, 'Commit').click();
    // Alone with bots, who do not read, nobody is asked to write to them.
    await free('Make a deal');
    await tab(page, 'accords');
    await button(page, 'Propose an accord').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Truce/ })
      .click();
    await free('Make a deal');
    await button(page, 'Propose it').click();
    await free('Seal your orders');
    await tab(page, 'orders');
    await button(page, 'Seal').click();
    // The second order was skipped: it is asked for once more.
    await button(page, 'Seal all the same').click();
    await free('Watch what happens');
    await button(page, /^Skip to the end/).click();
    await free('What the turn has changed');
    await button(page, /^On to the next turn/).click();
    await free('And for you?');
    // The aims and what they come to; the heads of the columns are read, not seen.
    expect(await card(page).getByRole('row').count()).toBe(7);
    await button(page, 'Play on by myself').click();
    await card(page).waitFor({ state: 'detached' });
    expect(heard.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
    await page.context().close();
  });

test('a seat sees what is at stake for it, and is asked before it seals fewer than two orders', async () => {
  const page = await open();
  await sitDown(page, server.url, 'Baghdad');
  await button(page, /^Baghdad/).click();
  const stake = page.getByRole('dialog', { name: 'You are Baghdad' });
  await expect.poll(() => stake.getByRole('row').count()).toBe(7);
  await stake.getByText(/^[\d.]+ of 100; par [\d.]+$/).waitFor();
  await page.keyboard.press('Escape');
  await button(page, 'Seal').click();
  const question = page.getByRole('dialog', { name: 'No orders yet' });
  await question.getByText('Nothing is laid on “Parliamentary election”').waitFor();
  await question.getByRole('button', { name: 'Go on planning' }).click();
  expect(await page.getByText('Your orders are sealed.').count()).toBe(0);
  await button(page, 'Seal').click();
  await question.getByRole('button', { name: 'Seal all the same' }).click();
  await page.getByRole('dialog', { name: 'Resolution, step by step' }).waitFor();
  await page.context().close();
});

test('hints stay away once they are put away, and come back when asked for; the role card has a key', async () => {
  const page = await open();
  await button(page, 'Sit down and play').click();
  await button(page, 'Look at the board first').click();
  const hint = page.getByRole('complementary', { name: 'Hint' });
  await hint.getByText('Take a card').waitFor();
  await hint.getByRole('button').click();
  await hint.waitFor({ state: 'detached' });
  await tab(page, 'accords');
  await hint.getByText('signed accord').waitFor();
  await page.reload();
  await button(page, 'Look at the board first').click();
  await page.locator('.orders').waitFor();
  expect(await hint.count()).toBe(0);
  await button(page, 'Help').click();
  await button(page, /^Show the hints again/).click();
  await hint.getByText('Take a card').waitFor();
  await page.keyboard.press('Alt+KeyR');
  await page.getByRole('dialog', { name: 'Role card' }).waitFor();
  await page.keyboard.press('Alt+KeyR');
  await page.getByRole('dialog', { name: 'Role card' }).waitFor({ state: 'detached' });
  await page.context().close();
});
