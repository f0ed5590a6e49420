/**
 * Two tables that differ only in what one reader may not know send that reader the same, byte for byte: every message,
 * its number and its place, every answer, the record to take home, and nothing to the server's log. Whole random games
 * are played on both; on one of them the others also do all manner of things in secret.
 */
import { describe, expect, test } from 'vitest';
import { dice, randomAction } from '../../shared/bots/random.ts';
import { AGENDAS, OPS, SEATS, STATE_SEATS, type SeatId } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import type { Answer, RequestName, ServerMessages, TableOptions } from '../../shared/protocol/messages.ts';
import { options, setup } from '../../shared/rules/index.ts';
import type { View } from '../../shared/rules/known.ts';
import type { Order, SeatAction, Seed } from '../../shared/rules/types.ts';
import type { Entry, TableEvent } from '../../server/store/entry.ts';
import type { StoredGame } from '../../server/store/store.ts';
import { recordOf } from '../../server/table/record.ts';
import { DEFAULT_OPTIONS } from '../../server/table/replay.ts';
import { roomOf } from '../../server/table/room-name.ts';
import { Table } from '../../server/table/table.ts';
import { HandTime } from './harness.ts';
import { MemoryStore } from './memory-store.ts';

const CODE = 'BCDFGHJK';
type Person = SeatId | 'watcher' | 'screen';

/** A started game with a person on each of these seats, of the same name. */
function gameOf(seed: Seed, scenario: string, seats: readonly SeatId[], more: Partial<TableOptions>): StoredGame {
  const { header } = setup(SCENARIOS[scenario]!, { seed }).state;
  const events: TableEvent[] = [
    { t: 'configured', options: { ...DEFAULT_OPTIONS, scenario, isMode: 'redcell', ...more } },
    ...seats.map((seat): TableEvent => ({ t: 'joined', person: seat, name: `name of ${seat}`, host: false })),
    { t: 'joined', person: 'watcher', name: 'watcher', host: true },
    { t: 'joined', person: 'screen', name: '', host: false, screen: true },
    ...seats.map((seat): TableEvent => ({ t: 'seated', person: seat, seat })),
    { t: 'started', header, nonce: 'f00d'.repeat(16) },
  ];
  const entries = events.map((body, i): Entry => ({ seq: i + 1, at: 0, person: null, key: null, kind: 'table', body }));
  return { code: CODE, created: 0, people: [], entries };
}

/** One of the two tables, with all that it ever said to whom. */
class Side {
  readonly sent: Record<string, string[]> = {};
  readonly views: Partial<Record<string, View>> = {};
  readonly store: MemoryStore;
  readonly people: readonly Person[];
  readonly time: HandTime;
  trouble = 0;
  #table: Table;
  #keys = 0;

  constructor(game: StoredGame, people: readonly Person[], time: HandTime) {
    this.store = new MemoryStore(game);
    this.people = people;
    this.time = time;
    this.#table = this.#bring();
  }
  #bring(): Table {
    const { store, time } = this;
    const table = Table.revive(store.load(CODE)!, {
      store,
      now: time.now,
      timer: time.timer,
      report: () => void this.trouble++,
    });
    for (const person of this.people) {
      const mine = (this.sent[person] ??= []);
      table.connect(person, {
        send: (name, message) => {
          mine.push(JSON.stringify([name, message]));
          if (name === 'game') this.views[person] = (message as ServerMessages['game']).view;
        },
        close: () => mine.push('closed'),
      });
    }
    return table;
  }
  /** As after a fall of the server: from the log alone. */
  restart(): void {
    this.#table.dispose();
    this.#table = this.#bring();
  }
  /** `key`: a fresh one that does not tell how many there were. */
  ask(person: string, name: RequestName, payload: object, key = `key-${person}-${++this.#keys}`): Answer {
    return this.#table.request(person, name, { ...payload, key });
  }
  act(action: SeatAction): Answer {
    return this.ask(action.seat, 'act', { action });
  }
  /** One more tab, opened and closed. */
  tab(person: Person): void {
    this.#table.connect(person, { send: () => undefined, close: () => undefined })();
  }
  read(person: Person): string {
    return JSON.stringify(this.#table.everything(person));
  }
  record(person: Person): string {
    return JSON.stringify(recordOf(this.store.load(CODE)!, () => this.store.told(CODE), person, this.time.now()));
  }
  view(seat: SeatId): View {
    return this.views[seat]!;
  }
}

