/** People who reload, open a second tab or move to a phone; and a page that says plainly what is wrong with the record. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { GameRecord } from '../../shared/protocol/record.ts';
import type { Entry } from '../../server/store/entry.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import { StoreError, type Store } from '../../server/store/store.ts';
import { newCode } from '../../server/table/secrets.ts';
import { aGame } from '../server/games.ts';
import { HandTime, tempFolder } from '../server/harness.ts';
import { house } from './house.ts';
import { bank, closeDialog, linkToPlace, sitDown } from './person.ts';

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
const at = house({ store: leaky, time });

/** Three pages at once: the map, which is heavy to draw without a graphics card, is not what this is about. */
async function withoutBoard(viewport: { width: number; height: number }): Promise<BrowserContext> {
  const context = await at.browser.newContext({ viewport });
  context.setDefaultTimeout(30_000);
  await context.route('**/phaser*', (route) => route.abort());
  return context;
}
/** One of the leaves beside the board; on a phone they open from the bar below it. */
const leaf = (page: Page, name: string): Locator =>
  page.getByRole('tab', { name }).or(page.getByRole('navigation').getByRole('button', { name }));
/** Opens the talks of a page. */
async function talks(page: Page): Promise<Page> {
  await leaf(page, 'Talks').click();
  return page;
}
const words = (page: Page): Locator => page.getByRole('textbox', { name: 'To: Open table' });

