/** What the parts of the tour share: who walks, and how one gets about at the table at any size. */
import type { Locator, Page } from 'playwright-core';
import type { Answer } from '../../shared/protocol/messages.ts';

/** Called at each stop, when the page has come to rest. */
export type Look = (stop: string, page: Page) => Promise<void>;

export interface Walk {
  url: string;
  look: Look;
  page: Page;
}

/** One page at a time under the board? */
export const onPhone = async (page: Page): Promise<boolean> => (await page.locator('.table[data-phone]').count()) > 0;

export const dialog = (page: Page): Locator => page.getByRole('dialog').filter({ visible: true });
export async function close(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).first().click();
  await dialog(page).waitFor({ state: 'detached' });
}

/** Opens a page beside the board. */
export async function panel({ page }: Walk, name: string): Promise<Locator> {
  if (await onPhone(page)) {
    const button = page.getByRole('navigation').getByRole('button', { name: new RegExp(`^(\\d+\\+? ?.* )?${name}`) });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    return page.locator('#sheet');
  }
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  return page.getByRole('tabpanel');
}

/** Fails when the table refused. */
export async function done(answer: Promise<Answer>): Promise<void> {
  const { ok, ...rest } = await answer;
  if (!ok) throw new Error(`refused: ${JSON.stringify(rest)}`);
}
