/** The page on networks that do not let everything through: it finds its own way, and the player need not know. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { house } from './house.ts';
import { bank, closeDialog, operate, sealAndFollow, sitDown } from './person.ts';

const at = house();

/** What happens to a WebSocket: refused at once, or taken and left hanging, as some filters do. */
type Socket = 'refused' | 'hangs';
/** `drawn`: with the map, which a software renderer takes its time for and none of this is about. */
async function onNetwork(
  socket: Socket,
  drawn = false,
): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await at.browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript((how: Socket) => {
    const counted = Object.assign(globalThis, { socketsTried: 0 });
    class Blocked {
      static readonly OPEN = 1;
      readyState = 0;
      constructor() {
        counted.socketsTried++;
        if (how === 'refused') throw new Error('WebSocket is blocked');
      }
      send(): void {}
      close(): void {}
    }
    Object.assign(globalThis, { WebSocket: Blocked });
  }, socket);
  if (!drawn) await context.route('**/assets/phaser-*', (route) => route.abort());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { context, page, errors };
}
/** How often the page has tried to open a WebSocket since it was loaded. */
const socketsTried = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { socketsTried: number }).socketsTried);
async function carrierOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Table and people' }).click();
  const line = page.getByText(/^Connected by/);
  const text = await line.innerText();
  await closeDialog(page);
  return text;
}

test('where WebSocket is refused, a turn is played by server-sent events, through a break of the line as well', async () => {
  const { context, page, errors } = await onNetwork('refused');
  await sitDown(page, at.server.url, 'Washington');
  expect(await carrierOf(page)).toMatch(/^Connected by server-sent events/);
  await operate(page, 0, 'Posture');
  // The line breaks, and comes back: what was placed is there, and the game goes on.
  await context.setOffline(true);
  const lost = page.locator('.banner', { hasText: 'Connection lost' });
  await lost.waitFor({ timeout: 30_000 });
  await context.setOffline(false);
  await lost.waitFor({ state: 'detached' });
  await bank(page, 1);
  await sealAndFollow(page);
  await page.getByText('Turn 2 of 3').waitFor();
  expect(await carrierOf(page)).toMatch(/^Connected by server-sent events/);
  expect(errors).toEqual([]);
  await context.close();
});

test('where a WebSocket hangs and streams and long answers are cut, by short polls, and at once the next time', async () => {
  const { context, page, errors } = await onNetwork('hangs');
  const waits: number[] = [];
  await context.route('**/events*', async (route) => {
    const request = route.request();
    const wait = Number(new URL(request.url()).searchParams.get('wait'));
    waits.push(wait);
    if (request.headers()['accept'] === 'text/event-stream') return route.abort();
    if (wait <= 2) return route.continue();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await route.abort();
  });
  await sitDown(page, at.server.url, 'Erbil');
  page.setDefaultTimeout(40_000);
  expect(await socketsTried(page)).toBe(1);
  expect(await carrierOf(page)).toMatch(/^Connected by long poll/);
  await bank(page, 0);
  await bank(page, 1);
  // The page found out how long an answer may take, and nobody noticed.
  expect(waits).toContain(20);
  expect(waits.at(-1)).toBe(2);
  expect(await page.locator('.banner').count()).toBe(0);
  await sealAndFollow(page);
  await page.getByText('Turn 2 of 3').waitFor();

  // What was found blocked is not waited for again.
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.hand button').first().waitFor();
  expect(await carrierOf(page)).toMatch(/^Connected by long poll/);
  expect(await socketsTried(page)).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

test('the self-test page says what comes through, and what to do', async () => {
  const { context, page, errors } = await onNetwork('refused', true);
  await page.goto(at.server.url);
  await page.getByRole('link', { name: 'Test this network' }).click();
  await page.getByText('The game works here, by server-sent events').first().waitFor();
  const row = (name: string) => page.getByRole('row', { name });
  expect(await row('Requests and answers').innerText()).toMatch(/Works\s+Answered in \d+ ms/);
  expect(await row('WebSocket').first().innerText()).toMatch(/Does not work.*Upgrade: websocket/s);
  expect(await row('Server-sent events').innerText()).toMatch(/Works\s+Events arrive one by one/);
  expect(await row('Memory of this browser').innerText()).toMatch(/Works\s+Kept/);
  expect(await row('Map drawing').innerText()).toMatch(/Works\s+Drawn on a plain canvas/);
  expect(await row('Clock').innerText()).toMatch(/Works\s+0(\.\d)? s off/);
  await page.getByText('An answer may take 20 s').first().waitFor({ timeout: 30_000 });
  const text = await page.locator('.check-report').innerText();
  expect(text).toContain(`self-test of ${new URL(at.server.url).host}`);
  expect(text).toMatch(/^WebSocket: Does not work\./m);
  expect(errors).toEqual([]);
  await context.close();
});

test('where nothing is in the way, it is a WebSocket', async () => {
  const page = await at.browser.newPage();
  await page.goto(`${at.server.url}/check`);
  await page.getByText('The game works here, by WebSocket').first().waitFor();
  expect(await page.getByRole('row', { name: 'WebSocket' }).first().innerText()).toMatch(/Works\s+Opened and echoed/);
  await sitDown(page, at.server.url, 'Tehran');
  expect(await carrierOf(page)).toBe('Connected by WebSocket. Test this network');
  await page.close();
});
