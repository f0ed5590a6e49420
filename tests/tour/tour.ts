/**
 * A walk through every page and state of the client at one size of screen, from the door to the end of a game and on to
 * what can go wrong. Whoever walks along looks at each stop: the checks of the tests, the camera of the gallery.
 */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Answer } from '../../shared/protocol/messages.ts';
import { recordedPlayer } from './people.ts';
import { Player } from '../server/harness.ts';
import type { Size } from './sizes.ts';

/** Called at each stop, when the page has come to rest. */
export type Look = (stop: string, page: Page) => Promise<void>;

interface Walk {
  url: string;
  look: Look;
  /** The page of the host, who plays Washington. */
  page: Page;
  /** Does this size show one page at a time under the board? */
  phone: boolean;
}

export interface TourOptions {
  /** Without the map, which a software renderer takes its time for. */
  undrawn?: boolean;
  /** Called for every page that is opened. */
  opened?: (page: Page) => void;
}

/** Takes the walk. Browser and server are the caller's. */
export async function tour(
  browser: Browser,
  url: string,
  size: Size,
  look: Look,
  options: TourOptions = {},
): Promise<void> {
  const open = async (): Promise<[BrowserContext, Page]> => {
    const { width, height, touch = false } = size;
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch, reducedMotion: 'reduce' });
    context.setDefaultTimeout(30_000);
    if (options.undrawn) await context.route('**/phaser*', (route) => route.abort());
    const page = await context.newPage();
    options.opened?.(page);
    return [context, page];
  };
  const [context, page] = await open();
  const walk: Walk = { url, look, page, phone: size.width <= 820 };
  await pages(walk);
  const bo = await lobby(walk);
  await planning(walk, bo);
  const [other, watcher] = await open();
  await watching({ ...walk, page: watcher }, bo.code);
  await other.close();
  await playing(walk, bo);
  await ending(walk, bo);
  await trouble(walk, context);
  await context.close();
}

/** Pages on which no game is needed. */
async function pages({ url, look, page }: Walk): Promise<void> {
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
  await page.goto(`${url}/verify`);
  await look('verify', page);
  await page.getByRole('textbox').fill('not a proof');
  await page.getByRole('alert').or(page.getByText('This is not a whole proof')).first().waitFor();
  await look('verify, unreadable', page);
  await page.goto(`${url}/t/BBBBBB`);
  await page.getByRole('alert').waitFor();
  await look('no such table', page);
}

