/**
 * The server: `node server/main.ts`. Settings come from the environment:
 * PORT (2567), HOST (0.0.0.0), DATA (./data, the folder of the store), LOG (info), ORIGINS (further origins that pages
 * may come from, separated by commas; needed behind a proxy that changes the Host), KEEP_UNSTARTED_HOURS (168) and
 * KEEP_GAME_DAYS (90): how long tables and games are kept after the last thing happened there; 0: for ever.
 */
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checkContent, problemText } from '../shared/content/check.ts';
import { innerLog, newLog } from './log.ts';
import { start, type Running } from './start.ts';
import { openSqlite } from './store/sqlite.ts';

const env = (name: string, otherwise: string): string => process.env[name] || otherwise;

const host = env('HOST', '0.0.0.0');
const port = Number(env('PORT', '2567'));

/** Says in one line what keeps the server from starting, and ends. */
function giveUp(error: unknown): never {
  console.error(`After Resolve cannot start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
/** A length of time from the environment, in ms; null for 0, which is for ever. */
function keepFor(name: string, otherwise: string, unit: number): number | null {
  const n = Number(env(name, otherwise));
  if (!(n >= 0)) throw new Error(`${name} is ${env(name, '')}, expected a number, or 0 for ever`);
  return n === 0 ? null : n * unit;
}
const HOUR = 60 * 60_000;
async function open(): Promise<Running> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is ${env('PORT', '')}, expected a number from 0 to 65535`);
  const [problem, ...more] = checkContent();
  if (problem) throw new Error(`the content has ${more.length + 1} defects, first: ${problemText(problem)}`);
  return start({
    port,
    host,
    store: openSqlite(env('DATA', './data')),
    client: fileURLToPath(new URL('../dist/client', import.meta.url)),
    keep: {
      unstarted: keepFor('KEEP_UNSTARTED_HOURS', '168', HOUR),
      games: keepFor('KEEP_GAME_DAYS', '90', 24 * HOUR),
    },
    origins: env('ORIGINS', '').split(',').filter(Boolean),
    log,
  });
}
const log = newLog(env('LOG', 'info'));
const running = await open().catch(giveUp);

// What nobody caught came from the network or from a library: every table is as its log says, and people play on.
const unforeseen = innerLog(log);
process.on('uncaughtException', (error) => unforeseen.error(error.stack));
process.on('unhandledRejection', (error) => unforeseen.error(error instanceof Error ? error.stack : error));

const everywhere = host === '0.0.0.0' || host === '::';
const addresses = everywhere
  ? [
      'localhost',
      ...Object.values(networkInterfaces()).flatMap((all) =>
        (all ?? []).filter((a) => !a.internal && a.family === 'IPv4').map((a) => a.address),
      ),
    ]
  : [host];
console.log('After Resolve is open in a browser at');
for (const address of addresses)
  console.log(`  http://${address.includes(':') ? `[${address}]` : address}:${running.port}/`);

let ending = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    // A second signal does not wait.
    if (ending) process.exit(1);
    ending = true;
    void running.stop().then(() => process.exit(0));
  });
