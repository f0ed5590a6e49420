/** Plays the arms that a study needs, or takes them from disk where they have been played before. */
import type { Arm } from '../game/arm.ts';
import { armKey } from '../game/arm.ts';
import { playedBy } from '../policies/strong.ts';
import type { Bots } from '../policies/strong.ts';
import type { Row } from '../game/row.ts';
import { CHUNK, ChunkStore } from './chunks.ts';
import { engineVersion } from './engine.ts';
import { playAll } from './pool.ts';
import type { Task } from './pool.ts';
import { Progress } from './progress.ts';

export interface RunOptions {
  out: string;
  seed: number;
  jobs: number;
  quiet?: boolean;
  /** Which bots play under the policies of every arm. */
  bots?: Bots;
  stop?: AbortSignal;
}
export interface Want {
  arm: Arm;
  games: number;
}

/** Gives the rows of an arm, in the order of the games. */
export type Rows = (want: Want) => Row[];

/** Plays whatever is missing; afterwards every wanted arm can be read. The same arm wanted twice is played once. */
export async function play(wants: readonly Want[], options: RunOptions): Promise<Rows> {
  const { seed, out, jobs } = options;
  const played = (arm: Arm) => playedBy(options.bots ?? 'simple', arm);
  const engine = engineVersion();
  const store = new ChunkStore(out);
  const tasks = new Map<string, Task>();
  const needed = new Set<string>();
  for (const { arm: wanted, games } of wants) {
    const arm = played(wanted);
    const key = armKey(arm, engine, seed);
    const have = store.have(key);
    for (let from = 0; from < games; from += CHUNK) {
      const id = `${key} ${from}`;
      needed.add(id);
      // Chunks are always whole, so that a longer study can use a shorter one's.
      if (!have.has(from)) tasks.set(id, { key, arm, seed, from, to: from + CHUNK });
    }
  }
  const progress = new Progress(needed.size * CHUNK, (needed.size - tasks.size) * CHUNK);
  await playAll(
    [...tasks.values()],
    jobs,
    (r) => {
      store.add(r.key, { from: r.from, rows: r.rows });
      if (!options.quiet) progress.add(r.rows.length);
    },
    options.stop,
  );
  progress.end();
  return ({ arm, games }) => store.rows(armKey(played(arm), engine, seed), games);
}