/** Numbers of talk lines follow chance: only their order in the reader's own inbox is compared. */
function plain(lines: readonly string[]): string[] {
  const ids = new Map<string, number>();
  return lines.map((line) =>
    line.replace(/"id":(\d{10,})/g, (_, id: string) => {
      if (!ids.has(id)) ids.set(id, ids.size);
      return `"id":${ids.get(id)}`;
    }),
  );
}
/** What the end tells everyone: agendas, and what follows from them. */
const untilTheEnd = (line: string): string =>
  line.replace(/"agendas":\{[^}]*\},"totals":\{[^}]*\},"par":\{[^}]*\}/g, '"…"');

interface Run {
  n: number;
  scenario: string;
  seats: readonly SeatId[];
  more: Partial<TableOptions>;
  /** The others' agendas differ between the two tables. */
  otherAgendas: boolean;
}

class Pair {
  readonly quiet: Side;
  readonly busy: Side;
  readonly x: Person;
  readonly rng: () => number;
  readonly run: Run;
  readonly time = new HandTime();
  secrets = 0;

  constructor(run: Run) {
    this.run = run;
    this.rng = dice(run.n);
    const people: readonly Person[] = [...run.seats, 'watcher', 'screen'];
    // Everyone in turn, the watcher and the screen too.
    this.x = people[run.n % people.length]!;
    const game = gameOf([run.n, 2, 3, 4], run.scenario, run.seats, run.more);
    this.quiet = new Side(game, people, this.time);
    this.busy = new Side(game, people, this.time);
  }
  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.rng() * from.length)]!;
  }
  get others(): readonly SeatId[] {
    return this.run.seats.filter((seat) => seat !== this.x);
  }

  /** The same on both; each is answered alike. */
  both(person: Person, name: RequestName, payload: object): Answer {
    this.time.pass(1500);
    const [here, there] = [this.quiet.ask(person, name, payload), this.busy.ask(person, name, payload)];
    if (person === this.x || name !== 'say')
      expect(there, `${person} ${name} ${JSON.stringify(payload)}`).toEqual(here);
    return here;
  }
  compare(when: string): void {
    const [here, there] = [this.quiet, this.busy].map((side) => plain(side.sent[this.x]!).map(untilTheEnd));
    expect(there, `${this.x}, ${when}`).toEqual(here);
  }

  /** Something that nobody but its own seat, or the two seats it is between, may notice. Afterwards all is as before. */
  secret(): void {
    const { busy } = this;
    const seat = this.pick(this.others);
    const view = busy.view(seat);
    const before = view.you!;
    const menu = options(view);
    const did = (answer: Answer): boolean => {
      if (answer.ok) this.secrets++;
      return answer.ok;
    };
    switch (Math.floor(this.rng() * 10)) {
      case 0: {
        const slot = this.rng() < 0.5 ? 0 : 1;
        const card = this.pick(before.hand.filter((c) => !before.slots.some((o) => o?.card === c)));
        const op = menu.op(this.pick(OPS[seat]));
        const open = op.targets.filter((t) => t.refusal === null);
        const order: Order =
          open.length === 0 || this.rng() < 0.3
            ? { card, use: 'bank' }
            : { card, use: 'operation', op: op.op, targets: [this.pick(open).id], boost: 0 };
        if (!card || !did(busy.act({ t: 'place', seat, slot, order }))) return;
        const old = before.slots[slot];
        expect(busy.act(old ? { t: 'place', seat, slot, order: old } : { t: 'clear', seat, slot })).toEqual({
          ok: true,
        });
        return;
      }
      case 1: {
        const contest = this.pick(menu.contests);
        if (!contest) return;
        const old = before.commits[contest.contest];
        const n = Math.floor(this.rng() * 4);
        if (!did(busy.act({ t: 'commit', seat, contest: contest.contest, outcome: this.pick(contest.outcomes), n })))
          return;
        busy.act({
          t: 'commit',
          seat,
          contest: contest.contest,
          outcome: old?.outcome ?? contest.outcomes[0]!,
          n: old?.n ?? 0,
        });
        return;
      }
      case 2: {
        const op = this.pick(menu.ops);
        const target = op.targets[0]?.id;
        if (target) did(busy.act({ t: 'standing', seat, orders: [{ op: op.op, targets: [target] }] }));
        busy.act({ t: 'standing', seat, orders: before.standing });
        return;
      }
      case 3: {
        if (before.agenda === null) return;
        did(busy.act({ t: 'agenda', seat, agenda: this.pick(AGENDAS[seat]) }));
        if (!this.run.otherAgendas) busy.act({ t: 'agenda', seat, agenda: before.agenda });
        return;
      }
      case 4:
      case 5: {
        const partner = this.pick(this.others.filter((s) => s !== seat && s !== 'is'));
        if (!partner || seat === 'is') return;
        if (!did(busy.act({ t: 'propose', seat, accord: 'pledge', with: [partner], text: `words ${this.rng()}` })))
          return;
        const { id } = busy.view(seat).proposals.at(-1)!;
        // Whoever it does not concern cannot find out that it is there, though they name it.
        if (this.x !== 'watcher' && this.x !== 'screen')
          this.both(this.x, 'act', { action: { t: 'answer', seat: this.x, proposal: id, yes: true } });
        if (this.rng() < 0.5) busy.act({ t: 'withdraw', seat, proposal: id });
        else busy.act({ t: 'answer', seat: partner, proposal: id, yes: false });
        return;
      }
      case 6: {
        const room = roomOf([
          seat,
          ...this.others.filter(() => this.rng() < 0.4),
          ...SEATS.filter((s) => s !== this.x && this.rng() < 0.2),
        ]);
        did(busy.ask(seat, 'say', { room, text: `psst ${this.rng()}` }));
        return;
      }
      case 8:
        did(busy.ask(seat, 'draft', { name: `room.${this.pick(['table', seat])}`, text: `half a thought ${this.rng()}` }));
        return;
      case 7:
        busy.tab(seat);
        busy.read(seat);
        return;
      default:
        // What is refused is no event either.
        for (const [name, payload] of [
          ['act', { action: { t: 'seal', seat: this.pick(SEATS.filter((s) => s !== seat)) } }],
          ['act', { action: { t: 'place', seat, slot: 0, order: { card: 'w01', use: 'event', boost: 2 } } }],
          ['configure', { options: { clock: 0 } }],
          ['say', { room: '../x', text: 'x' }],
          ['nonsense', { '': null }],
        ] as const)
          if (name !== 'nonsense') expect(busy.ask(seat, name, payload).ok).toBe(false);
    }
  }
  /** A few of them at once. Afterwards nothing is left of it but what was said. */
  secrecy(): void {
    for (let i = Math.floor(this.rng() * 3); i > 0; i--) if (this.others.length > 0) this.secret();
  }

  /** One seat's turn, up to its seal, the same on both. */
  plan(seat: SeatId, turn: number): void {
    const playing = () => this.quiet.view(seat).phase === 'planning' && this.quiet.view(seat).turn === turn;
    for (let i = 0; i < 60 && playing(); i++) {
      this.secrecy();
      if (!playing()) return;
      const action = randomAction(options(this.quiet.view(seat)), this.rng);
      // With other agendas the end differs; nothing before it may.
      const differs = action.t === 'agenda' && this.run.otherAgendas && seat !== this.x;
      if (differs) {
        this.time.pass(1500);
        expect(this.quiet.act(action)).toEqual({ ok: true });
        expect(this.busy.act({ ...action, agenda: this.pick(AGENDAS[seat]) } as SeatAction)).toEqual({ ok: true });
      } else this.both(seat, 'act', { action });
      if (this.rng() < 0.1) {
        this.time.pass(30_000);
        this.both(seat, 'say', {
          room: this.rng() < 0.5 ? 'table' : roomOf([seat, this.pick(SEATS)]),
          text: `said ${i}`,
        });
      }
      if (action.t === 'seal') return;
    }
  }
}

