/** What a host sets in the lobby, and standing orders at a table that plays them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCENARIOS } from '../../shared/content/index.ts';
import { serve, type TestServer } from '../server/harness.ts';
import { launchChromium } from './chromium.ts';
import { CLIENT, complaints } from './person.ts';

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

test('a host loads a scenario, is told what is wrong with it, flips an assumption, and leaves standing orders', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(30_000);
  await context.route('**/phaser*', (route) => route.abort());
  const page = await context.newPage();
  const heard = complaints(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await page.goto(server.url);
  await button('Set up the table').click();
  await button('Use a scenario of my own').click();
  const text = page.getByRole('textbox', { name: 'Or paste its text' });
  // As the lobby’s sample: without the record of how ours was tuned.
  const { tuning: _, ...sample } = SCENARIOS['class-50']!;
  const mine = (change: object): string =>
    JSON.stringify({ ...sample, id: 'my-own', title: 'A term paper', ...change }, null, 2);
  await text.fill(mine({ hand: 99, government: 'royal' }));
  await button('Check it and use it').click();
  const alert = page.getByRole('alert');
  await alert.getByText('2 things to mend').waitFor();
  await alert.getByText('hand is 99; expected a whole number from 2 to 10').waitFor();
  await alert.getByText('government is "royal"; expected one of').waitFor();
  await text.fill('{');
  await button('Check it and use it').click();
  await alert.getByText('This is no JSON').waitFor();
  // From a file, as a facilitator keeps it.
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(mine({})) });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const options = page.getByRole('region', { name: 'How this table plays' });
  await expect
    .poll(() => options.getByRole('combobox', { name: 'Scenario' }).locator('option:checked').innerText())
    .toBe('A term paper');

  await options.getByText('Contested assumptions').click();
  await options.getByRole('radio', { name: /^Their presence is itself/ }).check();
  await options.getByText('One set otherwise').or(options.getByText('1 set otherwise')).first().waitFor();
  await options.getByRole('combobox', { name: /^Planning clock/ }).selectOption('1800');
  await options.getByRole('combobox', { name: /^At the bell/ }).selectOption('standing');
  await button('Sit here Washington').click();
  await page.getByRole('article', { name: 'Role card of Washington' }).waitFor();
  await page.locator('.agenda-card').first().click();
  await button('Start the game').click();

  await page.getByText('Standing orders').click();
  await page.getByRole('combobox', { name: 'Operation of standing order 1' }).selectOption('advise');
  await page.getByRole('combobox', { name: 'Target 1 of Advise' }).selectOption('ERB');
  await button('Keep these').click();
  await page.locator('.standing-now').getByText('Advise: Erbil and Duhok').waitFor();
  expect(heard.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);

  const code = new URL(page.url()).pathname.split('/').at(-1)!;
  const entries = server.store.load(code)!.entries;
  expect(
    entries.some(
      (e) => e.kind === 'action' && e.body.action.t === 'standing' && e.body.action.orders[0]?.targets[0] === 'ERB',
    ),
  ).toBe(true);
  const begun = entries.find((e) => e.kind === 'table' && e.body.t === 'started');
  expect(begun?.body).toMatchObject({ header: { custom: { title: 'A term paper' }, switches: { troops: 'magnet' } } });
  await context.close();
});
