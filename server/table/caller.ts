/** What a table keeps of one person's requests: how fast they come, and how they were answered. */
import type { Msg } from '../../shared/rules/types.ts';
import { Bucket, LIMITS } from './limits.ts';

/** Answers to requests that changed nothing are remembered, so many of them. The others are known by the log for good. */
const ANSWERS_KEPT = 100;

export class Caller {
  readonly requests = new Bucket(LIMITS.requests);
  readonly talk = new Bucket(LIMITS.talk);
  readonly drafts = new Bucket(LIMITS.draftWrites);
  readonly connects = new Bucket(LIMITS.connects);
  readonly looks = new Bucket(LIMITS.looksEach);
  /** Keys of the granted requests that are in the log. */
  readonly done = new Set<string>();
  /** The latest answers by key: refusals, and null for what was so already. */
  readonly #answered = new Map<string, Msg | null>();

  /** How this request was answered when it was made before; undefined: it was not, or too long ago. */
  before(key: string): Msg | null | undefined {
    return this.done.has(key) ? null : this.#answered.get(key);
  }
  /** Keeps the answer to a request that changed nothing. */
  remember(key: string, answer: Msg | null): void {
    const oldest = this.#answered.keys().next();
    if (this.#answered.size >= ANSWERS_KEPT && !oldest.done) this.#answered.delete(oldest.value);
    this.#answered.set(key, answer);
  }
}
