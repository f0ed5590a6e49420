/** A bot's offer says why: by what the bot itself has told the parties, and by nothing else. */
import { expect, test } from 'vitest';
import { whyOffered } from '../../client/talks/offer-why.ts';
import { botFor } from '../../shared/bots/index.ts';
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { TalkLine } from '../../shared/protocol/messages.ts';
import { view } from '../../shared/rules/index.ts';
import type { Msg, Proposal } from '../../shared/rules/types.ts';
import { hasText, newGame } from '../rules/help.ts';

const offer: Proposal = {
  id: 'p1',
  accord: 'erbilBasing',
  parties: ['erbil', 'washington'],
  signed: ['erbil'],
  turn: 2,
};
const why: Msg = { k: 'bot.erbil.accord.erbilBasing', a: { accord: 'erbilBasing', seats: 'washington' } };
const said = (seat: SeatId | null, msg: Msg | null, more: Partial<TalkLine> = {}): TalkLine => ({
  id: 1,
  room: 'erbil+washington',
  seat,
  name: '',
  text: msg ? null : 'We want it.',
  msg,
  turn: 2,
  at: 0,
  ...more,
});

test('the reason that goes with the offer', () => {
  expect(whyOffered(offer, [said('erbil', why), said('washington', { k: 'bot.no.trust' })])).toBe(why);
  const gift: Proposal = { ...offer, accord: 'gift', n: 2 };
  const full: Msg = { k: 'bot.gift', a: { seat: 'washington', n: 2 } };
  expect(whyOffered(gift, [said('erbil', why), said('erbil', full)])).toBe(full);
});
test('a person gives none; nor do other rooms, other turns, other seats, or an answer to something else', () => {
  for (const line of [
    said('erbil', null),
    said('erbil', why, { room: 'table' }),
    said('erbil', why, { room: 'baghdad+erbil+washington' }),
    said('erbil', why, { turn: 1 }),
    said('washington', why),
    said('erbil', { k: 'bot.no.cost', a: { accord: 'erbilBasing' } }),
  ])
    expect(whyOffered(offer, [line])).toBeNull();
});
test('every offer that a bot makes is told with such a reason', () => {
  const { state } = newGame();
  let seen = 0;
  for (const seat of SEATS)
    for (const { action, reason } of botFor(seat).talks(view(state, seat))) {
      if (action.t !== 'propose') continue;
      seen++;
      const parties = [seat, ...action.with];
      const room = parties.toSorted().join('+');
      const made: Proposal = { id: 'p', accord: action.accord, parties, signed: [seat], turn: 1 };
      expect(whyOffered(made, [said(seat, reason, { room, turn: 1 })])).toBe(reason);
      expect(hasText(reason.k)).toBe(true);
    }
  expect(seen).toBeGreaterThan(0);
});
