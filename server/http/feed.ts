/**
 * What one person is sent, kept for a while for those who fetch it over plain HTTP. A feed is one connection to the
 * table, as a WebSocket is; any number of readers follow it, each from its own place, and a reader whose line broke
 * takes up where it stopped. Whoever's place is not kept any more is given everything anew.
 */
import { randomBytes } from 'node:crypto';
import { CLOSED } from '../../shared/protocol/messages.ts';
import { Bucket, LIMITS } from '../table/limits.ts';
import type { Message } from '../table/outbox.ts';
import type { Table } from '../table/table.ts';

/** Messages kept for readers to come back to. */
const KEPT = 64;
/** How long a person is still there after they last gave a sign of life, in ms. */
const LINGER = 30_000;
/** And at least so long after their last reader has gone: whoever is alive comes back sooner. */
const GAP = 10_000;
/**
 * A stream whose person gives no sign of life for so long is ended, in ms: what is written to somebody who vanished
 * without a word goes nowhere, and nobody hears of it for minutes. Whoever is alive takes it up again, which is a sign.
 */
const SILENT = 20_000;

/** Someone waiting for what comes next: a poll that is held, or a stream. */
export interface Reader {
  /** Reads on without asking again: it says nothing of whether anybody still reads. */
  streams: boolean;
  /** There is something new to read. Called once for all that came at the same moment. */
  wake: () => void;
  /** No more will come; a code of `CLOSED`, or null when the server stops and one should come back. */
  end: (code: number | null) => void;
}
export interface Reading {
  events: readonly Message[];
  /** Where to read on after each of the events; null within a whole that is of no use in part. */
  places: readonly (string | null)[];
  /** Where to read on: the `after` of the next reading. */
  next: string;
  /** The place asked for is not kept any more (or none was given): these events are all there is to know, from the start. */
  reset: boolean;
}
export interface FeedDeps {
  /** Epoch ms. */
  now(): number;
  /** Calls back once after so many ms; gives the function that stops it. */
  timer(ms: number, ring: () => void): () => void;
}

export class Feed {
  /** Makes the places of this feed unlike those of any other, of an earlier run of the server too. */
  readonly #id = randomBytes(6).toString('base64url').replace(/[-_]/g, 'x');
  readonly #table: Table;
  readonly #person: string;
  readonly #deps: FeedDeps;
  readonly #onEnd: () => void;
  readonly #bucket = new Bucket(LIMITS.requests);
  readonly #readers = new Set<Reader>();
  /** Epoch ms of the last sign of life, and of the last reader's going. */
  #sign: number;
  #left = 0;
  readonly #leave: () => void;
  #kept: Message[] = [];
  /** Number of the last message. */
  #last = 0;
  #waking = false;
  #stopTimer: (() => void) | null = null;
  #ended = false;

