/** A store in trouble: full, held by another program, damaged. It is said plainly, nothing is half written, and it passes. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer, TableInfo } from '../../shared/protocol/messages.ts';
import { FILE, openSqlite } from '../../server/store/sqlite.ts';
import { StoreError, type Store } from '../../server/store/store.ts';
import { replay } from '../../server/table/replay.ts';
import { Tables } from '../../server/table/tables.ts';
import { aGame, depsOf } from './games.ts';
import { HandTime, Player, refusalOf, serve, tempFolder, type TestServer } from './harness.ts';
import { Ended, Program } from './program.ts';

let server: TestServer | null = null;
let program: Program | null = null;
afterEach(async () => {
  await server?.stop();
  await program?.end('SIGKILL');
  server = program = null;
});
const ready = async ({ url }: { url: string }): Promise<number> => (await fetch(`${url}/api/ready`)).status;
const shows = (players: readonly Player[], state: TableInfo['store']): Promise<void[]> =>
  Promise.all(players.map((p) => p.until(`the state ${state}`, () => p.table!.store === state)));

/** Asks the same until it is refused. Gives how often it was granted, and why it was not in the end. */
async function fill(ask: () => Promise<Answer>): Promise<{ done: number; refusal: string }> {
  for (let done = 0; done < 200; done++) {
    const refusal = refusalOf(await ask());
    if (refusal) return { done, refusal: refusal.k };
  }
  throw new Error('the store never filled');
}
/** As many bytes as a line may have. */
const words = '字'.repeat(600);
const pages = (folder: string): number => {
  const db = new DatabaseSync(join(folder, FILE));
  const count = Number(db.prepare('PRAGMA page_count').get()!['page_count']);
  db.close();
  return count;
};

describe('no room left', () => {
  test('is said to everyone, changes nothing, and passes when there is room', async () => {
    const [folder, time] = [tempFolder(), new HandTime()];
    const unbound = openSqlite(folder);
    const ballast = [aGame(unbound, 3), aGame(unbound, 3), aGame(unbound, 3)];
    unbound.close();
    const store = openSqlite(folder, { mostPages: pages(folder) + 20 });
    server = await serve({ store, time });
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    await ann.sit('erbil');
    await ann.do('wish', { agenda: 'hub' });
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    expect(await ready(server)).toBe(200);
    const { done, refusal } = await fill(() => {
      // Nobody is to be hurried by the limits here.
      time.pass(2000);
      return ann.ask('say', { room: 'table', text: words });
    });
    expect(refusal).toBe('refusal.server.storeFull');
    await shows([ann, bo], 'full');
    expect(await ready(server)).toBe(503);
    // Nothing of a turn that cannot be written whole.
    const turn = ann.view!.turn;
    expect(refusalOf(await ann.act({ t: 'seal', seat: 'erbil' }))?.k).toBe('refusal.server.storeFull');
    const { talk, model } = replay(store.load(ann.code)!);
    expect(talk.filter((line) => line.text === words)).toHaveLength(done);
    expect(model.state!.world.turn).toBe(turn);
    expect(ann.view!.turn).toBe(turn);

    const other = new DatabaseSync(join(folder, FILE));
    other.exec('PRAGMA foreign_keys = ON');
    for (const { table } of ballast) other.prepare('DELETE FROM games WHERE code = ?').run(table.code);
    other.close();
    time.pass(60_000);
    await shows([ann, bo], 'ok');
    expect(await ready(server)).toBe(200);
    expect(await ann.act({ t: 'seal', seat: 'erbil' })).toEqual({ ok: true });
    await ann.until('the next turn', () => ann.view!.turn === turn + 1);
  });

  /** A disk of its own, which only the program sees, needs a system that lets people make one. */
  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
  test.skipIf(!canMount)('on a real disk', async () => {
    const folder = tempFolder();
    const mount =
      'mount -t tmpfs -o size=700k tmpfs "$DATA" && head -c 300000 /dev/zero > "$DATA/ballast" && exec "$@"';
    program = new Program(folder, {}, ['unshare', '-rm', 'sh', '-c', mount, 'sh']);
    const url = await program.start();
    const ann = await Player.host(url, 'Ann');
    await ann.sit('erbil');
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    const [card] = ann.view!.you!.hand;
    const changeMind = (): Promise<Answer> =>
      ann.view!.you!.slots[0]
        ? ann.act({ t: 'clear', seat: 'erbil', slot: 0 })
        : ann.act({ t: 'place', seat: 'erbil', slot: 0, order: { card: card!, use: 'bank' } });
    expect(await fill(changeMind)).toMatchObject({ refusal: 'refusal.server.storeFull' });
    await shows([ann], 'full');
    await program.said('the store is full');
    expect(program.output).not.toContain(ann.code);

    rmSync(`/proc/${program.pid}/root${folder}/ballast`);
    await shows([ann], 'ok');
    await ann.do('say', { room: 'table', text: 'on we go' });
    expect(await program.end('SIGTERM')).toBe(0);
  });
});

