/** Orders: revealed by initiative, slot by slot; boosted, banked, fizzled with the boost back, and filled at the bell. */
import { describe, expect, test } from 'vitest';
import { CARDS, DECKS } from '../../shared/content/cards/index.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { bankValue, legal } from '../../shared/rules/index.ts';
import type { Order, Step } from '../../shared/rules/index.ts';
import { act, briefs, cardFor, deal, given, noteKeys, operation, refused, resolve } from './help.ts';
import { both, inForce, leverage, QUIET, set } from './ops/try.ts';

const told = (steps: readonly Step[], card: string) =>
  steps.find((x) => x.card === card && (x.kind === 'order' || x.kind === 'fizzle'));

describe('bank', () => {
  test.each(SEATS)('of %s pays one more than half the ops', (seat) => {
    for (const card of DECKS[seat].slice(0, 6)) {
      const { steps, state } = resolve(QUIET, { [seat]: [{ card: card.id, use: 'bank' }] });
      const step = told(steps, card.id)!;
      expect(briefs(step)).toEqual([`leverage.${seat}+${bankValue(card)}`]);
      expect(bankValue(card)).toBe([0, 1, 2, 2, 3][card.ops]);
      expect(state.seats[seat].discard).toContain(card.id);
    }
  });
  test('stops at twelve', () => {
    const card = cardFor('erbil', 3);
    const { steps } = resolve(given(leverage('erbil', 11), QUIET), { erbil: [{ card, use: 'bank' }] });
    expect(briefs(told(steps, card))).toEqual(['leverage.erbil+1']);
  });
});

describe('boost', () => {
  const board = given(set('HAM', { isf: 1, cellsExposed: 2 }), QUIET);
  const shown = legal(board, 'baghdad')
    .op('clear')
    .targets.find((t) => t.id === 'HAM')!.odds!;
  test.each([0, 1, 2] as const)('of %i adds as much strength and costs as much leverage', (boost) => {
    const { steps } = resolve(board, { baghdad: [operation('baghdad', 'clear', ['HAM'], boost)] });
    const [order, check] = steps.filter((x) => x.op === 'clear');
    expect(briefs(order)).toEqual(boost ? [`leverage.baghdad-${boost}`] : []);
    expect(order!.boost).toBe(boost);
    expect(check!.roll!.chance).toBe(Math.min(90, shown.chance + 10 * boost));
    expect(check!.roll!.mods.filter((m) => m.m === 'boost')).toEqual(boost ? [{ m: 'boost', by: boost }] : []);
  });
  test('counts for every target of the order, and is paid once', () => {
    const two = given(both(set('HAM', { isf: 1 }), set('KIR', { isf: 1 })), QUIET);
    const { steps } = resolve(two, { baghdad: [operation('baghdad', 'clear', ['HAM', 'KIR'], 2)] });
    const [order, ...checks] = steps.filter((x) => x.op === 'clear');
    expect(briefs(order)).toEqual(['leverage.baghdad-2']);
    expect(checks.map((c) => c.roll!.mods.some((m) => m.m === 'boost'))).toEqual([true, true]);
  });
  test('strengthens the check of an event', () => {
    const card = Object.values(CARDS).find(
      (c) => !c.covert && !c.when && !c.target && c.event.some((e) => e.do === 'check'),
    )!;
    const { steps } = resolve(QUIET, { [card.seat]: [{ card: card.id, use: 'event', boost: 2 }] });
    const step = told(steps, card.id)!;
    expect(step.roll!.mods).toContainEqual({ m: 'boost', by: 2 });
    expect(briefs(step)[0]).toBe(`leverage.${card.seat}-2`);
  });
  test('keeps the odds within ten and ninety', () => {
    const sure = given(set('HAM', { isf: 4, trained: 2, t10: 1, cellsExposed: 2 }), QUIET);
    const { steps } = resolve(sure, { baghdad: [operation('baghdad', 'clear', ['HAM'], 2)] });
    expect(steps.find((x) => x.kind === 'check')!.roll!.chance).toBe(90);
  });
});

