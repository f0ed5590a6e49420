/** Limits a person and a table; never an address: a class sits behind one. */

export const LIMITS = {
  /** People who ever joined one table, spectators included. */
  people: 80,
  /** People on one seat (game.md, section 1). */
  seat: 8,
  /** Open connections of one person; the oldest makes room. */
  tabs: 5,
  /** Entries in the log of one table; a whole long game with five full teams stays far below. */
  entries: 60_000,
  /** Requests of one person: this many at once, and so many a second after that. */
  requests: { most: 40, perSecond: 10 },
  talk: { most: 8, perSecond: 0.5 },
  /** New tables and new people, of the whole server. */
  joins: { most: 200, perSecond: 20 },
  /** Records taken home, of the whole server: each replays a game. */
  records: { most: 20, perSecond: 4 },
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

  /** Takes one, or says that there is none. `now` in epoch ms. */
  take(now: number): boolean {
    const gained = Math.max(0, ((now - this.#at) / 1000) * this.#perSecond);
    this.#left = Math.min(this.#most, this.#at === 0 ? this.#most : this.#left + gained);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
