/** Setting up a table and joining one, over a network that loses answers: made again, it is known to be the same request. */
import { beforeEach, expect, test, vi } from 'vitest';

const asked: { path: string; body: { key: string } }[] = [];
/** A status, or null: no answer comes. */
let answers: (number | null)[] = [];
beforeEach(() => {
  asked.length = 0;
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal('fetch', (path: string, init: { body: string }) => {
    asked.push({ path, body: JSON.parse(init.body) as { key: string } });
    const status = answers.shift();
    if (status === null) return Promise.reject(new TypeError('the line broke'));
    return Promise.resolve(new Response('{}', { status: status ?? 201 }));
  });
});
/** As after a reload. */
const page = () => {
  vi.resetModules();
  return import('../../client/net/http.ts');
};
const keys = (): number[] => {
  const all = [...new Set(asked.map(({ body }) => body.key))];
  return asked.map(({ body }) => all.indexOf(body.key));
};

test('with the same key until there is an answer, through a reload as well; after that with a fresh one', async () => {
  answers = [null, null, 503, 201, 201];
  expect((await (await page()).joinTable('BCDFGHJK', 'Ann')).ok).toBe(false);
  const later = await page();
  for (let i = 0; i < 4; i++) await later.joinTable('BCDFGHJK', 'Ann');
  expect(keys()).toEqual([0, 0, 0, 0, 1]);
  expect(asked[0]!.body.key).toMatch(/^[0-9a-f]{32}$/);
});

test('with a key of its own for every other request, and after a refusal', async () => {
  answers = [null, 409, 201, null, 201];
  const { createTable, joinTable } = await page();
  await joinTable('BCDFGHJK', 'Ann');
  await joinTable('BCDFGHJK', 'Bo');
  await joinTable('BCDFGHJK', 'Bo');
  await createTable('Ann', {});
  await createTable('Ann', { scenario: 'standard' });
  expect(keys()).toEqual([0, 1, 2, 3, 4]);
});

test('with a fresh key when some time has passed', async () => {
  vi.useFakeTimers();
  answers = [null, null];
  const { createTable } = await page();
  await createTable('Ann', {});
  vi.advanceTimersByTime(11 * 60_000);
  await createTable('Ann', {});
  vi.useRealTimers();
  expect(keys()).toEqual([0, 1]);
});
