/** The planning clock, in hand-made time. */
import { closeRoom } from '../../server/table/room.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HandTime, Player, refusalOf, serve, type TestServer } from './harness.ts';

const time = new HandTime();
let server: TestServer;
beforeAll(async () => void (server = await serve({ time })));
afterAll(() => server.stop());
// The server's limits go by the same time.
beforeEach(() => time.pass(60_000));

async function begin(options: Parameters<typeof Player.host>[2]): Promise<[Player, Player]> {
  const ann = await Player.host(server.url, 'Ann', { clock: 120, ...options });
  const bo = await Player.join(server.url, ann.code, 'Bo');
  await ann.sit('washington');
  await bo.sit('tehran');
  await ann.do('start', {});
  await Promise.all([ann, bo].map((p) => p.until('the game', () => p.view !== null)));
  return [ann, bo];
}
const running = (player: Player): number => {
  const clock = player.table!.clock;
  if (!clock || clock.paused) throw new Error('no running clock');
  return clock.endsAt - player.table!.now;
};

describe('the clock', () => {
  test.each(['bot', 'pass', 'standing'] as const)('ends the turn, and %s fills what is missing', async (bell) => {
    const [ann, bo] = await begin({ bell });
    expect(running(ann)).toBe(120_000);
    time.pass(119_999);
    await ann.caughtUp();
    expect(ann.view!.turn).toBe(1);
    time.pass(1);
    await Promise.all([ann, bo].map((p) => p.until('turn 2', () => p.view!.turn === 2)));
    await ann.until('the new clock', () => ann.table!.turn === 2);
    // A minute more, to look at what has happened.
    expect(running(ann)).toBe(180_000);
    // Whoever had no agenda was given one.
    expect(ann.view!.you!.agenda).not.toBeNull();
    const { discard, out } = ann.view!.you!;
    expect(discard.length + out.length).toBe(bell === 'bot' ? 2 : 0);
  });

  test('stands still while the host has stopped it', async () => {
    const [ann, bo] = await begin({});
    time.pass(100_000);
    await ann.do('pause', { on: true });
    await bo.until('the stop', () => bo.table!.clock?.paused === true);
    expect(bo.table!.clock).toEqual({ left: 20_000, paused: true });
    time.pass(500_000);
    await ann.do('pause', { on: false });
    await bo.until('the start', () => bo.table!.clock?.paused === false);
    expect(running(bo)).toBe(20_000);
    time.pass(20_000);
    await bo.until('turn 2', () => bo.view!.turn === 2);
  });

  test('stands still while nobody is there', async () => {
    const [ann, bo] = await begin({});
    time.pass(50_000);
    await bo.leave();
    await ann.leave();
    while (server.tables.live(ann.code)?.connections !== 0) await new Promise((resolve) => setImmediate(resolve));
    time.pass(900_000);
    await ann.connect();
    expect(ann.view!.turn).toBe(1);
    expect(running(ann)).toBe(70_000);
  });

  test('waits for whoever comes back to a table that had left memory', async () => {
    const [ann, bo] = await begin({});
    time.pass(50_000);
    await bo.leave();
    await ann.leave();
    while (server.tables.live(ann.code)?.connections !== 0) await new Promise((resolve) => setImmediate(resolve));
    time.pass(900_001);
    const idle = server.tables.sweep();
    expect(idle).toContain(ann.code);
    for (const code of idle) await closeRoom(code);
    expect(server.tables.live(ann.code)).toBeNull();
    expect((await fetch(`${server.url}/api/tables/${ann.code}`)).ok).toBe(true);
    await ann.connect();
    expect(ann.view!.turn).toBe(1);
    expect(running(ann)).toBe(70_000);
  });

  test('starts anew when all have sealed before it ends', async () => {
    const [ann, bo] = await begin({});
    time.pass(30_000);
    for (const [player, seat, agenda] of [
      [ann, 'washington', 'withdrawal'],
      [bo, 'tehran', 'stateWithin'],
    ] as const) {
      await player.act({ t: 'agenda', seat, agenda });
      const card = player.view!.you!.hand[0]!;
      await player.act({ t: 'place', seat, slot: 0, order: { card, use: 'bank' } });
      await player.act({ t: 'place', seat, slot: 1, order: { card: player.view!.you!.hand[1]!, use: 'bank' } });
      expect(refusalOf(await player.act({ t: 'seal', seat }))).toBeNull();
    }
    await ann.until('turn 2', () => ann.table!.turn === 2);
    expect(running(ann)).toBe(180_000);
    time.pass(179_999);
    await ann.caughtUp();
    expect(ann.view!.turn).toBe(2);
  });

  test('without one, nothing rings and there is nothing to stop', async () => {
    const [ann] = await begin({ clock: 0 });
    expect(ann.table!.clock).toBeNull();
    expect(refusalOf(await ann.ask('pause', { on: true }))?.k).toBe('refusal.server.noClock');
    time.pass(10_000_000);
    await ann.caughtUp();
    expect(ann.view!.turn).toBe(1);
  });
});
