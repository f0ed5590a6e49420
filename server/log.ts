/** The server's own log: one JSON line an event, to standard output. No words, names, join codes or tokens go in it. */
import pino from 'pino';

export type Log = Pick<pino.Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** Of an error what it is called, says and where; nothing else that it may carry along. */
function plain(error: unknown): object | null {
  if (!(error instanceof Error)) return null;
  const { name, message, stack, cause } = error;
  return { type: name, message, stack, ...(cause instanceof Error ? { cause: plain(cause) } : {}) };
}

/** `level` as pino knows it: silent, error, warn, info, debug. `to`: where lines go, if not to standard output. */
export const newLog = (level: string, to?: pino.DestinationStream): Log => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: plain } };
  return to ? pino(options, to) : pino(options);
};

/**
 * The log as Colyseus gets it, and as errors get it that nobody foresaw: what they say may hold words of people and join
 * codes, so only the kind of an error and the places in the code are kept, and nothing of what is said beside errors.
 */
export function innerLog(log: Log) {
  const nothing = (): void => undefined;
  const error = (said: unknown): void => {
    const lines = String(said).split('\n');
    const places = lines.filter((line) => /^ +at /.test(line)).map((line) => line.trim());
    log.error({ places: places.slice(0, 8) }, `inner: ${/^\w*Error\b/.exec(lines[0] ?? '')?.[0] ?? 'trouble'}`);
  };
  return { error, warn: nothing, info: nothing, debug: nothing, trace: nothing };
}
