/** What is kept is kept for a time, and what is deleted is gone: from memory, from the store, from the bytes of its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeAll } from '../../server/backup/take.ts';
import { putBack } from '../../server/backup/put-back.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import { CLOSED } from '../../shared/protocol/messages.ts';
import type { Entry } from '../../server/store/entry.ts';
import { newCode } from '../../server/table/secrets.ts';
import type { Keep } from '../../server/table/tables.ts';
import { HandTime, Player, serve, tempFolder, type TestServer } from './harness.ts';
import { HttpPlayer, post } from './http-player.ts';

let server: TestServer;
const time = new HandTime();
const data = tempFolder();
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
beforeAll(async () => void (server = await serve({ time, store: openSqlite(data) })));
afterAll(() => server.stop());

/** In which of the store's files do these words stand? */
const filesWith = (words: string): string[] =>
  readdirSync(data).filter((name) => readFileSync(join(data, name)).includes(words));
const purge = (player: Player): Promise<Response> =>
  post(`${server.url}/api/tables/${player.code}/purge`, {}, { authorization: `Bearer ${player.token}` });

describe('the host deletes a table', () => {
  test('and nothing is left of it, in no byte of the files; everyone there is told', async () => {
    const ann = await Player.host(server.url, 'Ann PURGED-CANARY');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    const poll = new HttpPlayer(server.url, 'Bo', bo);
    await poll.read();
    const held = poll.events(poll.next, 20);
    await ann.sit('washington');
    await ann.do('start', {});
    for (let i = 0; i < 8; i++) {
      time.pass(10_000);
      await ann.do('say', { room: 'table', text: `PURGED-CANARY ${i} ${'x'.repeat(500)}` });
    }
    await held;
    expect(filesWith('PURGED-CANARY')).not.toEqual([]);

    expect((await purge(bo)).status).toBe(409);
    expect((await purge(ann)).status).toBe(200);
    await Promise.all([ann, bo].map((player) => player.until('the end', () => player.room === null)));
    expect([ann.closedWith, bo.closedWith]).toEqual([CLOSED.purged, CLOSED.purged]);
    expect(filesWith('PURGED-CANARY')).toEqual([]);
    expect(server.store.load(ann.code)).toBeNull();
    expect(server.tables.live(ann.code)).toBeNull();
    expect((await fetch(`${server.url}/api/tables/${ann.code}`)).status).toBe(404);
    expect((await purge(ann)).status).toBe(401);
    await expect(ann.connect()).rejects.toThrow();
  });

  test('also one that is not in memory', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    await ann.leave();
    await bo.leave();
    time.pass(HOUR);
    expect(server.tables.sweep()).toContain(ann.code);
    expect((await purge(bo)).status).toBe(409);
    expect((await purge(ann)).status).toBe(200);
    expect(server.store.load(ann.code)).toBeNull();
  });
});

describe('what is old', () => {
  const keep: Keep = { unstarted: 10 * HOUR, games: 5 * DAY };
  const empty = async (player: Player): Promise<string> => {
    await player.leave();
    return player.code;
  };
  const gone = (code: string): boolean => server.store.load(code) === null;

  test('is deleted when its time has come, and never while somebody is there', async () => {
    const unstarted = await empty(await Player.host(server.url, 'Ann'));
    const ann = await Player.host(server.url, 'Ann');
    await ann.sit('washington');
    await ann.do('start', {});
    const game = await empty(ann);
    const stays = await Player.host(server.url, 'Bo');

    time.pass(10 * HOUR - 60_000);
    expect(server.tables.purgeOld(keep)).toEqual([]);
    time.pass(120_000);
    expect(server.tables.purgeOld({ ...keep, unstarted: null })).toEqual([]);
    expect(server.tables.purgeOld(keep)).toEqual([unstarted]);
    expect([unstarted, game, stays.code].map(gone)).toEqual([true, false, false]);

    time.pass(5 * DAY);
    expect(server.tables.purgeOld({ ...keep, games: null })).toEqual([]);
    expect(server.tables.purgeOld(keep)).toEqual([game]);
    await stays.caughtUp();
    await stays.leave();
    expect(server.tables.purgeOld(keep)).toEqual([stays.code]);
  });

  test('is kept for its whole time anew when it was restored from a backup', () => {
    // A game of long ago; the command goes by the machine's clock.
    const code = newCode();
    const old = tempFolder();
    const before = openSqlite(old);
    const joined: Entry = {
      seq: 1,
      at: 1,
      person: null,
      key: null,
      kind: 'table',
      body: { t: 'joined', person: 'p1', name: 'Ann', host: true },
    };
    before.create(code, 1, [joined], [{ id: 'p1', tokenHash: 'x' }]);
    expect(before.stale(Date.now() - HOUR, 0)).toEqual([code]);
    const backup = join(tempFolder(), 'all.sqlite');
    takeAll(old, backup);
    before.close();
    const restored = tempFolder();
    expect(putBack(restored, backup)).toMatchObject([{ what: 'restored' }]);
    const store = openSqlite(restored);
    expect(store.stale(Date.now() - HOUR, 0)).toEqual([]);
    expect(store.stale(Date.now() + HOUR, 0)).toEqual([code]);
    store.close();
  });
});
