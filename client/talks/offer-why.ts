/**
 * Why a bot makes an offer. It says so in the room of the parties, who are those that are shown the offer: the reason is
 * looked up among the words this person may read, and nothing further is asked of the table.
 */
import type { TalkLine } from '../../shared/protocol/messages.ts';
import type { Msg, Proposal } from '../../shared/rules/types.ts';
import { roomOf } from './rooms.ts';

/** The proposer's reason; null where a person proposes, who says what they want to say. */
export function whyOffered({ accord, parties, turn }: Proposal, talk: readonly TalkLine[]): Msg | null {
  const room = roomOf(parties);
  const [from] = parties;
  // What the same bot answers to another offer is no reason for its own.
  const key = accord === 'gift' ? 'bot.gift' : `bot.${from}.accord.${accord}`;
  return (
    talk.findLast((line) => line.room === room && line.seat === from && line.turn === turn && line.msg?.k === key)
      ?.msg ?? null
  );
}
