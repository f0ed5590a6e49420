/** Five people, five browsers, one server: a whole class game over real sockets, and what may not be seen in it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { botFor } from '../../shared/bots/index.ts';
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { Order } from '../../shared/rules/types.ts';
import { allCaughtUp, Player, refusalOf, serve, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.stop());

/** A table with one person on each seat, not started: the host sits in Washington, the last has the red cell. */
async function fullTable(): Promise<Player[]> {
  const host = await Player.host(server.url, 'Ann', { scenario: 'class-50', isMode: 'redcell' });
  const names = ['Bo', 'Cy', 'Di', 'Eve'];
  const others = await Promise.all(names.map((name) => Player.join(server.url, host.code, name)));
  const players = [host, ...others];
  for (const [i, player] of players.entries()) await player.sit(SEATS[i]!);
  return players;
}
const seatOf = (player: Player): SeatId => {
  if (!player.me?.seat) throw new Error(`${player.name} has no seat`);
  return player.me.seat;
};
/** What this person would do with the turn, as the bots would: every action in order, the sealing apart. */
async function plan(player: Player): Promise<void> {
  const seat = seatOf(player);
  if (player.view?.you?.agenda === null) {
    const refusal = refusalOf(await player.act({ t: 'agenda', seat, agenda: AGENDA_OF[seat] }));
    if (refusal) throw new Error(refusal.k);
    await player.until('the agenda', () => player.view?.you?.agenda !== null);
  }
  for (const { action } of botFor(seat).turn(player.view!)) if (action.t !== 'seal') await player.act(action);
  for (const proposal of player.view?.proposals ?? [])
    if (!proposal.signed.includes(seat)) {
      const { yes } = botFor(seat).answer(player.view!, proposal);
      await player.act({ t: 'answer', seat, proposal: proposal.id, yes });
    }
}
const AGENDA_OF = {
  washington: 'kurdishHub',
  baghdad: 'balancer',
  tehran: 'stateWithin',
  erbil: 'hub',
  is: 'return',
} as const;
/** Is the card named anywhere in a message? The pieces `t10` and `t22` are called as two cards of Tehran are. */
const names = (message: unknown, card: string): boolean =>
  new RegExp(`(?<!"piece":)"${card}"(?!:)`).test(JSON.stringify(message));

describe('a whole class game', () => {
  test('five people play it to the end, every turn from sealed orders', { timeout: 25_000 }, async () => {
    const players = await fullTable();
    await players[0]!.do('wish', { agenda: 'businessFirst' });
    await players[0]!.do('start', {});
    await Promise.all(players.map((p) => p.until('the game', () => p.view !== null)));
    expect(players[0]!.view!.you!.agenda).toBe('businessFirst');

    let turns = 0;
    while (players[0]!.view!.phase === 'planning') {
      const { turn } = players[0]!.view!;
      turns++;
      for (const player of players) await plan(player);
      for (const player of players) {
        const refusal = refusalOf(await player.act({ t: 'seal', seat: seatOf(player) }));
        expect(refusal, `${player.name} seals in turn ${turn}`).toBeNull();
      }
      await Promise.all(
        players.map((p) => p.until('the next turn', () => p.view!.turn > turn || p.view!.phase === 'over')),
      );
    }
    await allCaughtUp(players);
    expect(turns).toBe(players[0]!.view!.turns);
    for (const player of players) {
      expect(player.table!.phase).toBe('over');
      expect(player.view!.result!.totals[seatOf(player)]).toBeGreaterThanOrEqual(0);
      expect(player.log.at(-1)!.kind).toBe('end');
      // The public course of the game is the same for all of them.
      expect(player.view!.world.tracks).toEqual(players[0]!.view!.world.tracks);
    }
    expect(refusalOf(await players[1]!.act({ t: 'seal', seat: 'baghdad' }))).not.toBeNull();
    await Promise.all(players.map((p) => p.leave()));
  });

  test('one person is enough to start: bots take the other seats, seal at once and play on', async () => {
    const ann = await Player.host(server.url, 'Ann');
    await ann.sit('erbil');
    await ann.do('start', {});
    await ann.until('the bots', () => ann.table!.seats.every((s) => s.seat === 'erbil' || s.sealed));
    expect(ann.table!.seats.filter((s) => s.bot).map((s) => s.seat)).toEqual(['washington', 'baghdad', 'tehran', 'is']);
    await plan(ann);
    expect(await ann.act({ t: 'seal', seat: 'erbil' })).toEqual({ ok: true });
    await ann.until('turn 2', () => ann.view!.turn === 2);
    expect(ann.log.some((step) => step.kind === 'order' || step.kind === 'reveal')).toBe(true);
    await ann.leave();
  });
});

