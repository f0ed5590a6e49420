/** What a table does beside the game: people, talk, deals with bots, the same request twice, stepping out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allCaughtUp, freshKey, Player, refusalOf, serve, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.stop());

async function threeAndWatcher(): Promise<[Player, Player, Player, Player]> {
  const ann = await Player.host(server.url, 'Ann');
  const [bo, cy, wes] = await Promise.all(['Bo', 'Cy', 'Wes'].map((name) => Player.join(server.url, ann.code, name)));
  await ann.sit('washington');
  await bo!.sit('baghdad');
  await cy!.sit('tehran');
  return [ann, bo!, cy!, wes!];
}
/** The words of people; bots speak in texts of the catalogue. */
const said = (player: Player): string[] => player.talk.flatMap((line) => line.text ?? []);

describe('the same request twice', () => {
  test('acts once, and is answered alike', async () => {
    const [ann, bo] = await threeAndWatcher();
    const key = freshKey();
    expect(await ann.ask('say', { room: 'table', text: 'once' }, key)).toEqual({ ok: true });
    expect(await ann.ask('say', { room: 'table', text: 'once' }, key)).toEqual({ ok: true });
    expect(await ann.ask('say', { room: 'table', text: 'other words' }, key)).toEqual({ ok: true });
    // Another person's key is another request.
    expect(await bo.ask('say', { room: 'table', text: 'too' }, key)).toEqual({ ok: true });
    await allCaughtUp([ann, bo]);
    expect(said(bo)).toEqual(['once', 'too']);

    const refused = freshKey();
    const first = await bo.ask('start', {}, refused);
    expect(refusalOf(first)?.k).toBe('refusal.server.hostOnly');
    expect(await bo.ask('start', {}, refused)).toEqual(first);
  });
});

describe('talk', () => {
  test('reaches the members of a room and nobody else', async () => {
    const [ann, bo, cy, wes] = await threeAndWatcher();
    const all = [ann, bo, cy, wes];
    await ann.do('say', { room: 'table', text: 'hello all' });
    // Before the game anyone may sit anywhere for a moment: there are no secrets yet.
    expect(refusalOf(await ann.ask('say', { room: 'washington', text: 'psst' }))?.k).toBe('refusal.server.notStarted');
    await ann.do('start', {});
    await ann.do('say', { room: 'baghdad+washington', text: 'between us' });
    await ann.do('say', { room: 'washington', text: 'to myself' });
    await wes.do('say', { room: 'table', text: 'from the gallery' });
    await allCaughtUp(all);
    expect(said(ann)).toEqual(['hello all', 'between us', 'to myself', 'from the gallery']);
    expect(said(bo)).toEqual(['hello all', 'between us', 'from the gallery']);
    expect(said(cy)).toEqual(['hello all', 'from the gallery']);
    expect(said(wes)).toEqual(['hello all', 'from the gallery']);
    expect(bo.talk.find((line) => line.text === 'between us')).toMatchObject({ room: 'baghdad+washington', seat: 'washington', name: 'Ann', msg: null });

    for (const [player, room, k] of [
      [cy, 'baghdad+washington', 'notInRoom'],
      [wes, 'washington', 'notInRoom'],
      [ann, 'washington+baghdad', 'noRoom'],
      [ann, 'ankara', 'noRoom'],
    ] as const)
      expect(refusalOf(await player.ask('say', { room, text: 'psst' }))?.k).toBe(`refusal.server.${k}`);
    expect(refusalOf(await ann.ask('say', { room: 'table', text: ' \u202e\n ' }))?.k).toBe('refusal.server.noWords');
  });

  test('of a seat is there for whoever joins the seat later, and only for them', async () => {
    const [ann, bo, , wes] = await threeAndWatcher();
    await ann.do('configure', { options: { lateTeams: true } });
    await ann.do('start', {});
    await ann.do('say', { room: 'baghdad+washington', text: 'kept' });
    await wes.sit('baghdad');
    await wes.until('the talk of the seat', () => said(wes).includes('kept'));
    const tab = await bo.tab();
    await tab.until('the talk so far', () => said(tab).includes('kept'));
    // Numbers rise within a room and do not count the lines of other rooms.
    const ids = tab.talk.map((line) => line.id);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });

  test('is limited a person, not a table', async () => {
    const [ann, bo] = await threeAndWatcher();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => ann.ask('say', { room: 'table', text: `${i}` })),
    );
    expect(answers.filter((a) => !a.ok).map(refusalOf)).toContainEqual({ k: 'refusal.server.tooFast' });
    expect(answers.filter((a) => a.ok).length).toBeGreaterThan(5);
    await bo.do('say', { room: 'table', text: 'still my turn' });
  });
});

