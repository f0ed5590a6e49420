/** A game is pinned to the rules and the content it began with: another version says so, and gives each their own record. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECORD, type GameRecord } from '../../shared/protocol/record.ts';
import type { Header } from '../../shared/rules/types.ts';
import { writeBundle } from '../../server/backup/bundle.ts';
import { putBack } from '../../server/backup/put-back.ts';
import type { Entry } from '../../server/store/entry.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { newCode } from '../../server/table/secrets.ts';
import { standIn } from '../faults/browser.ts';
import { Guest } from '../faults/guest.ts';
import { aGame, type Sitter } from './games.ts';
import { serve, tempFolder, type TestServer } from './harness.ts';

let server: TestServer;
let store: Store;
const folder = tempFolder();
beforeAll(async () => void (server = await serve({ store: (store = openSqlite(folder)) })));
afterAll(() => server.stop());

interface Old {
  code: string;
  ann: Sitter;
  bo: Sitter;
}
/** A game that was played two turns far, as if by a server whose rules or content were others. */
function oldGame(change: Partial<Header>): Old {
  const { table, ann, bo } = aGame(store, 2);
  const { entries, people, created } = store.load(table.code)!;
  const told = store.told(table.code);
  const code = newCode();
  const older = entries.map((entry): Entry => {
    if (entry.kind !== 'table' || entry.body.t !== 'started') return entry;
    return { ...entry, body: { ...entry.body, header: { ...entry.body.header, ...change } } };
  });
  const file = join(tempFolder(), 'old.jsonl');
  writeFileSync(file, writeBundle({ game: { code, created, people, entries: older }, told }, '2025-01-01'));
  const [put] = putBack(folder, file);
  expect(put).toMatchObject({ what: 'restored', why: expect.stringContaining('another version') as string });
  return { code, ann, bo };
}
const get = (path: string, token?: string): Promise<Response> =>
  fetch(server.url + path, token ? { headers: { authorization: `Bearer ${token}` } } : {});
const record = async (code: string, token: string): Promise<GameRecord> =>
  (await (await get(`/api/tables/${code}/record`, token)).json()) as GameRecord;

test.each([
  ['rules', { rules: '0' }],
  ['content', { content: '00000000000000' }],
])('a game of other %s is not played on, and the page says so', async (_, change) => {
  const { code, ann } = oldGame(change);
  const answer = await get(`/api/tables/${code}`, ann.token);
  expect(answer.status).toBe(410);
  expect(await answer.json()).toMatchObject({ refusal: { k: 'refusal.server.otherVersion' } });
  standIn(server.url);
  const guest = new Guest('Ann', 'p1', code, ann.token);
  await new Promise<void>((resolve) => guest.line.connection.subscribe((now) => now === 'gone' && resolve()));
  expect(guest.line.trouble.value).toEqual({ k: 'refusal.server.otherVersion' });
  guest.line.close();
});

test('each takes home what their own seat has read, done and said, and nothing else', async () => {
  const { code, ann, bo } = oldGame({ rules: '0' });
  const [hers, his] = [await record(code, ann.token), await record(code, bo.token)];
  expect(hers).toMatchObject({
    format: 'after-resolve-record',
    code,
    playable: false,
    view: null,
    header: { rules: '0' },
  });
  expect(hers.you).toEqual({ name: 'Ann', seat: 'washington' });
  expect(hers.steps).toEqual(ann.log);
  expect(his.steps).toEqual(bo.log);
  expect(hers.actions.length).toBeGreaterThan(4);
  expect(hers.actions.every(({ action, by }) => action.seat === 'washington' && by === 'Ann')).toBe(true);
  expect(his.actions.every(({ action }) => action.seat === 'baghdad')).toBe(true);
  expect(hers.talk.map((line) => line.text)).toContain('between us, 1');
  expect(hers.talk.every((line) => line.room === 'table' || line.room.includes('washington'))).toBe(true);
  for (const one of [hers, his]) {
    expect(JSON.stringify(one)).not.toContain('"seed"');
    expect(JSON.stringify(one)).not.toContain('"cover"');
  }
  expect((await get(`/api/tables/${code}/record`, 'x'.repeat(22))).status).toBe(401);
  expect((await get(`/api/tables/${code}/record`)).status).toBe(401);
});

test('a game of this version gives the same record, with the board as the seat sees it', async () => {
  const { table, ann } = aGame(store, 2);
  const hers = await record(table.code, ann.token);
  expect(RECORD.safeParse(hers).error).toBeUndefined();
  expect(hers).toMatchObject({ playable: true, you: { seat: 'washington' } });
  expect(hers.view).toEqual(JSON.parse(JSON.stringify(ann.view)));
  expect(hers.steps).toEqual(ann.log);
  const unknown = await get('/api/tables/BBBBBBBB/record', ann.token);
  expect([401, 404]).toContain(unknown.status);
});