const runs: [string, Run][] = [];
const STATES: readonly SeatId[] = STATE_SEATS;
for (let n = 1; n <= 10; n++) {
  const base = { n, scenario: n % 3 === 0 ? 'rush-back' : 'class-50' };
  runs.push([`five people (${n})`, { ...base, seats: SEATS, more: {}, otherAgendas: n % 2 === 0 }]);
  // With bots, whose choice follows their own agenda and nobody else's.
  runs.push([
    `three people and two bots (${n})`,
    { ...base, seats: STATES.filter((_, i) => i !== n % 4), more: {}, otherAgendas: n % 2 === 1 },
  ]);
  if (n <= 5) {
    const more: Partial<TableOptions> = { clock: 300, bell: (['standing', 'bot', 'pass'] as const)[n % 3]! };
    runs.push([`with a clock (${n})`, { ...base, seats: SEATS, more, otherAgendas: false }]);
  }
}

describe('over whole games, what one reader is sent does not depend on what they may not know', () => {
  test.each(runs)('%s', (_, run) => {
    const pair = new Pair(run);
    const { quiet, busy, x, rng } = pair;
    for (let guard = 0; quiet.views['watcher']!.phase === 'planning'; guard++) {
      expect(guard).toBeLessThan(40);
      const { turn } = quiet.views['watcher']!;
      for (const seat of run.seats.toSorted(() => rng() - 0.5)) {
        pair.plan(seat, turn);
        pair.compare(`turn ${turn}, after ${seat}`);
      }
      if (rng() < 0.3) {
        for (const side of [quiet, busy]) side.restart();
        pair.compare('after a fall of the server');
      }
      // Whoever has not sealed by now is waited for no longer.
      if (run.more.clock) pair.time.pass(360_000);
    }
    pair.compare('at the end');
    const same = (a: string, b: string) => expect(plain([b]).map(untilTheEnd)).toEqual(plain([a]).map(untilTheEnd));
    same(quiet.read(x), busy.read(x));
    same(quiet.record(x), busy.record(x));
    expect([quiet.trouble, busy.trouble]).toEqual([0, 0]);
    // The two tables did differ.
    expect(pair.secrets).toBeGreaterThan(10);
    if (run.otherAgendas && pair.others.length > 2)
      expect(busy.store.load(CODE)!.entries.length).toBeGreaterThan(quiet.store.load(CODE)!.entries.length);
  });
});