describe('secrets', () => {
  test('what a seat does in secret sends nothing at all to anybody else', async () => {
    const players = await fullTable();
    const watcher = await Player.join(server.url, players[0]!.code, 'Watcher');
    await players[0]!.do('start', {});
    const all = [...players, watcher];
    await Promise.all(all.map((p) => p.until('the game', () => p.view !== null)));
    for (const player of players)
      await player.act({ t: 'agenda', seat: seatOf(player), agenda: AGENDA_OF[seatOf(player)] });
    await allCaughtUp(all);

    for (const player of players) {
      const seat = seatOf(player);
      const others = all.filter((p) => p !== player);
      const before = others.map((p) => p.inbox.length);
      const mine = player.inbox.length;
      const [one, two] = player.view!.you!.hand;
      const bank = (card: string): Order => ({ card, use: 'bank' });
      expect(await player.act({ t: 'place', seat, slot: 0, order: bank(one!) })).toEqual({ ok: true });
      expect(await player.act({ t: 'place', seat, slot: 1, order: bank(two!) })).toEqual({ ok: true });
      expect(await player.act({ t: 'clear', seat, slot: 1 })).toEqual({ ok: true });
      expect(await player.act({ t: 'standing', seat, orders: [] })).toEqual({ ok: true });
      const contest = player.view!.world.contests[0];
      const outcome = contest && contestOutcome(contest);
      if (contest && outcome && seat !== 'is') await player.act({ t: 'commit', seat, contest, outcome, n: 1 });
      await allCaughtUp(all);
      expect(player.inbox.length).toBeGreaterThan(mine);
      expect(others.map((p) => p.inbox.length)).toEqual(before);
    }

    // Nobody was ever sent another seat's hand, orders or agenda.
    for (const player of players)
      for (const other of all.filter((p) => p !== player)) {
        for (const card of player.view!.you!.hand)
          expect(
            other.inbox.some(({ message }) => names(message, card)),
            `${card} of ${player.name}`,
          ).toBe(false);
      }
    await Promise.all(all.map((p) => p.leave()));
  });

  test('sealing shows who has sealed, and nothing of what', async () => {
    const players = await fullTable();
    await players[0]!.do('start', {});
    await Promise.all(players.map((p) => p.until('the game', () => p.view !== null)));
    const [ann, bo] = [players[0]!, players[1]!];
    await plan(ann);
    const placed = ann.view!.you!.slots.flatMap((order) => (order ? [order.card] : []));
    expect(placed.length).toBeGreaterThan(0);
    await ann.act({ t: 'seal', seat: 'washington' });
    await bo.until('the seal', () => bo.view!.sealed.washington && bo.table!.seats[0]!.sealed);
    for (const card of placed) expect(bo.inbox.some(({ message }) => names(message, card))).toBe(false);
    await Promise.all(players.map((p) => p.leave()));
  });

  test('who has played a seat cannot take another in the same game', async () => {
    const players = await fullTable();
    await players[0]!.do('start', {});
    const answer = await players[1]!.ask('seat', { seat: 'tehran' });
    expect(refusalOf(answer)).toEqual({ k: 'refusal.server.seenAnother', a: { seat: 'baghdad' } });
    await players[1]!.do('seat', { seat: null });
    await players[1]!.until('the public view', () => players[1]!.view?.reader === 'public');
    expect(players[1]!.view!.you).toBeNull();
    await players[1]!.sit('baghdad');
    await Promise.all(players.map((p) => p.leave()));
  });
});

/** Any outcome of a contest, from what the reader's own menu offers. */
import { CONTENT } from '../../shared/content/index.ts';
const contestOutcome = (id: string): string | undefined =>
  Object.values(CONTENT.contests).find((contest) => contest.id === id)?.outcomes[0]?.id;
