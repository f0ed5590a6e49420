/** What stands between the network and the tables: nonsense, guessing, other sites, and too much of one person. */
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { CLOSED } from '../../shared/protocol/messages.ts';
import { decksOf, sealedWords } from '../../shared/rules/deal.ts';
import type { Entry, TableEvent } from '../../server/store/entry.ts';
import { LIMITS } from '../../server/table/limits.ts';
import { hashToken } from '../../server/table/secrets.ts';
import { Table } from '../../server/table/table.ts';
import { ACKNOWLEDGE, request as frame } from '../fuzz/frames.ts';
import { depsOf } from './games.ts';
import { HandTime, Player, refusalOf, serve, type TestServer } from './harness.ts';
import { MemoryStore } from './memory-store.ts';

let server: TestServer;
const time = new HandTime();
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  server = await serve({ time });
});
afterAll(() => server.stop());

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Writes a text to the port and gives what comes back within a moment. */
const exchange = (text: string): Promise<string> =>
  new Promise((resolve) => {
    let got = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('latin1');
    socket.on('data', (part) => (got += String(part)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(got));
    setTimeout(() => socket.destroy(), 400);
  });
const status = async (text: string): Promise<number> => Number((await exchange(text)).slice(9, 12));
const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

describe('nonsense', () => {
  test('in the address of a socket or of a request ends nothing but itself', async () => {
    for (const target of ['*[', '*:99999', '//[', '/', '/a', '/%zz', '/abcdefghi/BCDFGHJK', 'http://x[/'])
      expect([400, 404], target).toContain(await status(`GET ${target} HTTP/1.1\r\nHost: x\r\n${UPGRADE}`));
    for (const host of ['a[b', '[::1', '@', '%', 'x y', 'a:999999', ''])
      for (const line of ['POST /matchmake/joinById/BBBBBBBB', 'GET /__healthcheck', 'GET /'])
        expect(
          await status(`${line} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`),
          `${line} ${host}`,
        ).toBe(400);
    for (const method of ['OPTIONS', 'PUT', 'DELETE', 'TRACE', 'PATCH']) {
      const answer = await exchange(
        `${method} /api/tables HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer).not.toMatch(/access-control/i);
    }
    // Nothing of Colyseus' own HTTP is left.
    for (const path of ['/__healthcheck', '/matchmake/joinById/BBBBBBBB', '/matchmake/create/table'])
      expect((await fetch(server.url + path)).headers.get('content-type')).toMatch(/^text\/plain/);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });

  test('in a frame is answered with a reason or ends the connection, and says nothing of the inside', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const seat = (await (
      await fetch(`${server.url}/matchmake/joinById/${ann.code}`, {
        method: 'POST',
        body: JSON.stringify({ token: ann.token }),
      })
    ).json()) as { processId: string; sessionId: string };
    const open = async (): Promise<{ socket: WebSocket; told: string[] }> => {
      const socket = new WebSocket(
        `${server.url.replace('http', 'ws')}/${seat.processId}/${ann.code}?sessionId=${seat.sessionId}`,
      );
      const told: string[] = [];
      socket.on('message', (data: Buffer) => told.push(data.toString('latin1')));
      socket.on('close', (code) => told.push(`closed ${code}`));
      await new Promise((resolve) => socket.on('open', resolve));
      socket.send(ACKNOWLEDGE);
      return { socket, told };
    };
    const { socket, told } = await open();
    const name = Buffer.concat([Buffer.from([0xa3]), Buffer.from('say')]);
    for (const bytes of [
      frame(1, 'resign', {}),
      frame(1, '__proto__', {}),
      Buffer.concat([Buffer.from([21, 1]), name, Buffer.from([0x81, 0xa1])]),
      Buffer.concat([Buffer.from([21, 1]), name, Buffer.alloc(9000, 0x91)]),
    ])
      socket.send(bytes);
    await wait(150);
    const answers = told.filter((line) => line.startsWith('\x16'));
    expect(answers).toHaveLength(4);
    for (const line of answers) expect(line).toContain('refusal.server.badRequest');
    expect(told.join()).not.toMatch(/MessagePack|handler|RangeError|Error/);
    // A message of a kind that nobody sends, with a name too long for the reason of a closing: it once ended the server.
    socket.send(Buffer.concat([Buffer.from([13, 0xda, 200, 0]), Buffer.alloc(200, 0x78), Buffer.from([0xc0])]));
    await wait(100);
    expect(told.at(-1)).toBe(`closed ${CLOSED.badFrame}`);
    expect(await ann.ask('name', { name: 'Ann Two' })).toEqual({ ok: true });
  });
});

describe('a join code', () => {
  test('opens no seat to whoever has no token, and tells them nothing', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const answers = await Promise.all(
      [ann.code, 'BBBBBBBB', 'no-code'].flatMap((code) =>
        ['x'.repeat(22), 'short', undefined].map(async (token) => {
          const response = await fetch(`${server.url}/matchmake/joinById/${code}`, {
            method: 'POST',
            body: JSON.stringify({ token }),
          });
          return `${response.status} ${await response.text()}`;
        }),
      ),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^401 .*badToken/);
    for (const path of ['seat', 'record', 'events?wait=0']) {
      const ask = (code: string): Promise<Response> =>
        fetch(`${server.url}/api/tables/${code}/${path}`, { headers: { authorization: `Bearer ${'x'.repeat(22)}` } });
      const [here, nowhere] = [await ask(ann.code), await ask('BBBBBBBB')];
      expect([here.status, await here.text()], path).toEqual([nowhere.status, await nowhere.text()]);
    }
  });
});

describe('other sites', () => {
  test.each(['https://elsewhere.example', 'null', 'http://127.0.0.1:1', '['])(
    'from %s nothing is written and no socket opened',
    async (origin) => {
      const ann = await Player.host(server.url, 'Ann');
      for (const path of [
        '/api/tables',
        `/api/tables/${ann.code}/people`,
        `/matchmake/joinById/${ann.code}`,
        '/api/check',
      ])
        expect((await fetch(server.url + path, { method: 'POST', headers: { origin }, body: '{}' })).status, path).toBe(
          403,
        );
      expect(
        await status(
          `GET /abcdefghi/${ann.code}?sessionId=abc HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: ${origin}\r\n${UPGRADE}`,
        ),
      ).toBe(403);
    },
  );

  test('can neither frame a page nor read an answer, and no answer is taken for what it is not', async () => {
    for (const path of ['/', '/api/health', '/api', '/api/nothing', '/assets/nothing.js', '/matchmake/create/table']) {
      const { headers } = await fetch(server.url + path, { headers: { origin: 'https://elsewhere.example' } });
      expect(headers.get('content-security-policy'), path).toMatch(
        /default-src 'none'.*frame-ancestors 'none'.*trusted-types/,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('microphone=()');
      expect(
        [...headers.keys()].filter(
          (name) => name.startsWith('access-control') || name === 'x-powered-by' || name === 'server',
        ),
      ).toEqual([]);
    }
  });
});

describe('one person', () => {
  test('opens only so many connections at once, and others do not notice', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    const seat = async ({ code, token }: Player): Promise<number> =>
      (await fetch(`${server.url}/matchmake/joinById/${code}`, { method: 'POST', body: JSON.stringify({ token }) }))
        .status;
    const answers = await Promise.all(Array.from({ length: 30 }, () => seat(ann)));
    expect(answers.filter((one) => one === 200).length).toBe(LIMITS.connects.most - 1);
    expect(answers.at(-1)).toBe(429);
    expect(await seat(bo)).toBe(200);
    time.pass(5000);
    await new Client(server.url).joinById(ann.code, { token: ann.token }).then((room) => room.leave());
  });

  test('cannot fill the log of a table alone, nor its memory with what changes nothing', () => {
    const events: TableEvent[] = [
      { t: 'joined', person: 'p1', name: 'Eve', host: true },
      { t: 'joined', person: 'p2', name: 'Ann', host: false },
      ...Array.from({ length: LIMITS.requestsEach - 1 }, (_, i): TableEvent => ({
        t: 'named',
        person: 'p1',
        name: `Eve ${i}`,
      })),
    ];
    const entries = events.map((body, i): Entry => ({
      seq: i + 1,
      at: 0,
      person: i < 2 ? null : 'p1',
      key: i < 2 ? null : `key-${i}-0000`,
      kind: 'table',
      body,
    }));
    const store = new MemoryStore({
      code: 'BCDFGHJK',
      created: 0,
      people: [{ id: 'p1', tokenHash: hashToken('x') }],
      entries,
    });
    const hand = new HandTime();
    const table = Table.revive(store.load('BCDFGHJK')!, depsOf(store, hand));
    const name = (person: string, to: string, key: string) =>
      refusalOf(table.request(person, 'name', { key, name: to }))?.k ?? null;
    expect(name('p1', 'Eve last', 'key-last-0')).toBeNull();
    expect(name('p1', 'Eve more', 'key-more-0')).toBe('refusal.server.logFull');
    expect(name('p2', 'Ann Two', 'key-other-0')).toBeNull();
    // What was so already is granted, and remembered for a while only.
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 50_000; i++) {
      hand.pass(100);
      expect(table.request('p2', 'seat', { key: `nothing-${i}-${'x'.repeat(40)}`, seat: null }).ok).toBe(true);
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(30 * 2 ** 20);
  });
});

describe('the sealed deal', () => {
  test('is shown from the first moment, opened at the end, and holds what was dealt', async () => {
    const ann = await Player.host(server.url, 'Ann', { scenario: 'class-50' });
    const bo = await Player.join(server.url, ann.code, 'Bo');
    await ann.sit('washington');
    await bo.sit('baghdad');
    expect(ann.table!.deal).toBeNull();
    await ann.do('start', {});
    await Promise.all([ann, bo].map((p) => p.until('the game', () => p.view !== null)));
    const { commitment } = ann.table!.deal!;
    expect(commitment).toMatch(/^[0-9a-f]{64}$/);
    await ann.act({ t: 'agenda', seat: 'washington', agenda: 'withdrawal' });
    await bo.act({ t: 'agenda', seat: 'baghdad', agenda: 'builder' });
    const begun = server.store.load(ann.code)!.entries.find((e) => e.kind === 'table' && e.body.t === 'started')!;
    if (begun.kind !== 'table' || begun.body.t !== 'started') throw new Error('it never started');
    const { nonce, header } = begun.body;
    while (ann.view!.phase === 'planning') {
      for (const player of [ann, bo]) {
        expect(player.table!.deal).toEqual({ commitment, opened: null });
        const told = JSON.stringify(player.inbox);
        for (const secret of [nonce, ...header.seed]) expect(told).not.toContain(String(secret));
      }
      const { turn } = ann.view!;
      for (const [player, seat] of [
        [ann, 'washington'],
        [bo, 'baghdad'],
      ] as const)
        await player.act({ t: 'seal', seat });
      await ann.until('the next turn', () => ann.view!.turn > turn || ann.view!.phase === 'over');
    }
    await bo.until('the opening', () => bo.table!.deal!.opened !== null);
    const { opened } = bo.table!.deal!;
    expect(opened).toEqual({ seed: header.seed, nonce, decks: decksOf(header.seed) });
    expect(createHash('sha256').update(sealedWords(opened!)).digest('hex')).toBe(commitment);
    expect(
      createHash('sha256')
        .update(sealedWords({ ...opened!, nonce: '0'.repeat(64) }))
        .digest('hex'),
    ).not.toBe(commitment);
    // What was told in confidence stays so after the end.
    expect(refusalOf(await bo.ask('seat', { seat: 'washington' }))?.k).toBe('refusal.server.seenAnother');
  });
});