test('a store that another process holds', async () => {
  const [folder, time] = [tempFolder(), new HandTime()];
  server = await serve({ store: openSqlite(folder), time });
  const ann = await Player.host(server.url, 'Ann');
  const hold = `
    const db = new (require('node:sqlite').DatabaseSync)(process.argv[1]);
    db.exec('BEGIN IMMEDIATE');
    console.log('held');
    process.stdin.on('end', () => { db.exec('ROLLBACK'); console.log('free'); }).resume();`;
  const holder = spawn(process.execPath, ['-e', hold, join(folder, FILE)], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');

  expect(refusalOf(await ann.ask('seat', { seat: 'erbil' }))?.k).toBe('refusal.server.storeBusy');
  await shows([ann], 'busy');
  expect(ann.me!.seat).toBeNull();
  expect(await ready(server)).toBe(503);
  const made = await fetch(`${server.url}/api/tables`, {
    method: 'POST',
    body: JSON.stringify({ name: 'Bo' }),
    headers: { 'content-type': 'application/json' },
  });
  expect(made.status).toBe(503);
  // The table can still be looked at.
  expect((await ann.tab()).table!.code).toBe(ann.code);

  const freed = once(holder.stdout, 'data');
  holder.stdin.end();
  await freed;
  time.pass(2000);
  await shows([ann], 'ok');
  expect(await ready(server)).toBe(200);
  await ann.sit('erbil');
});

describe('a damaged store', () => {
  /** A folder with a store of some games, closed. */
  function folderOf(games: number): string {
    const folder = tempFolder();
    const store = openSqlite(folder);
    for (let i = 0; i < games; i++) aGame(store, 1);
    store.close();
    return folder;
  }
  /** Damages a store, starts the program on it, and gives what it says. */
  async function said(damage: (file: string) => void): Promise<string> {
    const folder = folderOf(2);
    damage(join(folder, FILE));
    const ended = await new Program(folder).start().catch((error: unknown) => error);
    if (!(ended instanceof Ended)) throw new Error('the server started');
    expect(ended.code).toBe(1);
    expect(ended.output).toMatch(/^After Resolve cannot start: the store .* cannot be opened: .*\n$/);
    return ended.output.split('cannot be opened: ')[1]!.trim();
  }
  const scribble = (file: string): void => {
    const to = openSync(file, 'r+');
    for (let page = 3; page < statSync(file).size / 4096; page += 2)
      writeSync(to, Buffer.alloc(300, 0x2e), 0, 300, page * 4096);
  };

  test('keeps the server from starting, with one line that says why', async () => {
    const [scribbled, cut] = await Promise.all([
      said(scribble),
      said((file) => truncateSync(file, Math.floor(statSync(file).size / 2))),
    ]);
    for (const text of [scribbled, cut]) expect(text).toMatch(/^it is damaged \(.*\); restore it from a backup$/);
  });

  test('is told from one that is empty, of a newer version, in use, or none at all', () => {
    const why = (damage: (file: string) => void): string => {
      const folder = folderOf(1);
      damage(join(folder, FILE));
      try {
        openSqlite(folder, { patience: 1 }).close();
        return 'opened';
      } catch (error) {
        return (error as Error).message.split('cannot be opened: ')[1]!;
      }
    };
    expect(why((file) => writeFileSync(file, 'no database at all, '.repeat(500)))).toMatch(
      /^it is damaged \(.*not a database\)/,
    );
    expect(why((file) => truncateSync(file, 0))).toMatch(/^it is empty; restore it/);
    const newer = (file: string) => {
      const db = new DatabaseSync(file);
      db.exec('PRAGMA user_version = 99');
      db.close();
    };
    expect(why(newer)).toBe('it was written by a newer version of the server');
    let store: Store | null = null;
    expect(why((file) => void (store = openSqlite(dirname(file))))).toBe('another server is using this folder');
    store!.close();
    expect(why((file) => rmSync(file))).toBe('opened');
  });

  test('one game whose log was changed is out of play; the others are not', () => {
    const folder = tempFolder();
    const store = openSqlite(folder);
    const games = [aGame(store, 1), aGame(store, 1), aGame(store, 1)];
    const [one, two, three] = games.map(({ table }) => table.code);
    const raw = new DatabaseSync(join(folder, FILE));
    // Still good JSON, and even a game that could have been.
    raw.prepare(`UPDATE entries SET body = replace(body, 'turn 0', 'turn 9') WHERE game = ?`).run(one!);
    raw.prepare(`DELETE FROM entries WHERE game = ? AND seq = 5`).run(two!);
    raw.close();
    const reported: string[] = [];
    const tables = new Tables({
      ...depsOf(store),
      report: (what, error) => void reported.push(`${what}: ${String(error)}`),
    });
    const found = (code: string) => tables.find(code, { address: '' });
    expect(found(one!)).toMatchObject({ refusal: { k: 'refusal.server.damagedLog' } });
    expect(found(two!)).toEqual({ refusal: { k: 'refusal.server.damagedLog', a: { n: 5 } } });
    expect(found(three!)).toHaveProperty('phase', 'playing');
    expect(reported).toEqual([
      expect.stringMatching(/^log: .*is not as it was written/),
      'log: Error: entry 5 is missing',
    ]);
    // What cannot be read can still be deleted, by its host and by nobody else.
    expect(tables.purge(one!, games[0]!.bo.token)).toMatchObject({ refusal: { k: 'refusal.server.hostOnly' } });
    expect(tables.purge(one!, games[1]!.ann.token)).toMatchObject({ refusal: { k: 'refusal.server.badToken' } });
    expect(tables.purge(one!, games[0]!.ann.token)).toBeNull();
    expect(store.load(one!)).toBeNull();
    tables.dispose();
    store.close();
  });

  test('under a running server is a state that people read, and no crash', async () => {
    const store = openSqlite(tempFolder());
    const load = (): never => {
      throw new StoreError('damaged', new Error('test'));
    };
    server = await serve({ store: { ...store, load, check: load } });
    const answer = await fetch(`${server.url}/api/tables/BBBBBBBB`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ refusal: { k: 'refusal.server.storeDamaged' } });
    expect(await ready(server)).toBe(503);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });
});
