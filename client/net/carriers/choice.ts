/** Which carrier to try first: the best that this network has not shown to block. */
import { BROKEN, type CarrierName, CARRIERS, HELD_BACK } from './link.ts';

/** What was put aside is tried again so much later, at the next opening: people carry their machines to other networks. */
const AGAIN = 10 * 60_000;
/** A link that broke so soon after it had opened, twice in a row, is no better than one that does not open, ms. */
const SHORT = 20_000;
const SHORT_TIMES = 2;
/** How long each may take to open, ms. The last one has no other behind it. */
export const PATIENCE: Readonly<Record<CarrierName, number>> = { socket: 4000, stream: 4000, poll: 10_000 };

/** Carriers that were put aside, and when, in epoch ms. */
export type Aside = Partial<Record<CarrierName, number>>;

export class Choice {
  #aside: Aside;
  readonly #keep: (aside: Aside) => void;
  readonly #now: () => number;
  #short = 0;

  /** `aside`: what an earlier visit put aside; `keep` is told of every change. */
  constructor(aside: Aside, keep: (aside: Aside) => void, now: () => number) {
    this.#aside = aside;
    this.#keep = keep;
    this.#now = now;
  }

  /** All carriers, in the order in which to try them. */
  order(): readonly CarrierName[] {
    const isAside = (name: CarrierName) => Math.abs(this.#now() - (this.#aside[name] ?? -Infinity)) < AGAIN;
    return [...CARRIERS.filter((name) => !isAside(name)), ...CARRIERS.filter(isAside)];
  }

  /** One opened; `failed` did not, though they were tried before it. When none opens, nothing is learned of any. */
  opened(name: CarrierName, failed: readonly CarrierName[]): void {
    const { [name]: _, ...aside } = this.#aside;
    this.#put({ ...aside, ...Object.fromEntries(failed.map((one) => [one, this.#now()])) });
  }

  /** A link ended with a close code, `lived` ms after it had opened. */
  ended(name: CarrierName, code: number, lived: number): void {
    // 1006: without a word. What the server says on parting is no fault of the way.
    const broke = code === 1006 || code === BROKEN;
    this.#short = broke && lived < SHORT ? this.#short + 1 : 0;
    if (code !== HELD_BACK && this.#short < SHORT_TIMES) return;
    this.#short = 0;
    this.#put({ ...this.#aside, [name]: this.#now() });
  }

  #put(aside: Aside): void {
    if (JSON.stringify(aside) === JSON.stringify(this.#aside)) return;
    this.#aside = aside;
    this.#keep(aside);
  }
}