test('drafts of orders, words and pledges survive a reload, a second tab, and the way to a phone', async () => {
  const context = await withoutBoard({ width: 1440, height: 900 });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await sitDown(page, at.server.url, 'Erbil');
  await bank(page, 0);
  await page.locator('.hand button').nth(1).click();
  const building = page.locator('.builder');
  await building.getByRole('button', { name: /^Operation/ }).click();
  await building.getByRole('group', { name: 'Operations' }).getByRole('button', { disabled: false }).first().click();
  await building.getByRole('group', { name: 'Targets' }).waitFor();
  const built = await building.locator('.builder-head h3, .trail').allInnerTexts();
  await words(await talks(page)).fill('half a sentence');

  await page.reload();
  await building.getByRole('group', { name: 'Targets' }).waitFor();
  expect(await building.locator('.builder-head h3, .trail').allInnerTexts()).toEqual(built);
  expect(await words(await talks(page)).inputValue()).toBe('half a sentence');
  await page.locator('.hand li[data-placed]').waitFor();
  const second = await context.newPage();
  await second.goto(page.url());
  await second.bringToFront();
  expect(await words(await talks(second)).inputValue()).toBe('half a sentence');
  await second.locator('.hand li[data-placed]').waitFor();
  // What is half built belongs to the tab it is built in.
  await leaf(second, 'Orders').click();
  expect(await second.locator('.builder').count()).toBe(0);
  await (await pledge(second)).fill('We will keep the pi');
  await closeDialog(second);

  const link = await linkToPlace(page);
  const phone = await withoutBoard({ width: 390, height: 844 });
  const there = await phone.newPage();
  const asked: string[] = [];
  there.on('request', (request) => asked.push(request.url()));
  await there.goto(link);
  // Nothing is taken without a question, which says whose place it is.
  const question = there.getByRole('dialog', { name: 'Take this place?' });
  expect(await question.locator('.whose-place').innerText()).toMatch(/Erbil · Table [A-Z0-9]{4}\u00a0[A-Z0-9]{4}/);
  expect(await there.evaluate(() => localStorage.getItem('after-resolve:tables'))).toBeNull();
  await question.getByRole('button', { name: 'Take this place' }).click();
  await page.getByText('signed in on another device').waitFor();
  await there.locator('.hand li[data-placed]').waitFor();
  expect(new URL(there.url()).hash).toBe('');
  const secret = new URL(link).hash.slice('#seat='.length);
  expect(asked.some((url) => url.replace(/#.*/, '').includes(secret))).toBe(false);
  expect(await words(await talks(there)).inputValue()).toBe('half a sentence');
  expect(await (await pledge(there)).inputValue()).toBe('We will keep the pi');
  await closeDialog(there);
  // What is written on one device is on the other a moment later.
  await words(await talks(there)).fill('half a sentence, and more');
  await expect.poll(() => words(page).inputValue()).toBe('half a sentence, and more');

  // The link is used up: whoever finds it finds nothing.
  const stranger = await withoutBoard({ width: 1024, height: 768 });
  const late = await stranger.newPage();
  await late.goto(link);
  await late.getByText('This link has been used, or is too old').waitFor();
  await late.getByRole('button', { name: 'Close' }).last().click();
  await late.getByLabel('Your name').waitFor();

  // The disk fills: everyone reads it, and the game waits; then it goes on by itself.
  full = true;
  await words(await talks(second)).press('Enter');
  await page.getByText('disk is full').waitFor();
  await there.getByText('disk is full').waitFor();
  full = false;
  time.pass(5000);
  await page.getByText('disk is full').waitFor({ state: 'detached' });

  // The phone signs the others out, which then have no place any more.
  await there.getByRole('button', { name: 'Table and people' }).click();
  await there.getByRole('button', { name: 'Sign the others out' }).click();
  await there.getByText('The other devices are signed out.').waitFor();
  await page.getByText('is not valid any more').waitFor();
  expect(errors).toEqual([]);
});

/** The words of a pledge being written, in its form. */
async function pledge(page: Page): Promise<Locator> {
  await leaf(page, 'Accords').click();
  await page.getByRole('button', { name: 'Propose an accord' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Pledge/ })
    .click();
  return page.getByRole('dialog').getByRole('textbox');
}

test('a browser that has a place is asked whether to leave it; a screen shows what is public; the host shuts, shows out, deletes', async () => {
  const ann = await (await withoutBoard({ width: 1440, height: 900 })).newPage();
  await sitDown(ann, at.server.url, 'Washington');
  const code = new URL(ann.url()).pathname.split('/').at(-1)!;
  const bo = await (await withoutBoard({ width: 1024, height: 768 })).newPage();
  await bo.goto(`${at.server.url}/t/${code}`);
  await bo.getByLabel('Your name').fill('Bo');
  await bo.getByRole('button', { name: 'Join', exact: false }).first().click();
  await bo.getByRole('button', { name: 'Table and people' }).waitFor();

  // Nobody new sits down beside Ann while she plays, unless she allows it; a bot's seat is free.
  await bo.getByRole('button', { name: 'Take a seat' }).click();
  const seats = bo.getByRole('dialog', { name: 'Take a seat' });
  await seats.getByText('People play Washington in this game already').waitFor();
  await seats.getByRole('button', { name: 'Sit here Baghdad' }).waitFor();
  expect(await seats.getByRole('button', { name: /Washington/ }).count()).toBe(0);
  await ann.getByRole('button', { name: 'Table and people' }).click();
  await ann.getByText('Who may come in').click();
  await ann.getByRole('checkbox', { name: /^People who come late may join a team/ }).check();
  await seats.getByRole('button', { name: 'Join this team Washington' }).waitFor();
  await closeDialog(ann);
  await closeDialog(bo);

  // A link to Ann's place, sent to Bo by somebody: he stays who he is.
  await bo.goto(await linkToPlace(ann));
  const question = bo.getByRole('dialog', { name: 'Take this place?' });
  await question.getByText('This browser sits at this table as Bo').waitFor();
  await question.getByRole('button', { name: 'Stay as Bo' }).click();
  await question.waitFor({ state: 'hidden' });

  await ann.getByRole('button', { name: 'Table and people' }).click();
  await ann.getByRole('button', { name: 'Open a screen for everyone' }).click();
  const link = await ann.getByRole('textbox', { name: 'Link to a screen' }).inputValue();
  const wall = await (await withoutBoard({ width: 1440, height: 900 })).newPage();
  await wall.goto(link);
  await wall.getByRole('button', { name: 'Show the table here' }).click();
  await wall.getByRole('button', { name: 'Table and people' }).waitFor();
  expect(await wall.locator('.hand li').count()).toBe(0);

  await ann.getByText('Who may come in').click();
  await ann.getByRole('checkbox', { name: /^Shut the door/ }).check();
  const late = await (await withoutBoard({ width: 390, height: 844 })).newPage();
  await late.goto(`${at.server.url}/t/${code}`);
  await late.getByLabel('Your name').fill('Eve');
  await late.getByRole('button', { name: 'Join', exact: false }).first().click();
  await late.getByText('The host has shut the door').waitFor();
  await ann.getByRole('button', { name: 'Take off Bo' }).click();
  await ann.getByRole('dialog', { name: 'Take Bo off the table?' }).getByRole('button', { name: 'Take off' }).click();
  await bo.getByText('taken your name off this table').waitFor();

  await ann.getByRole('button', { name: 'Delete this table' }).click();
  await ann.getByRole('button', { name: 'Delete everything' }).click();
  await ann.getByRole('button', { name: 'Sit down and play' }).waitFor();
  await wall.getByText('The host has deleted this table').waitFor();
  expect(store.load(code)).toBeNull();
});

test('a game of another version says so, gives the person their record, and lets its host delete it', async () => {
  const { table, ann } = aGame(store, 2);
  const { entries, people } = store.load(table.code)!;
  const code = newCode();
  const older = entries.map((entry): Entry =>
    entry.kind === 'table' && entry.body.t === 'started'
      ? { ...entry, body: { ...entry.body, header: { ...entry.body.header, rules: '0' } } }
      : entry,
  );
  store.create(code, 0, older, people);
  const page = await at.browser.newPage();
  page.setDefaultTimeout(30_000);
  // A browser that has been there.
  const ticket = JSON.stringify([{ code, token: ann.token, name: 'Ann', host: true, at: 1 }]);
  await page.addInitScript((kept) => localStorage.setItem('after-resolve:tables', kept), ticket);
  await page.goto(`${at.server.url}/t/${code}`);
  await page.getByText('started with an earlier version of the rules').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the record' }).click(),
  ]);
  const record = JSON.parse(await readFile(await download.path(), 'utf8')) as GameRecord;
  expect(download.suggestedFilename()).toBe(`after-resolve-${code}.json`);
  expect(record).toMatchObject({ code, playable: false, you: { name: 'Ann', seat: 'washington' } });
  await page.getByRole('button', { name: 'Delete this table' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Sit down and play' }).waitFor();
  expect(store.load(code)).toBeNull();
  await page.close();
});
