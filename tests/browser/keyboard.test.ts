/**
 * A turn without a mouse and without eyes: everything is found by its role and its name, and reached by keys alone. At
 * every step of the way the focus is somewhere, can be seen, and is not under something else.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Player, serve, type TestServer } from '../server/harness.ts';
import { launchChromium } from './chromium.ts';
import { CLIENT, complaints } from './person.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve({ client: CLIENT });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** More presses of Tab than any page has stops. */
const ROUND = 140;

/** What is wrong with where the focus is; null when nothing is. */
const wrongFocus = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    // Even reduced motion takes a frame.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const el = document.activeElement;
    if (!el || el === document.body) return 'the focus is lost';
    const name = `${el.tagName.toLowerCase()} “${(el.getAttribute('aria-label') ?? el.textContent ?? '').slice(0, 40)}”`;
    const box = el.getBoundingClientRect();
    // A hidden radio button shows its focus on the label around it, a card on its face.
    const shown = [el, el.parentElement, el.parentElement?.parentElement, ...(el.parentElement?.children ?? [])];
    const marked = shown.some((part) => {
      const { outlineStyle, outlineWidth } = part
        ? getComputedStyle(part)
        : { outlineStyle: 'none', outlineWidth: '0' };
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!marked && el.matches(':focus-visible') && (el as HTMLElement).tabIndex >= 0)
      return `no mark of the focus on ${name}`;
    const at = [0.5, 0.1, 0.9].flatMap((x) =>
      [0.5, 0.1, 0.9].map((y) => [box.left + x * box.width, box.top + y * box.height]),
    );
    const there = at.map(([x, y]) => document.elementFromPoint(x!, y!));
    const seen = there.some((one) => one && (el.contains(one) || el.closest('label')?.contains(one)));
    return seen ? null : `the focus is out of sight on ${name}, under ${there[0]?.className ?? 'nothing'}`;
  });

/** One person at the keys. */
class Hands {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }
  has(target: Locator): Promise<boolean> {
    return target.evaluateAll((all) => (all as Element[]).includes(document.activeElement!));
  }
  /** Goes on with Tab until the focus is there. */
  async reach(target: Locator): Promise<void> {
    await target.first().waitFor({ state: 'attached' });
    let wrong: string | null = null;
    for (let presses = 0; presses <= ROUND; presses++) {
      if (await this.has(target)) {
        expect(await wrongFocus(this.page)).toBeNull();
        return;
      }
      await this.press('Tab');
      wrong = await wrongFocus(this.page);
      // Past the last stop the focus leaves the page for the browser, and comes in again at the top.
      if (wrong !== null && wrong !== 'the focus is lost') throw new Error(wrong);
    }
    throw new Error(`Tab does not lead to ${target.toString()}`);
  }
  async use(target: Locator): Promise<void> {
    await this.reach(target);
    await this.press('Enter');
  }
  /** Chooses one of a group of radio buttons: Tab leads to the group, arrows lead on. */
  async pick(group: Locator, option: Locator): Promise<void> {
    await this.reach(group.getByRole('radio'));
    for (let presses = 0; !(await this.has(option)); presses++) {
      if (presses > 10) throw new Error(`arrows do not lead to ${option.toString()}`);
      await this.press('ArrowRight');
      expect(await wrongFocus(this.page)).toBeNull();
    }
    await this.press('Space');
    expect(await option.isChecked()).toBe(true);
  }
  /** Opens a page beside the board. */
  async turnTo(tab: string): Promise<void> {
    const tabs = this.page.getByRole('tablist').getByRole('tab');
    await this.reach(tabs);
    const wanted = this.page.getByRole('tab', { name: new RegExp(`^${tab}`) });
    for (let presses = 0; !(await this.has(wanted)); presses++) {
      if (presses > 10) throw new Error(`arrows do not lead to the tab ${tab}`);
      await this.press('ArrowRight');
    }
    expect(await wrongFocus(this.page)).toBeNull();
  }
  /** After something closed or changed by itself: the focus is somewhere that makes sense. */
  async keepsFocus(): Promise<void> {
    await expect.poll(() => wrongFocus(this.page), { timeout: 5000 }).toBeNull();
  }
}

