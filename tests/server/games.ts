/** Games for tests of the store: played by bots at a real table, without sockets. */
import { botFor } from '../../shared/bots/index.ts';
import { SEATS } from '../../shared/content/ids.ts';
import type { ServerMessages } from '../../shared/protocol/messages.ts';
import type { View } from '../../shared/rules/known.ts';
import type { Step } from '../../shared/rules/types.ts';
import type { Store } from '../../server/store/store.ts';
import { newCode } from '../../server/table/secrets.ts';
import { Table, type TableDeps } from '../../server/table/table.ts';
import { freshKey, HandTime } from './harness.ts';

export const depsOf = (store: Store, time = new HandTime()): TableDeps => ({
  store,
  now: time.now,
  timer: time.timer,
  report: () => undefined,
});

/** A person on a seat of a table without sockets, and what they were last sent. */
export class Sitter {
  readonly table: Table;
  readonly id: string;
  readonly token: string;
  last: Partial<ServerMessages> = {};
  log: readonly Step[] = [];
  constructor(table: Table, id: string, token: string) {
    this.table = table;
    this.id = id;
    this.token = token;
    table.connect(id, {
      send: (name, message) => {
        this.last = { ...this.last, [name]: message };
        if (name !== 'game') return;
        const { steps, from } = message as ServerMessages['game'];
        this.log = [...this.log.slice(0, from), ...steps];
      },
      close: () => undefined,
    });
  }
  get view(): View {
    return this.last.game!.view;
  }
  ask(name: Parameters<Table['request']>[1], payload: object): ReturnType<Table['request']> {
    return this.table.request(this.id, name, { key: freshKey(), ...payload });
  }
}

/** A class game of two people (Washington, Baghdad) and three bots, `turns` turns far, with some talk. */
export function aGame(store: Store, turns: number): { table: Table; ann: Sitter; bo: Sitter } {
  // Time passes between turns: nobody is hurried by the limits.
  const time = new HandTime();
  const made = Table.create(newCode(), 'Ann', {}, depsOf(store, time))!;
  const { table } = made;
  const joined = table.join('Bo');
  if ('refusal' in joined) throw new Error(joined.refusal.k);
  const people = [new Sitter(table, 'p1', made.token), new Sitter(table, 'p2', joined.token)] as const;
  for (const [i, sitter] of people.entries()) sitter.ask('seat', { seat: SEATS[i] });
  const [ann, bo] = people;
  ann.ask('start', {});
  for (let turn = 0; turn < turns; turn++) {
    time.pass(60_000);
    ann.ask('say', { room: 'table', text: `turn ${turn}` });
    bo.ask('say', { room: 'baghdad+washington', text: `between us, ${turn}` });
    for (const { view, ask } of people.map((sitter) => ({ view: sitter.view, ask: sitter.ask.bind(sitter) })))
      for (const { action } of botFor(view.you!.seat).turn(view)) ask('act', { action });
  }
  return { table, ann, bo };
}
