/** A place at a table, offered by a link: it leaves the address at once, and nothing is taken without a question. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { LinkedPlace } from '../../shared/protocol/messages.ts';

const link = 'a'.repeat(22);
let address = { pathname: '/', hash: '', origin: 'http://table.test' };
const replaced: string[] = [];
const listeners = new Map<string, () => void>();
/** What was asked of the server, and what it answers. */
const asked: { path: string; body: unknown }[] = [];
let answers: { status: number; body: object }[] = [];

beforeEach(() => {
  vi.resetModules();
  replaced.length = asked.length = 0;
  listeners.clear();
  vi.stubGlobal('localStorage', memory());
  vi.stubGlobal('sessionStorage', memory());
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => void listeners.set(name, listener));
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, to: string) => {
      replaced.push(to);
      address.hash = '';
    },
  });
  vi.stubGlobal('fetch', (path: string, init: { body: string }) => {
    asked.push({ path, body: JSON.parse(init.body) });
    const { status, body } = answers.shift()!;
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
});
function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
async function open(pathname: string, hash: string) {
  address = { pathname, hash, origin: 'http://table.test' };
  vi.stubGlobal('location', address);
  const [seat, tickets] = [await import('../../client/net/seat-link.ts'), await import('../../client/net/tickets.ts')];
  return { ...seat, ...tickets };
}

test('a browser that has no place is asked too, and takes none by itself', async () => {
  const page = await open('/t/BCDFGHJK', `#seat=${link}`);
  expect(replaced).toEqual(['/t/BCDFGHJK']);
  expect(page.offered.value).toEqual({ code: 'BCDFGHJK', link });
  expect(page.ticketFor('BCDFGHJK')).toBeUndefined();
  expect(asked).toEqual([]);
  const address = new URL(page.seatLink('BCDFGHJK', link));
  expect([address.pathname, address.search, address.hash]).toEqual(['/t/BCDFGHJK', '', `#seat=${link}`]);
});

test('what is taken is the token that the server gives for the link, in the place of what was there', async () => {
  const page = await open('/t/BCDFGHJK', '');
  page.keepTicket({ code: 'BCDFGHJK', token: 'own', name: 'Ann' });
  address.hash = `#seat=${link}`;
  listeners.get('hashchange')!();
  expect(replaced).toEqual(['/t/BCDFGHJK']);
  expect(page.ticketFor('BCDFGHJK')).toMatchObject({ token: 'own', name: 'Ann' });

  const bo = { name: 'Bo', seat: 'erbil', screen: false } as const;
  answers = [{ status: 200, body: bo }];
  expect(await page.lookAtOffer(page.offered.value!)).toEqual({ ok: true, value: bo });
  answers = [
    { status: 410, body: { refusal: { k: 'refusal.server.oldLink' } } },
    { status: 201, body: { token: 'fresh' } },
  ];
  expect(await page.takeOffer(page.offered.value!, bo, false)).toEqual({ k: 'refusal.server.oldLink' });
  expect(page.ticketFor('BCDFGHJK')).toMatchObject({ token: 'own', name: 'Ann' });
  expect(await page.takeOffer(page.offered.value!, bo, true)).toBeNull();
  expect(page.ticketFor('BCDFGHJK')).toMatchObject({ token: 'fresh', name: 'Bo' });
  expect(page.offered.value).toBeNull();
  // Never in an address, which logs keep.
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/tables/BCDFGHJK/links/look',
    '/api/tables/BCDFGHJK/links/take',
    '/api/tables/BCDFGHJK/links/take',
  ]);
  expect(asked.at(-1)!.body).toEqual({ link, alone: true });
});

test('a screen is the tab alone where the browser has a place, outlives a reload there, and gives way to a place', async () => {
  const screen = { name: 'Screen', seat: null, screen: true } as const;
  const take = async (page: Awaited<ReturnType<typeof open>>, place: LinkedPlace, token: string) => {
    answers = [{ status: 201, body: { token } }];
    expect(await page.takeOffer({ code: 'BCDFGHJK', link }, place, false)).toBeNull();
    return page.ticketFor('BCDFGHJK')!;
  };
  let page = await open('/t/BCDFGHJK', '');
  page.keepTicket({ code: 'BCDFGHJK', token: 'own', name: 'Ann', host: true });
  expect(await take(page, screen, 'wall')).toMatchObject({ token: 'wall', name: 'Screen' });
  // What the table tells the screen is kept with it, and nothing of it with the place of the other tabs.
  page.keepTicket({ code: 'BCDFGHJK', token: 'wall', name: 'Screen', turn: 3 });
  expect(page.tickets.value).toMatchObject([{ token: 'own', name: 'Ann', host: true }]);
  expect(page.tickets.value[0]).not.toHaveProperty('turn');

  vi.resetModules();
  page = await open('/t/BCDFGHJK', '');
  expect(page.ticketFor('BCDFGHJK')).toMatchObject({ token: 'wall', turn: 3 });
  vi.resetModules();
  const session = sessionStorage;
  vi.stubGlobal('sessionStorage', memory());
  expect((await open('/t/BCDFGHJK', '')).ticketFor('BCDFGHJK')).toMatchObject({ token: 'own' });

  vi.stubGlobal('sessionStorage', session);
  vi.resetModules();
  page = await open('/t/BCDFGHJK', '');
  page.dropTicket({ code: 'BCDFGHJK', token: 'wall' });
  expect(page.ticketFor('BCDFGHJK')).toMatchObject({ token: 'own' });
  await take(page, screen, 'wall');
  expect(await take(page, { name: 'Bo', seat: 'erbil', screen: false }, 'fresh')).toMatchObject({ token: 'fresh' });
  page.dropTicket({ code: 'BCDFGHJK', token: 'fresh' });
  expect(page.ticketFor('BCDFGHJK')).toBeUndefined();
  // A browser with no place of its own keeps the screen as it would keep a place.
  expect(await take(page, screen, 'wall')).toMatchObject({ token: 'wall' });
  expect(page.tickets.value).toMatchObject([{ token: 'wall' }]);
});

test('anything else behind the # is left alone', async () => {
  const { offered, tickets } = await open('/t/BCDFGHJK', '#main');
  expect(offered.value).toBeNull();
  expect(tickets.value).toEqual([]);
  expect(replaced).toEqual([]);
});
