/** What the server does not do, and how it says so. */
import { request } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { SERVER_TEXT } from '../../shared/content/text/en/server.ts';
import { freshKey, Player, refusalOf, serve, tempFolder, type TestServer } from './harness.ts';

let server: TestServer;
const client = tempFolder();
beforeAll(async () => {
  // The SDK warns of every connection that was refused.
  vi.spyOn(console, 'warn').mockReturnValue();
  mkdirSync(join(client, 'assets'));
  writeFileSync(join(client, 'index.html'), '<!doctype html><title>After Resolve</title>');
  writeFileSync(join(client, 'assets', 'a-1234.js'), 'export const a = 1;\n'.repeat(100));
  server = await serve({ client });
});
afterAll(() => server.stop());

const send = (path: string, init: RequestInit = {}) => fetch(server.url + path, init);
const sendJson = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
/** The key of a refused HTTP answer. */
const keyOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { refusal: { k: string } }).refusal.k;

describe('requests', () => {
  test('of a wrong form are refused with the field, and change nothing', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await ann.sit('washington');
    await ann.do('start', {});
    const key = freshKey();
    const place = { t: 'place', seat: 'washington', slot: 0, order: { card: 'x', use: 'bank' } };
    for (const [name, payload, field] of [
      ['act', undefined, 'act'],
      ['act', null, 'act'],
      ['act', { key }, 'action'],
      ['act', { key, action: { ...place, slot: 2 } }, 'action.slot'],
      ['act', { key, action: { ...place, extra: 1 } }, 'action'],
      ['act', { key, action: { t: 'bell', fill: 'pass' } }, 'action.t'],
      ['act', { key, action: { ...place, order: { card: 'x', use: 'event', boost: 3 } } }, 'action.order.boost'],
      ['act', { key: '../..', action: place }, 'key'],
      ['say', { key, room: 'table', text: 'x'.repeat(601) }, 'text'],
      ['say', { key, room: 'table', text: '' }, 'text'],
      ['seat', { key, seat: 'ankara' }, 'seat'],
      ['configure', { key, options: { clock: 1 } }, 'options.clock'],
      ['configure', { key, options: { __proto__: null, other: true } }, 'options'],
      ['stepOut', { key, out: 'yes' }, 'out'],
    ] as const)
      expect(refusalOf(await ann.raw(name, payload)), JSON.stringify(payload)).toEqual({
        k: 'refusal.server.badRequest',
        a: { field },
      });
    expect(refusalOf(await ann.act({ t: 'seal', seat: 'baghdad' }))?.k).toBe('refusal.server.notYourSeat');
    expect(
      refusalOf(await ann.act({ t: 'place', seat: 'washington', slot: 0, order: { card: 'nothing', use: 'bank' } })),
    ).not.toBeNull();
    expect(refusalOf(await ann.raw('resign', {}))?.k).toBe('refusal.server.badRequest');
    expect(ann.room).not.toBeNull();
  });

  test('too long for a message end the connection, not the server', async () => {
    const ann = await Player.host(server.url, 'Ann');
    ann.raw('say', { text: 'x'.repeat(20_000) }).catch(() => undefined);
    await ann.until('the end', () => ann.closedWith !== null);
    await ann.connect();
    await ann.sit('erbil');
  });
});