describe('people', () => {
  test('two tabs of one person both receive', async () => {
    const [ann] = await threeAndWatcher();
    const tab = await ann.tab();
    expect(tab.me).toEqual(ann.me);
    await ann.do('say', { room: 'table', text: 'in both' });
    await allCaughtUp([ann, tab]);
    expect([said(ann), said(tab)]).toEqual([['in both'], ['in both']]);
    expect(ann.table!.seats[0]!.people).toEqual([{ name: 'Ann', online: true, out: false }]);
    await tab.leave();
    await ann.caughtUp();
    expect(ann.table!.seats[0]!.people[0]!.online).toBe(true);
  });

  test('names are one person each, and free of tricks', async () => {
    const [ann, bo] = await threeAndWatcher();
    expect(refusalOf(await bo.ask('name', { name: 'ＡＮＮ' }))?.k).toBe('refusal.server.nameTaken');
    await bo.do('name', { name: ' Bo\u202e  Two ' });
    await ann.until('the new name', () => ann.table!.seats[1]!.people[0]!.name === 'Bo Two');
  });

  test('the host alone configures, starts and pauses; the red cell follows its mode', async () => {
    const [ann, bo] = await threeAndWatcher();
    for (const answer of [
      await bo.ask('configure', { options: { clock: 300 } }),
      await bo.ask('start', {}),
      await bo.ask('pause', { on: true }),
      await bo.ask('stepOut', { out: true, seat: 'washington' }),
    ])
      expect(refusalOf(answer)?.k).toBe('refusal.server.hostOnly');
    expect(refusalOf(await bo.ask('seat', { seat: 'is' }))?.k).toBe('refusal.server.automated');
    await ann.do('configure', { options: { isMode: 'facilitator' } });
    expect(refusalOf(await bo.ask('seat', { seat: 'is' }))?.k).toBe('refusal.server.facilitatorOnly');
    await ann.sit('is');
    await ann.do('configure', { options: { isMode: 'automated' } });
    await ann.until('leaving the seat', () => ann.me!.seat === null);
    expect(refusalOf(await ann.ask('configure', { options: { scenario: 'nowhere' } }))?.k).toBe(
      'refusal.server.scenario',
    );
  });

  test('an agenda wished for is known to the seat alone', async () => {
    const [ann, bo] = await threeAndWatcher();
    await ann.do('wish', { agenda: 'withdrawal' });
    await allCaughtUp([ann, bo]);
    expect(ann.me!.agenda).toBe('withdrawal');
    expect(bo.table!.seats[0]!.ready).toBe(true);
    expect(JSON.stringify(bo.inbox)).not.toContain('withdrawal');
    // Nor does it tell who sits down there for a moment, and who has gone has nothing of it.
    await bo.sit('washington');
    await allCaughtUp([ann, bo]);
    expect(ann.me!.agenda).toBeNull();
    expect(JSON.stringify(bo.inbox)).not.toContain('withdrawal');
    await bo.sit('baghdad');
    expect(refusalOf(await bo.ask('wish', { agenda: 'withdrawal' }))?.k).toBe('refusal.server.otherAgenda');
  });
});

describe('bots', () => {
  test('answer a proposal, with the reason in the room of its parties', async () => {
    const [ann, bo, cy] = await threeAndWatcher();
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    const offer = {
      t: 'propose',
      seat: 'washington',
      accord: 'pledge',
      with: ['erbil'],
      text: 'We stay in Erbil.',
    } as const;
    expect(await ann.act(offer)).toEqual({ ok: true });
    const isReason = (player: Player) =>
      player.talk.some((line) => line.room === 'erbil+washington' && line.seat === 'erbil' && line.msg !== null);
    await ann.until('the reason', () => isReason(ann));
    await allCaughtUp([bo, cy]);
    expect(isReason(bo) || isReason(cy)).toBe(false);
    expect(ann.view!.proposals.filter((p) => p.parties[0] === 'washington')).toEqual([]);
  });

  test('people answer each other, and nobody else hears of a proposal', async () => {
    const [ann, bo, cy] = await threeAndWatcher();
    await ann.do('start', {});
    await Promise.all([ann, bo, cy].map((p) => p.until('the game', () => p.view !== null)));
    await allCaughtUp([ann, bo, cy]);
    const before = cy.inbox.length;
    await ann.act({ t: 'propose', seat: 'washington', accord: 'pledge', with: ['baghdad'], text: 'A promise.' });
    const mine = () => bo.view!.proposals.find((p) => p.parties[0] === 'washington');
    await bo.until('the proposal', () => mine() !== undefined);
    await allCaughtUp([cy]);
    expect(cy.inbox.length).toBe(before);
    expect(await bo.act({ t: 'answer', seat: 'baghdad', proposal: mine()!.id, yes: true })).toEqual({ ok: true });
    await cy.until('the accord', () => cy.view!.world.accords.some((a) => a.text === 'A promise.'));
  });

  test('take over whoever steps out, at once, and hand back', async () => {
    const [ann, bo, cy] = await threeAndWatcher();
    await ann.do('start', {});
    await ann.until('the game', () => ann.view !== null);
    await bo.do('stepOut', { out: true });
    await ann.until('the bot', () => ann.table!.seats[1]!.bot && ann.table!.seats[1]!.sealed);
    await bo.until('being out', () => bo.me!.out);
    expect(refusalOf(await bo.act({ t: 'unseal', seat: 'baghdad' }))?.k).toBe('refusal.server.steppedOut');
    await bo.do('stepOut', { out: false });
    expect(await bo.act({ t: 'unseal', seat: 'baghdad' })).toEqual({ ok: true });
    await ann.until('the hand-back', () => !ann.table!.seats[1]!.bot && !ann.table!.seats[1]!.sealed);

    // The host hands over a seat whose people have gone; with nobody left to wait for, the turn ends.
    await bo.do('stepOut', { out: true });
    await cy.leave();
    await ann.do('stepOut', { out: true, seat: 'tehran' });
    await ann.until('the bot', () => ann.table!.seats[2]!.bot);
    await ann.do('stepOut', { out: true });
    await ann.caughtUp();
    // With no people in any seat the bots hold still: nobody asked for a game without players.
    expect(ann.view!.phase).toBe('planning');
    expect(ann.view!.turn).toBeLessThanOrEqual(2);
  });
});
