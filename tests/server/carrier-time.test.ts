/** Who is at the table when people only come and ask, in hand-made time. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HandTime, serve, type TestServer } from './harness.ts';
import { HttpPlayer } from './http-player.ts';

const time = new HandTime();
let server: TestServer;
beforeAll(async () => void (server = await serve({ time })));
afterAll(() => server.stop());

const online = (player: HttpPlayer, seat: number): boolean => player.table!.seats[seat]!.people[0]!.online;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test('whoever asks is there, and still is for half a minute', async () => {
  const ann = await HttpPlayer.host(server.url, 'Ann');
  const bo = await HttpPlayer.join(server.url, ann.code, 'Bo');
  await ann.sit('washington');
  await bo.sit('baghdad');
  await ann.read();
  expect([online(ann, 0), online(ann, 1)]).toEqual([true, false]);
  await bo.seat();
  await ann.read();
  expect(online(ann, 1)).toBe(true);
  time.pass(29_000);
  await ann.seat();
  await bo.read();
  time.pass(29_000);
  await ann.read();
  expect(online(ann, 1)).toBe(true);
  time.pass(1000);
  await ann.read();
  expect(online(ann, 1)).toBe(false);

  // While a poll is held, its reader is there; what was missed meanwhile is all there is to know.
  const place = bo.next!;
  const held = ann.events(ann.next, 20);
  await settled();
  time.pass(300_000);
  const anew = await bo.events(place);
  expect(anew.reset).toBe(true);
  expect(anew.events.map((event) => event.name)).toEqual(['me', 'table', 'drafts']);
  expect((await held).events.map((event) => event.name)).toEqual(['table']);
});

test('the clock of a table runs while somebody asks, and not when nobody does', async () => {
  const ann = await HttpPlayer.host(server.url, 'Ann', { clock: 120, bell: 'pass' });
  await ann.sit('washington');
  await ann.do('start', {});
  await ann.read();
  const held = ann.events(ann.next, 20);
  await settled();
  time.pass(120_000);
  await held;
  await ann.read();
  expect(ann.view!.turn).toBe(2);
  // Half a minute after the last word the clock stands still: of its three minutes, one to look, that is left.
  time.pass(30_000);
  time.pass(1_000_000);
  expect(server.tables.live(ann.code)?.connections).toBe(0);
  const { view, table } = await ann.seat();
  expect(view!.turn).toBe(2);
  expect(table.clock).toMatchObject({ paused: false, endsAt: table.now + 150_000 });
});

test('whoever was away when the table left memory is given it anew', async () => {
  const ann = await HttpPlayer.host(server.url, 'Ann');
  await ann.do('say', { room: 'table', text: 'kept' });
  await ann.read();
  const place = ann.next!;
  time.pass(30_000);
  time.pass(1_000_000);
  expect(server.tables.sweep()).toContain(ann.code);
  expect(server.tables.live(ann.code)).toBeNull();
  const { events, reset } = await ann.events(place);
  expect(reset).toBe(true);
  expect(events.at(-1)).toMatchObject({ name: 'talk', message: [{ text: 'kept' }] });
});
