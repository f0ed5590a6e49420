/** Backup and restore: while a server writes, of one game and of all; nothing is believed that was changed. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readBundle, writeBundle, type Bundle } from '../../server/backup/bundle.ts';
import { putBack } from '../../server/backup/put-back.ts';
import { takeAll, takeOne } from '../../server/backup/take.ts';
import { FILE, openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { Table } from '../../server/table/table.ts';
import { aGame, depsOf } from './games.ts';
import { Player, serve, tempFolder } from './harness.ts';

const run = promisify(execFile);

test('all games, one game, and back into an empty store', () => {
  const [data, out, empty] = [tempFolder(), tempFolder(), tempFolder()];
  const store = openSqlite(data);
  const games = [aGame(store, 3), aGame(store, 1)];
  const [code, other] = games.map(({ table }) => table.code);
  expect(games[0]!.ann.view.phase).toBe('over');

  // The store is open and in use all the while.
  const all = join(out, 'all.sqlite');
  expect(takeAll(data, all)).toMatchObject({ games: 2, damaged: [] });
  expect(statSync(all).mode & 0o077).toBe(0);
  expect(() => takeAll(data, all)).toThrow('is there already');
  const one = join(out, 'one.jsonl');
  takeOne(data, code!.toLowerCase(), one);
  expect(readFileSync(one, 'utf8')).not.toContain(games[0]!.ann.token);
  expect(() => takeOne(data, 'BBBBBBBB', join(out, 'none'))).toThrow('there is no game BBBBBBBB');
  expect(existsSync(join(out, 'none.part'))).toBe(false);

  expect(putBack(empty, one)).toMatchObject([{ code, what: 'restored' }]);
  expect(putBack(empty, all).map(({ what }) => what)).toEqual(['same', 'restored']);
  expect(putBack(empty, all, { game: other! })).toMatchObject([{ code: other, what: 'same' }]);
  const again = openSqlite(empty);
  for (const { table, ann } of games) {
    expect(again.load(table.code)).toEqual(store.load(table.code));
    const steps = (from: Store) => from.told(table.code).flatMap((told) => told.steps);
    expect(steps(again)).toEqual(steps(store));
    const revived = Table.revive(again.load(table.code)!, depsOf(again));
    expect(revived.personOf(ann.token)).toBe('p1');
    expect(revived.phase).toBe(table.phase);
  }
  again.close();
  store.close();
});

test('what was changed, cut off or never happened is refused, with a reason', () => {
  const [data, out] = [tempFolder(), tempFolder()];
  const store = openSqlite(data);
  const { code } = aGame(store, 2).table;
  const file = join(out, 'one.jsonl');
  takeOne(data, code, file);
  const text = readFileSync(file, 'utf8');
  const bundle = readBundle(text);
  const attempt = (changed: string): string => {
    const path = join(out, 'changed.jsonl');
    writeFileSync(path, changed);
    try {
      return putBack(tempFolder(), path)[0]!.why;
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(attempt(text.replace('turn 1', 'turn 7'))).toContain('checksum does not agree');
  expect(attempt(text.slice(0, text.length / 2))).toContain('cut off');
  expect(attempt(text.slice(0, text.lastIndexOf('{')))).toContain('checksum is missing');
  expect(attempt('')).toContain('no backup of a game');
  const forged = (change: (game: Bundle['game']) => Bundle['game']) =>
    attempt(writeBundle({ ...bundle, game: change(bundle.game) }, '2026-01-01'));
  // Made whole again by a new checksum, but no such game can have happened.
  expect(forged((game) => ({ ...game, entries: game.entries.filter((entry) => entry.seq !== 9) }))).toContain(
    'entry 9 is missing',
  );
  expect(
    forged((game) => ({
      ...game,
      entries: game.entries.map((entry) =>
        entry.kind === 'action' && entry.body.action.t === 'place'
          ? { ...entry, body: { action: { ...entry.body.action, order: { card: 'no-such-card', use: 'bank' } } } }
          : entry,
      ),
    })),
  ).toContain('damagedLog');

  const all = join(out, 'all.sqlite');
  takeAll(data, all);
  truncateSync(all, statSync(all).size - 8192);
  expect(() => putBack(tempFolder(), all)).toThrow(/malformed|damaged/);
  store.close();
});

test('a game in the store is never written over while the server may be playing it', () => {
  const [data, out] = [tempFolder(), tempFolder()];
  const store = openSqlite(data);
  const { table, ann } = aGame(store, 1);
  const file = join(out, 'early.jsonl');
  takeOne(data, table.code, file);
  ann.ask('say', { room: 'table', text: 'later' });
  const later = store.load(table.code)!.entries.length;
  expect(putBack(data, file)).toMatchObject([{ what: 'kept', why: expect.stringContaining('has more') as string }]);
  expect(() => putBack(data, file, { replace: true })).toThrow('another server is using');
  expect(store.load(table.code)!.entries).toHaveLength(later);
  store.close();
  expect(putBack(data, file, { replace: true })).toMatchObject([{ what: 'replaced' }]);

  // A log that was damaged in the store is put right from a backup.
  const raw = new DatabaseSync(join(data, FILE));
  raw.exec(`UPDATE entries SET body = replace(body, 'turn 0', 'turn 9') WHERE kind = 'talk'`);
  raw.close();
  expect(putBack(data, file)).toMatchObject([{ what: 'kept', why: expect.stringContaining('is damaged') as string }]);
  expect(putBack(data, file, { replace: true })).toMatchObject([{ what: 'replaced' }]);
  const again = openSqlite(data);
  expect(again.load(table.code)!.entries).toHaveLength(later - 1);
  again.close();
});

test('the commands, beside a running server', async () => {
  const [data, out] = [tempFolder(), tempFolder()];
  const server = await serve({ store: openSqlite(data) });
  const ann = await Player.host(server.url, 'Ann');
  await ann.sit('erbil');
  await ann.do('start', {});
  const file = join(out, 'game.jsonl');
  const command = (name: string, ...args: string[]) =>
    run(process.execPath, [`server/backup/${name}.ts`, ...args, '--data', data]).catch(
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );
  const [taken, nothing] = await Promise.all([
    command('backup', '--out', file, '--game', ann.code),
    command('backup', '--out', join(out, 'x'), '--game', 'BBBBBBBB'),
  ]);
  expect(taken.stdout).toContain('1 game,');
  expect(nothing).toMatchObject({ code: 1, stderr: `No backup was made: there is no game BBBBBBBB in ${data}\n` });
  await ann.do('say', { room: 'table', text: 'play goes on' });

  // Another game comes in beside it, and can be joined at once.
  const elsewhere = openSqlite(tempFolder());
  const guest = aGame(elsewhere, 1);
  const brought = join(out, 'brought.jsonl');
  const { game, told } = { game: elsewhere.load(guest.table.code)!, told: elsewhere.told(guest.table.code) };
  writeFileSync(brought, writeBundle({ game, told }, '2026-01-01'));
  expect(await command('restore', '--in', brought)).toMatchObject({
    stdout: expect.stringContaining('restored') as string,
  });
  const bo = new Player(server.url, 'Bo', { code: guest.table.code, token: guest.bo.token });
  const found = await fetch(`${server.url}/api/tables/${bo.code}`);
  expect(found.status).toBe(200);
  await bo.connect();
  expect(bo.me!.seat).toBe('baghdad');
  expect(bo.view).toEqual(guest.bo.view);
  await ann.do('say', { room: 'table', text: 'and on' });
  elsewhere.close();
  await server.stop();
});