describe('the door', () => {
  test('needs a token of the table', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const other = await Player.host(server.url, 'Ann');
    for (const options of [{}, { token: 'x'.repeat(22) }, { token: other.token }, { token: ann.token, name: 'x' }])
      await expect(new Client(server.url).joinById(ann.code, options as object)).rejects.toMatchObject({ code: 401 });
  });

  test('opens to no other way of Colyseus: no room is made, listed or joined without its code', async () => {
    await Player.host(server.url, 'Ann');
    for (const method of ['create', 'joinOrCreate', 'join']) {
      const response = await sendJson(`/matchmake/${method}/table`, { token: 'x'.repeat(22) });
      expect(response.ok).toBe(false);
      expect(await response.text()).not.toMatch(/[A-Z2-9]{8}"/);
    }
    expect((await sendJson('/matchmake/joinById/BBBBBBBB', { padding: 'x'.repeat(2000) })).status).toBe(413);
  });

  test('is closed to pages of other sites', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const origin = 'https://elsewhere.example';
    expect((await sendJson('/api/tables', { name: 'Eve' }, { origin })).status).toBe(403);
    expect((await sendJson(`/matchmake/joinById/${ann.code}`, { token: ann.token }, { origin })).status).toBe(403);
    expect((await sendJson('/api/tables', { name: 'Ann' }, { origin: server.url })).status).toBe(201);
    const response = await send(`/api/tables/${ann.code}`, { headers: { origin } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const status = await new Promise((resolve) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/abcdefghi/${ann.code}`, { origin });
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
      socket.on('open', () => resolve('open'));
      socket.on('error', () => undefined);
    });
    expect(status).toBe(403);
  });

  test('says why a table or a name will not do', async () => {
    expect(await keyOf(await send('/api/tables/BBBBBBBB'))).toBe('refusal.server.noTable');
    expect((await send('/api/tables/zz')).status).toBe(404);
    expect((await sendJson('/api/tables/BBBBBBBB/people', { name: 'Bo' })).status).toBe(404);
    expect(await keyOf(await sendJson('/api/tables', { name: '\u200b' }))).toBe('refusal.server.name');
    expect(await keyOf(await sendJson('/api/tables', { name: 'x', options: { scenario: 'x' } }))).toBe(
      'refusal.server.scenario',
    );
    expect(await keyOf(await sendJson('/api/tables', { name: 'x', more: 1 }))).toBe('refusal.server.badRequest');
    const broken = await send('/api/tables', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect([broken.status, await keyOf(broken)]).toEqual([400, 'refusal.server.badRequest']);
    expect((await send('/api/other')).status).toBe(404);
    const ann = await Player.host(server.url, 'Ann');
    const taken = await sendJson(`/api/tables/${ann.code.toLowerCase()}/people`, { name: 'ann' });
    expect([taken.status, await keyOf(taken)]).toEqual([409, 'refusal.server.nameTaken']);
  });

  test('has a text for every reason it gives', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
    const source = files.map((file) => readFileSync(join('server', file), 'utf8')).join('\n');
    const used = new Set([...source.matchAll(/refusal\.server\.(\w+)|\bno\('(\w+)'/g)].map((m) => m[1] ?? m[2]!));
    used.add('automated').add('facilitatorOnly');
    expect([...used].filter((k) => !(k in SERVER_TEXT)).toSorted()).toEqual([]);
    expect(Object.keys(SERVER_TEXT).filter((k) => !used.has(k))).toEqual([]);
  });
});

describe('pages', () => {
  test('come with strict headers, sane caching and compression', async () => {
    for (const path of ['/', '/t/BCDFGHJK', '/handbook']) {
      const page = await send(path);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('After Resolve');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
      const again = await send(path, { headers: { 'if-none-match': page.headers.get('etag')! } });
      expect(again.status).toBe(304);
    }
    const asset = await send('/assets/a-1234.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(await asset.text()).toContain('export const a');
    expect((await send('/assets/gone.js')).status).toBe(404);
    expect((await send('/', { method: 'DELETE' })).status).toBe(405);
  });

  test('are a closed list: no path leads out of it', async () => {
    const { hostname, port } = new URL(server.url);
    for (const path of ['/../package.json', '/assets/../../package.json', '/%2e%2e/package.json', '//etc/passwd.txt']) {
      const status = await new Promise((resolve) =>
        request({ hostname, port, path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end(),
      );
      expect(status, path).toBe(404);
    }
  });

  test('health and readiness answer', async () => {
    expect(await (await send('/api/health')).json()).toEqual({ ok: true });
    expect(await (await send('/api/ready')).json()).toEqual({ ok: true });
  });
});
