/** A page's own place at its table, taken a second time without a page: for playing on quickly. */
import type { Page } from 'playwright-core';
import { Player } from '../server/harness.ts';

export async function recordedPlayer(page: Page, url: string): Promise<Player> {
  const tickets = await page.evaluate(() => localStorage.getItem('after-resolve:tables'));
  const [{ code, token, name }] = JSON.parse(tickets!) as [{ code: string; token: string; name: string }];
  const player = new Player(url, name, { code, token });
  await player.connect();
  return player;
}
