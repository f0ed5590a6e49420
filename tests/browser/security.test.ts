/**
 * The real client under the real policy: no page breaks it, whatever people are called and write stays text, and the
 * proof of a fair deal holds in the browser, with WebCrypto and without.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allCaughtUp, Player } from '../server/harness.ts';
import { house } from './house.ts';
import { closeDialog, complaints, sitDown } from './person.ts';

const at = house();

/** A page with everything it complains of: errors, policy violations (also those it does not print), dialogs, strangers. */
async function watched(context?: BrowserContext): Promise<{ page: Page; heard: string[] }> {
  const page = await (context ?? (await at.browser.newContext({ viewport: { width: 1440, height: 900 } }))).newPage();
  page.setDefaultTimeout(20_000);
  const heard = complaints(page);
  await page.exposeFunction('violated', (what: string) => heard.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => {
      (globalThis as unknown as { violated(what: string): void }).violated(
        `${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`,
      );
    });
  });
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && host !== new URL(at.server.url).host)
      heard.push(`went to ${request.url()}`);
  });
  return { page, heard };
}
/** The place that this page holds at its table, in a second tab without a page. */
async function samePerson(page: Page): Promise<Player> {
  const tickets = await page.evaluate(() => localStorage.getItem('after-resolve:tables'));
  const [{ code, token, name }] = JSON.parse(tickets!) as [{ code: string; token: string; name: string }];
  const player = new Player(at.server.url, name, { code, token });
  await player.connect();
  return player;
}
const followToTheEnd = async (page: Page): Promise<void> => {
  await page
    .getByRole('dialog', { name: 'Resolution, step by step' })
    .getByRole('button', { name: 'Skip to the end' })
    .click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^On to|^To the result/ })
    .click();
};

test(
  'a whole game, from the door over the board to the result, keeps the policy and proves its deal',
  { timeout: 120_000 },
  async () => {
    const { page, heard } = await watched();
    for (const path of ['/about', '/check', '/verify', '/t/BBBBBBBB']) {
      await page.goto(at.server.url + path);
      await page.getByRole('main').waitFor();
      await page.waitForTimeout(600);
    }
    // What is asked for and is not there is a line of the browser's own in the console, and the one that is expected here.
    expect(heard.filter((line) => !line.includes('404 (Not Found)'))).toEqual([]);
    heard.length = 0;

    await sitDown(page, at.server.url, 'Washington');
    await page.locator('canvas').first().waitFor();
    await page.getByRole('button', { name: 'Table and people' }).click();
    const shown = await page.locator('.deal-hash').innerText();
    expect(shown).toMatch(/^[0-9a-f]{64}$/);
    await closeDialog(page);

    const hand = await samePerson(page);
    expect(hand.table!.deal).toEqual({ commitment: shown, opened: null });
    while (hand.view!.phase === 'planning') {
      const { turn } = hand.view!;
      expect(await hand.act({ t: 'seal', seat: 'washington' })).toEqual({ ok: true });
      await hand.until('the next turn', () => hand.view!.turn > turn || hand.view!.phase === 'over');
    }
    await followToTheEnd(page);
    await page.getByRole('heading', { name: 'What came after' }).waitFor();
    await page.getByRole('link', { name: 'Was it dealt fairly?' }).click();
    await page.locator('[data-well="true"]').waitFor();
    expect(await page.locator('[data-finding="matches"]').count()).toBe(9);
    expect(await page.locator('[data-finding="differs"], [data-finding="nothing"]').count()).toBe(0);
    expect(await page.getByRole('main').innerText()).toContain(shown);
    const link = page.url();
    expect(heard).toEqual([]);

    // The same without WebCrypto, as on a classroom's server without TLS; and with one card, one digit, one die changed.
    const bare = await at.browser.newContext();
    await bare.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    const other = await watched(bare);
    await other.page.goto(link);
    await other.page.locator('[data-well="true"]').waitFor();
    const proof = JSON.parse(Buffer.from(new URL(link).hash.slice(1), 'base64url').toString()) as {
      commitment: string;
      deal: { nonce: string; decks: Record<string, string[]> };
      dice: { fell: number }[];
    };
    for (const [row, spoil] of [
      ['Deck of Erbil', (p: typeof proof) => p.deal.decks['erbil']!.reverse()],
      [
        'Hash of what was opened',
        (p: typeof proof) => (p.deal.nonce = p.deal.nonce.replace(/^./, (x) => (x === '0' ? '1' : '0'))),
      ],
      ['Dice in your log', (p: typeof proof) => (p.dice[0]!.fell = (p.dice[0]!.fell % 6) + 1)],
    ] as const) {
      const copy = structuredClone(proof);
      spoil(copy);
      // Pasted as text, as from a file.
      await other.page.goto(`${at.server.url}/verify`);
      await other.page.getByRole('textbox').fill(JSON.stringify(copy));
      await other.page.locator('[data-well="false"]').waitFor();
      await other.page.locator('[data-finding="differs"]', { hasText: row }).waitFor();
    }
    expect(other.heard).toEqual([]);
    await bare.close();
  },
);

