/** The protocol over plain HTTP: the same game, the same messages, the same secrets as over a WebSocket. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { botFor } from '../../shared/bots/index.ts';
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import { CLOSED } from '../../shared/protocol/messages.ts';
import type { Order } from '../../shared/rules/types.ts';
import { freshKey, Player, serve, type TestServer } from './harness.ts';
import type { StepTold } from '../../server/http/story.ts';
import { HttpPlayer, post } from './http-player.ts';

interface LogTold {
  steps: StepTold[];
  next: number;
}
let server: TestServer;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.stop());

const AGENDA_OF = {
  washington: 'kurdishHub',
  baghdad: 'balancer',
  tehran: 'stateWithin',
  erbil: 'hub',
  is: 'return',
} as const;

/** A table with one person on each seat, all of them by HTTP alone. */
async function fullTable(): Promise<HttpPlayer[]> {
  const host = await HttpPlayer.host(server.url, 'Ann', { scenario: 'class-50', isMode: 'redcell' });
  const others = await Promise.all(['Bo', 'Cy', 'Di', 'Eve'].map((n) => HttpPlayer.join(server.url, host.code, n)));
  const players = [host, ...others];
  for (const [i, player] of players.entries()) await player.sit(SEATS[i]!);
  return players;
}
const seatOf = (player: HttpPlayer): SeatId => player.me!.seat!;

/** What this person would do with the turn, as the bots would: every action in order, the sealing apart. */
async function plan(player: HttpPlayer): Promise<void> {
  const seat = seatOf(player);
  if (player.view!.you!.agenda === null) {
    expect(await player.act({ t: 'agenda', seat, agenda: AGENDA_OF[seat] })).toEqual({ ok: true });
    await player.until('the agenda', () => player.view!.you!.agenda !== null);
  }
  for (const { action } of botFor(seat).turn(player.view!)) if (action.t !== 'seal') await player.act(action);
}

describe('a whole class game', () => {
  test('is played by five people who have HTTP alone', { timeout: 30_000 }, async () => {
    const players = await fullTable();
    await players[0]!.do('start', {});
    for (const player of players) await player.until('the game', () => player.view !== null);

    let turns = 0;
    while (players[0]!.view!.phase === 'planning') {
      const { turn } = players[0]!.view!;
      turns++;
      await Promise.all(players.map(plan));
      for (const player of players)
        expect(await player.act({ t: 'seal', seat: seatOf(player) }), `${player.name} in turn ${turn}`).toEqual({
          ok: true,
        });
      await Promise.all(
        players.map((p) => p.until('the next turn', () => p.view!.turn > turn || p.view!.phase === 'over')),
      );
    }
    expect(turns).toBe(players[0]!.view!.turns);
    for (const player of players) {
      await player.until('the end', () => player.table!.phase === 'over');
      expect(player.log.at(-1)!.kind).toBe('end');
      expect(player.view!.result!.totals[seatOf(player)]).toBeGreaterThanOrEqual(0);
      expect(player.view!.world.tracks).toEqual(players[0]!.view!.world.tracks);
    }
    const refused = await post(
      `${players[1]!.at}/act`,
      { key: freshKey(), action: { t: 'seal', seat: 'baghdad' } },
      players[1]!.headers,
    );
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ ok: false, refusal: { k: 'refusal.gameOver' } });
  });
});

