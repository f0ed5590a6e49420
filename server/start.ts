/** Puts the server together on a port, and takes it apart again. Colyseus allows one server a process. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineRoom, defineServer } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { guard } from './http/guard.ts';
import { pagesOf } from './http/pages.ts';
import { MOST_BYTES, routes } from './http/routes.ts';
import { BotPool } from './bots/pool.ts';
import { innerLog, type Log } from './log.ts';
import type { Store } from './store/store.ts';
import { closeRoom, ROOM, tableRoom } from './table/room.ts';
import type { TableDeps } from './table/table.ts';
import { Tables, type Keep } from './table/tables.ts';

export interface Config {
  /** 0: any free port. */
  port: number;
  host: string;
  store: Store;
  /** Folder of the built client. */
  client: string;
  /** Origins beside the server's own that pages may come from: behind a proxy that changes the Host. */
  origins: readonly string[];
  log: Log;
  /** How long games are kept; for ever, where it is left out. */
  keep?: Keep;
  /** Time; for tests. */
  time?: Pick<TableDeps, 'now' | 'timer'>;
}
export interface Running {
  port: number;
  tables: Tables;
  /** Ends connections (code 4001, upon which clients come back), then the store. */
  stop(): Promise<void>;
}

const SWEEP_EVERY = 60_000;
const PURGE_EVERY = 60 * 60_000;
/** How long a client may take to say what it wants, in ms: all of it is short. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5000 };

/** A socket that answers nothing for 20 to 25 s is closed: its person is away. A slow phone has answered by then. */
const PING = { pingInterval: 5000, pingMaxRetries: 4 };

const realTime: Pick<TableDeps, 'now' | 'timer'> = {
  now: () => Date.now(),
  timer: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
};

export async function start(config: Config): Promise<Running> {
  const { store, log, origins } = config;
  const report: TableDeps['report'] = (what, error, table) => log.error({ err: error, table }, what);
  const time = config.time ?? realTime;
  const bots = new BotPool({ report: (what, error) => report(what, error, '') });
  const tables = new Tables({ store, report, think: bots.think, ...time }, (code) => void closeRoom(code));
  let stopping = false;
  let letGo = (): void => undefined;

  const http = createServer(PATIENCE);
  const transport = new WebSocketTransport({ server: http, maxPayload: MOST_BYTES, ...PING });
  const server = defineServer({
    transport,
    greet: false,
    gracefullyShutdown: false,
    logger: innerLog(log),
    rooms: { [ROOM]: defineRoom(tableRoom(tables)) },
    express: (app) => {
      letGo = routes(app, { tables, store, pages: pagesOf(config.client), log, time, ready: () => !stopping });
    },
  });
  // Colyseus would wait for ever for a port that is taken.
  await Promise.race([
    server.listen(config.port, config.host),
    once(http, 'error').then(([error]) => Promise.reject(error as Error)),
  ]);
  guard(http, transport.getExpressApp(), origins);

  const sweeping = setInterval(() => {
    for (const code of tables.sweep()) void closeRoom(code);
  }, SWEEP_EVERY);
  sweeping.unref();
  const purge = (): void => {
    const gone = config.keep ? tables.purgeOld(config.keep) : [];
    for (const code of gone) void closeRoom(code);
    if (gone.length > 0) log.info({ games: gone.length }, 'deleted what had been kept long enough');
  };
  purge();
  const purging = setInterval(purge, PURGE_EVERY);
  purging.unref();

  return {
    port: (http.address() as AddressInfo).port,
    tables,
    stop: async () => {
      if (stopping) return;
      stopping = true;
      clearInterval(sweeping);
      clearInterval(purging);
      letGo();
      await server.gracefullyShutdown(false);
      http.closeAllConnections();
      tables.dispose();
      await bots.dispose();
      store.close();
    },
  };
}
