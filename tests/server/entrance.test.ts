/** How people come to a table and to their places: by links that work once, past a door the host may shut, on screens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLOSED, type LinkedPlace, type SeatLink } from '../../shared/protocol/messages.ts';
import { LIMITS } from '../../server/table/limits.ts';
import { allCaughtUp, HandTime, Player, refusalOf, serve, type TestServer } from './harness.ts';
import { HttpPlayer, post } from './http-player.ts';

let server: TestServer;
const time = new HandTime();
beforeAll(async () => void (server = await serve({ time })));
afterAll(() => server.stop());

interface Holder {
  code: string;
  token: string;
}
const ask = async <T>(
  { code, token }: Holder,
  path: string,
  body: object = {},
): Promise<{ status: number; said: T }> => {
  const headers = { authorization: `Bearer ${token}` };
  const response = await post(`${server.url}/api/tables/${code}/${path}`, body, headers);
  return { status: response.status, said: (await response.json()) as T };
};
const linkOf = async (holder: Holder, body: object = {}): Promise<string> =>
  (await ask<SeatLink>(holder, 'links', body)).said.link;
/** As somebody without any token. */
const stranger = (holder: Holder): Holder => ({ code: holder.code, token: '' });
const old = { status: 410, said: { refusal: { k: 'refusal.server.oldLink' } } };

describe('a link to a place', () => {
  test('says whose it is, works once, and gives a token of its own', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await ann.sit('erbil');
    await ann.do('start', {});
    const link = await linkOf(ann);
    const place: LinkedPlace = { name: 'Ann', seat: 'erbil', screen: false };
    expect(await ask(stranger(ann), 'links/look', { link })).toEqual({ status: 200, said: place });
    expect(await ask(stranger(ann), 'links/look', { link })).toEqual({ status: 200, said: place });
    const { said } = await ask<{ token: string }>(stranger(ann), 'links/take', { link });
    expect(said.token).not.toBe(ann.token);
    expect(await ask(stranger(ann), 'links/look', { link })).toMatchObject(old);
    expect(await ask(stranger(ann), 'links/take', { link })).toMatchObject(old);

    const phone = new Player(server.url, 'Ann', { code: ann.code, token: said.token });
    await phone.connect();
    await allCaughtUp([ann, phone]);
    expect(phone.me).toEqual(ann.me);
    expect(phone.me).toMatchObject({ seat: 'erbil', devices: 2 });
    expect(phone.view).toEqual(ann.view);
  });

  test('is void after ten minutes, and of the oldest when there are more than three', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const links = [];
    for (let i = 0; i < 4; i++) links.push(await linkOf(ann));
    expect(await ask(stranger(ann), 'links/look', { link: links[0] })).toMatchObject(old);
    for (const link of links.slice(1)) expect((await ask(stranger(ann), 'links/look', { link })).status).toBe(200);
    time.pass(10 * 60_000);
    for (const link of links) expect(await ask(stranger(ann), 'links/take', { link })).toMatchObject(old);
  });

  test('tells a stranger nothing: wrong links and wrong codes are answered alike', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const link = 'x'.repeat(22);
    const [here, nowhere] = await Promise.all(
      [ann.code, 'BBBBBBBB'].map((code) => ask({ code, token: '' }, 'links/look', { link })),
    );
    expect(here).toEqual(nowhere);
    expect((await ask(stranger(ann), 'links')).status).toBe(401);
    expect((await ask(stranger(ann), 'links/look', { link: 'short' })).status).toBe(400);
    expect((await ask(ann, 'links', { more: 1 })).status).toBe(400);
  });

  test('can sign the other devices out, who then are nobody; and so can whoever is left', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await ann.sit('tehran');
    const take = async (alone: boolean): Promise<Player> => {
      const { said } = await ask<{ token: string }>(stranger(ann), 'links/take', { link: await linkOf(ann), alone });
      return new Player(server.url, 'Ann', { code: ann.code, token: said.token });
    };
    const lost = await take(false);
    await lost.connect();
    const phone = await take(true);
    await lost.until('the end', () => lost.room === null);
    await ann.until('the end', () => ann.room === null);
    expect([ann.closedWith, lost.closedWith]).toEqual([CLOSED.again, CLOSED.again]);
    await expect(ann.connect()).rejects.toThrow();
    expect((await ask(lost, 'name', { key: 'a-key-000000', name: 'Ann' })).status).toBe(401);
    await phone.connect();
    expect(phone.me).toMatchObject({ name: 'Ann', seat: 'tehran', host: true, devices: 1 });

    const { said } = await ask<{ token: string }>(stranger(ann), 'links/take', { link: await linkOf(phone) });
    expect((await ask(phone, 'alone')).status).toBe(200);
    expect((await ask({ code: ann.code, token: said.token }, 'links')).status).toBe(401);
    // It is written down: a server that fell knows it too.
    const people = server.store.load(ann.code)!.people;
    expect(people.length).toBe(1);
  });

  test('brings no more than so many devices to one place', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    for (let i = 1; i < LIMITS.devices; i++)
      expect((await ask(stranger(ann), 'links/take', { link: await linkOf(ann) })).status).toBe(201);
    const link = await linkOf(ann);
    const more = await ask(stranger(ann), 'links/take', { link });
    expect(more).toMatchObject({ status: 409, said: { refusal: { k: 'refusal.server.manyDevices' } } });
    expect((await ask(stranger(ann), 'links/take', { link, alone: true })).status).toBe(201);
  });
});

