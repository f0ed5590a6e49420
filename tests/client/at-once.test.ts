/** Whoever makes an offer is told at once what the bots made of it. */
import { expect, test } from 'vitest';
import { atOnce } from '../../client/talks/at-once.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import type { TalkLine } from '../../shared/protocol/messages.ts';
import type { View } from '../../shared/rules/known.ts';
import { view } from '../../shared/rules/index.ts';
import type { Msg, State } from '../../shared/rules/index.ts';
import { act, newGame } from '../rules/help.ts';

const offer = { accord: 'pledge', parties: ['washington', 'baghdad'] } as const;
const yes: Msg = { k: 'bot.yes.pledge' };
const no: Msg = { k: 'bot.no.cost' };
const line = (seat: SeatId, msg: Msg, room = 'baghdad+washington'): TalkLine => ({
  id: 1,
  room,
  seat,
  name: '',
  text: null,
  msg,
  turn: 1,
  at: 0,
});

const offered = act(newGame().state, {
  t: 'propose',
  seat: 'washington',
  accord: 'pledge',
  with: ['baghdad'],
  text: 'No raids without asking.',
}).state;
const answered = (answer: boolean): State =>
  act(offered, { t: 'answer', seat: 'baghdad', proposal: offered.proposals[0]!.id, yes: answer }).state;
const seen = (state: State): View => view(state, 'washington');
const entered = (state: State): View['world']['ledger'] => state.world.ledger.slice(offered.world.ledger.length);

test('nobody has answered yet: people take their time, and other rooms say nothing about it', () => {
  expect(atOnce(offer, seen(offered), [], [])).toBeNull();
  expect(atOnce(offer, seen(offered), [line('baghdad', yes, 'baghdad+tehran+washington')], [])).toBeNull();
});

test('signed, or declined for a reason', () => {
  const signed = answered(true);
  expect(atOnce(offer, seen(signed), [line('baghdad', yes)], entered(signed))).toEqual({
    signed: ['baghdad'],
    open: [],
    declined: null,
  });
  const declined = answered(false);
  expect(atOnce(offer, seen(declined), [line('baghdad', no)], entered(declined))).toEqual({
    signed: [],
    open: [],
    declined: { seat: 'baghdad', reason: no },
  });
});

test('of three, one has signed and another takes their time', () => {
  const three = ['washington', 'baghdad', 'tehran'] as const;
  const start = act(newGame().state, {
    t: 'propose',
    seat: 'washington',
    accord: 'powerWaiver',
    with: ['baghdad', 'tehran'],
  });
  const { state } = act(start.state, {
    t: 'answer',
    seat: 'tehran',
    proposal: start.state.proposals[0]!.id,
    yes: true,
  });
  const said = [line('tehran', yes, 'baghdad+tehran+washington')];
  expect(atOnce({ accord: 'powerWaiver', parties: three }, seen(state), said, [])).toEqual({
    signed: ['tehran'],
    open: ['baghdad'],
    declined: null,
  });
});