describe('what is read', () => {
  test('is what a WebSocket of the same person is sent, message for message', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const same = new HttpPlayer(server.url, 'Ann', ann);
    const bo = await Player.join(server.url, ann.code, 'Bo');
    await ann.sit('washington');
    await bo.sit('baghdad');
    await same.read();
    await ann.caughtUp();
    const from = ann.inbox.length;
    const mine = same.inbox.length;
    await ann.do('start', {});
    await ann.act({ t: 'agenda', seat: 'washington', agenda: 'kurdishHub' });
    await bo.do('say', { room: 'table', text: 'hello' });
    for (const { action } of botFor('washington').turn(ann.view!)) await ann.act(action);
    await bo.act({ t: 'agenda', seat: 'baghdad', agenda: 'builder' });
    await bo.act({ t: 'seal', seat: 'baghdad' });
    await ann.until('turn 2', () => ann.view!.turn === 2);
    await ann.caughtUp();
    await same.read();
    expect(ann.inbox.length - from).toBeGreaterThan(5);
    expect(same.inbox.slice(mine)).toEqual(JSON.parse(JSON.stringify(ann.inbox.slice(from))));
    expect(same.log).toEqual(ann.log);
    await ann.leave();
    await bo.leave();
  });

  test('is held until there is something, and goes on without loss or repetition after a poll that was dropped', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const bo = await HttpPlayer.join(server.url, ann.code, 'Bo');
    await ann.read();
    await bo.read();
    await ann.read();

    // Nothing to read: the poll is held, and answered as soon as there is.
    const began = performance.now();
    const held = ann.events(ann.next, 20);
    await bo.do('say', { room: 'table', text: 'one' });
    const first = await held;
    expect(performance.now() - began).toBeLessThan(5000);
    expect(first.events.map((event) => event.name)).toEqual(['talk']);
    // The answer is lost on the way: asked again, it is the same.
    expect(await ann.events(ann.next)).toEqual(first);

    // A line that breaks while it is held.
    const broken = new AbortController();
    const dropped = ann.events(first.next, 20, broken.signal);
    dropped.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    broken.abort();
    await expect(dropped).rejects.toThrow();
    await bo.do('say', { room: 'table', text: 'two' });
    await bo.do('say', { room: 'table', text: 'three' });
    const after = await ann.events(first.next, 20);
    expect(after.events.map((event) => event.message)).toMatchObject([[{ text: 'two' }], [{ text: 'three' }]]);
    expect(after.reset).toBe(false);
    // Nothing more: the wait ends with nothing, at the same place.
    expect(await ann.events(after.next, 0.2)).toEqual({ events: [], next: after.next, reset: false, closed: null });
    // A place that nobody ever gave: everything anew.
    const anew = await ann.events('x.1', 20);
    expect(anew.reset).toBe(true);
    expect(anew.events.map((event) => event.name)).toEqual(['me', 'table', 'drafts', 'talk']);
    expect(anew.next).toBe(after.next);
  });

  test('comes as server-sent events too, taken up again where they stopped', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const first = await listen(ann, null, 4);
    expect(first.map((event) => event.name)).toEqual(['reset', 'me', 'table', 'drafts']);
    expect(first[1]!.id).toBe('');
    const place = first[3]!.id;
    for (const text of ['one', 'two', 'three']) await ann.do('say', { room: 'table', text });
    const [one] = await listen(ann, place, 1);
    expect(one!.data).toMatchObject([{ text: 'one' }]);
    const rest = await listen(ann, one!.id, 2);
    expect(rest.map((event) => event.data)).toMatchObject([[{ text: 'two' }], [{ text: 'three' }]]);
    const [again] = await listen(ann, place, 1);
    expect(again).toEqual(one);
  });

  test('has a menu that names odds, reasons and gains, of which every open entry is granted', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    expect((await ann.seat()).legal).toBeNull();
    await ann.sit('washington');
    await ann.do('start', {});
    const { legal, view, me } = await ann.seat();
    expect([me.seat, view!.you!.seat, legal!.seat]).toEqual(['washington', 'washington', 'washington']);
    expect(legal!.canSeal).toMatchObject({ k: 'refusal.chooseAgenda', text: expect.stringMatching(/agenda/) });
    await ann.act({ t: 'agenda', seat: 'washington', agenda: legal!.agendas[0]!.id });
    const open = legal!.ops.flatMap(({ op, targets }) =>
      targets.filter((t) => t.refusal === null).map((target) => ({ op, target })),
    );
    expect(open.length).toBeGreaterThan(10);
    expect(open.some(({ target }) => target.odds?.mods.some((mod) => mod.text !== '' && mod.text !== mod.m))).toBe(
      true,
    );
    const card = legal!.cards[0]!.card;
    for (const { op, target } of open.slice(0, 12)) {
      const order: Order = { card, use: 'operation', op, targets: [target.id], boost: 0 };
      expect(await ann.act({ t: 'place', seat: 'washington', slot: 0, order }), `${op} ${target.id}`).toEqual({
        ok: true,
      });
    }
    const shut = legal!.ops.flatMap(({ op, targets }) =>
      targets.flatMap((t) => (t.refusal ? [{ op, id: t.id, refusal: t.refusal }] : [])),
    );
    for (const { op, id, refusal } of shut.slice(0, 5)) {
      const order: Order = { card, use: 'operation', op, targets: [id], boost: 0 };
      const { text, ...why } = refusal;
      expect(await ann.act({ t: 'place', seat: 'washington', slot: 0, order })).toEqual({
        ok: false,
        refusal: why,
        text,
      });
    }
  });
});

