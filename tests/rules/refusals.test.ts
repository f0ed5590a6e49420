/** Whatever is not legal is refused with a reason that has words, and changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARDS, DECKS } from '../../shared/content/cards/index.ts';
import { AGENDAS, OPS, SEATS } from '../../shared/content/ids.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import { dice, randomAction } from '../../shared/bots/random.ts';
import { apply, legal, PLEDGE_MAX } from '../../shared/rules/index.ts';
import type { Action, SeatAction, State } from '../../shared/rules/index.ts';
import {
  act,
  cardFor,
  deal,
  deepFreeze,
  given,
  hasText,
  newGame,
  operation,
  randomGame,
  refused,
  resolve,
  somewhere,
} from './help.ts';

/** Applies to a frozen state, and holds the refusal to what a refusal must be. */
function refusedWell(s: State, action: Action): string {
  deepFreeze(s);
  const before = JSON.stringify(s);
  const refusal = refused(s, action);
  expect(hasText(refusal.k), `no text for ${refusal.k}`).toBe(true);
  expect(JSON.stringify(s)).toBe(before);
  if (action.t !== 'bell') expect(legal(s, action.seat).why(action)).toEqual(refusal);
  return refusal.k;
}
const next = (seat: SeatId) => SEATS[(SEATS.indexOf(seat) + 1) % SEATS.length]!;
const strange = (x: unknown) => x as never;
type Spoil = (a: SeatAction, s: State) => SeatAction | null;

/** Ways to spoil an action so that it can never be legal. */
const SPOILS: Record<string, Spoil> = {
  'the agenda of another seat': (a) => (a.t === 'agenda' ? { ...a, agenda: AGENDAS[next(a.seat)][0] } : null),
  'an agenda chosen after sealing': (a, s) =>
    s.seats[a.seat].sealed ? { t: 'agenda', seat: a.seat, agenda: AGENDAS[a.seat][1] } : null,
  'a card of another seat': (a) =>
    a.t === 'place' ? { ...a, order: { ...a.order, card: DECKS[next(a.seat)][0]!.id } } : null,
  'a card that is not in hand': (a, s) => {
    const gone = s.seats[a.seat].draw[0];
    return a.t === 'place' && gone ? { ...a, order: { ...a.order, card: gone } } : null;
  },
  'a card already in the other slot': (a, s) => {
    const other = a.t === 'place' ? s.seats[a.seat].slots[a.slot === 0 ? 1 : 0] : null;
    return a.t === 'place' && other ? { ...a, order: { card: other.card, use: 'bank' } } : null;
  },
  'a boost of three': (a) =>
    a.t === 'place' && a.order.use !== 'bank' ? { ...a, order: { ...a.order, boost: strange(3) } } : null,
  'a boost below nothing': (a) =>
    a.t === 'place' && a.order.use !== 'bank' ? { ...a, order: { ...a.order, boost: strange(-1) } } : null,
  'half a boost': (a) =>
    a.t === 'place' && a.order.use !== 'bank' ? { ...a, order: { ...a.order, boost: strange(0.5) } } : null,
  'the operation of another seat': (a) =>
    a.t === 'place' && a.order.use === 'operation' ? { ...a, order: { ...a.order, op: OPS[next(a.seat)][0] } } : null,
  'a target that is none': (a) =>
    a.t === 'place' && a.order.use === 'operation' ? { ...a, order: { ...a.order, targets: ['Atlantis'] } } : null,
  'no target': (a) =>
    a.t === 'place' && a.order.use === 'operation' ? { ...a, order: { ...a.order, targets: [] } } : null,
  'a target twice': (a) =>
    a.t === 'place' && a.order.use === 'operation'
      ? { ...a, order: { ...a.order, targets: [a.order.targets[0]!, a.order.targets[0]!] } }
      : null,
  'more targets than the card takes': (a, s) => {
    if (a.t !== 'place' || a.order.use !== 'operation') return null;
    const open = legal(s, a.seat)
      .op(a.order.op)
      .targets.flatMap((t) => (t.refusal ? [] : [t.id]));
    const n = CARDS[a.order.card]!.ops + 1;
    return open.length < n ? null : { ...a, order: { ...a.order, targets: open.slice(0, n) } };
  },
  'a refused target': (a, s) => {
    if (a.t !== 'place' || a.order.use !== 'operation') return null;
    const shut = legal(s, a.seat)
      .op(a.order.op)
      .targets.find((t) => t.refusal);
    return shut ? { ...a, order: { ...a.order, targets: [shut.id] } } : null;
  },
  'an event aimed wrongly': (a) => {
    if (a.t !== 'place' || a.order.use !== 'event') return null;
    return { ...a, order: { ...a.order, target: 'IRN' } };
  },
  'a contest that is not open': (a, s) =>
    a.t === 'commit' && !s.world.contests.includes('oilLaw') ? { ...a, contest: 'oilLaw', outcome: 'open' } : null,
  'an outcome that is none': (a) => (a.t === 'commit' ? { ...a, outcome: 'chaos' } : null),
  'more than all leverage': (a, s) => (a.t === 'commit' ? { ...a, n: s.world.leverage[a.seat]! + 1 } : null),
  'less than no leverage': (a) => (a.t === 'commit' ? { ...a, n: -1 } : null),
  'part of a point': (a) => (a.t === 'commit' ? { ...a, n: 0.5 } : null),
  'an unknown proposal': (a) => (a.t === 'answer' ? { ...a, proposal: 'p0' } : null),
  'an answer to one’s own proposal': (a, s) => {
    const own = s.proposals.find((p) => p.parties[0] === a.seat);
    return own ? { t: 'answer', seat: a.seat, proposal: own.id, yes: true } : null;
  },
  'taking back the proposal of another': (a, s) => {
    const other = s.proposals.find((p) => p.parties[0] !== a.seat);
    return other ? { t: 'withdraw', seat: a.seat, proposal: other.id } : null;
  },
  'breaking an accord of others': (a, s) => {
    const other = s.world.accords.find((x) => !x.parties.includes(a.seat));
    return other ? { t: 'break', seat: a.seat, accord: other.id } : null;
  },
  'an accord with the red cell': (a) => (a.t === 'propose' ? { ...a, with: ['is'] } : null),
  'an accord with oneself': (a) => (a.t === 'propose' ? { ...a, with: [a.seat] } : null),
  'sealing twice': (a, s) => (s.seats[a.seat].sealed ? { t: 'seal', seat: a.seat } : null),
  'unsealing what is open': (a, s) => (s.seats[a.seat].sealed ? null : { t: 'unseal', seat: a.seat }),
  'clearing an empty slot': (a, s) => (s.seats[a.seat].slots[1] ? null : { t: 'clear', seat: a.seat, slot: 1 }),
  'three standing orders': (a) => ({
    t: 'standing',
    seat: a.seat,
    orders: [0, 1, 2].map(() => ({ op: OPS[a.seat][0], targets: ['HAM'] })),
  }),
  'a standing order of another seat': (a) => ({
    t: 'standing',
    seat: a.seat,
    orders: [{ op: OPS[next(a.seat)][0], targets: ['HAM'] }],
  }),
  'a standing order at no target that exists': (a) => ({
    t: 'standing',
    seat: a.seat,
    orders: [{ op: OPS[a.seat][0], targets: ['Atlantis'] }],
  }),
};

