/** The handbook in the browser: every link in it leads somewhere, it is found by keys, and Why? opens it over the game. */
import { expect, test } from 'vitest';
import { house } from './house.ts';
import { Player } from '../server/harness.ts';
import { bank, complaints, operate, seal, sitDown, takePlace } from './person.ts';

const home = house();

test('the whole handbook stands on one page: no address twice, and no link into nothing', async () => {
  const page = await home.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const heard = complaints(page);
  await page.goto(`${home.server.url}/handbook/all`);
  await page.locator('[id="limit.playtest"]').waitFor({ state: 'attached' });
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((el) => el.id);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="/handbook/"][href*="#"]')];
    const targets = new Set(links.map((a) => decodeURIComponent(a.hash.slice(1))));
    return {
      entries: document.querySelectorAll('.hb-entry').length,
      cards: document.querySelectorAll('.hb-entry .card-face').length,
      plots: document.querySelectorAll('.hb-plot').length,
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      nowhere: [...targets].filter((id) => !document.getElementById(id)),
    };
  });
  expect(found.twice).toEqual([]);
  expect(found.nowhere).toEqual([]);
  expect(found.entries).toBeGreaterThan(450);
  expect(found.cards).toBeGreaterThanOrEqual(100);
  expect(found.plots).toBeGreaterThan(18);
  expect(heard).toEqual([]);
  await page.close();
});

test('an entry is found by keys alone, and the count is said', async () => {
  const page = await home.browser.newPage({ viewport: { width: 390, height: 844 } });
  const heard = complaints(page);
  await page.goto(`${home.server.url}/handbook/limits`);
  await page.getByRole('heading', { name: 'What the model leaves out' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('breakout prison');
  await page
    .locator('[aria-live]')
    .getByText(/entr(y|ies) found/)
    .waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('search').getByRole('link').first();
  expect(await first.evaluate((el) => el === document.activeElement)).toBe(true);
  const to = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${to}`);
  await page.waitForFunction(() => document.activeElement?.id === decodeURIComponent(location.hash.slice(1)));
  for (const path of ['', '/cards', '/operations', '/claims', '/scenarios', '/sources']) {
    await page.goto(`${home.server.url}/handbook${path}`);
    await page.locator('.hb-entry').first().waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${path} is wider than a phone`).toBeLessThanOrEqual(0);
  }
  expect(heard).toEqual([]);
  await page.close();
});

test('Why? opens the rule over the game, and Escape leads back to where one was', async () => {
  const page = await home.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const heard = complaints(page);
  await sitDown(page, home.server.url, 'Washington');
  await operate(page, 0, 'Advise');
  await bank(page, 1);
  await seal(page);
  const stage = page.getByRole('dialog', { name: 'Resolution, step by step' });
  // To the first step with a check: the reasons of its odds are links as well.
  const counted = stage.locator('.stage-count');
  for (let i = 0; i < 40 && !(await stage.locator('.roll .mods').isVisible()); i++) {
    const before = await counted.innerText();
    await stage.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => counted.innerText()).not.toBe(before);
  }
  const count = await counted.innerText();
  const why = stage.locator('a.why-link');
  await why.focus();
  await page.keyboard.press('Enter');
  const over = page.getByRole('dialog', { name: 'Why?' });
  await over.locator('.hb-entry').waitFor();
  await over.getByRole('link', { name: 'Open in the handbook' }).waitFor();
  // Keys pressed here are not the stage's.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await over.waitFor({ state: 'detached' });
  expect(await counted.innerText()).toBe(count);
  await page.waitForFunction(() => document.activeElement?.classList.contains('why-link'));
  await stage.locator('.mods a').first().focus();
  await page.keyboard.press('Enter');
  await over.locator('.hb-entry[id^="mod."]').waitFor();
  await page.keyboard.press('Escape');
  await over.waitFor({ state: 'detached' });
  await stage.getByRole('button', { name: 'Skip to the end' }).click();
  expect(heard).toEqual([]);
  await page.close();
});

test('Why? of a track is one key from it, also on a phone', async () => {
  const page = await home.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const heard = complaints(page);
  await sitDown(page, home.server.url, 'Erbil');
  const over = page.getByRole('dialog', { name: 'Why?' });
  await page.getByRole('button', { name: /^US–Iraq ties/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await over.locator('.hb-entry[id="track.ties"]').waitFor();
  await page.keyboard.press('Escape');
  await over.waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Tracks' }).click();
  await page.getByRole('button', { name: /^State capture/ }).click();
  await page.getByRole('link', { name: 'Why? State capture' }).click();
  await over.locator('.hb-entry[id="track.capture"]').waitFor();
  expect(heard).toEqual([]);
  await page.close();
});

test('the result and the log name what the game assumed, and what the host had turned', async () => {
  const options = { scenario: 'class-50', switches: { trend: 'regrouping' as const } };
  const ann = await Player.host(home.server.url, 'Ann', options);
  await ann.sit('washington');
  await ann.do('start', {});
  await ann.act({ t: 'agenda', seat: 'washington', agenda: 'kurdishHub' });
  while (ann.table!.phase !== 'over') {
    const { turn } = ann.view!;
    await ann.act({ t: 'seal', seat: 'washington' });
    await ann.until('the next turn', () => ann.view!.turn > turn || ann.table!.phase === 'over');
  }
  const page = await home.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const heard = complaints(page);
  await takePlace(page, { code: ann.code, token: ann.token, name: 'Ann' });
  await page.goto(`${home.server.url}/t/${ann.code}`);
  const skip = page.getByRole('button', { name: 'Skip to the end' });
  await skip.or(page.locator('.result')).first().waitFor();
  if (await skip.isVisible()) {
    await skip.click();
    await page.getByRole('main').getByRole('button', { name: 'To the result' }).click();
  }
  const assumed = page.locator('.assumed dl > div');
  await assumed.first().waitFor();
  expect(await assumed.count()).toBe(5);
  expect(await assumed.filter({ hasText: 'turned by the host' }).allInnerTexts()).toEqual([
    expect.stringContaining('IS: regrouping') as string,
  ]);
  await assumed.getByRole('link', { name: 'Why? Is IS fading, or waiting?' }).click();
  await page.getByRole('dialog', { name: 'Why?' }).locator('.hb-entry[id="switch.trend"]').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Look at the board' }).click();
  await page.getByRole('tab', { name: 'Log' }).click();
  await page.getByRole('button', { name: /^Turn 1/ }).click();
  await page.getByText('This game assumes: IS: regrouping.').waitFor();
  expect(heard).toEqual([]);
  await page.close();
});
