/**
 * The fuzzer: a real server, games in progress on it, and hostile messages by every way in. It finds fault when anything
 * is thrown, when a refused message changed something, when somebody acts for another seat, when a secret or the inside of
 * the server shows in an answer or in the log, or when memory grows.
 */
import { WebSocket } from 'ws';
import { dice } from '../../shared/bots/random.ts';
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { Answer, RequestName } from '../../shared/protocol/messages.ts';
import { REQUEST_NAMES } from '../../shared/protocol/requests.ts';
import { newLog } from '../../server/log.ts';
import { start } from '../../server/start.ts';
import { closeRoom } from '../../server/table/room.ts';
import { HandTime } from '../server/harness.ts';
import { FleetingStore, Game, type Player, WORDS } from './game.ts';
import { ACKNOWLEDGE, hostileFrame, request as sound } from './frames.ts';
import { exchange, hostileRequest } from './http.ts';
import { nasty, pick, spoiled } from './values.ts';
import { wildAction } from './wild.ts';

export interface Plan {
  /** Messages straight to the tables, frames through WebSockets, and requests of HTTP. */
  table: number;
  socket: number;
  http: number;
  seed: number;
  /** Told now and then how far it is. */
  progress?: (figures: Figures) => void;
}
export interface Figures {
  table: number;
  socket: number;
  http: number;
  granted: number;
  /** How often each reason was given. */
  refused: Record<string, number>;
  /** How often each status was answered; `none`: the server hung up. */
  statuses: Record<string, number>;
  closes: Record<string, number>;
  games: number;
  /** Whole games played to the end between the hostile messages. */
  ended: number;
  faults: string[];
  /** Memory of the process in MB, and what of it is in use after a collection of garbage. */
  rss: { before: number; most: number; after: number };
  heap: { before: number; after: number };
  seconds: number;
}

