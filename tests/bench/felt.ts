/**
 * `npm run felt`: how fast the pages feel in a browser that is slowed down: when the door and the table can be used,
 * how soon input is answered, what is drawn while nothing changes, and what each page weighs. Builds first.
 *
 *   npm run felt -- [--cpu 4] [--net wifi|fast3g|none] [--runs 3]
 *
 * Targets: door 1 s, table 3 s, input 100 ms, no frame while idle. Exit code 1 when one is missed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { CLIENT, takePlace } from '../browser/person.ts';
import { Player, serve } from '../server/harness.ts';
import { answered, idleFor, watchFrames, watchInput } from '../browser/feel.ts';

const { values } = parseArgs({
  options: {
    cpu: { type: 'string', default: '4' },
    net: { type: 'string', default: 'wifi' },
    runs: { type: 'string', default: '3' },
  },
});
/** Mbit/s down and up, and ms there and back, as Chrome's own presets have them. */
const NETS: Record<string, readonly [down: number, up: number, rtt: number]> = {
  none: [0, 0, 0],
  wifi: [30, 15, 2],
  fast3g: [1.44, 0.675, 562.5],
};
const net = NETS[values.net];
if (!net) throw new Error(`--net ${values.net}: one of ${Object.keys(NETS).join(', ')}`);
const TARGETS = { door: 1000, table: 3000, input: 100, idle: 0 };

interface Visit {
  /** ms from the start of navigation until it could be used. */
  usable: number;
  /** Files of our own that were fetched, and bytes that went over the wire for them. */
  files: string[];
  wire: number;
  /** ms of one core that the page's main thread worked until then, whatever else this machine was doing. */
  work: number;
}

/** Opens an address in a browser that has never been there, slowed down as asked. */
async function visit(
  browser: Browser,
  whose: Player | null,
  ready: string,
  rate = Number(values.cpu),
): Promise<Visit & { context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [down, up, rtt] = net!;
  if (down)
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: rtt,
      downloadThroughput: (down * 1e6) / 8,
      uploadThroughput: (up * 1e6) / 8,
    });
  const asked = new Map<string, string>();
  const files: string[] = [];
  let wire = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => void asked.set(requestId, request.url));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    wire += encodedDataLength;
    const path = new URL(asked.get(requestId) ?? url).pathname;
    if (path.startsWith('/assets/')) files.push(path);
  });
  if (whose) await takePlace(page, whose);
  const url = whose ? `${server.url}/t/${whose.code}` : server.url;
  await watchFrames(page);
  await watchInput(page);
  await page.addInitScript((selectors: string) => {
    // Usable: everything asked for is there, and the browser has come to its second frame after that.
    const look = () => {
      if (!selectors.split(';').every((selector) => document.querySelector(selector)))
        return requestAnimationFrame(look);
      return requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { usable: performance.now() })));
    };
    requestAnimationFrame(look);
  }, ready);
  await page.goto(url, { waitUntil: 'commit' });
  const usable = await page
    .waitForFunction(() => (globalThis as { usable?: number }).usable, null, { timeout: 90_000 })
    .then((handle) => handle.jsonValue());
  const { metrics } = await cdp.send('Performance.getMetrics');
  const work = 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  await page.waitForLoadState('networkidle');
  return { usable: usable!, files, wire, work, context, page };
}

const TABLE = '.hand button;.board-frame[data-state=ready] canvas';
/** Somebody at a running game. */
async function seatAtATable(): Promise<Player> {
  const host = await Player.host(server.url, 'Ann', { scenario: 'standard' });
  await host.sit('washington');
  await host.do('start', {});
  await host.until('the first view', () => host.view !== null);
  await host.act({ t: 'agenda', seat: 'washington', agenda: 'withdrawal' });
  return host;
}

/**
 * A press as a hand makes it: the pointer comes to rest, then presses. Within Playwright's own click, tests of its own
 * would run in the page, and be taken for the page's work.
 */
async function press(what: Locator): Promise<void> {
  await what.hover();
  const page = what.page();
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.mouse.down();
  await page.mouse.up();
}
/** An order that banks a card of the hand, by number. */
async function bank(page: Page, card: number): Promise<void> {
  await press(page.locator('.hand-take').nth(card));
  await press(page.getByRole('button', { name: /^Bank/ }));
  const place = page.getByRole('button', { name: /^Place as/ }).first();
  await press(place);
  await place.waitFor({ state: 'detached' });
}

