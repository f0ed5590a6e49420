/** What a stranger may ask of the server: no code can be guessed, nobody is locked out by who tries, and no script fills it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CODE, CODE_LENGTH, shownCode, tidyCode } from '../../shared/protocol/code.ts';
import type { Created, Joined } from '../../shared/protocol/messages.ts';
import { networkOf } from '../../server/http/address.ts';
import { LIMITS } from '../../server/table/limits.ts';
import { inviteFor, newCode } from '../../server/table/secrets.ts';
import { Tables } from '../../server/table/tables.ts';
import { depsOf } from './games.ts';
import { HandTime, Player, refusalOf, serve, tempFolder, type TestServer } from './harness.ts';
import { MemoryStore } from './memory-store.ts';
import { openSqlite } from '../../server/store/sqlite.ts';

let server: TestServer;
const time = new HandTime();
beforeAll(async () => void (server = await serve({ time })));
afterAll(() => server.stop());
// Whoever was refused has waited.
beforeEach(() => time.pass(60 * 60_000));

/** As a proxy on this machine passes it on. */
const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
const SCHOOL = '198.51.100.7';
interface Said extends Partial<Created> {
  refusal?: { k: string };
}
async function ask(path: string, body: object | null, headers = from(SCHOOL)): Promise<[number, Said]> {
  const init = body === null ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(`${server.url}/api/tables${path}`, init);
  return [response.status, (await response.json()) as Said];
}
const find = (code: string, headers?: Record<string, string>) => ask(`/${code}`, null, headers);
/** A code that no table has. */
const wrong = (): string => newCode();
async function misses(n: number, headers?: Record<string, string>): Promise<void> {
  for (let i = 0; i < n; i += 50)
    await Promise.all(Array.from({ length: Math.min(50, n - i) }, () => find(wrong(), headers)));
}
const reason = ([status, { refusal }]: [number, Said]) => [status, refusal?.k.replace('refusal.server.', '')];

describe('a join code', () => {
  test('has eight characters, and is understood as people type it', async () => {
    const ann = await Player.host(server.url, 'Ann');
    expect(ann.code).toMatch(CODE);
    expect(ann.code).toHaveLength(CODE_LENGTH);
    expect(tidyCode(shownCode(ann.code))).toBe(ann.code);
    const [one, two] = [ann.code.slice(0, 4).toLowerCase(), ann.code.slice(4)];
    for (const typed of [`${one} ${two}`, `${one}-${two}`, ` ${one}${two} `])
      expect((await find(encodeURIComponent(typed)))[1].code).toBe(ann.code);
    for (const typed of [ann.code.slice(0, 7), `${ann.code}B`, 'A0O1ILUE', 'zz'])
      expect(reason(await find(typed)), typed).toEqual([404, 'noCode']);
    expect(reason(await find(wrong()))).toEqual([404, 'noTable']);
  });

  test('of a class is found in spite of all who mistype, and of a script at any other address', async () => {
    const ann = await Player.host(server.url, 'Ann');
    for (let i = 0; i < 60; i++) {
      expect((await find(wrong()))[0]).toBe(404);
      expect((await find(ann.code))[0]).toBe(200);
    }
    await misses(400, from('203.0.113.9'));
    expect(reason(await find(wrong(), from('203.0.113.9')))).toEqual([429, 'manyMisses']);
    expect((await find(ann.code))[0]).toBe(200);
    expect((await ask(`/${ann.code}/people`, { name: 'Bo' }))[0]).toBe(201);
  });

  test('cannot be guessed from one address, and whoever has the link is not kept out by a neighbour who tries', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await misses(LIMITS.missesEach.most);
    const [known, unknown] = [await find(ann.code), await find(wrong())];
    expect(known).toEqual(unknown);
    expect(reason(known)).toEqual([429, 'manyMisses']);
    expect(reason(await ask(`/${ann.code}/people`, { name: 'Bo' }))).toEqual([429, 'manyMisses']);
    // Who has a place does not notice, nor who brings the key of the link.
    expect((await find(ann.code, { ...from(SCHOOL), authorization: `Bearer ${ann.token}` }))[0]).toBe(200);
    const { invite } = ann.table!;
    expect((await find(`${ann.code}?invite=${invite}`))[0]).toBe(200);
    expect((await ask(`/${ann.code}/people`, { name: 'Bo', invite }))[0]).toBe(201);
    // A key is of one code.
    for (const guess of [`${wrong()}?invite=${invite}`, `${ann.code}?invite=${'x'.repeat(12)}`, `${ann.code}?invite=`])
      expect(reason(await find(guess)), guess).toEqual([429, 'manyMisses']);
    time.pass(1000);
    expect((await find(ann.code))[0]).toBe(200);
  });

  test('cannot be guessed from many addresses together either', async () => {
    const ann = await Player.host(server.url, 'Ann');
    for (let n = 0; n * 100 < LIMITS.misses.most; n++) await misses(100, from(`203.0.113.${n}`));
    const [known, unknown] = [await find(ann.code), await find(wrong())];
    expect(known).toEqual(unknown);
    expect(reason(known)).toEqual([503, 'busy']);
    expect((await find(`${ann.code}?invite=${ann.table!.invite}`))[0]).toBe(200);
    time.pass(100);
    expect((await find(ann.code))[0]).toBe(200);
  });

  test('of six characters, from before, leads to its table by the link or a token alone', async () => {
    const code = 'BCDFGH';
    const ann = await Player.host(server.url, 'Ann');
    const { entries, people } = server.store.load(ann.code)!;
    server.store.create(code, time.now(), entries, people);
    expect(reason(await find(code))).toEqual(reason(await find('HGFDCB')));
    expect(reason(await find(code))).toEqual([404, 'noCode']);
    expect((await find(code, { authorization: `Bearer ${ann.token}` }))[0]).toBe(200);
    const invite = inviteFor(server.store.secret, code);
    expect((await ask(`/${code}/people`, { name: 'Bo', invite }))[0]).toBe(201);
  });
});

