/** Can the server take people? The store is asked, which writes to its disk: once a second at most, however often asked. */
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

const KEPT = 1000;

/** Gives the question. `time.now` in epoch ms; `stopping` is true from the moment the server is told to end. */
export function readiness(store: Store, log: Log, time: { now(): number }, stopping: () => boolean): () => boolean {
  let at = -Infinity;
  let well = false;
  return () => {
    if (stopping()) return false;
    const now = time.now();
    if (Math.abs(now - at) < KEPT) return well;
    at = now;
    try {
      store.check();
      if (!well) log.info('the store takes writes');
      well = true;
    } catch (error) {
      log.error({ err: error }, 'the store takes no writes');
      well = false;
    }
    return well;
  };
}
