/** What is asked before the seal: empty orders, contests without leverage although there is some, offers without an answer. */
import { expect, test } from 'vitest';
import deskTexts from '../../client/i18n/en/desk.json' with { type: 'json' };
import { leftUndone } from '../../client/desk/orders/seal-question.tsx';
import { learn } from '../../client/i18n/index.ts';
import { options, view } from '../../shared/rules/index.ts';
import type { State } from '../../shared/rules/index.ts';
import { act, given, newGame } from '../rules/help.ts';

learn(deskTexts);

/** Washington with both orders placed and its contest open. */
function planned(): State {
  let state = newGame('class-50').state;
  state = act(state, { t: 'agenda', seat: 'washington', agenda: 'withdrawal' }).state;
  for (const slot of [0, 1] as const)
    state = act(state, {
      t: 'place',
      seat: 'washington',
      slot,
      order: { card: state.seats.washington.hand[slot]!, use: 'bank' },
    }).state;
  return state;
}
function asked(state: State): number {
  const seen = view(state, 'washington');
  return leftUndone(seen.you!, options(seen)!).length;
}

test('an open contest is asked for while there is leverage and nothing is laid on it', () => {
  const state = planned();
  const [contest] = state.world.contests;
  expect(contest).toBeDefined();
  expect(asked(state)).toBe(1);
  const outcome = options(view(state, 'washington'))!.contests[0]!.outcomes[0]!;
  expect(asked(act(state, { t: 'commit', seat: 'washington', contest: contest!, outcome, n: 1 }).state)).toBe(0);
  expect(asked(given((w) => void (w.leverage.washington = 0), state))).toBe(0);
});

test('an offer without an answer is asked for, and so are empty orders', () => {
  const state = given((w) => void (w.contests = []), planned());
  expect(asked(state)).toBe(0);
  const offered = act(state, {
    t: 'propose',
    seat: 'baghdad',
    accord: 'pledge',
    with: ['washington'],
    text: 'No raids without asking.',
  }).state;
  expect(asked(offered)).toBe(1);
  expect(asked(act(offered, { t: 'clear', seat: 'washington', slot: 1 }).state)).toBe(2);
});