describe('an address', () => {
  test('is that of the network: of IPv6 the half that is given out together', () => {
    const of = (ip: string) => networkOf({ ip });
    expect(of('192.0.2.1')).toBe('192.0.2.1');
    expect(of('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(of('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(of('2001:db8:1:2::9')).toBe('2001:db8:1:2');
    expect(of('2001:db8::9')).toBe('2001:db8:0:0');
    expect(of('fe80::1%eth0')).toBe('fe80:0:0:0');
    expect(of('::1')).toBe('0:0:0:0');
    expect(of('x'.repeat(5000))).toBe('');
  });
});

describe('a new table', () => {
  test('can be set up thirty times at once from one network; one script leaves room for the others', async () => {
    const made: number[] = [];
    for (let i = 0; i < 40; i++) made.push((await ask('', { name: 'Eve' }, from('203.0.113.9')))[0]);
    expect(made).toEqual([...Array<number>(LIMITS.createsEach.most).fill(201), ...Array<number>(10).fill(429)]);
    expect(reason(await ask('', { name: 'Eve' }, from('203.0.113.9')))).toEqual([429, 'manyTables']);
    expect((await ask('', { name: 'Ann' }))[0]).toBe(201);
    time.pass(10_000);
    expect((await ask('', { name: 'Eve' }, from('203.0.113.9')))[0]).toBe(201);
  });

  test('takes the place in memory of one that nobody uses, never of a game', () => {
    const store = new MemoryStore();
    const hand = new HandTime();
    const left: string[] = [];
    const tables = new Tables(depsOf(store, hand), (code) => void left.push(code));
    let hosts = 0;
    const create = (): Created => {
      hand.pass(1000);
      const made = tables.create({ name: 'Ann' }, { address: `host ${++hosts}` });
      if ('refusal' in made) throw new Error(made.refusal.k);
      return made;
    };
    const use = ({ code }: Created) =>
      tables.live(code)!.connect('p1', { send: () => undefined, close: () => undefined });
    const game = create();
    tables.live(game.code)!.request('p1', 'start', { key: 'start-0001' });
    const used = create();
    use(used);
    const oldest = create();
    const next = create();
    for (let i = 4; i < LIMITS.tables; i++) create();
    expect(left).toEqual([]);
    create();
    create();
    expect(left).toEqual([oldest.code, next.code]);
    expect([game, used].map(({ code }) => tables.live(code)?.phase)).toEqual(['playing', 'lobby']);
    // It is not lost: whoever comes back to it finds it.
    expect(tables.findFor(oldest.code, oldest.token)).toHaveProperty('person', 'p1');
    tables.dispose();
  });
});

describe('asked again after a lost answer', () => {
  const key = 'from-chance-0123456789-01';

  test('a table is the same table, and a person the same person, also after a fall of the server', () => {
    const folder = tempFolder();
    const hand = new HandTime();
    const open = () => {
      const store = openSqlite(folder);
      return { store, tables: new Tables(depsOf(store, hand)) };
    };
    const here = { address: SCHOOL };
    const before = open();
    const made = before.tables.create({ name: 'Ann', key }, here) as Created;
    expect(before.tables.create({ name: 'Ann', key }, here)).toEqual(made);
    const joined = before.tables.join(made.code, { name: 'Bo', key }, here) as Joined;
    expect(before.tables.join(made.code, { name: 'Bo', key }, here)).toEqual(joined);
    expect(joined.token).not.toBe(made.token);
    before.tables.dispose();
    before.store.close();

    const { store, tables } = open();
    expect(tables.create({ name: 'Ann', key }, here)).toEqual(made);
    expect(tables.join(made.code, { name: 'Bo', key }, here)).toEqual(joined);
    expect(store.load(made.code)!.people).toHaveLength(2);
    expect(tables.create({ name: 'Ann', key: `${key}-other` }, here)).not.toEqual(made);
    expect(tables.join(made.code, { name: 'Bo', key: `${key}-other` }, here)).toMatchObject({
      refusal: { k: 'refusal.server.nameTaken' },
    });
    tables.dispose();
    store.close();
  });

  test('it costs nothing of what an address may set up', async () => {
    const [, first] = await ask('', { name: 'Ann', key });
    for (let i = 0; i < 40; i++) expect(await ask('', { name: 'Ann', key })).toEqual([201, first]);
  });

  test('a person whom the host has taken off is a new one, and the store none the worse', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const join = async () => (await ask(`/${ann.code}/people`, { name: 'Bo', key }))[1].token!;
    const first = await join();
    await ann.do('remove', { name: 'Bo' });
    const second = await join();
    expect(second).not.toBe(first);
    const bo = new Player(server.url, 'Bo', { code: ann.code, token: second });
    await bo.connect();
    expect(bo.me!.name).toBe('Bo');
    expect(ann.table!.store).toBe('ok');
  });

  test('a key that could be guessed is refused', async () => {
    for (const bad of ['short', 'x'.repeat(21), 'x'.repeat(65), 7])
      expect(reason(await ask('', { name: 'Ann', key: bad })), String(bad)).toEqual([400, 'badRequest']);
    const ann = await Player.host(server.url, 'Ann');
    expect(refusalOf(await ann.ask('lock', { on: true }))).toBeNull();
    expect(reason(await ask(`/${ann.code}/people`, { name: 'Bo', key }))).toEqual([403, 'locked']);
  });
});
