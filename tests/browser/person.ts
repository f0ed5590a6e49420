/** A person at the table: what a test does with the page, by what can be seen and read there. */
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

/** The built client, as `npm run build` leaves it; or another folder it was built into. */
export const CLIENT =
  process.env['AFTER_RESOLVE_CLIENT'] ?? fileURLToPath(new URL('../../dist/client', import.meta.url));

/** What the page complained of: errors thrown, errors logged, policy violations. */
export function complaints(page: Page): string[] {
  const list: string[] = [];
  page.on('pageerror', (e) => list.push(e.message));
  page.on('console', (m) => m.type() === 'error' && list.push(m.text()));
  return list;
}

/** Closes the open dialog by its button. */
export async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The link to this person's place, made in the menu of the table. */
export async function linkToPlace(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Table and people' }).click();
  await page.getByRole('button', { name: 'Move to another device' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to your place' }).inputValue();
  await closeDialog(page);
  return link;
}

/** Gives a page the place that somebody holds at a table, as a browser remembers it. To be called before it is opened. */
export async function takePlace(
  page: Page,
  { code, token, name }: { code: string; token: string; name: string },
): Promise<void> {
  await page.addInitScript(([key, kept]) => localStorage.getItem(key) ?? localStorage.setItem(key, kept), [
    'after-resolve:tables',
    JSON.stringify([{ code, token, name, at: 0 }]),
  ] as const);
}

/** From the door to the planning of the first turn: seat, game against bots, agenda. */
export async function sitDown(page: Page, url: string, seat: string): Promise<void> {
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  await page.getByRole('radio', { name: seat }).check();
  await page.getByRole('button', { name: 'Sit down and play' }).click();
  await page.getByRole('dialog').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Take this agenda' }).click();
  await page.locator('.hand button').first().waitFor();
}

/** The orders panel. */
const orders = (page: Page): Locator => page.getByRole('tabpanel').filter({ visible: true }).first();

/** Lays the nth card of the hand down for leverage, in the next free slot. */
export async function bank(page: Page, card: number): Promise<void> {
  await take(page, card, 'Bank');
  await place(page);
}

/** Lays the nth card of the hand down for an operation, aimed at the first open target. */
export async function operate(page: Page, card: number, op: string): Promise<void> {
  await take(page, card, 'Operation');
  await page
    .getByRole('group', { name: 'Operations' })
    .getByRole('button', { name: new RegExp(`^${op}`) })
    .click();
  const targets = page.getByRole('group', { name: 'Targets' });
  const open = targets.locator('button.target-row:enabled').first();
  // A route is chosen in two steps: from where, then to where.
  const isRoute = await targets.getByText('From where?').isVisible();
  await open.click();
  if (isRoute) {
    await targets.getByText('to where?').waitFor();
    await open.click();
  }
  await place(page);
}

async function take(page: Page, card: number, use: 'Operation' | 'Bank'): Promise<void> {
  await page.locator('.hand button').nth(card).click();
  await orders(page)
    .getByRole('button', { name: new RegExp(`^${use}`) })
    .click();
}
async function place(page: Page): Promise<void> {
  const lay = orders(page)
    .getByRole('button', { name: /^Place as/ })
    .first();
  await lay.click();
  await lay.waitFor({ state: 'detached' });
}

/** Seals; whatever is still undone stays so. */
export async function seal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Seal', exact: true }).click();
  const anyway = page.getByRole('button', { name: 'Seal all the same' });
  const sealed = page.getByText('Your orders are sealed.');
  const stage = page.getByRole('dialog', { name: 'Resolution, step by step' });
  await anyway.or(sealed).or(stage).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
}

/** Seals, and follows the resolution: a few steps one by one, then to the end. */
export async function sealAndFollow(page: Page): Promise<void> {
  await seal(page);
  const stage = page.getByRole('dialog', { name: 'Resolution, step by step' });
  await stage.getByRole('button', { name: 'Next' }).click();
  await stage.getByRole('button', { name: 'Next' }).click();
  await stage.getByRole('button', { name: 'Skip to the end' }).click();
  const summary = page.locator('.reckoning-tables');
  await summary.waitFor();
  const spilled = await summary.evaluate((box) => {
    const { left, right } = box.getBoundingClientRect();
    const out = (r: DOMRect): boolean => r.left < left - 1 || r.right > right + 1;
    return [...box.querySelectorAll('table')].filter((table) => out(table.getBoundingClientRect())).length;
  });
  if (spilled > 0) throw new Error(`${spilled} tables of what the turn has changed lie beside their box`);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^On to|^To the result/ })
    .click();
}
