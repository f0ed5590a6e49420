/** People come and go as people do: reload, a second tab, a closed laptop, another device. Each is back in the right seat. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { botFor } from '../../shared/bots/index.ts';
import type { Order, SeatAction } from '../../shared/rules/types.ts';
import { standIn } from '../faults/browser.ts';
import { Guest } from '../faults/guest.ts';
import { allCaughtUp, Player, refusalOf, serve, type TestServer } from './harness.ts';
import { network } from './network.ts';

let server: TestServer;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.stop());

const bank = (card: string): Order => ({ card, use: 'bank' });
const place = (player: { view: Player['view'] }, slot: 0 | 1): SeatAction => ({
  t: 'place',
  seat: 'erbil',
  slot,
  order: bank(player.view!.you!.hand[slot]!),
});
/** Ann in Erbil, in a game that has begun. */
async function begun(): Promise<Player> {
  const ann = await Player.host(server.url, 'Ann');
  await ann.sit('erbil');
  await ann.do('wish', { agenda: 'hub' });
  await ann.do('start', {});
  await ann.until('the game', () => ann.view !== null);
  return ann;
}

test('a reload finds the seat, the agenda and the orders that were being drafted', async () => {
  const ann = await begun();
  await ann.act(place(ann, 0));
  await ann.do('say', { room: 'table', text: 'hello' });
  const before = { me: ann.me, view: ann.view, log: ann.log, talk: ann.talk };
  expect(before.view!.you!.slots[0]).not.toBeNull();
  await ann.leave();
  Object.assign(ann, { me: null, view: null, log: [], talk: [] });
  await ann.connect();
  await ann.caughtUp();
  expect({ me: ann.me, view: ann.view, log: ann.log, talk: ann.talk }).toEqual(before);
  expect(ann.table!.seats.find((s) => s.seat === 'erbil')!.people).toEqual([{ name: 'Ann', online: true, out: false }]);
});

test('two tabs show the same, and a person is away when both are closed', async () => {
  const ann = await begun();
  const bo = await Player.join(server.url, ann.code, 'Bo');
  const tab = await ann.tab();
  await tab.act(place(tab, 0));
  await allCaughtUp([ann, tab]);
  expect(ann.view).toEqual(tab.view);
  const isHere = () => bo.table!.seats.find((s) => s.seat === 'erbil')!.people[0]!.online;
  await ann.leave();
  await bo.caughtUp();
  expect(isHere()).toBe(true);
  await tab.leave();
  await bo.until('Ann being away', () => !isHere());
  await ann.connect();
  await bo.until('Ann being here', isHere);
  expect(ann.view!.you!.slots[0]).toEqual(tab.view!.you!.slots[0]);
});

test('two people on one seat share its orders, and neither seals what they have not seen', async () => {
  const ann = await begun();
  const bo = await Player.join(server.url, ann.code, 'Bo');
  await ann.do('configure', { options: { lateTeams: true } });
  await bo.sit('erbil');
  await bo.until('the seat', () => bo.view?.you?.seat === 'erbil');
  expect(bo.view).toEqual(ann.view);
  expect(bo.seq).toBe(ann.seq);
  const old = ann.seq;
  await bo.act(place(bo, 0));
  await allCaughtUp([ann, bo]);
  expect(ann.view!.you!.slots).toEqual(bo.view!.you!.slots);
  const seal = { t: 'seal', seat: 'erbil' } as const;
  expect(refusalOf(await ann.ask('act', { action: seal, expect: old }))?.k).toBe('refusal.server.changed');
  // Drafting goes on side by side: a change by the other is no obstacle to one's own.
  expect(await ann.ask('act', { action: place(ann, 1), expect: old })).toEqual({ ok: true });
  expect(await ann.ask('act', { action: seal, expect: ann.seq })).toEqual({ ok: true });
  await Promise.all([ann, bo].map((p) => p.until('turn 2', () => p.view!.turn === 2)));

  // What was meant for the turn before, and came late, is not done in this one.
  expect(refusalOf(await bo.ask('act', { action: place(bo, 0), expect: old }))?.k).toBe('refusal.server.turnOver');
  expect(refusalOf(await bo.ask('act', { action: seal, expect: old }))?.k).toBe('refusal.server.turnOver');
  expect(await bo.ask('act', { action: place(bo, 0), expect: bo.seq })).toEqual({ ok: true });
  // One person stands up; the other plays on with the same orders.
  await bo.do('seat', { seat: null });
  await ann.caughtUp();
  expect(ann.view!.you!.slots[0]).not.toBeNull();
});

test('a line that has gone silent is found out and taken up again, with what was asked meanwhile done once', async () => {
  const ann = await begun();
  const way = await network(server.port);
  standIn(way.url);
  const guest = new Guest('Ann', 'p1', ann.code, ann.token, { every: 100, patience: 200 });
  await guest.until('the game', () => guest.view !== null);
  await ann.leave();
  const watcher = await Player.join(server.url, ann.code, 'Watcher');
  const first = guest.cameBack;

  way.silence();
  const asked = guest.act(place(guest, 0));
  const said = guest.ask('say', { room: 'table', text: 'said into the silence' });
  await lost(guest);
  // Nobody thought that the seat was free meanwhile.
  expect(watcher.table!.seats.find((s) => s.seat === 'erbil')!.bot).toBe(false);
  way.restore();
  await guest.until('coming back', () => guest.cameBack > first);
  expect(await asked).toEqual({ ok: true });
  expect(await said).toEqual({ ok: true });
  await watcher.until('the words', () => watcher.talk.length > 0);
  await watcher.caughtUp();
  expect(watcher.talk.map((line) => line.text)).toEqual(['said into the silence']);
  expect(guest.view!.you!.slots[0]).not.toBeNull();

  // And plays the turn to its end from there.
  for (const { action } of botFor('erbil').turn(guest.view!)) await guest.act(action);
  await guest.until('turn 2', () => guest.view!.turn === 2);
  guest.line.close();
  way.close();
});
/** The line itself says that it is lost. */
const lost = (guest: Guest): Promise<void> =>
  new Promise((resolve) => {
    const stop = guest.line.connection.subscribe((now) => {
      if (now !== 'lost') return;
      resolve();
      queueMicrotask(() => stop());
    });
  });