/** Any secret action, which stays done: an agenda, an order face down or taken back, standing orders, a commitment. */
function lasting(view: View, seat: SeatId, rng: () => number): SeatAction | null {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(rng() * from.length)]!;
  const menu = options(view);
  const roll = rng();
  if (roll < 0.15) return { t: 'agenda', seat, agenda: pick(AGENDAS[seat]) } as SeatAction;
  const slot = rng() < 0.5 ? 0 : 1;
  if (roll < 0.25) return { t: 'clear', seat, slot };
  const contest = pick(menu.contests);
  if (roll < 0.5 && contest)
    return { t: 'commit', seat, contest: contest.contest, outcome: pick(contest.outcomes), n: Math.floor(rng() * 4) };
  const op = pick(menu.ops);
  if (roll < 0.6 && op.targets.length > 0)
    return { t: 'standing', seat, orders: [{ op: op.op, targets: [op.targets[0]!.id] }] };
  const { card } = pick(menu.cards);
  const open = op.targets.filter((t) => t.refusal === null).map((t) => t.id);
  const order: Order =
    rng() < 0.3 || open.length === 0
      ? { card, use: 'bank' }
      : { card, use: 'operation', op: op.op, targets: [pick(open)], boost: rng() < 0.3 ? 1 : 0 };
  return { t: 'place', seat, slot, order };
}
describe('what a seat does in secret, and leaves done, is no event for any other reader', () => {
  test.each([1, 2, 3, 4, 5, 6])('not even in the number of messages (%i)', (n) => {
    const rng = dice(n);
    const people: readonly Person[] = [...SEATS, 'watcher', 'screen'];
    const game = gameOf([n, 2, 3, 4], 'class-50', SEATS, {});
    for (const seat of SEATS) {
      const side = new Side(game, people, new HandTime());
      const before = people.map((reader) => side.sent[reader]!.length);
      let done = 0;
      let chosen = false;
      // Below the limit of requests at once.
      for (let i = 0; i < 35; i++) {
        const action = lasting(side.view(seat), seat, rng);
        if (!action || !side.act(action).ok) continue;
        done++;
        chosen ||= action.t === 'agenda';
      }
      expect(done).toBeGreaterThan(5);
      people.forEach((reader, i) => {
        const news = side.sent[reader]!.slice(before[i]);
        if (reader === seat) return expect(news.length).toBeGreaterThan(5);
        // The one thing that is public of an agenda, once: that there is one.
        expect(news.length, `${reader} of ${seat}`).toBe(chosen ? 1 : 0);
        if (chosen) expect(news[0]).toMatch(/^\["table",.*"ready":true/);
      });
    }
  });
});
