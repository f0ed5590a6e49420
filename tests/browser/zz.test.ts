import { appendFileSync } from 'node:fs';
import { test } from 'vitest';
import { serve } from '../server/harness.ts';
import { launchChromium } from './chromium.ts';
import { bank, CLIENT, sitDown } from './person.ts';
const t0 = performance.now();
const L = (...a: unknown[]) => appendFileSync('/tmp/zz.log', [Math.round(performance.now() - t0), ...a].join(' ') + '\n');
test('x', { timeout: 120_000 }, async () => {
  const server = await serve({ client: CLIENT });
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(40_000);
  await context.route('**/phaser*', (r) => r.abort());
  const page = await context.newPage();
  await sitDown(page, server.url, 'Erbil');
  L('sat');
  if (process.env.BANK) await bank(page, 0);
  if (process.env.TALK) { await page.getByRole('tab', { name: /^Talks/ }).click(); await page.getByRole('textbox', { name: 'To: Open table' }).fill('half'); }
  if (process.env.RELOAD) { await page.reload(); await page.getByRole('tab', { name: /^Talks/ }).waitFor(); }
  L('prep');
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole('tab', { name: /^Talks/ }).waitFor();
  L('tab there');
  const beat = setInterval(() => { const b = performance.now(); void second.evaluate(() => 1).then(() => L('beat', Math.round(performance.now() - b))); }, 500);
  await second.getByRole('tab', { name: /^Talks/ }).click({ trial: true });
  L('trial');
  await second.getByRole('tab', { name: /^Talks/ }).click();
  L('clicked');
  await second.getByRole('textbox', { name: 'To: Open table' }).inputValue();
  L('value');
  clearInterval(beat);
  await browser.close();
  L('closed');
  await server.stop();
});
