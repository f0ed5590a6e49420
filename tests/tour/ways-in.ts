/** The part of the tour that needs no game, and the ways in. */
import type { BrowserContext } from 'playwright-core';
import { CHAPTERS } from '../../client/pages/handbook/address.ts';
import { Player } from '../server/harness.ts';
import { close, dialog, type Walk } from './walk.ts';

/** Pages on which no game is needed. */
export async function pages({ url, look, page }: Walk): Promise<void> {
  await page.goto(url);
  await look('door', page);
  await page.getByRole('button', { name: 'Join the table' }).click();
  await page.getByRole('alert').waitFor();
  await look('door, refused', page);
  await page.goto(`${url}/about`);
  await look('about', page);
  await page.goto(`${url}/check`);
  await page.getByText('The game works here').first().waitFor();
  await page.getByText('An answer may take').first().waitFor();
  await look('check', page);
  await page.goto(`${url}/print`);
  await page.locator('.sheet').first().waitFor();
  await look('print', page);
  for (const chapter of CHAPTERS) {
    await page.goto(`${url}/handbook/${chapter}`);
    await page.locator(`[data-chapter="${chapter}"]`).waitFor();
    await look(`handbook, ${chapter}`, page);
  }
  await page.getByRole('searchbox').fill('militia');
  await page
    .getByRole('link', { name: /militia/i })
    .first()
    .waitFor();
  await look('handbook, search', page);
  await page.goto(`${url}/verify`);
  await look('verify', page);
  await page.getByRole('textbox').fill('not a proof');
  await page.getByRole('alert').or(page.getByText('This is not a whole proof')).first().waitFor();
  await look('verify, unreadable', page);
  await page.goto(`${url}/t/BBBBBBBB`);
  await page.getByRole('alert').waitFor();
  await look('no such table', page);
}

/** A table of two people and three bots. Gives the second person. */
export async function lobby({ url, look, page }: Walk): Promise<Player> {
  await page.goto(url);
  await page.getByRole('form', { name: 'Host a table' }).getByLabel('Your name').fill('Ann');
  await page.getByRole('button', { name: 'Set up the table' }).click();
  await page.getByRole('button', { name: 'Sit here Washington' }).waitFor();
  await look('lobby, host', page);
  await page.getByRole('button', { name: 'Sit here Washington' }).click();
  await page.getByRole('button', { name: 'Get up' }).waitFor();
  const code = page.url().split('/').at(-1)!;
  const bo = await Player.join(url, code, 'Bo');
  await bo.sit('baghdad');
  await page.getByText('Bo', { exact: true }).first().waitFor();
  await look('lobby, seated', page);
  await page.goto(`${url}/t/${code}`);
  await page.getByRole('combobox', { name: /^Scenario/ }).selectOption('class-50');
  await bo.until('the scenario', () => bo.table?.options.scenario === 'class-50');
  return bo;
}

/** Somebody without a seat, who comes by the link. */
export async function watching({ url, look, page }: Walk, code: string): Promise<void> {
  await page.goto(`${url}/t/${code}`);
  await page.getByText('The game has begun').waitFor();
  await look('arrive', page);
  await page.getByLabel('Your name').fill('Cem');
  await page.getByRole('button', { name: 'Join the table' }).click();
  await page.getByText('You are watching: you see').waitFor();
  await look('watching', page);
  await page.getByRole('button', { name: 'Take a seat' }).click();
  await look('watching, seats', page);
  await close(page);
}

/** What can go wrong. */
export async function trouble({ url, look, page }: Walk, context: BrowserContext): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { name: 'Your tables' }).waitFor();
  await look('door, again', page);
  await page.getByRole('button', { name: 'Sit down and play' }).click();
  await dialog(page).getByRole('button', { name: 'Look at the board first' }).click();
  await page.locator('.hand button').first().waitFor();
  await look('no agenda yet', page);
  await context.setOffline(true);
  await page.locator('.banner', { hasText: 'Connection lost' }).waitFor();
  await look('connection lost', page);
  await context.setOffline(false);
  await page.locator('.banner').waitFor({ state: 'detached' });
  // A place that the server does not know.
  await page.evaluate(() => {
    const key = 'after-resolve:tables';
    localStorage.setItem(key, localStorage.getItem(key)!.replaceAll(/"token":"[^"]+"/g, `"token":"${'x'.repeat(32)}"`));
  });
  await page.reload();
  await page.getByRole('heading', { name: 'This table cannot be reached' }).waitFor();
  await look('table gone', page);
}
