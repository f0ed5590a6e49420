/** People who reload, open a second tab or move to a phone; and a page that says plainly what is wrong with the record. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GameRecord } from '../../shared/protocol/record.ts';
import type { Entry } from '../../server/store/entry.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import { StoreError, type Store } from '../../server/store/store.ts';
import { newCode } from '../../server/table/secrets.ts';
import { aGame } from '../server/games.ts';
import { HandTime, serve, tempFolder, type TestServer } from '../server/harness.ts';
import { launchChromium } from './chromium.ts';
import { bank, CLIENT, sitDown } from './person.ts';

const store = openSqlite(tempFolder());
const time = new HandTime();
let full = false;
const orFull = (work: () => void): void => {
  if (full) throw new StoreError('full', new Error('test'));
  work();
};
const leaky: Store = {
  ...store,
  append: (...args) => orFull(() => store.append(...args)),
  check: () => orFull(() => store.check()),
};
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve({ client: CLIENT, store: leaky, time });
  // Nothing here needs what a software renderer of the graphics card is slow at.
  browser = await launchChromium({ args: ['--disable-gpu-compositing'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Three pages at once: the map, which is heavy to draw without a graphics card, is not what this is about. */
async function withoutBoard(viewport: { width: number; height: number }): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(30_000);
  await context.route('**/phaser*', (route) => route.abort());
  return context;
}
/** Opens the talks of a page. */
async function talks(page: Page): Promise<Page> {
  await page.getByRole('tab', { name: /^Talks/ }).click();
  return page;
}
const words = (page: Page): Locator => page.getByRole('textbox', { name: 'To: Open table' });

test('drafts of orders and of words survive a reload, a second tab, and orders the way to a phone', async () => {
  const context = await withoutBoard({ width: 1440, height: 900 });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await sitDown(page, server.url, 'Erbil');
  await bank(page, 0);
  await words(await talks(page)).fill('half a sentence');

  await page.reload();
  expect(await words(await talks(page)).inputValue()).toBe('half a sentence');
  await page.locator('.hand li[data-placed]').waitFor();
  const second = await context.newPage();
  await second.goto(page.url());
  await second.bringToFront();
  expect(await words(await talks(second)).inputValue()).toBe('half a sentence');
  await second.locator('.hand li[data-placed]').waitFor();

  await page.getByRole('button', { name: 'Table and people' }).click();
  await page.getByRole('button', { name: 'Move to another device' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to your place' }).inputValue();
  const phone = await withoutBoard({ width: 390, height: 844 });
  const there = await phone.newPage();
  const asked: string[] = [];
  there.on('request', (request) => asked.push(request.url()));
  await there.goto(link);
  await there.locator('.hand li[data-placed]').waitFor();
  expect(new URL(there.url()).hash).toBe('');
  const token = new URL(link).hash.slice('#seat='.length);
  expect(asked.some((url) => url.replace(/#.*/, '').includes(token))).toBe(false);

  // The disk fills: everyone reads it, and the game waits; then it goes on by itself.
  full = true;
  await words(second).press('Enter');
  await page.getByText('disk is full').waitFor();
  await there.getByText('disk is full').waitFor();
  full = false;
  time.pass(5000);
  await page.getByText('disk is full').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});

test('a game of another version says so, and gives the person their record', async () => {
  const { table, ann } = aGame(store, 2);
  const { entries, people } = store.load(table.code)!;
  const code = newCode();
  const older = entries.map((entry): Entry =>
    entry.kind === 'table' && entry.body.t === 'started'
      ? { ...entry, body: { ...entry.body, header: { ...entry.body.header, rules: '0' } } }
      : entry,
  );
  store.create(code, 0, older, people);
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${server.url}/t/${code}#seat=${ann.token}`);
  await page.getByText('started with an earlier version of the rules').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the record' }).click(),
  ]);
  const record = JSON.parse(await readFile(await download.path(), 'utf8')) as GameRecord;
  expect(download.suggestedFilename()).toBe(`after-resolve-${code}.json`);
  expect(record).toMatchObject({ code, playable: false, you: { name: 'Ann', seat: 'washington' } });
  await page.close();
});
