/** A worker thread of the study: plays the games it is handed and sends back what is kept of them. */
import { parentPort } from 'node:worker_threads';
import { studyGame } from './game/play.ts';
import type { Reply, Task } from './run/pool.ts';

parentPort?.on('message', ({ key, arm, seed, from, to }: Task) => {
  let reply: Reply;
  let game = from;
  try {
    const rows = [];
    for (; game < to; game++) rows.push(studyGame(arm, seed, game));
    reply = { key, from, rows };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    reply = {
      failed: `game ${game} of seed ${seed} (${arm.scenario.id}, ${JSON.stringify(arm.policies)}) failed: ${why}`,
    };
  }
  parentPort!.postMessage(reply);
});