  /** Opens a connection of the person. `onEnd` is called once, when it is closed. */
  constructor(table: Table, person: string, deps: FeedDeps, onEnd: () => void) {
    this.#table = table;
    this.#person = person;
    this.#deps = deps;
    this.#onEnd = onEnd;
    this.#sign = deps.now();
    let opening = true;
    this.#leave = table.connect(person, {
      // What a new connection is sent is all there is to know: a first reading has that anyway.
      send: (name, message) => opening || this.#keep({ name, message } as Message),
      close: (code) => this.end(code),
    });
    opening = false;
    this.touch();
  }

  /** May this person ask once more now? The limit is that of requests. */
  admit(): boolean {
    return this.#bucket.take(this.#deps.now());
  }

  /** The person has just shown that they are there. */
  touch(): void {
    this.#sign = this.#deps.now();
    this.#wait();
  }
  /** Waits for the moment when the person is not there any more, or their streams are to be tried. */
  #wait(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
    if (this.#ended) return;
    const now = this.#deps.now();
    if (this.#readers.size === 0) {
      const until = Math.max(this.#sign + LINGER, this.#left + GAP);
      this.#stopTimer = this.#deps.timer(until - now, () => this.end(null));
    } else if ([...this.#readers].some((reader) => reader.streams))
      this.#stopTimer = this.#deps.timer(Math.max(0, this.#sign + SILENT - now), () => this.#endStreams());
  }
  #endStreams(): void {
    for (const reader of this.#readers)
      if (reader.streams) {
        this.#readers.delete(reader);
        reader.end(null);
      }
    this.#left = this.#deps.now();
    this.#wait();
  }

  /** What came after a place; everything, where no place is given or it is not kept any more. */
  read(after: string | null): Reading {
    const from = after === null ? null : this.#placeOf(after);
    const next = this.#place(this.#last);
    if (from !== null) {
      const events = this.#kept.slice(from - this.#first);
      return { events, places: events.map((_, i) => this.#place(from + i + 1)), next, reset: false };
    }
    const events = this.#table.everything(this.#person);
    return { events, places: events.map((_, i) => (i === events.length - 1 ? next : null)), next, reset: true };
  }

  /** Is there anything to read after a place? */
  hasNews(after: string): boolean {
    return this.#placeOf(after) !== this.#last;
  }

  /** Wakes the reader when there is something new. One too many of a person, and the oldest is ended. */
  follow(reader: Reader): () => void {
    if (this.#readers.size >= LIMITS.tabs) {
      const [oldest] = this.#readers;
      if (oldest) {
        this.#readers.delete(oldest);
        oldest.end(CLOSED.tooManyTabs);
      }
    }
    this.#readers.add(reader);
    this.#wait();
    return () => {
      if (!this.#readers.delete(reader)) return;
      this.#left = this.#deps.now();
      this.#wait();
    };
  }

  /** Closes the connection, and tells every reader why. */
  end(code: number | null): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#stopTimer?.();
    this.#leave();
    this.#onEnd();
    for (const reader of this.#readers) reader.end(code);
    this.#readers.clear();
  }

  /** Number of the message before the first that is kept. */
  get #first(): number {
    return this.#last - this.#kept.length;
  }

  #place(n: number): string {
    return `${this.#id}.${n}`;
  }
  /** The number in a place, if it is one of this feed's and all that follows it is kept. */
  #placeOf(after: string): number | null {
    const [id, number] = after.split('.');
    const n = Number(number);
    return id === this.#id && Number.isInteger(n) && n >= this.#first && n <= this.#last ? n : null;
  }

  #keep(message: Message): void {
    this.#kept.push(message);
    if (this.#kept.length > KEPT) this.#kept.shift();
    this.#last++;
    if (this.#waking) return;
    // A change of the table comes as several messages: readers are woken when all of them are here.
    this.#waking = true;
    queueMicrotask(() => {
      this.#waking = false;
      for (const reader of this.#readers) reader.wake();
    });
  }
}

/** All feeds of this server. */
export class Feeds {
  readonly #deps: FeedDeps;
  readonly #open = new Map<Table, Map<string, Feed>>();

  constructor(deps: FeedDeps) {
    this.#deps = deps;
  }

  /** The feed of a person at a table, opened if it is not. */
  of(table: Table, person: string): Feed {
    const there = this.#open.get(table) ?? new Map<string, Feed>();
    const known = there.get(person);
    if (known) return known;
    const feed = new Feed(table, person, this.#deps, () => {
      if (there.get(person) === feed) there.delete(person);
      if (there.size === 0) this.#open.delete(table);
    });
    there.set(person, feed);
    this.#open.set(table, there);
    return feed;
  }

  /** This person has shown that they are there, if they read by a feed. */
  touch(table: Table, person: string): void {
    this.#open.get(table)?.get(person)?.touch();
  }

  /** The server stops: every reader is let go and may come back. */
  stop(): void {
    for (const there of this.#open.values()) for (const feed of there.values()) feed.end(null);
  }
}
