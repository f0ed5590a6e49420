/** Worker threads that play chunks of games. Work is handed out as workers become free; results carry their own number. */
import { Worker } from 'node:worker_threads';
import type { Arm } from '../game/arm.ts';
import type { Row } from '../game/row.ts';

export interface Task {
  key: string;
  arm: Arm;
  /** Base seed of the study. */
  seed: number;
  from: number;
  to: number;
}
export type Reply = { key: string; from: number; rows: Row[] } | { failed: string };

/**
 * Plays all tasks on so many threads; `done` is called in the main thread after each.
 * Rejects at the first task that fails, or when `stop` is aborted; what was done till then has been reported.
 */
export async function playAll(
  tasks: readonly Task[],
  jobs: number,
  done: (r: Extract<Reply, { rows: Row[] }>) => void,
  stop?: AbortSignal,
): Promise<void> {
  if (tasks.length === 0) return;
  const waiting = [...tasks].reverse();
  const workers: Worker[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      let left = tasks.length;
      stop?.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
      for (let i = 0; i < Math.min(jobs, tasks.length); i++) {
        const worker = new Worker(new URL('../worker.ts', import.meta.url));
        workers.push(worker);
        const next = () => {
          const task = waiting.pop();
          if (task) worker.postMessage(task);
        };
        worker.on('message', (reply: Reply) => {
          if ('failed' in reply) return reject(new Error(reply.failed));
          done(reply);
          if (--left === 0) resolve();
          else next();
        });
        worker.on('error', reject);
        next();
      }
    });
  } finally {
    await Promise.all(workers.map((w) => w.terminate()));
  }
}