/** A page, and all that its live regions have said. */
async function aPage(): Promise<{ page: Page; hands: Hands; heard: string[]; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  await context.route('**/phaser*', (route) => route.abort());
  const page = await context.newPage();
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const live = (target instanceof Element ? target : target.parentElement)?.closest(
          '[aria-live], [role="status"]',
        );
        const text = live?.textContent?.trim();
        if (text) (globalThis as unknown as { hear(text: string): void }).hear(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return { page, hands: new Hands(page), heard, errors: complaints(page) };
}

test('a whole turn by keyboard, by roles and names alone', async () => {
  const { page, hands, heard, errors } = await aPage();
  const host = await Player.host(server.url, 'Hana', { scenario: 'class-50', clock: 0 });
  await host.sit('baghdad');

  await page.goto(server.url);
  await hands.press('Tab');
  expect(await hands.has(page.getByRole('link', { name: 'Skip to the content' }))).toBe(true);
  const join = page.getByRole('form', { name: 'Join' });
  await hands.reach(join.getByLabel('Table code'));
  await page.keyboard.type(host.code);
  await hands.reach(join.getByLabel('Your name'));
  await page.keyboard.type('Ann');
  await hands.press('Enter');

  await hands.use(page.getByRole('button', { name: 'Sit here Washington' }));
  await page.getByRole('button', { name: 'Get up' }).waitFor();
  await hands.keepsFocus();
  const agendas = page.getByRole('radiogroup', { name: 'Agenda' });
  await hands.reach(agendas.getByRole('radio'));
  await host.do('start', {});
  await host.act({ t: 'agenda', seat: 'baghdad', agenda: 'balancer' });

  // The agenda: the dialog has the focus, holds it, and gives it back.
  const dialog = page.getByRole('dialog', { name: 'Choose your agenda' });
  await dialog.waitFor();
  await hands.keepsFocus();
  for (let presses = 0; presses < 12; presses++) {
    await hands.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement!.closest('dialog'),
      ),
    ).toBe(true);
  }
  await hands.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await hands.keepsFocus();
  await hands.use(page.getByRole('button', { name: 'Choose your agenda' }));
  await hands.pick(dialog, dialog.getByRole('radio').nth(1));
  await hands.use(dialog.getByRole('button', { name: 'Take this agenda' }));
  await dialog.waitFor({ state: 'detached' });
  await hands.keepsFocus();

  // The map in words: every space with its state, and one of them in full.
  await hands.turnTo('Region');
  const list = page.getByRole('list', { name: 'All spaces' });
  expect(await list.getByRole('listitem').count()).toBe(16);
  const kirkuk = list.getByRole('listitem').filter({ hasText: /^Kirkuk/ });
  expect(await kirkuk.textContent()).toMatch(/Kirkuk .*Federal · Order \d · .*Iraqi brigade.*Next to it: .*Erbil/);
  await hands.use(list.getByRole('button', { name: /^Kirkuk/ }));
  await page.getByRole('heading', { name: 'Kirkuk' }).waitFor();
  await hands.keepsFocus();

  // An order: a card, an operation, a place by its name, leverage on it.
  const hand = page.getByRole('region', { name: /^Your hand/ });
  await hands.use(hand.getByRole('button').first());
  await hands.keepsFocus();
  const orders = page.getByRole('tabpanel', { name: 'Orders' });
  await hands.use(orders.getByRole('button', { name: /^Operation/ }));
  await hands.keepsFocus();
  await hands.use(orders.getByRole('group', { name: 'Operations' }).getByRole('button', { name: /^Advise/ }));
  await hands.keepsFocus();
  const targets = orders.getByRole('group', { name: 'Targets' });
  const place = targets.getByRole('button', { name: /Baghdad|Anbar|Erbil/ }).first();
  expect(await place.textContent()).toMatch(/\d+%|certain/);
  await hands.use(place);
  expect(await place.getAttribute('aria-pressed')).toBe('true');
  await hands.keepsFocus();
  const boost = orders.getByRole('button', { name: 'Boost by 1' });
  if (await boost.count()) {
    await hands.use(boost);
    await hands.keepsFocus();
  }
  await hands.use(orders.getByRole('button', { name: 'Place as first order' }));
  await orders.getByRole('button', { name: 'Take back: First order' }).waitFor();
  await hands.keepsFocus();

  // The second: a card for leverage; arrows lead along the hand.
  await hands.reach(hand.getByRole('button').first());
  await hands.press('ArrowRight');
  expect(await hands.has(hand.getByRole('button').nth(1))).toBe(true);
  await hands.press('Enter');
  await hands.use(orders.getByRole('button', { name: /^Bank/ }));
  await hands.keepsFocus();
  await hands.use(orders.getByRole('button', { name: 'Place as second order' }));
  await hands.keepsFocus();

  // What is open closes with Escape, and the focus is back where it was.
  const menu = page.getByRole('button', { name: 'Table and people' });
  await hands.use(menu);
  await page.getByRole('dialog', { name: 'Table and people' }).waitFor();
  await hands.keepsFocus();
  await hands.press('Escape');
  await page.getByRole('dialog', { name: 'Table and people' }).waitFor({ state: 'detached' });
  await expect.poll(() => hands.has(menu)).toBe(true);

  await hands.use(orders.getByRole('button', { name: 'Seal', exact: true }));
  // Nothing is laid on the open contest: the question has the focus, and gives it back to the seal.
  await page.getByRole('dialog', { name: 'Seal now?' }).waitFor();
  await hands.keepsFocus();
  await hands.use(page.getByRole('button', { name: 'Seal all the same' }));
  await orders.getByText('Your orders are sealed.').waitFor();
  await hands.keepsFocus();
  await host.act({ t: 'seal', seat: 'baghdad' });

  // The resolution, a key a step; every step is said.
  const stage = page.getByRole('dialog', { name: 'Resolution, step by step' });
  await stage.waitFor();
  await hands.keepsFocus();
  const next = stage.getByRole('button', { name: 'Next' });
  const onward = page.getByRole('button', { name: 'On to the next turn' });
  let steps = 0;
  for (; (await onward.count()) === 0; steps++) {
    if (!(await hands.has(next))) await hands.reach(next);
    await hands.press('Enter');
    await hands.keepsFocus();
  }
  expect(steps).toBeGreaterThan(5);
  await hands.use(onward);
  await page.getByText('Turn 2 of 3').waitFor();
  await hands.keepsFocus();

  // The log tells it again, in words.
  await hands.turnTo('Log');
  await hands.use(page.getByRole('button', { name: /^Turn 1\b/ }));
  await hands.keepsFocus();
  const log = await page.getByRole('tabpanel', { name: 'Log' }).innerText();
  expect(log).toMatch(/Washington/);
  expect(log).toMatch(/\d: (succeeds|fails)/);
  const said = heard.join('\n');
  expect(said).toContain('All have sealed: the orders are revealed.');
  expect(said).toMatch(/Chance \d+ percent, die \d+: (succeeds|fails)\./);
  expect(said).toMatch(/Turn 2: planning begins\./);
  // The map is kept out, and the browser says so.
  expect(errors.filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([]);
  await page.context().close();
});
