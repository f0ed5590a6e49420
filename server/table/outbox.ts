/**
 * What goes out to people. Each gets what their own seat may know, and only when something that they may know has
 * changed: a secret must not show in that a message came, when it came, or how many came.
 */
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { Me, ServerMessages, TableInfo, TalkLine } from '../../shared/protocol/messages.ts';
import { readSteps, view } from '../../shared/rules/index.ts';
import type { Reader } from '../../shared/rules/known.ts';
import type { Step } from '../../shared/rules/types.ts';
import type { Model, Person } from './model.ts';
import { ownScenario } from './own-scenario.ts';
import { mayRead } from './room-name.ts';

/** One open way to a person: a WebSocket, or later another carrier. */
export interface Connection {
  send<N extends keyof ServerMessages>(name: N, message: ServerMessages[N]): void;
  /** Close for good, with a code of `CLOSED`. */
  close(code: number): void;
}
/** One message of the server, by name. */
export type Message = { [N in keyof ServerMessages]: { name: N; message: ServerMessages[N] } }[keyof ServerMessages];
/** The whole past of a table: every step and every line of talk. */
interface Past {
  steps: readonly Step[];
  talk: readonly TalkLine[];
}
/** What is sent to one person and to nobody else on their seat. */
export interface Own {
  devices(person: string): number;
  drafts(person: string): ServerMessages['drafts'];
}
/** Views already made in one round of sending, and their text. */
type Views = Map<Reader, { message: ServerMessages['game']['view']; text: string }>;
/** A connection and what it was last sent. */
interface Line {
  person: string;
  connection: Connection;
  reader: Reader | null;
  me: string;
  table: string;
  view: string;
  /** Steps of the reader's log that were sent. */
  steps: number;
  /** As last sent: an action may change it and nothing else. */
  seq: number;
}

export class Outbox {
  readonly #lines = new Set<Line>();
  /** Each reader's reading of the whole game so far, kept while someone reads along. */
  readonly #logs = new Map<Reader, Step[]>();
  readonly #own: Own;

  constructor(own: Own) {
    this.#own = own;
  }

  /** Opens a line and says nothing yet: `flush` follows. Gives the function that closes it. */
  open(person: string, connection: Connection): () => void {
    const line: Line = { person, connection, reader: null, me: '', table: '', view: '', steps: 0, seq: -1 };
    this.#lines.add(line);
    return () => this.#lines.delete(line);
  }
  online(person: string): boolean {
    return [...this.#lines].some((line) => line.person === person);
  }
  /** Connections of one person, oldest first. */
  of(person: string): readonly Connection[] {
    return [...this.#lines].filter((line) => line.person === person).map((line) => line.connection);
  }
  get size(): number {
    return this.#lines.size;
  }

  /** Sends their words being written to all devices of a person. */
  tellDrafts(person: string): void {
    const drafts = this.#own.drafts(person);
    for (const line of this.#lines) if (line.person === person) line.connection.send('drafts', drafts);
  }

  /** New steps of the game, as they happen: each reader's log gets the reader's own reading. */
  happened(steps: readonly Step[]): void {
    for (const [reader, log] of this.#logs) log.push(...readSteps(steps, reader));
  }

  /** Sends to each line what it has not been sent: `history` and `talk` are the whole past, `fresh` the new lines. */
  flush(model: Model, info: TableInfo, past: Past, fresh: readonly TalkLine[]): void {
    const { now: _, ...timeless } = info;
    const table = JSON.stringify(timeless);
    const views: Views = new Map();
    for (const line of this.#lines) this.#tell(line, model, { info, text: table }, past, fresh, views);
    for (const reader of this.#logs.keys())
      if (![...this.#lines].some((line) => line.reader === reader)) this.#logs.delete(reader);
  }

  /** All that a person would be sent on joining now, without joining. */
  everything(person: string, model: Model, info: TableInfo, past: Past): readonly Message[] {
    const sent: Message[] = [];
    const connection: Connection = {
      send: (name, message) => void sent.push({ name, message } as Message),
      close: () => undefined,
    };
    const line: Line = { person, connection, reader: null, me: '', table: '', view: '', steps: 0, seq: -1 };
    this.#tell(line, model, { info, text: '?' }, past, [], new Map());
    return sent;
  }

  #tell(
    line: Line,
    model: Model,
    table: { info: TableInfo; text: string },
    past: Past,
    fresh: readonly TalkLine[],
    views: Views,
  ): void {
    const person = model.people.find((p) => p.id === line.person);
    if (!person) return;
    const { connection } = line;
    const reader: Reader = person.seat ?? 'public';
    const moved = line.reader !== reader;

    const me = meOf(model, person, this.#own.devices(person.id));
    const meText = JSON.stringify(me);
    if (line.me !== meText) connection.send('me', me);
    if (line.table !== table.text) connection.send('table', table.info);
    if (line.reader === null) connection.send('drafts', this.#own.drafts(person.id));
    if (model.state) {
      const message = views.get(reader)?.message ?? view(model.state, reader);
      const seen = views.get(reader) ?? { message, text: JSON.stringify(message) };
      views.set(reader, seen);
      const log = this.#log(reader, past.steps);
      const from = moved ? 0 : line.steps;
      const { seq } = model.moves[reader];
      if (moved || line.view !== seen.text || log.length > from || line.seq !== seq)
        connection.send('game', { view: seen.message, steps: log.slice(from), from, seq });
      Object.assign(line, { view: seen.text, steps: log.length, seq });
    }
    const talk = (moved ? past.talk : fresh).filter((said) => mayRead(said.room, person.seat));
    if (talk.length > 0) connection.send('talk', talk);
    Object.assign(line, { reader, me: meText, table: table.text });
  }

  #log(reader: Reader, steps: readonly Step[]): readonly Step[] {
    const known = this.#logs.get(reader);
    if (known) return known;
    const log = readSteps(steps, reader);
    this.#logs.set(reader, log);
    return log;
  }
}

function meOf(model: Model, person: Person, devices: number): Me {
  const { name, seat, host, out, screen, seen: had } = person;
  return { name, seat, host, out, agenda: (seat !== null && model.wishes[seat]) || null, screen, had, devices };
}

/** What everyone may know of the table. */
export function tableInfo(
  model: Model,
  online: (person: string) => boolean,
  { invite, store, now }: Pick<TableInfo, 'invite' | 'store' | 'now'>,
): TableInfo {
  const { code, phase, options, own, state, clock, people, deal, locked } = model;
  const watchers = people
    .filter((p) => p.seat === null && !p.screen)
    .map((p) => ({ name: p.name, online: online(p.id) }));
  const onSeat = (seat: SeatId) => people.filter((p) => p.seat === seat);
  return {
    code,
    invite,
    phase,
    options,
    own: own && ownScenario(own),
    seats: SEATS.map((seat) => ({
      seat,
      people: onSeat(seat).map((p) => ({ name: p.name, online: online(p.id), out: p.out })),
      bot: onSeat(seat).every((p) => p.out),
      sealed: state?.seats[seat].sealed ?? false,
      ready: state ? state.seats[seat].agenda !== null : model.wishes[seat] !== undefined,
    })),
    spectators: watchers.filter((p) => p.online).length,
    watchers,
    locked,
    turn: state?.world.turn ?? 0,
    clock:
      clock &&
      (clock.since === null ? { left: clock.left, paused: true } : { endsAt: clock.since + clock.left, paused: false }),
    // Never before the end: with the seed everything can be worked out.
    deal: deal && { commitment: deal.commitment, opened: phase === 'over' ? deal.sealed : null },
    store,
    now,
  };
}
