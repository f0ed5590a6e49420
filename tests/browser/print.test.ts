/** Print and play: what lies on the sheets is the content, nothing is cut off, and the pages have their true size. */
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENDAS_DATA } from '../../shared/content/agendas.ts';
import { CARDS } from '../../shared/content/cards/index.ts';
import { DISPATCHES } from '../../shared/content/dispatches.ts';
import { ACCORDS, CONTESTS, OP_IDS, PIECES, SUPPLY } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { PAGES, type PageId } from '../../client/print/paper.ts';
import { serve, type TestServer } from '../server/harness.ts';
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

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.url}/print`);
  await page.getByRole('button', { name: /^Print \d+ sheets/ }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Values of a data attribute below a selector, in the order of the page. */
const listed = (page: Page, selector: string, name: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all, key) => all.map((one) => (one as HTMLElement).dataset[key] ?? ''), name);

/** Things whose content is larger than they are, by what they are. */
const overflowing = (page: Page): Promise<string[]> =>
  page
    .locator(
      '.sheet, .card-cell, .card-cell > *, .counter, .slip, .scales, .scale-row li, .state-row li, .ledger-sheet, .red-map-words, .board-column, .flow-column',
    )
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const [wide, tall] = [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight];
        const where = one.closest<HTMLElement>('[data-card], [data-part]')?.dataset ?? {};
        return wide > 1 || tall > 1
          ? [`${one.className} ${where['card'] ?? where['part']}: ${wide} wide, ${tall} tall too much`]
          : [];
      }),
    );

/** How many pages of each size a PDF has, as the browser writes it: "210 × 297" in whole millimetres. */
function sizesOf(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, w, h]) => `${millimetres(w)} × ${millimetres(h)}`);
}
/**
 * Points of paper to a CSS pixel, on each page: the browser begins a page by turning it right side up and scaling it.
 * 0.75 is true size; it is less where the browser shrank the document to fit.
 */
function scalesOf(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const from = index + head.length;
    let content: string;
    try {
      content = inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
    } catch {
      return []; // a font or an image, not a page
    }
    const begins = /^([\d.]+) 0 0 -[\d.]+ 0 [\d.]+ cm\s[\s\S]{0,200}?\b([\d.]+) 0 0 [\d.]+ [-\d.]+ [-\d.]+ cm/.exec(
      content,
    );
    return begins ? [Number(begins[1]) * Number(begins[2])] : [];
  });
}
async function sizesAreTrue(page: Page): Promise<PageId[]> {
  const wanted = (await listed(page, '.sheet', 'page')) as PageId[];
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(sizesOf(pdf).toSorted()).toEqual(
    wanted.map((id) => `${Math.round(PAGES[id].w)} × ${Math.round(PAGES[id].h)}`).toSorted(),
  );
  const scales = scalesOf(pdf);
  expect(scales.length).toBe(wanted.length);
  for (const scale of scales) expect(scale).toBeCloseTo(0.75, 3);
  return wanted;
}

test('the sheets hold the whole content, and nothing is cut off', async () => {
  const page = await open();
  const heard = complaints(page);
  const scenario = SCENARIOS['class-75']!;

  expect((await listed(page, '[data-part="cards"] [data-card]', 'card')).toSorted()).toEqual(
    Object.keys(CARDS).toSorted(),
  );
  expect((await listed(page, '[data-part="agendas"] [data-card]', 'card')).toSorted()).toEqual(
    Object.keys(AGENDAS_DATA).toSorted(),
  );
  const dispatches = await listed(page, '[data-part="dispatches"] [data-card]', 'card');
  const fixed = scenario.turns.flatMap((turn) => turn.dispatches).filter((id) => id !== 'draw');
  expect(dispatches.slice(0, fixed.length)).toEqual(fixed);
  expect(dispatches.slice(fixed.length).toSorted()).toEqual(
    DISPATCHES.filter((d) => !d.fixed)
      .map((d) => d.id)
      .toSorted(),
  );
  const pieces = await listed(page, '.counter-grid .counter-piece', 'piece');
  expect(Object.fromEntries(PIECES.map((id) => [id, pieces.filter((piece) => piece === id).length]))).toEqual(SUPPLY);
  expect((await listed(page, '.sheet .op', 'op')).toSorted()).toEqual([...OP_IDS].toSorted());
  expect((await listed(page, '.sheet .contest-sheet', 'contest')).toSorted()).toEqual([...CONTESTS].toSorted());
  expect(await listed(page, '.sheet .accord-sheet', 'accord')).toEqual([...ACCORDS]);
  expect(await page.locator('.slips-orders .slip').count()).toBe(5 * scenario.turns.length);

  expect(await overflowing(page)).toEqual([]);
  expect(await page.locator('.sheet').evaluateAll((all) => all.map((one) => one.textContent).join(' '))).not.toMatch(
    /\{\{|undefined|NaN|\bprint\.[a-z]+\./,
  );
  expect(heard).toEqual([]);
  await page.close();
});

test('each back lies behind its face when the sheet is turned over its long edge', async () => {
  const page = await open();
  const sheets = page.locator('[data-part="cards"]');
  for (const n of [0, 24]) {
    const at = (i: number, name: string) =>
      sheets.nth(n + i).evaluate((sheet, key) => {
        const middle = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll<HTMLElement>(`[data-${key}]`)].map((cell) => {
          const box = cell.getBoundingClientRect();
          return [
            cell.dataset[key],
            Math.round(box.x + box.width / 2 - middle.x - middle.width / 2) + 0,
            Math.round(box.y - middle.y),
          ] as const;
        });
      }, name);
    const faces = await at(0, 'card');
    const backs = await at(1, 'back');
    expect(Object.fromEntries(backs.map(([id, x, y]) => [id, { x: 0 - x, y }]))).toEqual(
      Object.fromEntries(faces.map(([id, x, y]) => [id, { x, y }])),
    );
    expect(faces.length).toBeGreaterThan(0);
  }
  await page.close();
});

test('pages have their true size, on A4 and on US paper', async () => {
  const page = await open();
  expect(new Set(await sizesAreTrue(page))).toEqual(new Set(['a4', 'a4-wide']));

  for (const name of ['US Letter', 'One 17 × 22 in sheet', '20 mm, for younger hands', 'Black and white, spare of ink'])
    await page.getByRole('radio', { name }).check();
  await page.getByRole('checkbox', { name: /^Backs of cards/ }).uncheck();
  await page.getByRole('combobox').selectOption('long');
  await page.locator('[data-part="orders"] [data-seat]').nth(59).waitFor({ state: 'attached' });
  expect(await overflowing(page)).toEqual([]);
  expect(new Set(await sizesAreTrue(page))).toEqual(new Set(['ansic-wide', 'letter', 'letter-wide']));
  await page.close();
});
