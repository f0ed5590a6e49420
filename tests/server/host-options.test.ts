/** What a host may set beside the clock: contested assumptions, the end by war, and a scenario from a file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../shared/content/index.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import { TABLE_INFO } from '../../shared/protocol/answers.ts';
import { RECORD, type GameRecord } from '../../shared/protocol/record.ts';
import { LONGEST } from '../../shared/protocol/requests.ts';
import { replay } from '../../server/table/replay.ts';
import { Player, refusalOf, serve, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.stop());

/** As the lobby’s sample: without the record of how ours was tuned. */
const { tuning: _, ...sample } = SCENARIOS['class-50']!;
const mine = (change: Partial<ScenarioData> = {}): string =>
  JSON.stringify({ ...sample, id: 'my-own', title: 'A term paper', ...change });
const twoTurns = mine({ turns: SCENARIOS['class-50']!.turns.slice(0, 2) });

describe('contested assumptions', () => {
  test('begin the game as the host set them, the others as the scenario says', async () => {
    const ann = await Player.host(server.url, 'Ann', { switches: { troops: 'magnet' } });
    await ann.do('configure', { options: { switches: { troops: 'magnet', economy: 'mirage' }, warEnds: true } });
    await ann.sit('washington');
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    expect(ann.view!.switches).toEqual({ ...SCENARIOS['class-50']!.switches, troops: 'magnet', economy: 'mirage' });
    expect(ann.view!.world.switches).toEqual(ann.view!.switches);
    expect(ann.view!.warEnds).toBe(true);
    for (const options of [{ switches: {} }, { warEnds: null }])
      expect(refusalOf(await ann.ask('configure', { options }))?.k).toBe('refusal.server.started');
  });
  test('are the scenario’s own where the host says nothing', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await ann.sit('washington');
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    expect(ann.view!.switches).toEqual(SCENARIOS['class-50']!.switches);
    expect(ann.view!.warEnds).toBe(false);
  });
  test('that do not exist are refused', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const options = { switches: { troops: 'dragon' } } as never;
    expect(refusalOf(await ann.ask('configure', { options }))?.k).toBe('refusal.server.badRequest');
    await ann.caughtUp();
    expect(ann.table!.options.switches).toEqual({});
  });
});

describe('a scenario from a file', () => {
  test('is shown to all, played, and goes with the record of the game', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    await ann.do('scenario', { file: twoTurns });
    await bo.until('the scenario', () => bo.table?.own !== null);
    expect(bo.table!.own).toMatchObject({ id: 'my-own', title: 'A term paper', turns: 2 });
    expect(TABLE_INFO.safeParse(bo.table).error).toBeUndefined();
    await ann.sit('washington');
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    expect(ann.view).toMatchObject({ scenario: 'my-own', turns: 2, custom: { title: 'A term paper' } });
    expect((await ann.act({ t: 'seal', seat: 'washington' })).ok).toBe(false);
    await ann.act({ t: 'agenda', seat: 'washington', agenda: 'kurdishHub' });
    await ann.act({ t: 'seal', seat: 'washington' });
    await ann.until('the second turn', () => ann.view?.turn === 2);

    const { model } = replay(server.store.load(ann.code)!);
    expect(model.state!.header.custom).toEqual(JSON.parse(twoTurns));
    expect(model.state!.world.turn).toBe(2);
    const response = await fetch(`${server.url}/api/tables/${ann.code}/record`, {
      headers: { authorization: `Bearer ${ann.token}` },
    });
    const record = (await response.json()) as GameRecord;
    expect(RECORD.safeParse(record).error).toBeUndefined();
    expect(record.header!.custom).toEqual(JSON.parse(twoTurns));
    expect(refusalOf(await ann.ask('scenario', { file: null }))?.k).toBe('refusal.server.started');
  });

  test('is taken away again, or by choosing one of ours', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await ann.do('scenario', { file: mine() });
    await ann.do('scenario', { file: null });
    await ann.caughtUp();
    expect(ann.table!.own).toBeNull();
    await ann.do('scenario', { file: mine() });
    await ann.do('configure', { options: { clock: 300 } });
    await ann.caughtUp();
    expect(ann.table!.own?.id).toBe('my-own');
    await ann.do('configure', { options: { scenario: 'standard' } });
    await ann.caughtUp();
    expect(ann.table).toMatchObject({ own: null, options: { scenario: 'standard' } });
  });

  test('with something wrong in it is answered with what and where, and changes nothing', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await ann.do('scenario', { file: mine() });
    await ann.caughtUp();
    const before = server.store.load(ann.code)!.entries.length;
    const bad = async (file: string) => refusalOf(await ann.ask('scenario', { file }));
    expect(await bad('{"id": "x",')).toEqual({ k: 'refusal.server.noJson' });
    expect(await bad(mine({ hand: 99 }))).toEqual({
      k: 'check.whole',
      a: { file: 'scenario.json', field: 'hand', value: '99', min: 2, max: 10 },
    });
    expect(await bad(mine({ id: 'standard' }))).toMatchObject({ k: 'check.taken', a: { field: 'id' } });
    expect(await bad(mine().replace('"hand"', '"__proto__":{"hand":1},"hand"'))).toMatchObject({ k: 'check.unknown' });
    expect(await bad('[]')).toMatchObject({ k: 'check.object' });
    expect((await bad('x'.repeat(LONGEST.scenario + 1)))?.k).toBe('refusal.server.badRequest');
    await ann.caughtUp();
    expect(ann.table!.own?.id).toBe('my-own');
    expect(server.store.load(ann.code)!.entries).toHaveLength(before);
  });

  test('is the host’s alone', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    expect(refusalOf(await bo.ask('scenario', { file: mine() }))?.k).toBe('refusal.server.hostOnly');
  });

  test('says its title without what could pose as something else', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await ann.do('scenario', { file: mine({ title: 'A\u202e term\u200b  paper' }) });
    await ann.caughtUp();
    expect(ann.table!.own?.title).toBe('A term paper');
  });
});