describe('an order that has become impossible', () => {
  /** The only militia of Hamrin is struck before Baghdad curbs it. */
  const fast = DECKS.washington.filter((c) => c.ops >= 1).sort((a, b) => a.initiative - b.initiative)[0]!.id;
  const slow = DECKS.baghdad.filter((c) => c.ops >= 2).sort((a, b) => b.initiative - a.initiative)[0]!.id;
  const board = given(both(set('HAM', { militia: 1, t10: 1 }), set('BAG', { militia: 1 })), QUIET);
  const strike: Order = { card: fast, use: 'operation', op: 'strike', targets: ['HAM'], boost: 2 };
  const curb = (targets: string[]): Order => ({ card: slow, use: 'operation', op: 'curb', targets, boost: 2 });
  const struck = (targets: string[]) => {
    for (let n = 1; n < 50; n++) {
      const r = resolve(
        { ...board, header: { ...board.header, seed: [n, 2, 3, 4] } },
        { washington: [strike], baghdad: [curb(targets)] },
      );
      if (r.steps.some((x) => x.op === 'strike' && x.roll?.success)) return r;
    }
    throw new Error('never struck');
  };
  test('fizzles, says why, gives the boost back, and the card is discarded', () => {
    const { steps, state } = struck(['HAM']);
    const step = told(steps, slow)!;
    expect(step.kind).toBe('fizzle');
    expect(noteKeys(step)).toEqual(['refusal.noMilitia']);
    expect(briefs(step)).toEqual([]);
    expect(state.seats.baghdad.discard).toContain(slow);
  });
  test('in part: the open target is tried with the boost, the other fizzles', () => {
    const { steps } = struck(['HAM', 'BAG']);
    const mine = steps.filter((x) => x.op === 'curb');
    expect(mine.map((x) => [x.kind, x.target])).toEqual([
      ['order', undefined],
      ['fizzle', 'HAM'],
      ['check', 'BAG'],
    ]);
    expect(briefs(mine[0])).toEqual(['leverage.baghdad-2']);
    expect(noteKeys(mine[1])).toEqual(['refusal.noMilitia']);
  });
  test('an event whose condition has gone fizzles and stays in the game', () => {
    // w20 needs US troops in north-east Syria: they are withdrawn in the first slot.
    const troops = given(
      both(set('NES', { t10: 1, bases: 1 }), set('ERB', { t10: 1, bases: 1 }), inForce('erbilBasing')),
      QUIET,
    );
    const home = operation('washington', 'posture', ['NES>home'], 0, ['w20']);
    const { steps, state } = resolve(troops, {
      washington: [home, { card: 'w20', use: 'event', boost: 1, ...aim('w20') }],
    });
    const step = told(steps, 'w20')!;
    expect(step.kind).toBe('fizzle');
    expect(noteKeys(step)).toEqual(['needs.pieces.min']);
    expect(briefs(step)).toEqual([]);
    expect(state.seats.washington.discard).toContain('w20');
  });
});
const aim = (card: string) => (CARDS[card]!.target ? { target: 'BAG' as const } : {});

describe('initiative', () => {
  test('low numbers first, all first slots before all second ones', () => {
    const hands = SEATS.map((seat) => DECKS[seat].slice(3, 5).map((c) => c.id));
    const orders = Object.fromEntries(
      SEATS.map((seat, i) => [seat, hands[i]!.map((card): Order => ({ card, use: 'bank' }))]),
    );
    const { steps } = resolve(QUIET, orders);
    const banked = steps.filter((x) => x.kind === 'order').map((x) => x.card!);
    const sorted = (slot: number) =>
      hands.map((h) => h[slot]!).sort((a, b) => CARDS[a]!.initiative - CARDS[b]!.initiative);
    expect(banked).toEqual([...sorted(0), ...sorted(1)]);
  });
});

describe('cards after use', () => {
  const event = (once: boolean) => Object.values(CARDS).find((c) => c.once === once && !c.when && !c.target)!;
  test('an event printed so is out of the game', () => {
    const card = event(true);
    expect(
      resolve(QUIET, { [card.seat]: [{ card: card.id, use: 'event', boost: 0 }] }).state.seats[card.seat].out,
    ).toEqual([card.id]);
  });
  test('any other is discarded', () => {
    const card = event(false);
    expect(
      resolve(QUIET, { [card.seat]: [{ card: card.id, use: 'event', boost: 0 }] }).state.seats[card.seat].discard,
    ).toContain(card.id);
  });
  test('hands refill to five, and a draw effect adds to that', () => {
    const card = Object.values(CARDS).find(
      (c) => !c.when && !c.target && c.event.some((e) => e.do === 'draw' && e.seat === c.seat),
    )!;
    const extra = card.event.reduce((n, e) => n + (e.do === 'draw' ? e.n : 0), 0);
    const { state } = resolve(QUIET, { [card.seat]: [{ card: card.id, use: 'event', boost: 0 }] });
    for (const seat of SEATS) expect(state.seats[seat].hand).toHaveLength(5 + (seat === card.seat ? extra : 0));
  });
  test('an empty deck is made of the shuffled discards', () => {
    const s = given((_, t) => {
      const e = t.seats.erbil;
      e.discard = e.draw.splice(1);
    }, QUIET);
    const [a, b] = s.seats.erbil.hand;
    const { state } = resolve(s, {
      erbil: [
        { card: a!, use: 'bank' },
        { card: b!, use: 'bank' },
      ],
    });
    expect(state.seats.erbil.hand).toHaveLength(5);
    expect(state.seats.erbil.discard).toEqual([]);
    expect(state.seats.erbil.draw).toHaveLength(17);
  });
});

