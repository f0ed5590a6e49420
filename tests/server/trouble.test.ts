/** A store in trouble: full, held by another program, damaged. It is said plainly, nothing is half written, and it passes. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import type { TableInfo } from '../../shared/protocol/messages.ts';
import { FILE, openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
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

/** Orders placed and taken back until the store takes no more. Gives how many were acknowledged. */
async function fill(player: Player): Promise<{ done: number; refusal: string }> {
  const [card] = player.view!.you!.hand;
  for (let done = 0; done < 5000; done++) {
    const placed = player.view!.you!.slots[0] !== null;
    const answer = await player.act(
      placed
        ? { t: 'clear', seat: 'erbil', slot: 0 }
        : { t: 'place', seat: 'erbil', slot: 0, order: { card: card!, use: 'bank' } },
    );
    if (!answer.ok) return { done, refusal: answer.refusal.k };
  }
  throw new Error('the store never filled');
}
const actions = (store: Pick<Store, 'load'>, code: string): number =>
  replay(store.load(code)!).model.moves.erbil.seq;

describe('no room left', () => {
  test('is said to everyone, changes nothing, and passes when there is room', async () => {
    const [folder, time] = [tempFolder(), new HandTime()];
    const store = openSqlite(folder, { mostPages: 100 });
    const ballast = aGame(store, 1).table.code;
    server = await serve({ store, time });
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    await ann.sit('erbil');
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    expect(await ready(server)).toBe(200);
    const before = actions(store, ann.code);
    let done = 0;
    for (;;) {
      const some = await fill(ann);
      done += some.done;
      // Nobody is to be hurried by the limits here.
      if (some.refusal === 'refusal.server.tooFast') time.pass(60_000);
      else {
        expect(some.refusal).toBe('refusal.server.storeFull');
        break;
      }
    }
    await shows([ann, bo], 'full');
    expect(await ready(server)).toBe(503);
    // Nothing of a turn that cannot be written whole.
    const turn = ann.view!.turn;
    expect(refusalOf(await ann.act({ t: 'seal', seat: 'erbil' }))?.k).toBe('refusal.server.storeFull');
    expect(actions(store, ann.code) - before).toBe(done);
    expect(ann.view!.turn).toBe(turn);

    const other = new DatabaseSync(join(folder, FILE));
    other.exec('PRAGMA foreign_keys = ON');
    other.prepare('DELETE FROM games WHERE code = ?').run(ballast);
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
    const mount = 'mount -t tmpfs -o size=700k tmpfs "$DATA" && head -c 300000 /dev/zero > "$DATA/ballast" && exec "$@"';
    program = new Program(folder, {}, ['unshare', '-rm', 'sh', '-c', mount, 'sh']);
    const url = await program.start();
    const ann = await Player.host(url, 'Ann');
    await ann.sit('erbil');
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    expect(await fill(ann)).toMatchObject({ refusal: 'refusal.server.storeFull' });
    await shows([ann], 'full');
    expect(program.output).toContain('the store is full');
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
  const made = await fetch(`${server.url}/api/tables`, { method: 'POST', body: JSON.stringify({ name: 'Bo' }), headers: { 'content-type': 'application/json' } });
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
    for (let page = 3; page < statSync(file).size / 4096; page += 2) writeSync(to, Buffer.alloc(300, 0x2e), 0, 300, page * 4096);
  };

  test('keeps the server from starting, with one line that says why', async () => {
    const held = folderOf(1);
    const store = openSqlite(held);
    const [scribbled, cut, garbage, empty, newer, inUse] = await Promise.all([
      said(scribble),
      said((file) => truncateSync(file, Math.floor(statSync(file).size / 2))),
      said((file) => writeFileSync(file, 'no database at all, '.repeat(500))),
      said((file) => truncateSync(file, 0)),
      said((file) => {
        const db = new DatabaseSync(file);
        db.exec('PRAGMA user_version = 99');
        db.close();
      }),
      new Program(held).start().catch((error: unknown) => (error as Ended).output),
    ]);
    for (const text of [scribbled, cut, garbage]) expect(text).toMatch(/^it is damaged \(.*\); restore it from a backup$/);
    expect(empty).toMatch(/^it is empty; restore it/);
    expect(newer).toBe('it was written by a newer version of the server');
    expect(inUse).toContain('another server is using this folder');
    store.close();
  });

  test('one game whose log was changed is out of play; the others are not', () => {
    const folder = tempFolder();
    const store = openSqlite(folder);
    const [one, two, three] = [aGame(store, 1), aGame(store, 1), aGame(store, 1)].map(({ table }) => table.code);
    const raw = new DatabaseSync(join(folder, FILE));
    // Still good JSON, and even a game that could have been.
    raw.prepare(`UPDATE entries SET body = replace(body, 'turn 0', 'turn 9') WHERE game = ?`).run(one!);
    raw.prepare(`DELETE FROM entries WHERE game = ? AND seq = 5`).run(two!);
    raw.close();
    const reported: string[] = [];
    const tables = new Tables({ ...depsOf(store), report: (what, error) => void reported.push(`${what}: ${String(error)}`) });
    const found = (code: string) => tables.find(code);
    expect(found(one!)).toMatchObject({ refusal: { k: 'refusal.server.damagedLog' } });
    expect(found(two!)).toEqual({ refusal: { k: 'refusal.server.damagedLog', a: { n: 5 } } });
    expect(found(three!)).toHaveProperty('phase', 'playing');
    expect(reported).toEqual([expect.stringMatching(/^log: .*is not as it was written/), 'log: Error: entry 5 is missing']);
    tables.dispose();
    store.close();
  });

  test('under a running server is a state that people read, and no crash', async () => {
    const folder = folderOf(1);
    const store = openSqlite(folder);
    server = await serve({ store });
    const [code] = codesIn(folder);
    scribble(join(folder, FILE));
    const answer = await fetch(`${server.url}/api/tables/${code}`);
    expect(answer.status).toBe(503);
    expect(((await answer.json()) as { refusal: { k: string } }).refusal.k).toMatch(/storeDamaged|damagedLog/);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });
  const codesIn = (folder: string): string[] => {
    const db = new DatabaseSync(join(folder, FILE));
    const codes = db.prepare('SELECT code FROM games').all().map((row) => String(row['code']));
    db.close();
    return codes;
  };
});

