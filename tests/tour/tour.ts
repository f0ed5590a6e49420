/**
 * A walk through every page and state of the client at one size of screen, from the door to the end of a game and on to
 * what can go wrong. Whoever walks along looks at each stop: the checks of the tests, the camera of the gallery.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ending, planning, playing } from './game.ts';
import { guided } from './guided.ts';
import type { Size } from './sizes.ts';
import type { Look, Walk } from './walk.ts';
import { lobby, pages, trouble, watching } from './ways-in.ts';

/** The two halves of the tour: what needs no game, and a game with its ways in and its troubles. */
export type Part = 'pages' | 'game';

export interface TourOptions {
  /** One half only. */
  part?: Part;
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
  const walk: Walk = { url, look, page };
  if (options.part !== 'game') await pages(walk);
  if (options.part !== 'pages') await game(walk, context, open);
  await context.close();
}

async function game(walk: Walk, context: BrowserContext, open: () => Promise<[BrowserContext, Page]>): Promise<void> {
  await guided(walk);
  const bo = await lobby(walk);
  await planning(walk, bo);
  const [other, watcher] = await open();
  await watching({ ...walk, page: watcher }, bo.code);
  await other.close();
  await playing(walk, bo);
  await ending(walk, bo);
  await trouble(walk, context);
}
