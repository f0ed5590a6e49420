/** The server is killed in the middle of a turn, and started again: everyone is back in their seat, with nothing lost. */
import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { botFor } from '../../shared/bots/index.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { allCaughtUp, freshKey, Player, tempFolder } from './harness.ts';

let child: ChildProcess | null = null;
afterEach(() => void child?.kill('SIGKILL'));

/** The real program; resolves with its address when it says that it is open. */
function boot(data: string, port: number): Promise<string> {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA: data, LOG: 'error' };
  const made = spawn(process.execPath, ['server/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  child = made;
  return new Promise((resolve, reject) => {
    let text = '';
    made.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
      if (found) resolve(found[0]);
    });
    made.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${text}`)));
  });
}
/** Ends the program by a signal, and resolves when it is gone. */
const end = (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> =>
  new Promise((resolve) => {
    child?.once('exit', (code) => resolve(code));
    child?.kill(signal);
  });

test('kill -9 in the middle of a turn', { timeout: 30_000 }, async () => {
  const data = tempFolder();
  const url = await boot(data, 0);
  const ann = await Player.host(url, 'Ann', { scenario: 'class-50', isMode: 'redcell', clock: 600 });
  const others = await Promise.all(['Bo', 'Cy', 'Di', 'Eve'].map((name) => Player.join(url, ann.code, name)));
  const players = [ann, ...others];
  for (const [i, player] of players.entries()) await player.sit(SEATS[i]!);
  await ann.do('start', {});
  await Promise.all(players.map((p) => p.until('the game', () => p.view !== null)));

  // One whole turn, then half of the next: some have sealed, some have drafts, talk and a proposal are under way.
  const plan = async (player: Player, seal: boolean) => {
    const seat = player.me!.seat!;
    if (player.view!.you!.agenda === null) await player.act({ t: 'agenda', seat, agenda: AGENDAS[seat] });
    await player.caughtUp();
    for (const { action } of botFor(seat).turn(player.view!))
      if (action.t === 'place' || action.t === 'commit') await player.act(action);
    if (seal) expect(await player.act({ t: 'seal', seat })).toEqual({ ok: true });
  };
  for (const player of players) await plan(player, true);
  await Promise.all(players.map((p) => p.until('turn 2', () => p.view!.turn === 2)));
  for (const player of players.slice(0, 3)) await plan(player, player === others[0]);
  await ann.do('say', { room: 'erbil+washington', text: 'before the fall' });
  await ann.act({ t: 'propose', seat: 'washington', accord: 'pledge', with: ['baghdad'], text: 'Still there?' });
  await allCaughtUp(players);
  const before = players.map(({ me, view, log, talk }) => ({ me, view, log, talk }));
  const seats = ann.table!.seats;

  // A request is on its way while the server falls: nobody knows whether it was heard.
  const key = freshKey();
  const last = { room: 'table', text: 'said once' };
  const unheard = ann.ask('say', last, key).catch(() => null);
  await end('SIGKILL');
  await unheard;
  await Promise.all(players.map((p) => p.until('the loss of the line', () => p.room === null)));

  await boot(data, Number(new URL(url).port));
  const found = await fetch(`${url}/api/tables/${ann.code}`);
  expect(await found.json()).toEqual({ code: ann.code, phase: 'playing' });
  for (const player of players) Object.assign(player, { me: null, view: null, log: [], talk: [], table: null });
  await Promise.all(players.map((p) => p.connect()));
  await allCaughtUp(players);
  await ann.do('name', { name: 'Ann' });
  for (const [i, player] of players.entries()) {
    expect(player.me).toEqual(before[i]!.me);
    expect(player.view).toEqual(before[i]!.view);
    expect(player.log).toEqual(before[i]!.log);
    expect(player.talk.filter((line) => line.text !== last.text)).toEqual(before[i]!.talk);
  }
  expect(ann.table!.seats).toEqual(seats);
  expect(ann.table!.clock).toMatchObject({ paused: false });

  // The request that nobody knew about: asked again, it has acted once.
  expect(await ann.ask('say', last, key)).toEqual({ ok: true });
  await allCaughtUp(players);
  for (const player of players) expect(player.talk.filter((line) => line.text === last.text)).toHaveLength(1);

  // And the game goes on.
  for (const player of players) if (player !== others[0]) await plan(player, true);
  await Promise.all(players.map((p) => p.until('turn 3', () => p.view!.turn === 3)));

  // A stranger is still a stranger, and an orderly end tells the clients to come back (4001).
  vi.spyOn(console, 'warn').mockReturnValue();
  const stranger = new Player(url, 'Eve', { code: ann.code, token: 'x'.repeat(22) });
  await expect(stranger.connect()).rejects.toMatchObject({ code: 401 });
  expect(await end('SIGTERM')).toBe(0);
  await Promise.all(players.map((p) => p.until('the end', () => p.closedWith === 4001)));
});

const AGENDAS = {
  washington: 'withdrawal',
  baghdad: 'builder',
  tehran: 'forwardDefence',
  erbil: 'paymaster',
  is: 'patienceFirst',
} as const;
