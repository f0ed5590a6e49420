/** A server with the built client, and a browser before it, for all tests of a file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, type TestServer } from '../server/harness.ts';
import { launchChromium } from './chromium.ts';
import { CLIENT } from './person.ts';

export interface House {
  server: TestServer;
  browser: Browser;
}

/** Opened before the first test and closed after the last; to be called at the top of a file. */
export function house(parts: Parameters<typeof serve>[0] = {}): House {
  const open = {} as House;
  beforeAll(async () => {
    open.server = await serve({ client: CLIENT, ...parts });
    open.browser = await launchChromium();
  });
  afterAll(async () => {
    await open.browser?.close();
    await open.server?.stop();
  });
  return open;
}
