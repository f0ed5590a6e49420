/** Stronger bots at a table: they think elsewhere while it goes on, and whatever becomes of their thoughts, it goes on. */
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { botFor, type Move } from '../../shared/bots/index.ts';
import { strongBot } from '../../shared/bots/search/strong.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import { VIEW_SCHEMA } from '../../shared/protocol/view.ts';
import { setup, view } from '../../shared/rules/index.ts';
import { BotPool } from '../../server/bots/pool.ts';
import type { Question } from '../../server/bots/thinker.ts';
import { newCode } from '../../server/table/secrets.ts';
import { Table, type TableDeps } from '../../server/table/table.ts';
import { depsOf, Sitter } from './games.ts';
import { HandTime, Player, serve, type TestServer } from './harness.ts';
import { MemoryStore } from './memory-store.ts';

/** Somebody who thinks when the test says so. */
class Slow {
  readonly #time: HandTime;
  constructor(time: HandTime) {
    this.#time = time;
  }
  readonly open: { question: Question; answer: (moves: readonly Move[] | null) => void }[] = [];
  readonly all: Question[] = [];
  think = (question: Question): Promise<readonly Move[] | null> => {
    this.all.push(question);
    return new Promise((answer) => void this.open.push({ question, answer }));
  };
  /** Answers what is open, and what is asked upon that in the next seconds, until nothing is. */
  async answerAll(how: (question: Question) => readonly Move[] | null): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet++) {
      for (let one = this.open.shift(); one; one = this.open.shift()) {
        one.answer(how(one.question));
        quiet = 0;
      }
      await settled();
      this.#time.pass(1000);
      await settled();
    }
  }
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
const quick = ({ seat, view: seen, ...asked }: Question): readonly Move[] => {
  const bot = strongBot(seat, { seed: 5, budget: { pairs: 3, orders: 3, details: 3, accords: 2 } });
  if (asked.what !== 'answer') return bot[asked.what](seen);
  const { yes, reason } = bot.answer(seen, asked.proposal);
  return [{ action: { t: 'answer', seat, proposal: asked.proposal.id, yes }, reason }];
};

interface Hosted {
  table: Table;
  ann: Sitter;
  slow: Slow;
  time: HandTime;
  deps: TableDeps;
}
function host(options: object = {}): Hosted {
  const time = new HandTime();
  const slow = new Slow(time);
  const deps = { ...depsOf(new MemoryStore(), time), think: slow.think };
  const made = Table.create(newCode(), 'Ann', { scenario: 'class-50', bots: 'strong', ...options }, deps)!;
  const ann = new Sitter(made.table, 'p1', made.token);
  ann.ask('seat', { seat: 'washington' });
  ann.ask('start', {});
  return { table: made.table, ann, slow, time, deps };
}
function plan(ann: Sitter): void {
  for (const { action } of botFor('washington').orders(ann.view)) ann.ask('act', { action });
}
const sealed = (ann: Sitter) => SEATS.filter((seat) => ann.view.sealed[seat]);