describe('placing', () => {
  const [one, two] = DECKS.erbil.map((c) => c.id) as [string, string];
  const s = deal(QUIET, 'erbil', [one, two]);
  const bank = (card: string, slot: 0 | 1) =>
    ({ t: 'place', seat: 'erbil', slot, order: { card, use: 'bank' } }) as const;
  test('replaces what lay in the slot, and can be taken up again', () => {
    const placed = act(act(s, bank(one, 0)).state, bank(two, 0)).state;
    expect(placed.seats.erbil.slots).toEqual([{ card: two, use: 'bank' }, null]);
    expect(act(placed, { t: 'clear', seat: 'erbil', slot: 0 }).state.seats.erbil.slots).toEqual([null, null]);
  });
  test('is closed once sealed, and open again when unsealed', () => {
    const ready = act(act(s, { t: 'agenda', seat: 'erbil', agenda: 'hub' }).state, { t: 'seal', seat: 'erbil' }).state;
    expect(refused(ready, bank(one, 0)).k).toBe('refusal.sealed');
    act(act(ready, { t: 'unseal', seat: 'erbil' }).state, bank(one, 0));
  });
});

describe('the last seal and the bell', () => {
  test('the turn resolves when the last seat has sealed', () => {
    let s = QUIET;
    for (const seat of SEATS) s = act(s, { t: 'agenda', seat, agenda: legal(s, seat).agendas[0]! }).state;
    for (const seat of SEATS) {
      expect(s.world.turn).toBe(1);
      s = act(s, { t: 'seal', seat }).state;
    }
    expect(s.world.turn).toBe(2);
    for (const seat of SEATS) expect(s.seats[seat]).toMatchObject({ sealed: false, slots: [null, null] });
  });
  test('draws an agenda by lot for whoever chose none', () => {
    const { state } = act(QUIET, { t: 'bell', fill: 'pass' });
    for (const seat of SEATS) expect(legal(state, seat).agendas).toEqual([]);
  });

  const board = deal(given(set('HAM', { isf: 1 }), QUIET), 'baghdad', ['b01', 'b02']);
  const standing = (...orders: { op: 'clear' | 'govern' | 'curb'; targets: string[] }[]) =>
    act(board, { t: 'standing', seat: 'baghdad', orders }).state;
  const done = (steps: readonly Step[]) =>
    steps.filter((x) => x.kind === 'order' && x.seat === 'baghdad').map((x) => x.op);
  test('carries out standing orders in empty slots, with the lowest card that fits', () => {
    const s = standing({ op: 'clear', targets: ['HAM'] }, { op: 'govern', targets: ['BAG', 'BAS'] });
    const { steps } = act(s, { t: 'bell', fill: 'standing' });
    const orders = steps.filter((x) => x.kind === 'order' && x.seat === 'baghdad');
    expect(orders.map((x) => x.op)).toEqual(['clear', 'govern']);
    const ops = (ids: readonly string[]) => ids.map((c) => CARDS[c]!.ops);
    expect(CARDS[orders[0]!.card!]!.ops).toBe(Math.min(...ops(s.seats.baghdad.hand)));
    expect(CARDS[orders[1]!.card!]!.ops).toBeGreaterThanOrEqual(2);
    expect(orders.map((x) => x.boost)).toEqual([0, 0]);
  });
  test('leaves out a standing order that is not legal now', () => {
    const s = standing({ op: 'curb', targets: ['HAM'] }, { op: 'clear', targets: ['HAM'] });
    expect(done(act(s, { t: 'bell', fill: 'standing' }).steps)).toEqual(['clear']);
  });
  test('keeps what was placed, and fills only what is empty', () => {
    const s = act(standing({ op: 'clear', targets: ['HAM'] }), {
      t: 'place',
      seat: 'baghdad',
      slot: 0,
      order: { card: 'b01', use: 'operation', op: 'govern', targets: ['BAS'], boost: 0 },
    }).state;
    expect(done(act(s, { t: 'bell', fill: 'standing' }).steps)).toEqual(['govern', 'clear']);
  });
  test('passes when the table chose so, and for a seat that sealed', () => {
    const s = standing({ op: 'clear', targets: ['HAM'] });
    expect(done(act(s, { t: 'bell', fill: 'pass' }).steps)).toEqual([]);
    const ready = act(act(s, { t: 'agenda', seat: 'baghdad', agenda: 'builder' }).state, {
      t: 'seal',
      seat: 'baghdad',
    }).state;
    expect(done(act(ready, { t: 'bell', fill: 'standing' }).steps)).toEqual([]);
  });
  test('a standing order stays for the turns to come', () => {
    const { state } = act(standing({ op: 'clear', targets: ['HAM'] }), { t: 'bell', fill: 'standing' });
    expect(done(act(state, { t: 'bell', fill: 'standing' }).steps)).toEqual(['clear']);
  });
});
