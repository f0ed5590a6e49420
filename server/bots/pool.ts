/**
 * The threads that think for the stronger bots of all tables. There are few of them and the queue is short: a question
 * that would wait too long, or whose thread fails, is answered null, and the table plays the simple bot's move.
 */
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Move } from '../../shared/bots/index.ts';
import type { Done, Job, Question } from './thinker.ts';

export interface PoolOptions {
  /** Threads at most; they are started when they are needed. */
  size?: number;
  /** Longest time to think of one question, in ms; whatever is best by then is played. */
  limit?: number;
  /** Longest time from question to answer, in ms, waiting included. */
  patience?: number;
  /** Questions that may wait. */
  queue?: number;
  /** A thread failed. Nothing of the game is in it. */
  report(what: string, error: unknown): void;
  /** What a thread runs; for tests. */
  script?: URL;
}

interface Asked {
  job: Job;
  answer(moves: readonly Move[] | null): void;
}
interface Thread {
  worker: Worker;
  asked: Asked | null;
}

export class BotPool {
  readonly #options: Required<PoolOptions>;
  readonly #threads = new Set<Thread>();
  #waiting: Asked[] = [];
  #jobs = 0;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = {
      size: Math.min(4, Math.max(1, availableParallelism() - 1)),
      limit: 250,
      patience: 6000,
      queue: 64,
      script: new URL('./worker.ts', import.meta.url),
      ...options,
    };
  }

  /** Never rejects: null where there is no answer. */
  think = (question: Question): Promise<readonly Move[] | null> => {
    if (this.#closed || this.#waiting.length >= this.#options.queue) return Promise.resolve(null);
    return new Promise((resolve) => {
      const { limit, patience } = this.#options;
      const job: Job = { id: ++this.#jobs, question, seed: randomInt(2 ** 32), limit };
      const timer = setTimeout(() => this.#giveUp(asked), patience);
      const asked: Asked = {
        job,
        answer: (moves) => {
          clearTimeout(timer);
          resolve(moves);
        },
      };
      this.#waiting.push(asked);
      this.#next();
    });
  };

  /** Ends the threads; whatever was asked is answered null. */
  async dispose(): Promise<void> {
    this.#closed = true;
    for (const asked of this.#waiting) asked.answer(null);
    this.#waiting = [];
    await Promise.all([...this.#threads].map((thread) => this.#end(thread)));
  }

  #next(): void {
    if (this.#closed || this.#waiting.length === 0) return;
    let free = [...this.#threads].find((t) => t.asked === null);
    if (!free && this.#threads.size < this.#options.size) free = this.#start();
    if (!free) return;
    free.asked = this.#waiting.shift()!;
    free.worker.postMessage(free.asked.job);
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(this.#options.script), asked: null };
    this.#threads.add(thread);
    const { worker } = thread;
    // A thread at rest keeps no program from ending.
    worker.unref();
    worker.on('message', (done: Done) => {
      const { asked } = thread;
      if (asked?.job.id !== done.id) return;
      thread.asked = null;
      if ('failed' in done) this.#options.report('bot thought', new Error(done.failed));
      asked.answer('failed' in done ? null : done.moves);
      this.#next();
    });
    worker.on('error', (error) => {
      this.#options.report('bot thread', error);
      void this.#end(thread);
    });
    worker.on('exit', () => void this.#end(thread));
    return thread;
  }

  /** Takes a thread out; its question is answered null, and another thread takes its place when one is needed. */
  async #end(thread: Thread): Promise<void> {
    const { asked } = thread;
    thread.asked = null;
    const was = this.#threads.delete(thread);
    asked?.answer(null);
    await thread.worker.terminate();
    if (was) this.#next();
  }

  #giveUp(asked: Asked): void {
    const stuck = [...this.#threads].find((t) => t.asked === asked);
    if (stuck) {
      this.#options.report('bot thread', new Error('no answer in time'));
      void this.#end(stuck);
      return;
    }
    this.#waiting = this.#waiting.filter((a) => a !== asked);
    asked.answer(null);
  }
}
