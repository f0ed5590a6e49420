/** The store alone, and a table whose store fails. */
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ServerMessages } from '../../shared/protocol/messages.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import { StoreError, type Store } from '../../server/store/store.ts';
import { Table, type TableDeps } from '../../server/table/table.ts';
import { HandTime, freshKey, tempFolder } from './harness.ts';

const depsOf = (store: Store): TableDeps => {
  const { now, timer } = new HandTime();
  return { store, now, timer, report: () => undefined };
};
const CODE = 'BCDFGHJK';

describe('the store', () => {
  test('gives back what was put in, keeps codes apart, and holds no token', () => {
    const folder = tempFolder();
    const store = openSqlite(folder);
    const made = Table.create(CODE, 'Ann', {}, depsOf(store))!;
    expect(Table.create(CODE, 'Bo', {}, depsOf(store))).toBeNull();
    const joined = made.table.join('Bo');
    store.close();

    const again = openSqlite(folder);
    const game = again.load(CODE)!;
    expect(game.people.map((p) => p.id)).toEqual(['p1', 'p2']);
    expect(game.entries.map((e) => e.seq)).toEqual([1, 2, 3]);
    const table = Table.revive(game, depsOf(again));
    expect(table.personOf(made.token)).toBe('p1');
    expect('token' in joined && table.personOf(joined.token)).toBe('p2');
    expect(table.personOf('x'.repeat(22))).toBeNull();
    expect(again.load('GGGGGGGG')).toBeNull();
    expect(JSON.stringify(game)).not.toContain(made.token);
    again.close();
  });

  test('is one process at a time, and refuses a file of a newer version', () => {
    const folder = tempFolder();
    const store = openSqlite(folder);
    expect(() => openSqlite(folder, { patience: 1 })).toThrow('cannot be opened');
    store.close();
    const raw = new DatabaseSync(join(folder, 'tables.sqlite'));
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    expect(() => openSqlite(folder)).toThrow('cannot be opened');
  });
});

describe('a table whose store fails', () => {
  test('refuses, changes nothing, says so to everyone, and recovers', () => {
    const store = openSqlite(tempFolder());
    let failing: 'full' | 'damaged' | null = null;
    const flaky: Store = {
      ...store,
      append: (...args) => {
        if (failing) throw new StoreError(failing, new Error('test'));
        store.append(...args);
      },
    };
    const { table } = Table.create(CODE, 'Ann', {}, depsOf(flaky))!;
    const sent: { name: string; message: unknown }[] = [];
    table.connect('p1', {
      send: (name, message) => void sent.push({ name, message }),
      close: () => undefined,
    });
    const last = <N extends keyof ServerMessages>(name: N) =>
      sent.findLast((s) => s.name === name)?.message as ServerMessages[N] | undefined;

    for (const [trouble, k] of [
      ['full', 'refusal.server.storeFull'],
      ['damaged', 'refusal.server.storeDamaged'],
    ] as const) {
      failing = trouble;
      const key = freshKey();
      const sit = { key, seat: 'erbil' };
      expect(table.request('p1', 'seat', sit)).toEqual({ ok: false, refusal: { k } });
      expect(last('me')?.seat).toBeNull();
      expect(last('table')?.store).toBe(trouble);
      expect(table.join('Bo')).toEqual({ refusal: { k } });
    }
    failing = null;
    expect(table.request('p1', 'seat', { key: freshKey(), seat: 'erbil' })).toEqual({ ok: true });
    expect(last('me')?.seat).toBe('erbil');
    expect(last('table')?.store).toBe('ok');
    expect(store.load(CODE)!.entries.filter((e) => e.kind === 'table' && e.body.t === 'seated')).toHaveLength(1);
    store.close();
  });

  test('a request that failed for the store may be repeated with its key', () => {
    const store = openSqlite(tempFolder());
    let failing = false;
    const append: Store['append'] = (...args) => {
      if (failing) throw new StoreError('full', null);
      store.append(...args);
    };
    const { table } = Table.create(CODE, 'Ann', {}, depsOf({ ...store, append }))!;
    const sit = { key: freshKey(), seat: 'erbil' };
    failing = true;
    expect(table.request('p1', 'seat', sit).ok).toBe(false);
    failing = false;
    expect(table.request('p1', 'seat', sit)).toEqual({ ok: true });
    store.close();
  });
});
