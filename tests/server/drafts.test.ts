/** Words being written follow their person from device to device, and nobody else ever meets them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeOne } from '../../server/backup/take.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import { LIMITS } from '../../server/table/limits.ts';
import { allCaughtUp, HandTime, Player, refusalOf, serve, tempFolder, type TestServer } from './harness.ts';
import { HttpPlayer } from './http-player.ts';

let server: TestServer;
const data = tempFolder();
const time = new HandTime();
beforeAll(async () => void (server = await serve({ store: openSqlite(data), time })));
afterAll(() => server.stop());

const CANARY = 'CANARY half a sentence';

test('they are on the other device, change there and here, and are still there after a fall of the server', async () => {
  const ann = await Player.host(server.url, 'Ann');
  await ann.do('draft', { name: 'room.table', text: CANARY });
  await ann.do('draft', { name: 'accord.pledge', text: '{"with":"baghdad","n":1,"text":"we p"}' });
  const phone = await ann.tab();
  expect(phone.drafts).toEqual({ 'room.table': CANARY, 'accord.pledge': '{"with":"baghdad","n":1,"text":"we p"}' });
  await phone.do('draft', { name: 'room.table', text: '' });
  await phone.do('draft', { name: 'room.erbil', text: 'x' });
  await allCaughtUp([ann, phone]);
  expect(ann.drafts).toEqual(phone.drafts);
  expect(Object.keys(ann.drafts).toSorted()).toEqual(['accord.pledge', 'room.erbil']);
  // By plain HTTP as well, and from the store alone.
  const same = new HttpPlayer(server.url, 'Ann', ann);
  await same.read();
  expect(same.drafts).toEqual(ann.drafts);
  expect(server.store.drafts(ann.code, 'p1')).toEqual(ann.drafts);
});

test('nobody else is sent anything, and no log, record or backup of the game has them', async () => {
  const ann = await Player.host(server.url, 'Ann');
  const bo = await Player.join(server.url, ann.code, 'Bo');
  await ann.sit('erbil');
  // On the same seat, even.
  await bo.sit('erbil');
  await ann.do('start', {});
  await allCaughtUp([ann, bo]);
  const [sent, entries] = [bo.inbox.length, server.store.load(ann.code)!.entries.length];
  await ann.do('draft', { name: 'room.table', text: CANARY });
  await allCaughtUp([ann, bo]);
  expect(bo.inbox.length).toBe(sent);
  expect(bo.drafts).toEqual({});
  expect(server.store.load(ann.code)!.entries.length).toBe(entries);
  for (const player of [ann, bo]) {
    const http = new HttpPlayer(server.url, player.name, player);
    expect(await (await http.get('/record')).text()).not.toContain('CANARY');
    expect(JSON.stringify(await http.seat())).not.toContain('CANARY');
  }
  const out = join(tempFolder(), 'one.jsonl');
  takeOne(data, ann.code, out);
  expect(readFileSync(out, 'utf8')).not.toContain('CANARY');
});

test('they are few and short, and what is too much is refused with a reason', async () => {
  const ann = await Player.host(server.url, 'Ann');
  const key = (player: Player, name: string, text: string) => player.ask('draft', { name, text });
  for (let i = 0; i < LIMITS.drafts; i++) {
    expect(await key(ann, `room.${i}`, 'x')).toEqual({ ok: true });
    time.pass(500);
  }
  time.pass(10_000);
  expect(refusalOf(await key(ann, 'room.more', 'x'))?.k).toBe('refusal.server.manyDrafts');
  expect(await key(ann, 'room.3', 'other words')).toEqual({ ok: true });
  expect(await key(ann, 'room.4', '')).toEqual({ ok: true });
  expect(await key(ann, 'room.more', 'x')).toEqual({ ok: true });
  for (const [name, text] of [
    ['room.table', 'x'.repeat(801)],
    ['x'.repeat(65), 'x'],
    ['a b', 'x'],
    ['', 'x'],
  ] as const)
    expect(refusalOf(await key(ann, name, text))?.k).toBe('refusal.server.badRequest');
});

test('they go with the game when it is deleted', async () => {
  const ann = await Player.host(server.url, 'Ann');
  await ann.do('draft', { name: 'room.table', text: 'PURGED-CANARY' });
  const http = new HttpPlayer(server.url, 'Ann', ann);
  expect((await fetch(`${http.at}/purge`, { method: 'POST', headers: http.headers, body: '{}' })).status).toBe(200);
  for (const name of readdirSync(data))
    expect(readFileSync(join(data, name)).includes('PURGED-CANARY'), name).toBe(false);
});