/** What no client should ever read: places in code, names of files and libraries. */
const INSIDE =
  /\bat [\w.<>]+ \(|node_modules|\.ts:\d|\.mjs:\d|Maximum call stack|TypeError|RangeError|ZodError|msgpack/i;
const MB = 2 ** 20;
/** Messages to one table before a fresh one takes its place. */
const GAME_LIFE = 4000;
const collect = (): void => (globalThis as { gc?: () => void }).gc?.();
const rss = (): number => Math.round(process.memoryUsage.rss() / MB);
const heap = (): number => Math.round(process.memoryUsage().heapUsed / MB);

export async function fuzz(plan: Plan): Promise<Figures> {
  const rng = dice(plan.seed);
  const time = new HandTime();
  const store = new FleetingStore();
  const logged: string[] = [];
  let lines = 0;
  const log = newLog('debug', {
    write(line) {
      lines++;
      if (logged.length < 5000) logged.push(line);
    },
  });
  const figures: Figures = {
    table: 0, socket: 0, http: 0, granted: 0, refused: {}, statuses: {}, closes: {}, games: 0, ended: 0, faults: [],
    rss: { before: 0, most: 0, after: 0 }, heap: { before: 0, after: 0 }, seconds: 0,
  }; // prettier-ignore
  const fault = (what: string): void => {
    if (figures.faults.length < 20) figures.faults.push(what.slice(0, 600));
  };
  const thrown = (error: unknown): void => fault(`thrown: ${error instanceof Error ? error.stack : String(error)}`);
  process.on('uncaughtException', thrown);
  process.on('unhandledRejection', thrown);

  const server = await start({ port: 0, host: '127.0.0.1', store, client: '/nowhere', origins: [], log, time });
  const began = performance.now();
  let game = new Game(server, rng);
  const codes = [game.code];
  const tokens = game.players.map((p) => p.token);
  const count = (into: Record<string, number>, what: string): void => void (into[what] = (into[what] ?? 0) + 1);

  async function freshGame(): Promise<void> {
    const old = game;
    game = new Game(server, rng);
    figures.games++;
    if (old.over) figures.ended++;
    codes.push(game.code);
    tokens.push(...game.players.map((p) => p.token));
    await old.close();
    // Past the time after which nobody is waited for, so that the old table leaves memory.
    time.pass(16 * 60_000);
    for (const code of server.tables.sweep()) {
      store.forget(code);
      await closeRoom(code);
    }
  }

  /** Everything that everybody may know, the time apart. */
  const world = (): string =>
    JSON.stringify(game.players.map((p) => game.table.everything(p.id))).replace(/"now":\d+/g, '');

  function judge(
    player: Player,
    name: RequestName,
    payload: unknown,
    answer: Answer,
    before: number,
    sits: SeatId | null,
  ): void {
    const told = JSON.stringify(answer);
    if (told.length > 2000 || INSIDE.test(told)) fault(`answer to ${name}: ${told}`);
    if (answer.ok) {
      figures.granted++;
      if (name === 'draft') {
        const { text } = payload as { text: string };
        if (text.length > 20) game.drafts.set(text, (game.drafts.get(text) ?? new Set()).add(player.id));
      }
      if (player.screen) fault(`a screen was granted ${name}: ${JSON.stringify(payload)}`);
      const entry = store.last;
      if (store.written === before || !entry) return;
      if (entry.person !== player.id) fault(`${player.id} wrote as ${entry.person}`);
      if (entry.kind === 'action' && entry.body.action.t !== 'bell' && entry.body.action.seat !== sits)
        fault(`${sits} acted for ${entry.body.action.seat}: ${JSON.stringify(payload)}`);
      return;
    }
    count(figures.refused, answer.refusal.k);
    if (answer.refusal.k === 'refusal.server.internal') fault(`internal: ${name} ${JSON.stringify(payload)}`);
    if (store.written !== before) fault(`refused and written: ${name} ${JSON.stringify(payload)}`);
  }
  function ask(player: Player, name: RequestName, payload: unknown): Answer {
    const [before, sits] = [store.written, game.seats.get(player.id) ?? null];
    const answer = game.table.request(player.id, name, payload);
    judge(player, name, payload, answer, before, sits);
    return answer;
  }

  /** One hostile message straight to the table. */
  function strike(): void {
    const player = pick(rng, game.players);
    const other = pick(rng, game.players);
    const honest = game.honest(rng, other);
    switch (Math.floor(rng() * 10)) {
      case 7: // of no sense
      case 8:
      case 9: {
        const ids = [...game.views.values()].flatMap((v) => [
          ...v.proposals.map((p) => p.id),
          ...v.world.accords.map((a) => a.id),
        ]);
        const seat = player.seat ?? pick(rng, SEATS);
        ask(player, 'act', { key: `wild-${Math.floor(rng() * 1e12)}`, action: wildAction(rng, seat, ids) });
        break;
      }
      case 0: // of another seat
        if (honest) ask(player, honest[0], honest[1]);
        break;
      case 1: // of another time
        if (game.past.length > 0) {
          const [name, payload] = pick(rng, game.past);
          ask(player, name, rng() < 0.5 ? payload : { ...payload, key: `late-${Math.floor(rng() * 1e12)}` });
        }
        break;
      case 2: // under another name
        if (honest) ask(player, pick(rng, REQUEST_NAMES), honest[1]);
        break;
      case 3:
        ask(player, pick(rng, REQUEST_NAMES), nasty(rng));
        break;
      default:
        if (honest) ask(player, honest[0], spoiled(rng, honest[1]));
    }
  }
  /** Hostile messages, an honest one now and then so that the game moves on, and whole comparisons. */
  async function strikeTables(): Promise<void> {
    while (figures.table < plan.table) {
      for (let i = 0; i < 200 && figures.table < plan.table; i++) {
        figures.table++;
        // Limits are real too, part of the time.
        if (rng() < 0.9) time.pass(150);
        if (rng() < 0.12) {
          const player = pick(rng, game.players);
          const honest = game.honest(rng, player);
          if (honest && ask(player, ...honest).ok && game.past.push(honest) > 400) game.past.shift();
        } else strike();
        if (figures.table % 5000 === 0) {
          for (const { id } of game.players) {
            const sees = JSON.stringify(game.table.everything(id));
            for (const [words, writers] of game.drafts)
              if (!writers.has(id) && sees.includes(words))
                fault(`${id} is sent what ${[...writers].join()} is writing`);
          }
          const before = world();
          for (let n = 0; n < 20; n++) ask(pick(rng, game.players), pick(rng, REQUEST_NAMES), nasty(rng));
          if (world() !== before) fault('something changed without having been granted');
        }
        if (++game.life > GAME_LIFE || (game.over && rng() < 0.01)) await freshGame();
      }
      figures.rss.most = Math.max(figures.rss.most, rss());
      if (figures.table % 50_000 < 200) plan.progress?.(figures);
      // The three ways in keep pace with each other, so that they meet in the same games.
      do await new Promise((resolve) => setImmediate(resolve));
      while (isAhead());
    }
  }
  const isAhead = (): boolean => {
    const done = figures.table / plan.table - 0.01;
    return figures.socket / plan.socket < done || figures.http / plan.http < done;
  };

  /** One WebSocket after the other, each with as many frames as it survives. */
  async function strikeSockets(): Promise<void> {
    while (figures.socket < plan.socket) {
      const { code, players } = game;
      const player = pick(rng, players);
      const seat = await exchange(
        server.port,
        `POST /matchmake/joinById/${code} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${player.token.length + 12}\r\n\r\n{"token":"${player.token}"}`,
        5000,
      );
      const found = /\{"name".*\}/.exec(seat)?.[0];
      if (!found) {
        time.pass(1000);
        continue;
      }
      const { sessionId, processId } = JSON.parse(found) as { sessionId: string; processId: string };
      await new Promise<void>((resolve) => {
        const socket = new WebSocket(`ws://127.0.0.1:${server.port}/${processId}/${code}?sessionId=${sessionId}`);
        let left = 45;
        let sending: ReturnType<typeof setInterval> | undefined;
        const patience = setTimeout(() => socket.terminate(), 4000);
        socket.on('message', (data: Buffer) => {
          const told = data.toString('latin1');
          if (INSIDE.test(told)) fault(`frame: ${told}`);
        });
        socket.on('open', () => {
          socket.send(ACKNOWLEDGE);
          sending = setInterval(() => {
            for (let i = 0; i < 5; i++) {
              if (left-- <= 0 || socket.readyState !== socket.OPEN) return socket.close();
              figures.socket++;
              const honest =
                game.honest(rng, player) ?? (['seat', { key: 'fuzz-seat-0', seat: null }] as [RequestName, object]);
              socket.send(rng() < 0.3 ? sound(1, honest[0], honest[1]) : hostileFrame(rng, ...honest));
            }
          }, 4);
        });
        socket.on('error', () => undefined);
        socket.on('close', (why) => {
          clearInterval(sending);
          clearTimeout(patience);
          count(figures.closes, String(why));
          resolve();
        });
      });
    }
  }

  async function strikeHttp(): Promise<void> {
    while (figures.http < plan.http) {
      figures.http++;
      const player = pick(rng, game.players);
      const [name, body] = game.honest(rng, player) ?? ['name', { name: 'x' }];
      const sent = hostileRequest(rng, { port: server.port, code: game.code, token: player.token }, name, body);
      const told = await exchange(server.port, sent, 300);
      const status = /^HTTP\/1\.1 (\d+)/.exec(told)?.[1] ?? 'none';
      count(figures.statuses, status);
      if (INSIDE.test(told.replace(/"text":"[^"]*"/g, ''))) fault(`${sent.split('\r\n')[0]} → ${told.slice(0, 500)}`);
      if (status === '500') fault(`${sent} → 500`);
    }
  }

  // Once around to warm up, so that what is measured is growth.
  for (let i = 0; i < 300; i++) strike();
  collect();
  figures.rss.before = rss();
  figures.heap.before = heap();
  const sockets = Array.from({ length: plan.socket > 1000 ? 12 : 3 }, () => strikeSockets());
  const http = Array.from({ length: plan.http > 1000 ? 12 : 4 }, () => strikeHttp());
  await Promise.all([strikeTables(), ...sockets, ...http]);
  await freshGame();
  collect();
  figures.rss.after = rss();
  figures.heap.after = heap();
  figures.rss.most = Math.max(figures.rss.most, figures.rss.after);

  // Still there, for everyone.
  const health = await fetch(`http://127.0.0.1:${server.port}/api/health`);
  if (!health.ok) fault(`not well afterwards: ${health.status}`);
  const text = logged.join('');
  for (const secret of [...codes, ...tokens, WORDS])
    if (text.includes(secret)) fault(`the log: ${logged.find((line) => line.includes(secret))}`);
  if (lines > (figures.table + figures.socket + figures.http) / 2) fault(`${lines} lines in the log`);
  await server.stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('uncaughtException', thrown);
  process.off('unhandledRejection', thrown);
  figures.seconds = (performance.now() - began) / 1000;
  return figures;
}
