/**
 * A headless Chromium for the tests, with no system install on Linux x64: the browser, its fonts and the few libraries
 * a bare machine may lack are all inside @sparticuz/chromium.
 * Elsewhere (or to use another one) name an installed Chrome or Chromium in AFTER_RESOLVE_CHROME.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  // Drawn plainly by the processor: an emulated graphics card costs several times as much for every frame.
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--font-render-hinting=none',
];

/** Launches the test browser. The caller closes it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const chosen = process.env['AFTER_RESOLVE_CHROME'];
  const { executablePath, env } = chosen ? { executablePath: chosen, env: {} } : await packagedChromium();
  return chromium.launch({
    ...options,
    executablePath,
    args: [...FLAGS, ...(options.args ?? [])],
    env: { ...process.env, ...env, ...options.env },
  });
}

/**
 * Unpacks the packaged browser once for each install (about 3 s) and tells where it is and what it needs set.
 * It is unpacked aside and then renamed, so that two test files at once never see half a browser.
 */
async function packagedChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Set AFTER_RESOLVE_CHROME to an installed Chrome or Chromium: the packaged one is for Linux x64.');
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const home = join(fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url)), 'after-resolve-chromium');
  const executablePath = join(home, 'chromium');
  if (!existsSync(executablePath)) await unpack(bin, home);

  const env: Record<string, string> = { FONTCONFIG_FILE: join(home, 'fonts.conf') };
  // The shipped libraries are for a machine without them; the system's own are preferred.
  if (execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found'))
    env['LD_LIBRARY_PATH'] = join(home, 'al2023/lib');
  return { executablePath, env };
}

async function unpack(bin: string, home: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  await mkdir(dirname(home), { recursive: true });
  const aside = await mkdtemp(`${home}-`);
  const temporary = process.env['TMPDIR'];
  try {
    process.env['TMPDIR'] = aside; // where inflate() writes
    const parts = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(join(bin, part))));
    await writeFile(
      join(aside, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir>` +
        `<dir>/usr/share/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`,
    );
    await rename(aside, home).catch(async () => {
      if (existsSync(join(home, 'chromium'))) return; // another process was first: use its copy
      await rm(home, { recursive: true, force: true }); // what an earlier browser left of its own
      await rename(aside, home);
    });
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
    await rm(aside, { recursive: true, force: true });
  }
}
