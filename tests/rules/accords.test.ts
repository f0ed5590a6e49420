/** Accords: proposed, signed, kept each turn, run out, broken at a price, and all of it in the ledger. */
import { describe, expect, test } from 'vitest';
import { ACCORDS_DATA } from '../../shared/content/accords.ts';
import { ACCORDS } from '../../shared/content/ids.ts';
import type { AccordId, SeatId } from '../../shared/content/ids.ts';
import type { Effect } from '../../shared/content/model.ts';
import { scenarioOf } from '../../shared/content/scenarios/index.ts';
import { legal, query, readSteps, view } from '../../shared/rules/index.ts';
import type { State, Step } from '../../shared/rules/index.ts';
import { act, briefs, given, noteKeys, refused, resolve } from './help.ts';
import { likely, strays } from './oracle.ts';
import { both, flags, inForce, QUIET, set, tracks } from './ops/try.ts';

const LASTING = ACCORDS.filter((a) => a !== 'gift' && a !== 'pledge');
const partiesOf = (accord: AccordId) => ACCORDS_DATA[accord].parties as readonly SeatId[];

/** The first party proposes, the others say yes. */
function agree(
  s: State,
  accord: AccordId,
  parties: readonly SeatId[],
  more: { n?: number; text?: string } = {},
): { state: State; steps: Step[] } {
  const [first, ...others] = parties as [SeatId, ...SeatId[]];
  let r: { state: State; steps: Step[] } = act(s, { t: 'propose', seat: first, accord, with: others, ...more });
  const id = r.state.proposals.at(-1)!.id;
  for (const seat of others) {
    expect(r.steps).toEqual([]);
    r = act(r.state, { t: 'answer', seat, proposal: id, yes: true });
  }
  return r;
}

describe.each(LASTING)('%s', (accord) => {
  const data = ACCORDS_DATA[accord];
  const board = both(
    flags('valveClosed', 'shareWithheld'),
    set('BAS', { western: 3 }),
    set('SOU', { western: 1 }),
    set('BAG', { t22: 1 }),
  );
  const start = given(board, QUIET);
  const signed = agree(start, accord, partiesOf(accord));
  const mine = signed.state.world.accords[0]!;

  test('comes into force when all have signed, with what it promises at once', () => {
    const says: Effect[] = [...data.sign, ...(data.uncosigned ?? [])];
    expect(signed.steps).toHaveLength(1);
    expect(strays(signed.steps[0]!.changes, says)).toEqual([]);
    expect(likely(start.world, says, signed.steps[0]!.changes)).toEqual([]);
    const until = data.turns === null ? null : start.world.turn + data.turns - 1;
    expect(mine).toMatchObject({ accord, parties: partiesOf(accord), since: start.world.turn, until });
    expect(signed.state.world.ledger.at(-1)).toMatchObject({ id: mine.id, accord, what: 'signed' });
    expect(signed.state.proposals).toEqual([]);
  });
  test('keeps its promise at each reckoning', () => {
    const then = resolve(signed.state, {}).steps.find((x) => x.text.k === 'reckoning.upkeep');
    const bare = resolve(start, {}).steps.find((x) => x.text.k === 'reckoning.upkeep');
    if (data.upkeep.length === 0) expect(briefs(then)).toEqual(briefs(bare));
    else {
      expect(strays(then!.changes, data.upkeep)).toEqual([]);
      expect(then!.changes.length).toBeGreaterThan(0);
    }
  });
  test('runs out after its turns, and the ledger says so', () => {
    let s = signed.state;
    for (let turn = 1; turn <= 5; turn++) {
      expect(query.inForce(s.world, accord)).toBe(data.turns === null || turn <= data.turns);
      s = resolve(s, {}).state;
    }
    const ends = s.world.ledger.filter((e) => e.id === mine.id).map((e) => [e.what, e.turn]);
    expect(ends).toEqual([['signed', 1], ...(data.turns === null ? [] : [['expired', data.turns]])]);
  });
  test.each(partiesOf(accord))('can be broken by %s, at a price', (seat) => {
    const { state, steps } = act(signed.state, { t: 'break', seat, accord: mine.id });
    expect(query.inForce(state.world, accord)).toBe(false);
    const price: Effect[] = data.breakCost ? [{ do: 'leverage', seat, by: -data.breakCost }] : [];
    expect(strays(steps[0]!.changes, [...data.broken, ...price])).toEqual([]);
    expect(likely(signed.state.world, [...data.broken, ...price], steps[0]!.changes)).toEqual([]);
    const before = signed.state.world.leverage[seat]!;
    const named = data.broken.reduce((n, e) => (e.do === 'leverage' && e.seat === seat ? n + e.by : n), 0);
    expect(state.world.leverage[seat]).toBe(before - data.breakCost + named);
    expect(state.world.ledger.at(-1)).toMatchObject({ accord, what: 'broken', by: seat });
  });
  test('cannot be signed twice, and only by its parties', () => {
    const [first, ...others] = partiesOf(accord);
    expect(refused(signed.state, { t: 'propose', seat: first!, accord, with: others }).k).toBe('refusal.accordInForce');
    expect(legal(start, 'is').accords).toEqual([]);
  });
});

