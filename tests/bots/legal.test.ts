/** Whatever a bot wants to do is legal, in the order it says, in every scenario; and it says why in words that exist. */
import { describe, expect, test } from 'vitest';
import { botFor } from '../../shared/bots/index.ts';
import { playGame } from '../../shared/bots/play.ts';
import { AGENDAS, SEATS } from '../../shared/content/ids.ts';
import { SCENARIO_IDS, SCENARIOS } from '../../shared/content/index.ts';
import { apply, legal, setup, view } from '../../shared/rules/index.ts';
import type { Msg, Seed, State } from '../../shared/rules/index.ts';
import { hasText } from './words.ts';

const seed = (n: number): Seed => [n, 20, 25, 9];

/** Plays a turn as a table does that never waits: every seat's whole turn, answers as they come, then the bell. */
function oneTurn(state: State, said: Msg[]): State {
  let now = state;
  const act = (action: Parameters<typeof apply>[1]) => {
    const done = apply(now, action);
    if (!done.ok) throw new Error(`${JSON.stringify(action)}: ${done.refusal.k}`);
    now = done.state;
  };
  for (const seat of SEATS) {
    const seen = view(now, seat);
    for (const { action, reason } of botFor(seat).turn(seen)) {
      expect(legal(now, seat).why(action), JSON.stringify(action)).toBeNull();
      said.push(reason);
      if (action.t !== 'seal') act(action);
    }
  }
  for (const { id, parties } of now.proposals)
    for (const seat of parties) {
      const p = now.proposals.find((x) => x.id === id);
      if (!p || p.signed.includes(seat)) continue;
      const { yes, reason } = botFor(seat).answer(view(now, seat), p);
      said.push(reason);
      act({ t: 'answer', seat, proposal: id, yes });
    }
  for (const seat of SEATS) act({ t: 'seal', seat });
  return now;
}

describe.each(SCENARIO_IDS)('scenario %s', (id) => {
  test('a whole turn is legal step by step, with a reason that has words', () => {
    const said: Msg[] = [];
    for (let n = 0; n < 6; n++) {
      let { state } = setup(SCENARIOS[id]!, { seed: seed(n) });
      while (state.phase === 'planning') state = oneTurn(state, said);
      for (const seat of SEATS) expect(AGENDAS[seat]).toContain(state.seats[seat].agenda);
    }
    expect(said.filter((m) => !hasText(m)).map((m) => m.k)).toEqual([]);
  });

  test('talks and orders are legal when answers come between them', () => {
    const unsaid = new Set<string>();
    for (let n = 0; n < 25; n++) {
      // playGame throws where a bot's move is refused.
      const { state } = playGame(SCENARIOS[id]!, seed(100 + n), {
        onMove: ({ reason }) => void (hasText(reason) || unsaid.add(reason.k)),
      });
      expect(state.phase).toBe('over');
    }
    expect([...unsaid]).toEqual([]);
  });
});

test('a seat taken over in mid-turn keeps what its people placed', () => {
  const { state } = setup(SCENARIOS.standard!, { seed: seed(1) });
  const card = state.seats.erbil.hand[4]!;
  const placed = apply(state, { t: 'place', seat: 'erbil', slot: 1, order: { card, use: 'bank' } });
  if (!placed.ok) throw new Error(placed.refusal.k);
  const orders = botFor('erbil')
    .turn(view(placed.state, 'erbil'))
    .flatMap(({ action }) => (action.t === 'place' ? [action] : []));
  expect(orders.map((o) => o.slot)).toEqual([0]);
  expect(orders[0]!.order.card).not.toBe(card);
});

test('nothing is left to do for a sealed seat or after the end', () => {
  const { state } = playGame(SCENARIOS['class-50']!, seed(2));
  for (const seat of SEATS) expect(botFor(seat).turn(view(state, seat))).toEqual([]);
});
