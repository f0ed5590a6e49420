/** Readers of streams who vanish without a word are away half a minute later; those who are slow, and alive, are not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HandTime, serve, type TestServer } from './harness.ts';
import { HttpPlayer } from './http-player.ts';
import { network } from './network.ts';

let server: TestServer;
const time = new HandTime();
beforeAll(async () => void (server = await serve({ time })));
afterAll(() => server.stop());

/** A stream of this person: what has come, and whether it has ended. */
async function stream(player: HttpPlayer, at = player.at) {
  const hangUp = new AbortController();
  const headers = { ...player.headers, accept: 'text/event-stream' };
  const response = await fetch(`${at}/events`, { headers, signal: hangUp.signal });
  const state = { ended: false, hangUp: () => hangUp.abort() };
  void (async () => {
    for await (const _ of response.body!);
  })().then(
    () => (state.ended = true),
    () => (state.ended = true),
  );
  return state;
}
/** Does Ann see Bo as there? */
async function seesBo(ann: HttpPlayer): Promise<boolean> {
  return (await ann.seat()).table.seats.find((s) => s.seat === 'baghdad')!.people[0]!.online;
}
async function two(): Promise<[HttpPlayer, HttpPlayer]> {
  const ann = await HttpPlayer.host(server.url, 'Ann');
  const bo = await HttpPlayer.join(server.url, ann.code, 'Bo');
  await bo.sit('baghdad');
  return [ann, bo];
}

test('a laptop that was closed over a stream is away after 30 seconds', async () => {
  const [ann, bo] = await two();
  const way = await network(server.port);
  const line = await stream(bo, bo.at.replace(server.url, way.url));
  expect(await seesBo(ann)).toBe(true);
  way.silence();
  time.pass(29_000);
  expect(await seesBo(ann)).toBe(true);
  time.pass(1000);
  expect(await seesBo(ann)).toBe(false);
  // And is there again as soon as there is a network, in the same seat.
  way.restore();
  const { me } = await bo.seat();
  expect(me.seat).toBe('baghdad');
  expect(await seesBo(ann)).toBe(true);
  line.hangUp();
  way.close();
});

test('a stream goes on for as long as there are signs of life, of any kind', async () => {
  const [ann, bo] = await two();
  const line = await stream(bo);
  for (let i = 0; i < 20; i++) {
    time.pass(19_000);
    if (i % 2 === 0) expect((await bo.get('/here')).status).toBe(200);
    else await bo.do('name', { name: 'Bo' });
    expect(line.ended).toBe(false);
  }
  expect(await seesBo(ann)).toBe(true);
  line.hangUp();
});

test('a plain reader of events, who takes a stream up whenever it ends, is there all the while', async () => {
  const [ann, bo] = await two();
  let line = await stream(bo);
  for (let i = 0; i < 5; i++) {
    time.pass(20_000);
    await expect.poll(() => line.ended).toBe(true);
    // As long as a slow phone may take to come back.
    time.pass(9000);
    expect(await seesBo(ann)).toBe(true);
    line = await stream(bo);
  }
  line.hangUp();
});