describe('proposals', () => {
  const propose = (s: State) =>
    act(s, { t: 'propose', seat: 'washington', accord: 'powerWaiver', with: ['baghdad', 'tehran'] }).state;
  test('are seen by their parties alone', () => {
    const s = propose(QUIET);
    for (const seat of ['washington', 'baghdad', 'tehran'] as const) expect(view(s, seat).proposals).toHaveLength(1);
    for (const reader of ['erbil', 'is', 'public'] as const) expect(view(s, reader).proposals).toEqual([]);
  });
  test('need everyone: one yes of two leaves it open, one no ends it', () => {
    const s = propose(QUIET);
    const id = s.proposals[0]!.id;
    const half = act(s, { t: 'answer', seat: 'baghdad', proposal: id, yes: true }).state;
    expect(half.proposals[0]!.signed).toEqual(['washington', 'baghdad']);
    expect(half.world.accords).toEqual([]);
    expect(act(half, { t: 'answer', seat: 'tehran', proposal: id, yes: false }).state.proposals).toEqual([]);
    expect(refused(half, { t: 'answer', seat: 'baghdad', proposal: id, yes: true }).k).toBe('refusal.noSuchProposal');
  });
  test('can be taken back by the proposer, and lapse with the turn', () => {
    const s = propose(QUIET);
    expect(act(s, { t: 'withdraw', seat: 'washington', proposal: s.proposals[0]!.id }).state.proposals).toEqual([]);
    expect(resolve(s, {}).state.proposals).toEqual([]);
  });
  test('whose terms no longer hold cannot be signed', () => {
    const warm = given(both(tracks({ ties: 4 }), set('BAS', { western: 4 }), inForce('securityCooperation')), QUIET);
    const sc = given(
      (w) => void (w.accords = w.accords.map((a) => ({ ...a, parties: ['washington', 'baghdad'] }))),
      warm,
    );
    const offered = act(sc, { t: 'propose', seat: 'washington', accord: 'energyCompact', with: ['baghdad'] }).state;
    const cold = act(offered, { t: 'break', seat: 'washington', accord: sc.world.accords[0]!.id }).state;
    expect(cold.world.tracks.ties).toBeLessThan(4);
    const answer = { t: 'answer', seat: 'baghdad', proposal: cold.proposals[0]!.id, yes: true } as const;
    expect(refused(cold, answer).k).toBe('needs.track.min');
  });
});

describe('erbilBasing', () => {
  test('costs ties and cohesion unless Baghdad co-signs', () => {
    const alone = agree(QUIET, 'erbilBasing', ['washington', 'erbil']);
    expect(briefs(alone.steps[0])).toEqual(['leverage.erbil+1', 'ties-2', 'cohesion-1']);
    const together = agree(QUIET, 'erbilBasing', ['washington', 'erbil', 'baghdad']);
    expect(briefs(together.steps[0])).toEqual(['leverage.erbil+1', 'sovereignty-1', 'leverage.baghdad+1']);
    expect(query.cosigned(together.state.world, 'erbilBasing', 'baghdad')).toBe(true);
  });
});

describe('gift', () => {
  const offered = act(QUIET, { t: 'propose', seat: 'washington', accord: 'gift', with: ['erbil'], n: 4 }).state;
  test('binds the leverage while it is on offer', () => {
    expect(legal(offered, 'washington').free).toBe(2);
    expect(legal(QUIET, 'washington').free).toBe(6);
  });
  test('changes hands at once, and stays in the ledger alone', () => {
    const { state, steps } = act(offered, {
      t: 'answer',
      seat: 'erbil',
      proposal: offered.proposals[0]!.id,
      yes: true,
    });
    expect(briefs(steps[0])).toEqual(['leverage.washington-4', 'leverage.erbil+4']);
    expect(state.world.accords).toEqual([]);
    expect(state.world.ledger.at(-1)).toMatchObject({ accord: 'gift', n: 4, what: 'signed' });
  });
});

describe('pledge', () => {
  const text = 'No troops south of Hamrin before spring.';
  test('keeps its words, is enforced by nothing, and can be broken for nothing', () => {
    const { state } = agree(QUIET, 'pledge', ['tehran', 'baghdad'], { text: `  ${text} ` });
    expect(state.world.accords[0]).toMatchObject({ accord: 'pledge', text, until: null });
    const broken = act(state, { t: 'break', seat: 'tehran', accord: state.world.accords[0]!.id });
    expect(broken.steps[0]!.changes).toEqual([]);
    expect(broken.state.world.ledger.at(-1)).toMatchObject({ accord: 'pledge', text, what: 'broken', by: 'tehran' });
  });
  test('several can stand at once, each broken by itself', () => {
    const one = agree(QUIET, 'pledge', ['tehran', 'baghdad'], { text: 'A' }).state;
    const two = agree(one, 'pledge', ['baghdad', 'tehran'], { text: 'B' }).state;
    const left = act(two, { t: 'break', seat: 'baghdad', accord: two.world.accords[1]!.id }).state.world.accords;
    expect(left.map((a) => a.text)).toEqual(['A']);
  });
});

test('an accord that runs out is told as the next turn opens', () => {
  const s = given(
    (w) => w.accords.push({ id: 'a9', accord: 'truce', parties: ['washington', 'tehran'], since: 1, until: w.turn }),
    QUIET,
  );
  const step = readSteps(resolve(s, {}).steps, 'public').find((x) => x.text.k === 'turn.opens');
  expect(noteKeys(step)).toContain('note.accordExpired');
});

test('what was agreed up to the last turn still counts when the game ends', () => {
  const last = scenarioOf(QUIET.header).turns.length;
  const s = given((w) => {
    w.turn = last;
    w.accords.push({ id: 'a9', accord: 'erbilBasing', parties: ['washington', 'erbil'], since: 1, until: last });
  }, QUIET);
  const { state } = resolve(s, {});
  expect(state.phase).toBe('over');
  expect(query.inForce(state.world, 'erbilBasing')).toBe(true);
  expect(state.world.ledger.filter((e) => e.id === 'a9')).toEqual([]);
});
