/** The document of the HTTP interface says what the server does: every address, every body, every answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { freshKey, serve, type TestServer } from './harness.ts';
import { HttpPlayer, post } from './http-player.ts';

type Json = Record<string, unknown>;
interface Operation {
  operationId: string;
  requestBody?: { content: { 'application/json': { schema: Json; example: unknown } } };
  responses: Record<string, { content: { 'application/json': { schema: Json; example?: unknown } } }>;
}
let server: TestServer;
let document: { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: Json } };
beforeAll(async () => {
  server = await serve();
  document = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as typeof document;
});
afterAll(() => server.stop());

const operations = (): [string, string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, Operation] => [path, method, operation]),
  );
/** What is wrong with a value by a schema of the document; nothing, or a text. */
function wrong(schema: Json, value: unknown): string {
  const local = JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as Parameters<typeof z.fromJSONSchema>[0];
  const found = z.fromJSONSchema(local).safeParse(value);
  return found.success ? '' : z.prettifyError(found.error);
}
const named = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = async (response: Response): Promise<unknown> => response.json();

describe('the document', () => {
  test('is whole: every reference leads somewhere, every operation has a name of its own', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const text = JSON.stringify(document);
    for (const [, path] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = path!.split('/').reduce<unknown>((at, part) => (at as Json | undefined)?.[part], document);
      expect(found, path).toBeDefined();
    }
    const ids = operations().map(([, , { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('can tell right from wrong', () => {
    const me = { name: 'Ann', seat: null, host: true, out: false, agenda: null, screen: false, had: [], devices: 1 };
    const { agenda: _, ...less } = me;
    expect(wrong(named('Me'), me)).toBe('');
    expect(wrong(named('Me'), { ...me, seat: 'ankara' })).not.toBe('');
    expect(wrong(named('Me'), less)).not.toBe('');
    expect(wrong(named('Granted'), { ok: true, more: 1 })).not.toBe('');
  });

  test('has examples that are of the form it asks for', () => {
    for (const [path, method, { requestBody, responses }] of operations()) {
      const contents = [requestBody, ...Object.values(responses)].flatMap(
        (one) => one?.content['application/json'] ?? [],
      );
      for (const { schema, example } of contents)
        if (example !== undefined) expect(wrong(schema, example), `${method} ${path}`).toBe('');
      if (method === 'post') expect(requestBody!.content['application/json'].example).toBeDefined();
    }
  });

  test('names addresses that are there', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    for (const [path, method, { requestBody }] of operations()) {
      const url = server.url + path.replace('{code}', ann.code);
      const headers = { ...ann.headers, accept: 'application/json' };
      const example = requestBody?.content['application/json'].example;
      const response = method === 'get' ? await fetch(url, { headers }) : await post(url, example, headers);
      expect(JSON.stringify(await json(response)).includes('refusal.server.noRoute'), `${method} ${path}`).toBe(false);
    }
  });
});

describe('answers', () => {
  test('are of the form it gives, from the lobby to the end of a game', async () => {
    const made = await json(await post(`${server.url}/api/tables`, { name: 'Ann', options: { clock: 1800 } }));
    expect(wrong(named('Created'), made)).toBe('');
    const ann = new HttpPlayer(server.url, 'Ann', made as { code: string; token: string });
    expect(wrong(named('Joined'), await json(await post(`${ann.at}/people`, { name: 'Bo' })))).toBe('');
    expect(wrong(named('Found'), await json(await ann.get('')))).toBe('');
    expect(wrong(named('Refused'), await json(await post(`${ann.at}/people`, { name: 'Bo' })))).toBe('');
    const look = async (): Promise<void> => {
      expect(wrong(named('Seat'), await json(await ann.get('/seat')))).toBe('');
      expect(wrong(named('Events'), await json(await ann.get('/events?wait=0')))).toBe('');
      expect(wrong(named('Log'), await json(await ann.get('/log')))).toBe('');
      expect(wrong(named('Events'), await ann.read())).toBe('');
    };
    await look();
    for (const [name, payload] of [
      ['seat', { seat: 'washington' }],
      ['wish', { agenda: 'kurdishHub' }],
      ['say', { room: 'table', text: 'hello' }],
      ['start', {}],
      ['pause', { on: true }],
    ] as const)
      expect(wrong(named('Granted'), await ann.ask(name, payload as never))).toBe('');
    await look();
    await ann.act({ t: 'propose', seat: 'washington', accord: 'pledge', with: ['baghdad'], text: 'We stay a while.' });
    const refused = await json(await post(`${ann.at}/start`, { key: freshKey() }, ann.headers));
    expect(wrong(named('NotGranted'), refused)).toBe('');
    for (let turn = 1; turn <= 3; turn++) {
      expect(await ann.act({ t: 'seal', seat: 'washington' })).toEqual({ ok: true });
      await look();
    }
    expect(ann.view!.phase).toBe('over');
    expect(wrong(named('Record'), await json(await ann.get('/record')))).toBe('');
  });

  test('has a page for people', async () => {
    const page = await fetch(`${server.url}/api`);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const text = await page.text();
    expect(text).toContain('/api/openapi.json');
    for (const [path] of operations()) expect(text).toContain(path);
    expect(text).toContain(`${server.url}/api/tables`);
  });
});
