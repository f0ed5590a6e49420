/**
 * Limits a person and a table. An address is limited in two things alone, and generously, as a class sits behind one and
 * behind a proxy perhaps everybody: wrong join codes, which a link with a key needs none of, and new tables.
 */

export const LIMITS = {
  /**
   * People at one table, spectators included. A name that nobody came with makes room when there is none left; the host
   * can take names off and shut the door.
   */
  people: 80,
  /** Screens of one table. */
  screens: 4,
  /** Devices of one person. */
  devices: 8,
  /** Words being written that are kept for one person, by name. */
  drafts: 24,
  /** New names at one table: a big class at once, and then so many a second. */
  names: { most: 80, perSecond: 0.5 },
  /** People on one seat (game.md, section 1). */
  seat: 8,
  /** Open connections of one person; the oldest makes room. */
  tabs: 5,
  /** Entries in the log of one table; a whole long game with five full teams stays far below. */
  entries: 60_000,
  /** Requests of one person that are in the log: nobody fills it alone. */
  requestsEach: 8000,
  /** Requests of one person: this many at once, and so many a second after that. */
  requests: { most: 40, perSecond: 10 },
  talk: { most: 8, perSecond: 0.5 },
  /** Words being written: a browser keeps them when the writer pauses. */
  draftWrites: { most: 10, perSecond: 2 },
  /** Connections that one person opens. */
  connects: { most: 20, perSecond: 1 },
  /** Whole looks at a seat with its menu in words, of one table: each takes some ten milliseconds of everybody's time. */
  looks: { most: 60, perSecond: 8 },
  /** The same of one person, who must not use up the others'. */
  looksEach: { most: 40, perSecond: 3 },
  /** Tables in memory. */
  tables: 2000,
  /** New tables, and new people at tables, of the whole server. */
  creates: { most: 100, perSecond: 5 },
  /** New tables from one network address. */
  createsEach: { most: 30, perSecond: 0.1 },
  joins: { most: 200, perSecond: 20 },
  /**
   * Join codes that do not exist, of the whole server: far more than all its classes mistype, so that nobody is locked out
   * by others. There are 28⁸ = 3.8·10¹¹ codes. At 200 a second, day and night, one given table is found after 30 years on
   * average, and any of N tables after 21,900 days / N: of 50 after more than a year, of 1000 after three weeks.
   */
  misses: { most: 2000, perSecond: 200 },
  /** The same from one network address: a hundred times slower. A class of thirty mistypes five times each, at once. */
  missesEach: { most: 150, perSecond: 2 },
  /** Records taken home, by one person and from the whole server: each replays a game. A class takes them all at once. */
  recordsEach: { most: 6, perSecond: 0.2 },
  records: { most: 120, perSecond: 8 },
} as const;

/** A token bucket: holds `most`, gains `perSecond`. */
export class Bucket {
  #left: number;
  #at = 0;
  readonly #most: number;
  readonly #perSecond: number;

  constructor(rate: { most: number; perSecond: number }) {
    this.#most = this.#left = rate.most;
    this.#perSecond = rate.perSecond;
  }

  /** Is there one to take? `now` in epoch ms. */
  has(now: number): boolean {
    const gained = Math.max(0, ((now - this.#at) / 1000) * this.#perSecond);
    this.#left = Math.min(this.#most, this.#at === 0 ? this.#most : this.#left + gained);
    this.#at = now;
    return this.#left >= 1;
  }
  /** Takes one, or says that there is none. */
  take(now: number): boolean {
    if (!this.has(now)) return false;
    this.#left -= 1;
    return true;
  }
}

/** A bucket each, by name. Of very many names the one not asked about for longest is forgotten, and its bucket full again. */
export class Buckets {
  readonly #rate: { most: number; perSecond: number };
  readonly #kept = new Map<string, Bucket>();

  constructor(rate: { most: number; perSecond: number }) {
    this.#rate = rate;
  }
  /** Is there one to take? Keeps nothing of the name. */
  has(name: string, now: number): boolean {
    return this.#kept.get(name)?.has(now) ?? true;
  }
  take(name: string, now: number): boolean {
    const bucket = this.#kept.get(name) ?? new Bucket(this.#rate);
    this.#kept.delete(name);
    this.#kept.set(name, bucket);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > 2000 && !oldest.done) this.#kept.delete(oldest.value);
    return bucket.take(now);
  }
}
