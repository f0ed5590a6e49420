/** The server's own log: one JSON line an event, to standard output. No words, names, join codes or tokens go in it. */
import pino from 'pino';

export type Log = Pick<pino.Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** `level` as pino knows it: silent, error, warn, info, debug. */
export const newLog = (level: string): Log => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