/** A table of two people and three bots. Gives the second person. */
async function lobby({ url, look, page }: Walk): Promise<Player> {
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

async function done(answer: Promise<Answer>): Promise<void> {
  const { ok, ...rest } = await answer;
  if (!ok) throw new Error(`refused: ${JSON.stringify(rest)}`);
}
const dialog = (page: Page): Locator => page.getByRole('dialog').filter({ visible: true });
async function close(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await dialog(page).waitFor({ state: 'detached' });
}
/** Opens a page beside the board. */
async function panel({ page, phone }: Walk, name: string): Promise<Locator> {
  if (phone) {
    const button = page.getByRole('navigation').getByRole('button', { name: new RegExp(`^(\\d+\\+? ?.* )?${name}`) });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    return page.locator('#sheet');
  }
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  return page.getByRole('tabpanel');
}

async function planning(walk: Walk, bo: Player): Promise<void> {
  const { look, page } = walk;
  await page.getByRole('button', { name: 'Start the game' }).click();
  await dialog(page).getByRole('radio').first().check();
  if (await page.locator('.table-board').count())
    await page.locator('.board-tools, .board-word:not(:empty)').first().waitFor();
  await look('agenda', page);
  await page.getByRole('button', { name: 'Take this agenda' }).click();
  await page.locator('.hand button').first().waitFor();
  await bo.until('the game', () => bo.view !== null);

  await look('orders, empty', page);
  const orders = await panel(walk, 'Orders');
  await page.locator('.hand button').first().click();
  await orders.getByRole('button', { name: /^Operation/ }).waitFor();
  await look('orders, use', page);
  await orders.getByRole('button', { name: /^Operation/ }).click();
  await look('orders, operation', page);
  await orders
    .getByRole('group', { name: 'Operations' })
    .getByRole('button', { name: /^Advise/ })
    .click();
  const target = orders.getByRole('group', { name: 'Targets' }).locator('button.target-row:enabled').first();
  await target.waitFor();
  await look('orders, targets', page);
  await target.click();
  await orders.getByText('Not possible in').click();
  await look('orders, odds', page);
  await orders.getByRole('button', { name: /^Place as first/ }).click();
  await page.locator('.hand li[data-placed]').first().waitFor();
  await look('orders, first', page);
  await page.locator('.hand button').nth(1).click();
  await orders.getByRole('button', { name: /^Bank/ }).click();
  await orders.getByRole('button', { name: /^Place as second/ }).click();
  await orders.getByRole('button', { name: 'Seal', exact: true }).waitFor();
  await look('orders, ready', page);

  const region = await panel(walk, 'Region');
  await look('region, all', page);
  await region.getByRole('combobox').selectOption('KIR');
  await region.getByRole('heading', { name: 'Kirkuk' }).waitFor();
  await look('region, one', page);
  if (walk.phone) {
    await panel(walk, 'Tracks');
    await look('tracks', page);
  }
  const contests = await panel(walk, 'Contests');
  await contests
    .locator('details')
    .first()
    .locator('summary')
    .click()
    .catch(() => undefined);
  await look('contests', page);

  await bo.do('say', { room: 'table', text: 'Good morning. Shall we talk about the bases?' });
  await bo.do('say', { room: 'baghdad+washington', text: 'Between us: what would you give for it?' });
  const talks = await panel(walk, 'Talks');
  await talks.getByText('Good morning').waitFor();
  await look('talks', page);
  await talks.getByRole('button', { name: 'New room' }).click();
  await look('talks, new room', page);
  await close(page);

  await done(
    bo.act({ t: 'propose', seat: 'baghdad', accord: 'pledge', with: ['washington'], text: 'No raids without asking.' }),
  );
  const accords = await panel(walk, 'Accords');
  await accords.getByText('No raids without asking.').waitFor();
  await look('accords, offer', page);
  await accords.getByRole('button', { name: 'Sign Pledge' }).click();
  await accords.getByRole('button', { name: 'Break it' }).first().click();
  await look('accords, break', page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await accords.locator('summary', { hasText: 'Kept and broken' }).click();
  await look('accords, ledger', page);
  await accords.getByRole('button', { name: 'Propose an accord' }).click();
  await look('propose', page);
  await dialog(page)
    .getByRole('button', { name: /^Leverage gift/ })
    .click();
  await look('propose, gift', page);
  await close(page);
  await panel(walk, 'Log');
  await look('log, first turn', page);

  await page.locator('.head-news').click();
  await look('dispatch', page);
  await close(page);
  await page.getByRole('button', { name: 'Table and people' }).click();
  await look('menu', page);
  await page.getByRole('button', { name: 'Move to another device' }).click();
  await look('menu, device', page);
  await close(page);
}

/** Somebody without a seat, who comes by the link. */
async function watching({ url, look, page, phone }: Walk, code: string): Promise<void> {
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
  if (!phone) await page.getByRole('button', { name: 'Table and people' }).waitFor();
}

const stage = (page: Page): Locator => page.getByRole('dialog', { name: 'Resolution, step by step' });

/** Seals, and stops at the first step of each kind of the resolution. */
async function playing(walk: Walk, bo: Player): Promise<void> {
  const { look, page } = walk;
  await panel(walk, 'Orders').then((orders) => orders.getByRole('button', { name: 'Seal', exact: true }).click());
  await page.getByRole('button', { name: 'Break the seal' }).waitFor();
  await look('orders, sealed', page);
  await done(bo.act({ t: 'agenda', seat: 'baghdad', agenda: 'balancer' }));
  await done(bo.act({ t: 'seal', seat: 'baghdad' }));
  await stage(page).waitFor();
  const seen = new Set<string>();
  for (;;) {
    const phase = await stage(page).locator('.stage-phase').innerText();
    const kind = phase.split('·').at(-1)!.trim().toLowerCase();
    if (!seen.has(kind)) await look(`resolution, ${kind}`, page);
    seen.add(kind);
    const count = await stage(page).locator('.stage-count').innerText();
    await stage(page).getByRole('button', { name: 'Next' }).click();
    if (/^(\d+) of \1$/.test(count)) break;
    await page.getByText(count, { exact: true }).waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: /^On to/ }).waitFor();
  await look('resolution, summary', page);
  await page.getByRole('button', { name: /^On to/ }).click();
  await page.getByText('Turn 2 of 3').waitFor();
  await panel(walk, 'Log');
  await look('log', page);
  await panel(walk, 'Contests');
  await look('contests, decided', page);
  await page.getByRole('button', { name: 'Table and people' }).click();
  await page.getByRole('button', { name: 'Hand my seat to a bot' }).click();
  await page.getByText('You have stepped out').waitFor();
  await look('stepped out', page);
  await page.getByRole('button', { name: 'Take my seat back' }).click();
  await page.getByText('You have stepped out').waitFor({ state: 'detached' });
}

/** The rest of the game quickly, and its result. */
async function ending({ look, page }: Walk, bo: Player): Promise<void> {
  const ann = await recordedPlayer(page, bo.url);
  while (bo.view!.phase === 'planning') {
    const { turn } = bo.view!;
    for (const [player, seat] of [
      [ann, 'washington'],
      [bo, 'baghdad'],
    ] as const) {
      await player.until('this turn', () => player.view?.turn === turn);
      // The bot that played for a while has sealed already.
      if (!player.view!.you!.sealed) await done(player.act({ t: 'seal', seat }));
    }
    await bo.until('the next turn', () => bo.view!.turn > turn || bo.view!.phase === 'over');
  }
  // Two turns have gone by: each is played to its end.
  const result = page.getByRole('heading', { name: 'What came after' });
  await stage(page).waitFor();
  while (await stage(page).isVisible()) {
    await stage(page).getByRole('button', { name: 'Skip to the end' }).click();
    await page.getByRole('button', { name: /^To the result|^On to/ }).first().click();
    await stage(page).or(result).waitFor();
  }
  await look('result', page);
  await page.getByRole('button', { name: 'Look at the board' }).click();
  await page.getByRole('button', { name: 'To the result' }).waitFor();
  await look('board after the end', page);
  await page.getByRole('button', { name: 'To the result' }).click();
  await page.getByRole('link', { name: 'Was it dealt fairly?' }).click();
  await page.locator('[data-well="true"]').waitFor();
  await look('verify, proof', page);
}

/** What can go wrong. */
async function trouble({ url, look, page }: Walk, context: BrowserContext): Promise<void> {
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