describe('a table', () => {
  test('asks every bot by its view alone: talks first, then orders; and waits for none of them', async () => {
    const { ann, slow } = host();
    expect(slow.all.map((q) => [q.seat, q.what])).toEqual(
      SEATS.filter((s) => s !== 'washington' && s !== 'is').map((s) => [s, 'talks']),
    );
    expect(ann.ask('say', { room: 'table', text: 'Meanwhile.' })).toEqual({ ok: true });
    plan(ann);
    expect(ann.view.turn).toBe(1);
    expect(sealed(ann)).toEqual(['washington']);
    await slow.answerAll(quick);
    expect(ann.view.turn).toBe(2);
    for (const { seat, what, view: seen } of slow.all) {
      expect(VIEW_SCHEMA.safeParse(seen).success, `${seat} ${what}`).toBe(true);
      expect(seen.reader).toBe(seat);
    }
    const last = slow.all.filter((q) => q.view.turn === 1).map((q) => q.what);
    expect(last.lastIndexOf('talks')).toBeLessThan(last.indexOf('orders'));
  });

  test('plays a game to its end, with proposals answered', async () => {
    const { ann, slow, time, table } = host();
    for (let turn = 1; table.phase === 'playing'; turn++) {
      time.pass(60_000);
      ann.ask('act', { action: { t: 'propose', seat: 'washington', accord: 'gift', with: ['erbil'], n: 1 } });
      await slow.answerAll(quick);
      expect(ann.view.proposals.filter((p) => p.parties[0] === 'washington')).toEqual([]);
      plan(ann);
      expect(turn).toBeLessThan(10);
      await slow.answerAll(quick);
    }
    expect(ann.last.table!.phase).toBe('over');
    expect(ann.view.result).not.toBeNull();
  });

  test('hears from a bot why it breaks an accord, whoever was party to it', async () => {
    const { table, ann, slow } = host({ scenario: 'class-75' });
    const basing = ann.view.world.accords.find((a) => a.accord === 'federalBasing')!;
    const reason = { k: 'bot.baghdad.redLine.overstayed', a: { accord: 'federalBasing' } };
    await slow.answerAll(({ seat, what }) =>
      seat === 'baghdad' && what === 'talks' ? [{ action: { t: 'break', seat, accord: basing.id }, reason }] : [],
    );
    expect(ann.view.world.accords.some((a) => a.id === basing.id)).toBe(false);
    const joined = table.join('Bo');
    if ('refusal' in joined) throw new Error(joined.refusal.k);
    // Whoever comes back, and whoever only watches, reads it among all that was said at the table.
    for (const [id, token] of [
      ['p1', ann.token],
      ['p2', joined.token],
    ] as const)
      expect(
        new Sitter(table, id, token).last.talk!.map(({ room, seat, msg }) => ({ room, seat, msg })),
      ).toContainEqual({ room: 'table', seat: 'baghdad', msg: reason });
  });

  test('without an answer the simple bots play', async () => {
    const { ann, slow } = host();
    await slow.answerAll(() => null);
    expect(sealed(ann)).toHaveLength(4);
    plan(ann);
    expect(ann.view.turn).toBe(2);
  });

  test('an answer that comes after its turn is dropped', async () => {
    const { ann, slow, time, table } = host({ clock: 120 });
    const late = [...slow.open];
    plan(ann);
    time.pass(120_000);
    expect(ann.view.turn).toBe(2);
    await settled();
    const before = JSON.stringify(table.everything('p1'));
    for (const { question, answer } of late) answer(quick(question));
    await settled();
    expect(JSON.stringify(table.everything('p1'))).toBe(before);
  });

  test('what is thought for a seat that people have taken meanwhile is dropped', async () => {
    const { table, ann, slow } = host();
    const joined = table.join('Bo');
    if ('refusal' in joined) throw new Error(joined.refusal.k);
    const bo = new Sitter(table, 'p2', joined.token);
    bo.ask('seat', { seat: 'tehran' });
    await slow.answerAll(quick);
    expect(sealed(ann)).toEqual(['baghdad', 'erbil', 'is']);
    expect(bo.view.you!.slots).toEqual([null, null]);
    // Handed back, the seat is asked for again.
    bo.ask('stepOut', { out: true });
    await slow.answerAll(quick);
    expect(sealed(ann)).toContain('tehran');
  });

  test('moves that make no sense are left out, and the slots filled', async () => {
    const { ann, slow } = host();
    await slow.answerAll(({ seat }) => [
      {
        action: { t: 'place', seat, slot: 0, order: { card: 'no-such-card', use: 'bank' } },
        reason: { k: 'bot.seal' },
      },
      {
        action: { t: 'place', seat: 'washington', slot: 0, order: { card: ann.view.you!.hand[0]!, use: 'bank' } },
        reason: { k: 'bot.seal' },
      },
    ]);
    expect(sealed(ann)).toHaveLength(4);
  });

  test('seals at a time that tells nothing of who thought for long, nor of who bargains in private', async () => {
    /** When each seal showed, in ms from the start; each question is answered after `thinks` ms. */
    const seals = async (thinks: (question: Question) => number, bargain: boolean): Promise<string[]> => {
      const { table, ann, slow, time } = host();
      const joined = table.join('Bo');
      if ('refusal' in joined) throw new Error(joined.refusal.k);
      const bo = new Sitter(table, 'p2', joined.token);
      bo.ask('seat', { seat: 'erbil' });
      const began = time.now();
      if (bargain)
        bo.ask('act', { action: { t: 'propose', seat: 'erbil', accord: 'pledge', with: ['baghdad'], text: 'Psst.' } });
      const shown: string[] = [];
      for (let at = 0; at < 6000; at += 10) {
        for (const one of slow.open.splice(0))
          time.timer(thinks(one.question), () => one.answer(one.question.what === 'talks' ? [] : quick(one.question)));
        time.pass(10);
        await settled();
        for (const seat of sealed(ann))
          if (!shown.some((words) => words.startsWith(seat))) shown.push(`${seat} ${time.now() - began}`);
      }
      return shown;
    };
    const swift = await seals(() => 10, false);
    expect(swift).toHaveLength(3);
    expect(await seals(({ seat }) => (seat === 'tehran' ? 600 : 10), false)).toEqual(swift);
    expect(await seals(({ seat }) => (seat === 'is' ? 10 : 700), true)).toEqual(swift);
  });

  test('a table that is revived asks again, and its log says nothing of what was thought', async () => {
    const { table, slow, deps } = host();
    const asked = slow.all.length;
    table.dispose();
    const game = deps.store.load(table.code)!;
    Table.revive(game, deps);
    expect(slow.all.slice(asked).map((q) => [q.seat, q.what])).toEqual(
      slow.all.slice(0, asked).map((q) => [q.seat, q.what]),
    );
    await slow.answerAll(quick);
    // From the log alone, without anybody who thinks, the game is the same.
    const before = deps.store.load(table.code)!;
    const { think: _, ...alone } = deps;
    const again = Table.revive(before, alone);
    expect(JSON.stringify(again.everything('p1'))).toContain('"sealed"');
  });

  test('the host may change the bots in mid-game', async () => {
    const { ann, slow } = host();
    ann.ask('configure', { options: { bots: 'simple' } });
    expect(sealed(ann)).toHaveLength(4);
    await slow.answerAll(quick);
    plan(ann);
    expect(ann.view.turn).toBe(2);
  });
});

