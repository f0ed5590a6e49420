/** A thread that thinks for the stronger bots, one question at a time. It has nothing but the question. */
import { parentPort } from 'node:worker_threads';
import { strongBot } from '../../shared/bots/search/strong.ts';
import type { Move } from '../../shared/bots/index.ts';
import type { Done, Job } from './thinker.ts';

function moves({ question, seed, limit }: Job): readonly Move[] {
  const { seat, view } = question;
  const began = performance.now();
  const bot = strongBot(seat, { seed, late: () => performance.now() - began > limit });
  if (question.what !== 'answer') return bot[question.what](view);
  const { yes, reason } = bot.answer(view, question.proposal);
  return [{ action: { t: 'answer', seat, proposal: question.proposal.id, yes }, reason }];
}

parentPort?.on('message', (job: Job) => {
  let done: Done;
  try {
    done = { id: job.id, moves: moves(job) };
  } catch (error) {
    done = { id: job.id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort!.postMessage(done);
});