describe('markup in what people write', () => {
  const NAME = '<svg/onload=alert(1)>';
  const TALK = '<img src=x onerror=alert(2)>{{title}}$t(app.title)&lt;b&gt;<script>alert(3)</script>';
  const PLEDGE = '<iframe srcdoc="<script>alert(4)</script>"></iframe>{{n}} <a href=javascript:alert(5)>here</a>';
  /** Nothing of it became an element, and the words stand there as they were written. */
  async function isText(page: Page, words: string): Promise<void> {
    await page.getByText(words, { exact: false }).filter({ visible: true }).first().waitFor();
    expect(
      await page
        .locator('[onerror], [onload], iframe, [srcdoc], a[href^="javascript"], body script, img[src="x"]')
        .count(),
    ).toBe(0);
  }

  test('is shown as text: names, talk, pledges, refusals', { timeout: 90_000 }, async () => {
    const { page, heard } = await watched();
    await page.goto(at.server.url);
    const eve = await Player.host(at.server.url, NAME, { scenario: 'class-50' });
    await eve.sit('baghdad');
    // The door gives the server's reasons in words: this name is taken.
    await page.goto(`${at.server.url}/t/${eve.code}`);
    await page.getByLabel('Your name').fill(NAME);
    await page.getByRole('button', { name: 'Join', exact: false }).first().click();
    await isText(page, `Somebody at this table is already called ${NAME}`);
    await page.getByLabel('Your name').fill('<b>Ann</b>{{x}}');
    await page.getByRole('button', { name: 'Join', exact: false }).first().click();
    await isText(page, NAME);

    const ann = await samePerson(page);
    await ann.sit('washington');
    await eve.do('start', {});
    await allCaughtUp([ann, eve]);
    await ann.act({ t: 'agenda', seat: 'washington', agenda: 'withdrawal' });
    await eve.do('say', { room: 'table', text: TALK });
    const promise = { t: 'propose', seat: 'baghdad', accord: 'pledge', with: ['washington'], text: PLEDGE } as const;
    expect(await eve.act(promise)).toEqual({ ok: true });
    await page.getByRole('tab', { name: /^Talks/ }).click();
    await isText(page, TALK);
    await isText(page, NAME);
    await page.getByRole('tab', { name: /^Accords/ }).click();
    await isText(page, PLEDGE);
    await ann.until('the pledge', () => ann.view!.proposals.some((p) => p.text === PLEDGE));
    const { id } = ann.view!.proposals.find((p) => p.text === PLEDGE)!;
    expect(await ann.act({ t: 'answer', seat: 'washington', proposal: id, yes: true })).toEqual({ ok: true });
    await ann.until('the accord', () => ann.view!.world.accords.some((a) => a.text === PLEDGE));
    await isText(page, PLEDGE);
    await page.getByRole('tab', { name: /^Log/ }).click();
    await page.getByRole('button', { name: 'Table and people' }).click();
    await isText(page, NAME);
    await closeDialog(page);
    expect(await page.title()).not.toContain('<');
    // The refused name was a line of the browser's own in the console.
    expect(heard.filter((line) => !line.includes('409 (Conflict)'))).toEqual([]);
  });
});
