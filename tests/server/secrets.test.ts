/**
 * Nothing leaks: two tables that differ only in what one seat does in secret send every other reader exactly the same,
 * message for message. Run on many games, with random secret actions.
 */
import { describe, expect, test } from 'vitest';
import { dice } from '../../shared/bots/random.ts';
import { AGENDAS, SEATS, type SeatId } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import type { ServerMessages } from '../../shared/protocol/messages.ts';
import { options, setup } from '../../shared/rules/index.ts';
import type { View } from '../../shared/rules/known.ts';
import type { Order, SeatAction, Seed } from '../../shared/rules/types.ts';
import type { Entry, TableEvent } from '../../server/store/entry.ts';
import type { StoredGame } from '../../server/store/store.ts';
import { DEFAULT_OPTIONS, Table } from '../../server/table/table.ts';
import { MemoryStore } from './memory-store.ts';

const deps = { now: () => 1_700_000_000_000, timer: () => () => undefined, report: () => undefined };

/** A started game with a person on every seat. */
function gameOf(seed: Seed): StoredGame {
  const { header } = setup(SCENARIOS['class-50']!, { seed }).state;
  const events: TableEvent[] = [
    { t: 'configured', options: { ...DEFAULT_OPTIONS, isMode: 'redcell' } },
    ...SEATS.map((seat): TableEvent => ({ t: 'joined', person: seat, name: seat, host: false })),
    { t: 'joined', person: 'watcher', name: 'watcher', host: true },
    ...SEATS.map((seat): TableEvent => ({ t: 'seated', person: seat, seat })),
    { t: 'started', header, nonce: 'f00d'.repeat(16) },
  ];
  const entries = events.map((body, i): Entry => ({ seq: i + 1, at: 0, person: null, key: null, kind: 'table', body }));
  return { code: 'BCDFGHJK', created: 0, people: [], entries };
}

/** A table whose every message is kept, by reader. */
function listen(game: StoredGame): { table: Table; sent: Record<string, string[]>; view(seat: SeatId): View } {
  const table = Table.revive(game, { ...deps, store: new MemoryStore(game) });
  const sent: Record<string, string[]> = {};
  const views: Partial<Record<string, View>> = {};
  for (const reader of [...SEATS, 'watcher']) {
    const mine: string[] = (sent[reader] = []);
    table.connect(reader, {
      send: (name, message) => {
        mine.push(JSON.stringify([name, message]));
        if (name === 'game') views[reader] = (message as ServerMessages['game']).view;
      },
      close: () => undefined,
    });
  }
  return { table, sent, view: (seat) => views[seat]! };
}

/** Any secret action: an agenda, an order face down or taken back, standing orders, a commitment. */
function secretAction(view: View, seat: SeatId, rng: () => number): SeatAction | null {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(rng() * from.length)]!;
  const menu = options(view);
  const roll = rng();
  if (roll < 0.15) return { t: 'agenda', seat, agenda: pick(AGENDAS[seat]) };
  if (roll < 0.25) return { t: 'clear', seat, slot: rng() < 0.5 ? 0 : 1 };
  if (roll < 0.5) {
    const contest = pick(menu.contests);
    return contest
      ? { t: 'commit', seat, contest: contest.contest, outcome: pick(contest.outcomes), n: Math.floor(rng() * 4) }
      : null;
  }
  const { card } = pick(menu.cards);
  const op = pick(menu.ops);
  if (roll < 0.6 && op.targets.length > 0)
    return { t: 'standing', seat, orders: [{ op: op.op, targets: [op.targets[0]!.id] }] };
  const open = op.targets.filter((t) => t.refusal === null).map((t) => t.id);
  const order: Order =
    rng() < 0.3 || open.length === 0
      ? { card, use: 'bank' }
      : { card, use: 'operation', op: op.op, targets: [pick(open)], boost: rng() < 0.3 ? 1 : 0 };
  return { t: 'place', seat, slot: rng() < 0.5 ? 0 : 1, order };
}

describe('secrets', () => {
  test.each([1, 2, 3, 4, 5, 6])('of any seat show to nobody else, not even in the number of messages (%i)', (n) => {
    const rng = dice(n);
    const game = gameOf([n, 2, 3, 4]);
    for (const seat of SEATS) {
      const quiet = listen(game);
      const busy = listen(game);
      const start = busy.sent[seat]!.length;
      let done = 0;
      // Below the limit of requests at once.
      for (let i = 0; i < 35; i++) {
        const action = secretAction(busy.view(seat), seat, rng);
        if (action && busy.table.request(seat, 'act', { key: `secret-${i}`, action }).ok) done++;
      }
      expect(done).toBeGreaterThan(5);
      expect(busy.sent[seat]!.length).toBeGreaterThan(start);
      for (const reader of [...SEATS, 'watcher'].filter((r) => r !== seat))
        expect(
          busy.sent[reader]!.filter((m) => !isReadiness(m)),
          `${reader} of ${seat}`,
        ).toEqual(quiet.sent[reader]);
    }
  });
});

/** The one thing that is public of an agenda: that there is one. */
const isReadiness = (message: string): boolean => message.startsWith('["table"') && message.includes('"ready":true');
