/** A screen for everyone plays each resolution by itself and rests on its summary; whoever stands beside it can skip. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Player } from '../server/harness.ts';
import { house } from './house.ts';
import { complaints, takePlace } from './person.ts';

const at = house();
const stage = (page: Page) => page.getByRole('dialog', { name: 'Resolution, step by step' });
const summary = (page: Page, turn: number) => page.getByRole('dialog', { name: `What turn ${turn} has changed` });

/** A game of three turns against bots; its host is Washington, and plans the first. */
async function hosted(): Promise<Player> {
  const host = await Player.host(at.server.url, 'Ann', { scenario: 'class-50' });
  await host.sit('washington');
  await host.do('start', {});
  await host.until('the first view', () => host.view !== null);
  await host.act({ t: 'agenda', seat: 'washington', agenda: 'withdrawal' });
  return host;
}
async function browserOf(): Promise<BrowserContext> {
  const context = await at.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(30_000);
  await context.route('**/phaser*', (route) => route.abort());
  return context;
}
/** A screen with a clock of its own, so that nobody waits for it. */
async function screenOf(host: Player): Promise<Page> {
  const page = await (await browserOf()).newPage();
  const answer = await fetch(`${host.url}/api/tables/${host.code}/links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${host.token}` },
    body: JSON.stringify({ screen: true }),
  });
  const { link } = (await answer.json()) as { link: string };
  await page.clock.install();
  await page.goto(`${host.url}/t/${host.code}#seat=${link}`);
  await page.getByRole('button', { name: 'Show the table here' }).click();
  await page.getByText('What all at the table may see').waitFor();
  return page;
}

test('it follows by itself, rests on the summary until the next turn is resolved, and can be stopped and skipped', async () => {
  const host = await hosted();
  const page = await screenOf(host);
  const errors = complaints(page);
  // The map is left out, and its absence is told.
  const own = () => errors.filter((line) => !line.includes('Failed to load resource') && !line.includes('phaser'));

  await host.act({ t: 'seal', seat: 'washington' });
  await stage(page).waitFor();
  const count = page.locator('.stage-count');
  const first = await count.innerText();
  await page.clock.runFor(12_000);
  await expect.poll(() => count.innerText()).not.toBe(first);

  // Stopped, it waits; and goes on when it is told to.
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await count.innerText();
  await page.clock.runFor(30_000);
  expect(await count.innerText()).toBe(stopped);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  for (let s = 0; s < 300 && !(await summary(page, 1).isVisible()); s += 10) await page.clock.runFor(10_000);
  await summary(page, 1).waitFor();

  // It rests, however long the planning takes; the head shows who has sealed.
  await page.clock.runFor(120_000);
  await summary(page, 1).waitFor();
  await page.locator('.head-news').waitFor();

  // The next resolution begins at its own first step, and is counted by itself.
  await host.until('the second turn', () => host.view!.turn === 2);
  await host.act({ t: 'seal', seat: 'washington' });
  await stage(page).waitFor();
  expect(await page.locator('.stage-phase').innerText()).toContain('Turn 2');
  expect(await count.innerText()).toMatch(/^[12] of /);
  await page.getByRole('button', { name: 'Skip to the end' }).click();
  await summary(page, 2).waitFor();

  // After the last turn the result follows.
  await host.until('the third turn', () => host.view!.turn === 3);
  await host.act({ t: 'seal', seat: 'washington' });
  await stage(page).waitFor();
  await page.getByRole('button', { name: 'Skip to the end' }).click();
  await summary(page, 3).waitFor();
  await page.clock.runFor(50_000);
  await page.getByRole('heading', { name: 'What came after' }).waitFor();
  expect(own()).toEqual([]);
});

test('one browser holds the table and shows it: the screen is a window of its own, before and after a reload', async () => {
  const host = await hosted();
  const context = await browserOf();
  const desk = await context.newPage();
  await takePlace(desk, host);
  await desk.goto(`${host.url}/t/${host.code}`);
  const mine = desk.locator('.head-stake');
  await mine.waitFor();

  await desk.getByRole('button', { name: 'Table and people' }).click();
  await desk.getByRole('button', { name: 'Open a screen for everyone' }).click();
  const opened = context.waitForEvent('page');
  await desk.getByRole('link', { name: 'Open it in a new window' }).click();
  const wall = await opened;
  await wall.getByText('only this window becomes the screen').waitFor();
  expect(await wall.locator('.hand').count()).toBe(0);
  await wall.getByRole('button', { name: 'Show the table here' }).click();
  const shows = wall.getByText('What all at the table may see');
  await shows.waitFor();
  for (const page of [wall, desk]) await page.reload();
  await shows.waitFor();
  await mine.waitFor();
});
