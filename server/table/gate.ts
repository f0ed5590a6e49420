/**
 * What strangers may ask of the server: how often codes are tried that do not exist, and tables set up; by everybody
 * together and from one network address. Addresses are kept in memory alone, and of wrong codes and new tables only.
 */
import { CODE_LENGTH, CODE } from '../../shared/protocol/code.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { Bucket, Buckets, LIMITS } from './limits.ts';
import { inviteFor, sameHash } from './secrets.ts';

/** Where a stranger's request comes from. */
export interface From {
  /** Network address, as `networkOf` has it. */
  address: string;
  /** The key in a link to a table: whoever brings the right one did not guess the code. */
  invite?: string | undefined;
}

const BUSY: Msg = { k: 'refusal.server.busy' };
/** Time between two warnings of the log that codes are guessed, in ms. */
const WARN_EVERY = 60_000;

export class Gate {
  readonly #secret: string;
  readonly #now: () => number;
  readonly #warn: () => void;
  readonly #misses = new Bucket(LIMITS.misses);
  readonly #missesEach = new Buckets(LIMITS.missesEach);
  readonly #creates = new Bucket(LIMITS.creates);
  readonly #createsEach = new Buckets(LIMITS.createsEach);
  #warned = -Infinity;

  /** `secret`: of the store. `warn`: called now and then while codes are guessed. */
  constructor(secret: string, now: () => number, warn: () => void) {
    this.#secret = secret;
    this.#now = now;
    this.#warn = warn;
  }

  /**
   * Why a stranger is told nothing of the table of this code, or null. The answer is the same whether there is such a
   * table or not: when too many wrong codes have been tried, right ones are refused with them, and guessing is no use.
   * Who brings the key of the code is not among those who guess: a neighbour's script keeps nobody out who has the link.
   */
  refuses(code: string, { address, invite }: From): Msg | null {
    if (!CODE.test(code)) return { k: 'refusal.server.noCode' };
    if (invite !== undefined && sameHash(invite, inviteFor(this.#secret, code))) return null;
    // Too short to be safe from guessing.
    if (code.length < CODE_LENGTH) return { k: 'refusal.server.noCode' };
    const now = this.#now();
    const each = this.#missesEach.has(address, now);
    if (each && this.#misses.has(now)) return null;
    if (now - this.#warned >= WARN_EVERY) {
      this.#warned = now;
      this.#warn();
    }
    return each ? BUSY : { k: 'refusal.server.manyMisses' };
  }
  /** There was no table of the code that came from there. */
  missed({ address }: From): void {
    this.#missesEach.take(address, this.#now());
    this.#misses.take(this.#now());
  }

  /** Why no table may be set up from there just now, or null. */
  refusesTable({ address }: From): Msg | null {
    const now = this.#now();
    if (!this.#createsEach.take(address, now)) return { k: 'refusal.server.manyTables' };
    return this.#creates.take(now) ? null : BUSY;
  }
}