describe('spoiled actions', () => {
  const places = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...SCENARIO_IDS), fc.nat(140));
  test.each(Object.keys(SPOILS))('%s', (name) => {
    let tried = 0;
    const spoiled = fc.property(places, fc.constantFrom(...SEATS), ([n, id, actions], seat) => {
      const s = somewhere(id, n, actions);
      const rng = dice(n);
      for (let i = 0; i < 12; i++) {
        const good = randomAction(legal(s, seat), rng);
        const bad = SPOILS[name]!(good, s);
        if (!bad) continue;
        tried++;
        refusedWell(s, bad);
      }
    });
    // What is rare may not come up in forty places: then it is looked for in more.
    for (let rounds = 0; tried === 0 && rounds < 25; rounds++) fc.assert(spoiled, { numRuns: 40 });
    expect(tried).toBeGreaterThan(0);
  });
});

describe('one by one', () => {
  const s = newGame().state;
  const ready = act(s, { t: 'agenda', seat: 'washington', agenda: 'withdrawal' }).state;
  const sealed = act(ready, { t: 'seal', seat: 'washington' }).state;
  const card = cardFor('washington', 1);
  const over = randomGame('class-50', 2).last;
  const contest = given((w) => void (w.contests = ['election']));
  const pledge = { t: 'propose', seat: 'washington', accord: 'pledge', with: ['baghdad'] } as const;
  const manyPledges = Array.from({ length: 6 }).reduce<State>((x) => act(x, { ...pledge, text: 'Peace.' }).state, s);
  const offered = act(s, { t: 'propose', seat: 'washington', accord: 'truce', with: ['tehran'] }).state;
  // prettier-ignore
  const rows: [string, State, SeatAction, string][] = [
    ['sealing before an agenda is chosen', s, { t: 'seal', seat: 'is' }, 'chooseAgenda'],
    ['sealing again', sealed, { t: 'seal', seat: 'washington' }, 'alreadySealed'],
    ['placing when sealed', deal(sealed, 'washington', [card]), { t: 'place', seat: 'washington', slot: 0, order: { card, use: 'bank' } }, 'sealed'],
    ['clearing when sealed', sealed, { t: 'clear', seat: 'washington', slot: 0 }, 'sealed'],
    ['an agenda after the first turn', resolve(s, {}).state, { t: 'agenda', seat: 'is', agenda: 'return' }, 'agendaFixed'],
    ['anything when over', over, { t: 'seal', seat: 'erbil' }, 'gameOver'],
    ['proposing when over', over, { ...pledge, text: 'Peace.' }, 'gameOver'],
    ['breaking when over', over, { t: 'break', seat: 'washington', accord: 'a1' }, 'gameOver'],
    ['the red cell in a contest', contest, { t: 'commit', seat: 'is', contest: 'election', outcome: 'proIran', n: 1 }, 'redCellAlone'],
    ['the red cell in an accord', s, { t: 'propose', seat: 'is', accord: 'pledge', with: ['tehran'], text: 'x' }, 'redCellAlone'],
    ['a pledge without words', s, { ...pledge, text: '  ' }, 'pledgeWords'],
    ['a pledge too long', s, { ...pledge, text: 'x'.repeat(PLEDGE_MAX + 1) }, 'tooLong'],
    ['a seventh proposal', manyPledges, { ...pledge, text: 'Peace.' }, 'tooManyProposals'],
    ['a gift of nothing', s, { t: 'propose', seat: 'washington', accord: 'gift', with: ['erbil'], n: 0 }, 'wholeNumber'],
    ['a gift beyond means', s, { t: 'propose', seat: 'washington', accord: 'gift', with: ['erbil'], n: 1 + s.world.leverage.washington! }, 'noLeverage'],
    ['a gift beyond what the taker can hold', given((w) => void (w.leverage.erbil = 11)), { t: 'propose', seat: 'washington', accord: 'gift', with: ['erbil'], n: 2 }, 'giftTooMuch'],
    ['words on a truce', s, { t: 'propose', seat: 'washington', accord: 'truce', with: ['tehran'], text: 'x' }, 'noWordsWanted'],
    ['an amount on a truce', s, { t: 'propose', seat: 'washington', accord: 'truce', with: ['tehran'], n: 1 }, 'noAmountWanted'],
    ['a truce with the wrong partner', s, { t: 'propose', seat: 'washington', accord: 'truce', with: ['erbil'] }, 'wrongPartners'],
    ['an accord of others', s, { t: 'propose', seat: 'erbil', accord: 'truce', with: ['tehran'] }, 'notYourAccord'],
    ['an accord proposed already', offered, { t: 'propose', seat: 'tehran', accord: 'truce', with: ['washington'] }, 'accordProposed'],
    ['an accord in force already', s, { t: 'propose', seat: 'baghdad', accord: 'federalBasing', with: ['washington'] }, 'accordInForce'],
    ['breaking without the leverage', given((w) => void (w.leverage.baghdad = 0)), { t: 'break', seat: 'baghdad', accord: 'a1' }, 'noLeverage'],
    ['a target where none is wanted', deal(s, 'washington', ['w02']), { t: 'place', seat: 'washington', slot: 0, order: { card: 'w02', use: 'event', target: 'BAG', boost: 0 } }, 'noTargetWanted'],
  ];
  test.each(rows)('%s', (_, state, action, k) => {
    expect(refusedWell(state, action)).toBe(`refusal.${k}`);
  });

  test('an accord whose terms do not hold, in the words of the term', () => {
    const cold = given((w) => void (w.tracks.ties = 0));
    const propose = { t: 'propose', seat: 'washington', accord: 'energyCompact', with: ['baghdad'] } as const;
    expect(refusedWell(cold, propose)).toBe('needs.track.min');
  });

  test('a boost that leverage bound elsewhere does not cover', () => {
    const poor = deal(
      given((w) => void (w.leverage.baghdad = 2)),
      'baghdad',
      ['b01', 'b02'],
    );
    const boosted = act(poor, {
      t: 'place',
      seat: 'baghdad',
      slot: 0,
      order: operation('baghdad', 'clear', ['HAM'], 2, ['b02']),
    }).state;
    const again = {
      t: 'place',
      seat: 'baghdad',
      slot: 1,
      order: { card: 'b02', use: 'operation', op: 'clear', targets: ['KIR'], boost: 1 },
    } as const;
    expect(refusedWell(boosted, again)).toBe('refusal.noLeverage');
    expect(refusedWell(boosted, { t: 'propose', seat: 'baghdad', accord: 'gift', with: ['erbil'], n: 1 })).toBe(
      'refusal.noLeverage',
    );
  });

  test('the bell after the end', () => {
    expect(refusedWell(over, { t: 'bell', fill: 'pass' })).toBe('refusal.gameOver');
  });
});

test('no state is ever written into', () => {
  // randomGame freezes every state before it is applied to: a write would throw.
  for (const id of SCENARIO_IDS) randomGame(id, 77);
  const s = deepFreeze(newGame().state);
  expect(apply(s, { t: 'bell', fill: 'standing' }).ok).toBe(true);
});