describe('what has happened', () => {
  test('is told in sentences, as this seat has read it, and read on from where one stopped', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const log = async (from: number) => (await (await ann.get(`/log?from=${from}`)).json()) as LogTold;
    expect(await log(0)).toEqual({ from: 0, steps: [], next: 0 });
    await ann.sit('washington');
    await ann.do('start', {});
    await ann.act({ t: 'agenda', seat: 'washington', agenda: 'withdrawal' });
    for (let turn = 1; turn <= 3; turn++) {
      await ann.act({ t: 'seal', seat: 'washington' });
      await ann.read();
    }
    const whole = await log(0);
    expect(whole.next).toBe(ann.log.length);
    expect(whole.steps.map(({ kind }) => kind)).toEqual(ann.log.map(({ kind }) => kind));
    for (const { text, notes, odds, dice } of whole.steps)
      for (const line of [
        text,
        ...notes,
        ...[...(odds?.mods ?? []), ...dice, ...dice.flatMap((die) => die.mods)].map((one) => one.text),
      ])
        expect(line).toMatch(/^\S(?!.*(\{\{|undefined|\b(order|op|note|step|reckoning)\.\w+\.)).*$/s);
    const cast = whole.steps.flatMap(({ dice }) => dice);
    expect(cast.map(({ die }) => die)).toEqual(ann.log.flatMap(({ dice = [] }) => dice.map(({ fell }) => fell)));
    expect(cast.some(({ success }) => success) && cast.some(({ success }) => !success)).toBe(true);
    expect(whole.steps.some(({ odds }) => odds !== null && odds.mods.length > 0)).toBe(true);
    expect((await log(5)).steps).toEqual(whole.steps.slice(5));
    expect((await log(1e9)).steps).toEqual([]);

    // Whoever would rather have the catalogue finds every key in it.
    const texts = (await (await fetch(`${server.url}/api/texts`)).json()) as object;
    const at = (key: string): unknown => key.split('.').reduce<unknown>((node, part) => (node as never)?.[part], texts);
    for (const { text, notes } of ann.log)
      for (const { k } of [text, ...notes]) expect(at(k) ?? at(`${k}_other`), k).toBeDefined();
  });
});

describe('what is done', () => {
  test('acts once, however often it is sent, and by whatever carrier', async () => {
    const ann = await Player.host(server.url, 'Ann');
    const same = new HttpPlayer(server.url, 'Ann', ann);
    const key = freshKey();
    for (let i = 0; i < 3; i++)
      expect(await same.ask('say', { room: 'table', text: 'once' }, key)).toEqual({ ok: true });
    expect(await ann.ask('say', { room: 'table', text: 'once' }, key)).toEqual({ ok: true });
    await ann.caughtUp();
    expect(ann.talk.map((line) => line.text)).toEqual(['once']);
    await ann.leave();
  });

  test('in secret by one seat is no event for any other', async () => {
    const players = await fullTable();
    await players[0]!.do('start', {});
    for (const player of players) {
      await player.read();
      await player.act({ t: 'agenda', seat: seatOf(player), agenda: AGENDA_OF[seatOf(player)] });
    }
    for (const player of players) await player.read();
    const [actor] = players;
    const others = players.slice(1);
    const held = others.map((player) => player.events(player.next, 1));
    const [one, two] = actor!.view!.you!.hand;
    await actor!.act({ t: 'place', seat: 'washington', slot: 0, order: { card: one!, use: 'bank' } });
    await actor!.act({ t: 'place', seat: 'washington', slot: 1, order: { card: two!, use: 'bank' } });
    await actor!.act({ t: 'clear', seat: 'washington', slot: 1 });
    expect((await actor!.read()).events.length).toBe(3);
    for (const [i, poll] of held.entries())
      expect(await poll).toEqual({ events: [], next: others[i]!.next, reset: false, closed: null });
    for (const other of others) {
      const { view, legal } = await other.seat();
      expect(JSON.stringify([view, legal])).not.toContain(`"${one}"`);
    }
  });
});

describe('the door', () => {
  test('is shut to whoever has no token of the table', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const other = await HttpPlayer.host(server.url, 'Ann');
    for (const authorization of ['', 'Bearer', `Bearer ${other.token}`, `Basic ${ann.token}`, `Bearer ${ann.token}x`])
      for (const ask of [
        ann.get('/seat', { authorization }),
        ann.get('/events', { authorization }),
        post(`${ann.at}/start`, { key: freshKey() }, { authorization }),
      ]) {
        const response = await ask;
        expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
        expect(await response.json()).toMatchObject({ refusal: { k: 'refusal.server.badToken' } });
      }
    const nowhere = await fetch(`${server.url}/api/tables/BBBBBBBB/seat`, { headers: ann.headers });
    expect(nowhere.status).toBe(401);
    const elsewhere = { ...ann.headers, origin: 'https://elsewhere.example' };
    expect((await post(`${ann.at}/start`, { key: freshKey() }, elsewhere)).status).toBe(403);
  });

  test('gives a reason with a status, and in words', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const bo = await HttpPlayer.join(server.url, ann.code, 'Bo');
    for (const [name, body, status, k] of [
      ['start', { key: freshKey() }, 409, 'hostOnly'],
      ['start', {}, 400, 'badRequest'],
      ['start', { key: freshKey(), more: 1 }, 400, 'badRequest'],
      ['say', { key: freshKey(), room: 'table', text: 'x'.repeat(601) }, 400, 'badRequest'],
      ['say', { padding: 'x'.repeat(20_000) }, 413, 'tooLong'],
      ['resign', { key: freshKey() }, 404, 'noRoute'],
    ] as const) {
      const response = await post(`${bo.at}/${name}`, body, bo.headers);
      const said = (await response.json()) as { refusal: { k: string }; text: string };
      expect([response.status, said.refusal.k]).toEqual([status, `refusal.server.${k}`]);
      expect(said.text).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('lets a person read in five places at once; one more, and the oldest is let go', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    await ann.read();
    const polls = Array.from({ length: 5 }, () => ann.events(ann.next, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const sixth = ann.events(ann.next, 20);
    expect(await polls[0]).toMatchObject({ events: [], closed: CLOSED.tooManyTabs });
    await ann.do('say', { room: 'table', text: 'to the rest' });
    for (const poll of [...polls.slice(1), sixth]) expect((await poll).events.length).toBe(1);
  });

  test('asks those who ask too much to wait', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const answers = await Promise.all(Array.from({ length: 60 }, () => ann.get('/events?wait=0')));
    const slow = answers.filter((response) => response.status === 429);
    expect(slow.length).toBeGreaterThan(5);
    expect(slow[0]!.headers.get('retry-after')).toBe('1');
    expect(answers.filter((response) => response.ok).length).toBeGreaterThanOrEqual(40);
  });

  test('lets a class take its records home at once, and one person not without end', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const pupils = await Promise.all(
      Array.from({ length: 29 }, (_, i) => HttpPlayer.join(server.url, ann.code, `Pupil ${i}`)),
    );
    const records = await Promise.all([ann, ...pupils].map((player) => player.get('/record')));
    expect(records.map(({ status }) => status)).toEqual(Array(30).fill(200));
    const more = await Promise.all(Array.from({ length: 12 }, () => ann.get('/record')));
    expect(more.filter(({ status }) => status === 429).length).toBeGreaterThan(4);
  });

  test('lets nobody use up the whole looks of the others at the table', async () => {
    const ann = await HttpPlayer.host(server.url, 'Ann');
    const bo = await HttpPlayer.join(server.url, ann.code, 'Bo');
    const many = await Promise.all(Array.from({ length: 70 }, () => ann.get('/log')));
    expect(many.filter(({ status }) => status === 429).length).toBeGreaterThan(5);
    expect((await bo.get('/log')).status).toBe(200);
    expect((await bo.get('/seat')).status).toBe(200);
  });
});

interface SentEvent {
  name: string;
  id: string;
  data: unknown;
}
/** Reads so many server-sent events after a place, as EventSource would, and hangs up. */
async function listen(player: HttpPlayer, after: string | null, count: number): Promise<SentEvent[]> {
  const hangUp = new AbortController();
  const headers = { accept: 'text/event-stream', ...(after === null ? {} : { 'last-event-id': after }) };
  const response = await player.get('/events', headers, hangUp.signal);
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const events: SentEvent[] = [];
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => line.split(/: ?(.*)/s, 2) as [string, string]),
      );
      text = text.slice(end + 2);
      const data = fields.get('data');
      if (data !== undefined)
        events.push({ name: fields.get('event') ?? 'message', id: fields.get('id') ?? '', data: JSON.parse(data) });
    }
    if (events.length >= count) break;
  }
  hangUp.abort();
  return events.slice(0, count);
}
