/** What the bots made of an offer the moment it was made: they answer with it, so whoever proposed is told at once. */
import type { AccordId, SeatId } from '../../shared/content/ids.ts';
import type { TalkLine } from '../../shared/protocol/messages.ts';
import type { View } from '../../shared/rules/known.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import { seatNames } from './accord-words.tsx';
import { roomOf } from './rooms.ts';

export interface Offer {
  accord: AccordId;
  /** First is the proposer. */
  parties: readonly SeatId[];
}
export interface AtOnce {
  signed: readonly SeatId[];
  /** Whoever has still to answer. */
  open: readonly SeatId[];
  declined: { seat: SeatId; reason: Msg } | null;
}

/**
 * Read from the view after the offer, and from what was said and entered in the ledger since. null: nobody answered yet.
 * A bot gives its reason in the room of the parties, in the order of the answers; the first No ends the offer.
 */
export function atOnce(
  { accord, parties }: Offer,
  view: View,
  said: readonly TalkLine[],
  entered: View['world']['ledger'],
): AtOnce | null {
  const room = roomOf(parties);
  const answers = said.flatMap(({ room: where, seat, msg }) =>
    where === room && seat && msg ? [{ seat, reason: msg }] : [],
  );
  if (answers.length === 0) return null;
  const same = (list: readonly SeatId[]): boolean => roomOf(list) === room;
  const left = view.proposals.findLast(
    (one) => one.accord === accord && one.parties[0] === parties[0] && same(one.parties),
  );
  const done = entered.some((one) => one.what === 'signed' && one.accord === accord && same(one.parties));
  const declined = left || done ? null : answers.at(-1)!;
  return {
    signed: answers.filter((one) => one !== declined).map(({ seat }) => seat),
    open: left ? left.parties.filter((seat) => !left.signed.includes(seat)) : [],
    declined,
  };
}

/** The same in words. */
export function atOnceWords(answer: AtOnce | null): string {
  if (!answer) return t('accords.sent');
  const { signed, open, declined } = answer;
  if (declined) return t('accords.declinedBy', { seat: nameOf('seat', declined.seat), reason: tell(declined.reason) });
  const who = t('accords.hasSigned', { seats: seatNames(signed) });
  return open.length > 0 ? `${who} ${t('accords.stillOpen', { seats: seatNames(open) })}` : who;
}
