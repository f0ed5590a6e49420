/** A place at a table, carried by a link: it leaves the address at once, and never drives out another without a question. */
import { beforeEach, expect, test, vi } from 'vitest';

const token = 'a'.repeat(22);
const other = 'b'.repeat(22);
let address = { pathname: '/', hash: '', origin: 'http://table.test' };
const replaced: string[] = [];
const listeners = new Map<string, () => void>();

beforeEach(() => {
  vi.resetModules();
  replaced.length = 0;
  listeners.clear();
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => void listeners.set(name, listener));
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, to: string) => {
      replaced.push(to);
      address.hash = '';
    },
  });
});
async function open(pathname: string, hash: string) {
  address = { pathname, hash, origin: 'http://table.test' };
  vi.stubGlobal('location', address);
  const [link, tickets] = [await import('../../client/net/seat-link.ts'), await import('../../client/net/tickets.ts')];
  return { ...link, ...tickets };
}

test('the link of a place is taken up by a browser that has none', async () => {
  const { seatLink, offered, ticketFor } = await open('/t/BCDFGH', `#seat=${token}`);
  expect(ticketFor('BCDFGH')).toMatchObject({ code: 'BCDFGH', token });
  expect(offered.value).toBeNull();
  expect(replaced).toEqual(['/t/BCDFGH']);
  const link = new URL(seatLink('BCDFGH', token));
  expect([link.pathname, link.search, link.hash]).toEqual(['/t/BCDFGH', '', `#seat=${token}`]);
});

test('a browser that has another place at the table is asked first', async () => {
  const page = await open('/t/BCDFGH', '');
  page.keepTicket({ code: 'BCDFGH', token, name: 'Ann' });
  address.hash = `#seat=${other}`;
  listeners.get('hashchange')!();
  expect(replaced).toEqual(['/t/BCDFGH']);
  expect(page.offered.value).toEqual({ code: 'BCDFGH', token: other });
  expect(page.ticketFor('BCDFGH')).toMatchObject({ token, name: 'Ann' });
  page.acceptOffered();
  expect(page.ticketFor('BCDFGH')).toMatchObject({ token: other, name: '' });
  expect(page.offered.value).toBeNull();
});

test('anything else behind the # is left alone', async () => {
  const { offered, tickets } = await open('/t/BCDFGH', '#main');
  expect(offered.value).toBeNull();
  expect(tickets.value).toEqual([]);
  expect(replaced).toEqual([]);
});