describe('a screen for everyone', () => {
  test('is opened by the host, reads what is public, and can do nothing', async () => {
    const ann = await Player.host(server.url, 'Ann', { isMode: 'redcell' });
    const bo = await Player.join(server.url, ann.code, 'Bo');
    await ann.sit('is');
    await bo.sit('baghdad');
    expect(await ask(bo, 'links', { screen: true })).toMatchObject({
      status: 409,
      said: { refusal: { k: 'refusal.server.hostOnly' } },
    });
    const link = await linkOf(ann, { screen: true });
    expect((await ask(stranger(ann), 'links/look', { link })).said).toEqual({ name: 'Ann', seat: null, screen: true });
    const { said } = await ask<{ token: string }>(stranger(ann), 'links/take', { link });
    const wall = new Player(server.url, '', { code: ann.code, token: said.token });
    await wall.connect();
    await ann.do('start', {});
    await wall.until('the game', () => wall.view !== null);
    expect(wall.me).toEqual({
      name: '',
      seat: null,
      host: false,
      out: false,
      agenda: null,
      screen: true,
      had: [],
      devices: 1,
    });
    expect(wall.view).toMatchObject({ reader: 'public', you: null });
    expect(wall.table).toMatchObject({ spectators: 0, watchers: [] });
    for (const [name, payload] of [
      ['seat', { seat: 'washington' }],
      ['say', { room: 'table', text: 'I am a wall' }],
      ['name', { name: 'Wall' }],
      ['draft', { name: 'room.table', text: 'x' }],
      ['start', {}],
      ['lock', { on: true }],
      ['act', { action: { t: 'seal', seat: 'is' } }],
    ] as const)
      expect(refusalOf(await wall.ask(name, payload as never))?.k, name).toBe('refusal.server.screenOnly');
    expect((await ask(wall, 'links', { screen: true })).status).toBe(403);
    expect((await ask(wall, 'purge')).status).toBe(409);
    const before = wall.inbox.length;
    await ann.act({ t: 'agenda', seat: 'is', agenda: 'return' });
    await ann.do('say', { room: 'baghdad+is', text: 'CANARY' });
    await ann.act({ t: 'place', seat: 'is', slot: 0, order: { card: ann.view!.you!.hand[0]!, use: 'bank' } });
    await wall.caughtUp();
    // That the agenda is chosen is public; nothing else happened.
    expect(wall.inbox.slice(before).map(({ name }) => name)).toEqual(['table']);
  });

  test('makes room for another one when it is dark', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const screens = [];
    for (let i = 0; i <= LIMITS.screens; i++) {
      const link = await linkOf(ann, { screen: true });
      const { status, said } = await ask<{ token: string }>(stranger(ann), 'links/take', { link });
      expect(status).toBe(201);
      screens.push({ code: ann.code, token: said.token });
    }
    const there = async (holder: Holder) => (await new HttpPlayer(server.url, '', holder).get('/seat')).status;
    expect(await there(screens[0]!)).toBe(401);
    for (const screen of screens.slice(1)) expect(await there(screen)).toBe(200);
    const link = await linkOf(ann, { screen: true });
    const more = await ask(stranger(ann), 'links/take', { link });
    expect(more).toMatchObject({ status: 409, said: { refusal: { k: 'refusal.server.manyScreens' } } });
  });
});