describe('the threads', () => {
  const pools: BotPool[] = [];
  afterEach(async () => void (await Promise.all(pools.splice(0).map((p) => p.dispose()))));
  const failures: string[] = [];
  const pool = (options: Partial<ConstructorParameters<typeof BotPool>[0]>) => {
    const made = new BotPool({ report: (what) => void failures.push(what), ...options });
    pools.push(made);
    return made;
  };
  const script = (name: string) => new URL(`./threads/${name}.ts`, import.meta.url);
  const { state } = setup(SCENARIOS['class-50']!, { seed: [1, 2, 3, 4] });
  const question: Question = { seat: 'erbil', what: 'orders', view: view(state, 'erbil') };

  test('think, in the time they have', async () => {
    const moves = await pool({ limit: 20 }).think(question);
    expect(moves?.at(-1)?.action).toEqual({ t: 'seal', seat: 'erbil' });
  });
  test('that die are replaced, and their question has no answer', async () => {
    const dying = pool({ size: 1, script: script('dies') });
    expect(await Promise.all([dying.think(question), dying.think(question)])).toEqual([null, null]);
  });
  test('that hang are ended', async () => {
    const stuck = pool({ size: 1, patience: 50, script: script('sleeps') });
    expect(await stuck.think(question)).toBeNull();
    expect(failures.at(-1)).toBe('bot thread');
  });
  test('have a queue with an end', async () => {
    const full = pool({ size: 1, queue: 1, script: script('sleeps') });
    const [first, second] = [full.think(question), full.think(question)];
    expect(await full.think(question)).toBeNull();
    await full.dispose();
    expect(await Promise.all([first, second])).toEqual([null, null]);
    expect(await full.think(question)).toBeNull();
  });
  test('that fail at a question say so and go on', async () => {
    const one = pool({ size: 1, limit: 20 });
    expect(await one.think({ ...question, view: { ...question.view, you: null } })).toBeNull();
    expect(failures.at(-1)).toBe('bot thought');
    expect(await one.think(question)).not.toBeNull();
  });
});

describe('a real server', () => {
  let server: TestServer | null = null;
  afterAll(() => server?.stop());
  test('plays a turn with strong bots, and answers people while they think', { timeout: 60_000 }, async () => {
    server = await serve();
    const ann = await Player.host(server.url, 'Ann', { scenario: 'class-50', bots: 'strong' });
    expect(ann.table!.options.bots).toBe('strong');
    await ann.sit('washington');
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    await ann.do('say', { room: 'table', text: 'Anybody there?' });
    await ann.until('the bots’ seals', () => ann.table!.seats.filter((s) => s.sealed).length === 4);
    for (const { action } of botFor('washington').orders(ann.view!)) await ann.act(action);
    await ann.until('turn 2', () => ann.view!.turn === 2);
    await ann.until('the bots’ seals of turn 2', () => ann.table!.seats.filter((s) => s.sealed).length === 4);
  });
});