const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;
const ms = (n: number): string => `${n.toFixed(0)} ms`.padStart(9);
const kB = (n: number): string => `${(n / 1024).toFixed(0)} kB`.padStart(8);
let missed = 0;
function line(what: string, value: string, ok: boolean | null, more = ''): void {
  if (ok === false) missed++;
  console.log(`${what.padEnd(34)} ${value}  ${ok === null ? '    ' : ok ? 'ok  ' : 'MISS'} ${more}`);
}
function weigh(page: string, { files, wire }: Visit): void {
  const raw = files.map((file) => readFileSync(join(CLIENT, file)));
  const sum = (size: (b: Buffer) => number) => raw.reduce((all, b) => all + size(b), 0);
  const packed = (b: Buffer, i: number, pack: (b: Buffer) => Buffer) =>
    (/\.woff2?$/.test(files[i]!) ? b : pack(b)).length;
  const gz = raw.reduce((all, b, i) => all + packed(b, i, (x) => gzipSync(x, { level: 9 })), 0);
  const br = raw.reduce((all, b, i) => all + packed(b, i, (x) => brotliCompressSync(x)), 0);
  console.log(
    `  ${page.padEnd(12)} ${String(files.length).padStart(3)} files ${kB(wire)} sent ${kB(sum((b) => b.length))} plain ${kB(gz)} gzip ${kB(br)} br`,
  );
}

execFileSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], { stdio: 'inherit' });
const server = await serve({ client: CLIENT });
const browser = await launchChromium();
try {
  console.log(
    `Load of this machine ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores, no graphics card. CPU ÷${values.cpu}, network ${values.net} (${net[0]} Mbit/s down, ${net[2]} ms round trip), 1366 × 768, cold cache; median of ${values.runs}\n`,
  );
  const doors: Visit[] = [];
  const tables: Visit[] = [];
  const hands: Visit[] = [];
  const inputs: { worst: number; middle: number; what: string }[] = [];
  const idle: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const door = await visit(browser, null, 'button.main');
    doors.push(door);
    await door.context.close();

    const seat = await seatAtATable();
    const hand = await visit(browser, seat, '.hand button');
    hands.push(hand);
    await hand.context.close();
    const table = await visit(browser, seat, TABLE);
    tables.push(table);
    await idleFor(table.page, 1000); // the first settling of the board is not what is measured
    idle.push(await idleFor(table.page, 3000));
    const { page } = table;
    await bank(page, 0);
    for (const name of ['Region', 'Contests', 'Log', 'Orders'])
      await press(page.getByRole('tab', { name: new RegExp(`^${name}`) }));
    await bank(page, 1);
    await press(page.getByRole('button', { name: 'Zoom in' }));
    await press(page.getByRole('button', { name: 'Whole map' }));
    inputs.push(await answered(page));
    await table.context.close();
  }
  // The same once more at full speed: the work itself, free of what else runs here and of the emulated graphics.
  const work: number[] = [];
  for (const [whose, ready] of [
    [null, 'button.main'],
    [await seatAtATable(), TABLE],
  ] as const) {
    const plain = await visit(browser, whose, ready, 1);
    work.push(plain.work);
    await plain.context.close();
  }
  const door = middle(doors.map((v) => v.usable));
  line('door usable', ms(door), door <= TARGETS.door, `target ${TARGETS.door} ms`);
  line('  work of the page, times CPU', ms(work[0]! * Number(values.cpu)), null);
  const table = middle(tables.map((v) => v.usable));
  line('table usable, with the map', ms(table), table <= TARGETS.table, `target ${TARGETS.table} ms`);
  line('  work of the page, times CPU', ms(work[1]! * Number(values.cpu)), null);
  line('  hand and orders', ms(middle(hands.map((v) => v.usable))), null);
  const worst = middle(inputs.map((i) => i.worst));
  line(
    'input answered, worst of a turn',
    ms(worst),
    worst <= TARGETS.input,
    `target ${TARGETS.input} ms; ${inputs.map((i) => i.what).join(', ')}`,
  );
  line('  median', ms(middle(inputs.map((i) => i.middle))), null);
  line('frames asked for in 3 idle seconds', String(Math.max(...idle)).padStart(9), Math.max(...idle) <= TARGETS.idle);
  console.log('\nWeight by page (cold):');
  weigh('door', doors[0]!);
  weigh('table', tables[0]!);
} finally {
  await browser.close();
  await server.stop();
}
console.log(missed ? `\n${missed} missed` : '\nall met');
process.exit(missed ? 1 : 0);
