/**
 * `npm run gallery`: a picture of every page and state, at three sizes, in English and in the made-up language from right
 * to left; the main ones as three kinds of colour-blind eyes see them; and what axe says of each. All of it on one page:
 * gallery/out/index.html. `--sizes desk,wall` walks through other sizes (tests/tour/sizes.ts), `--only resolution` keeps
 * the stops whose names hold the word.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from '../server/harness.ts';
import { atRest, type AxeReport, axeOf, settled, speak } from './checks.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { fit, SIZES, type SizeName } from './sizes.ts';
import { tour } from './tour.ts';

const OUT = fileURLToPath(new URL('../../gallery/out/', import.meta.url));
const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url));
const LANGUAGES = ['en', 'ar-XB'];
/** Stops that show seats, control and pieces, and so lean on colour the most. */
const COLOURFUL = ['lobby, seated', 'orders, ready', 'region, one', 'resolution, check', 'result'];
const EYES = ['protanopia', 'deuteranopia', 'tritanopia'] as const;

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: 'desk,tablet,phone' }, only: { type: 'string', default: '' } },
});
const sizes = values.sizes.split(',').map((name) => {
  if (!(name in SIZES)) throw new Error(`--sizes: ${name} is none of ${Object.keys(SIZES).join(', ')}`);
  return SIZES[name as SizeName];
});

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const pictures: Picture[] = [];
const reports: { stop: string; size: string; report: AxeReport; layout: string[] }[] = [];

/** Longest page, in px, that is taken whole: a chapter of the handbook, or all sheets to print, are told by their beginning. */
const LONGEST = 6000;
async function shoot(page: Page, stop: string, kind: string): Promise<void> {
  const file = `${stop} ${kind}`.replaceAll(/[^a-zA-Z0-9]+/g, '-') + '.jpg';
  const long = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path: join(OUT, file), fullPage: long <= LONGEST, type: 'jpeg', quality: 82 });
  pictures.push({ stop, kind, file });
}
async function withOtherEyes(page: Page, stop: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of EYES) {
    await session.send('Emulation.setEmulatedVisionDeficiency', { type });
    await shoot(page, stop, type);
  }
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
  await session.detach();
}

const server = await serve({ client: CLIENT });
const began = performance.now();
try {
  for (const size of sizes) {
    // A walk is long: each has a browser of its own.
    const browser = await launchChromium();
    await tour(browser, server.url, size, async (stop, page) => {
      if (!stop.includes(values.only)) return;
      await fit(page, size);
      await settled(page);
      reports.push({ stop, size: size.name, report: await axeOf(page), layout: await atRest(page) });
      for (const lang of LANGUAGES) {
        if (lang !== 'en') await speak(page, lang);
        await shoot(page, stop, `${size.name} ${lang}`);
      }
      await speak(page, 'en');
      if (size.name === 'desk' && COLOURFUL.includes(stop)) await withOtherEyes(page, stop);
      console.log(`${size.name}: ${stop}`);
    });
    await browser.close();
  }
} finally {
  await server.stop();
  // Also of a walk that broke off: what there is can be looked at.
  writeFileSync(join(OUT, 'axe.json'), JSON.stringify(reports, null, 1));
  writeFileSync(join(OUT, 'index.html'), contactSheet(pictures, reports));
}
const violations = reports.reduce((sum, { report }) => sum + report.violations.length, 0);
const cut = reports.reduce((sum, { layout }) => sum + layout.length, 0);
console.log(
  `${pictures.length} pictures of ${new Set(pictures.map(({ stop }) => stop)).size} states in ${Math.round((performance.now() - began) / 1000)} s; ` +
    `axe: ${violations} violations in ${reports.length} runs; layout: ${cut} faults\n${join(OUT, 'index.html')}`,
);
process.exit(violations + cut > 0 ? 1 : 0);