describe('the door', () => {
  const join = (holder: Holder, name: string) =>
    ask<{ token: string; refusal: { k: string } }>(stranger(holder), 'people', { name });

  test('can be shut by the host: nobody new comes in, and everyone else comes back', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    expect(refusalOf(await bo.ask('lock', { on: true }))?.k).toBe('refusal.server.hostOnly');
    await ann.do('lock', { on: true });
    await bo.caughtUp();
    expect(bo.table!.locked).toBe(true);
    const shut = await join(ann, 'Cy');
    expect([shut.status, shut.said.refusal.k]).toEqual([403, 'refusal.server.locked']);
    await bo.leave();
    await bo.connect();
    expect(bo.me!.name).toBe('Bo');
    await ann.do('lock', { on: false });
    expect((await join(ann, 'Cy')).status).toBe(201);
  });

  test('shut, keeps the teams of a running game as they are', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    const eve = await Player.join(server.url, ann.code, 'Eve');
    await bo.sit('baghdad');
    await ann.do('lock', { on: true });
    // Before the game there is nothing to read on a seat yet.
    await eve.sit('tehran');
    await eve.do('seat', { seat: null });
    await ann.do('start', {});
    for (const seat of ['tehran', 'baghdad'] as const)
      expect(refusalOf(await eve.ask('seat', { seat }))?.k).toBe('refusal.server.lockedSeat');
    expect(eve.view!.you).toBeNull();
    // Whoever had it may leave it and come back.
    await bo.do('seat', { seat: null });
    await bo.sit('baghdad');
    await ann.do('lock', { on: false });
    await eve.sit('tehran');
  });

  test('of a team is shut to newcomers once the game has begun, until the host opens it', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const bo = await Player.join(server.url, ann.code, 'Bo');
    const eve = await Player.join(server.url, ann.code, 'Eve');
    await ann.sit('washington');
    await bo.sit('baghdad');
    // In the lobby everything is open: there is nothing to read on a seat yet.
    await eve.sit('baghdad');
    await eve.do('seat', { seat: null });
    await ann.do('start', {});
    // The same player under a second name.
    const second = await Player.join(server.url, ann.code, 'Anna');
    for (const stranger of [eve, second])
      for (const seat of ['washington', 'baghdad'] as const)
        expect(refusalOf(await stranger.ask('seat', { seat }))).toEqual({
          k: 'refusal.server.teamClosed',
          a: { seat },
        });
    expect(second.view!.you).toBeNull();
    // Who has stepped out, or is away for a while, has a team all the same.
    await bo.do('stepOut', { out: true });
    await bo.leave();
    expect(refusalOf(await second.ask('seat', { seat: 'baghdad' }))?.k).toBe('refusal.server.teamClosed');
    await bo.connect();
    // Whoever had the seat comes back to it, and to no other.
    await bo.do('seat', { seat: null });
    await bo.caughtUp();
    expect(bo.me!.had).toEqual(['baghdad']);
    await bo.sit('baghdad');
    expect(refusalOf(await bo.ask('seat', { seat: 'washington' }))?.k).toBe('refusal.server.seenAnother');
    // A bot's seat is free, and what is beside it after that.
    await second.sit('tehran');
    expect(refusalOf(await eve.ask('seat', { seat: 'tehran' }))?.k).toBe('refusal.server.teamClosed');

    expect(refusalOf(await eve.ask('configure', { options: { lateTeams: true } }))?.k).toBe('refusal.server.hostOnly');
    await ann.do('configure', { options: { lateTeams: true } });
    await eve.caughtUp();
    expect(eve.table!.options.lateTeams).toBe(true);
    await eve.sit('baghdad');
    await eve.until('the hand', () => eve.view!.you !== null);
    expect(eve.view!.you).toEqual(bo.view!.you);
    await ann.do('configure', { options: { lateTeams: false } });
    // Whoever was let in stays.
    await eve.do('seat', { seat: null });
    await eve.sit('baghdad');
    // A shut door comes first.
    const last = await Player.join(server.url, ann.code, 'Last');
    await ann.do('configure', { options: { lateTeams: true } });
    await ann.do('lock', { on: true });
    expect(refusalOf(await last.ask('seat', { seat: 'baghdad' }))?.k).toBe('refusal.server.lockedSeat');
  });

  test('is shown by the host to whoever should not be there; their seat goes to its bot', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const eve = await Player.join(server.url, ann.code, 'Eve');
    await eve.sit('baghdad');
    expect(refusalOf(await eve.ask('remove', { name: 'Ann' }))?.k).toBe('refusal.server.hostOnly');
    expect(refusalOf(await ann.ask('remove', { name: 'Ann' }))?.k).toBe('refusal.server.hostStays');
    expect(refusalOf(await ann.ask('remove', { name: 'Nobody' }))?.k).toBe('refusal.server.noPerson');
    await ann.do('start', {});
    await ann.do('remove', { name: 'Eve' });
    await eve.until('the end', () => eve.room === null);
    expect(eve.closedWith).toBe(CLOSED.removed);
    await expect(eve.connect()).rejects.toThrow();
    expect((await ask(eve, 'say', { key: 'a-key-000001', room: 'table', text: 'x' })).status).toBe(401);
    await ann.caughtUp();
    expect(ann.table!.seats.find((s) => s.seat === 'baghdad')).toMatchObject({ people: [], bot: true });
    // The name is free again, and the next one who comes is somebody else.
    const again = await Player.join(server.url, ann.code, 'Eve');
    expect(again.me!.seat).toBeNull();
    expect(again.token).not.toBe(eve.token);
  });

  test('lets a class of thirty in at once, and is not barred by names that nobody came with', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const all = await Promise.all(Array.from({ length: 30 }, (_, i) => join(ann, `Pupil ${i}`)));
    expect(all.map(({ status }) => status)).toEqual(Array(30).fill(201));
    // One of them writes a script: names without end, which nobody comes with.
    let made = 0;
    let late = 0;
    for (let i = 0; i < 150; i++) {
      const { status, said } = await join(ann, `Script ${i}`);
      if (status === 201) made++;
      else if (said.refusal.k === 'refusal.server.busy') late++;
      if (i % 3 === 0) time.pass(2000);
    }
    expect(made + late).toBe(150);
    expect(late).toBeGreaterThan(20);
    time.pass(60_000);
    // Whoever is here, sits or did something stays; the next pupil still comes in.
    const last = await join(ann, 'Late pupil');
    expect(last.status).toBe(201);
    const table = (await ann.seat()).table;
    expect(table.watchers.length).toBe(LIMITS.people);
    expect(table.watchers.map(({ name }) => name)).toContain('Late pupil');
    expect(table.watchers.map(({ name }) => name)).toContain('Ann');
  });

  test('never takes a name off that somebody came with', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const here = await HttpPlayer.join(server.url, ann.code, 'Here');
    await here.read();
    const held = here.events(here.next, 1);
    const sat = await HttpPlayer.join(server.url, ann.code, 'Sat');
    await sat.sit('erbil');
    const said = await HttpPlayer.join(server.url, ann.code, 'Said');
    await said.do('say', { room: 'table', text: 'hello' });
    await held;
    for (let i = 0; i < 100; i++) {
      time.pass(100);
      await join(ann, `Script ${i}`);
    }
    for (const player of [sat, said]) expect((await player.get('/seat')).status).toBe(200);
  });
});
