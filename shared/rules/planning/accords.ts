/** Proposing, signing and breaking accords (game.md 8). IS signs nothing. */
import { ACCORDS_DATA } from '../../content/accords.ts';
import type { AccordId, SeatId } from '../../content/ids.ts';
import { ACCORDS, STATE_SEATS } from '../../content/ids.ts';
import { endOne } from '../accords.ts';
import { holds } from '../conditions.ts';
import type { Draft } from '../draft.ts';
import { LEVERAGE_MAX } from '../draft.ts';
import { runEffects, sayCondition } from '../effects/index.ts';
import type { AccordOptions, View, You } from '../known.ts';
import { no } from '../ops/operation.ts';
import { inForce } from '../query.ts';
import type { Accord, Msg, Proposal, SeatAction, World } from '../types.ts';

/** Open proposals a seat may have at once. */
const PROPOSALS_MAX = 6;
/** Letters of a pledge. */
export const PLEDGE_MAX = 200;

/** Leverage the breaker pays. */
export function breakCost(a: Accord): number {
  return ACCORDS_DATA[a.accord].breakCost;
}

/** Partners an accord can be proposed to by this seat. */
function partnersOf(id: AccordId, seat: SeatId): readonly (readonly SeatId[])[] {
  const data = ACCORDS_DATA[id];
  if (data.parties === 'any') return STATE_SEATS.filter((s) => s !== seat).map((s) => [s]);
  const others = data.parties.filter((s) => s !== seat);
  if (others.length === data.parties.length) return [];
  return data.cosigner ? [others, [...others, data.cosigner]] : [others];
}
/** A condition of the accord that does not hold now, or null. It must hold when it is proposed and when it is signed. */
export function unmet(w: World, p: Pick<Proposal, 'accord'>): Msg | null {
  for (const c of ACCORDS_DATA[p.accord].when ?? []) if (!holds(w, c)) return sayCondition(c, 'needs');
  return null;
}
/** Why this accord cannot be proposed to these partners now. */
function termsRefusal(v: View, seat: SeatId, id: AccordId, partners: readonly SeatId[]): Msg | null {
  if (id !== 'gift' && id !== 'pledge') {
    if (inForce(v.world, id)) return no('accordInForce', { accord: id });
    if (v.proposals.some((p) => p.accord === id)) return no('accordProposed', { accord: id });
  }
  const missing = unmet(v.world, { accord: id });
  if (missing) return missing;
  if (v.proposals.filter((p) => p.parties[0] === seat).length >= PROPOSALS_MAX) return no('tooManyProposals', { n: PROPOSALS_MAX });
  return partners.length === 0 ? no('noPartner2') : null;
}

export function accordMenu(v: View, seat: SeatId): AccordOptions[] {
  if (seat === 'is' || v.phase === 'over') return [];
  return ACCORDS.flatMap((accord) => {
    const sets = partnersOf(accord, seat);
    return sets.length ? [{ accord, partners: sets.map((w) => ({ with: w, refusal: termsRefusal(v, seat, accord, w) })) }] : [];
  });
}

export function proposalRefusal(v: View, you: You, a: Extract<SeatAction, { t: 'propose' }>): Msg | null {
  if (you.seat === 'is') return no('redCellAlone');
  const sets = partnersOf(a.accord, you.seat);
  if (sets.length === 0) return no('notYourAccord', { accord: a.accord });
  if (!sets.some((s) => s.length === a.with.length && s.every((x) => a.with.includes(x)))) return no('wrongPartners', { accord: a.accord });
  if (a.accord === 'gift') {
    if (a.n === undefined || !Number.isInteger(a.n) || a.n < 1) return no('wholeNumber');
    if (a.n > you.free) return no('noLeverage', { n: a.n });
    if ((v.world.leverage[a.with[0]!] ?? 0) + a.n > LEVERAGE_MAX) return no('giftTooMuch', { seat: a.with[0]!, n: LEVERAGE_MAX });
  } else if (a.n !== undefined) return no('noAmountWanted');
  if (a.accord === 'pledge') {
    if (!a.text?.trim()) return no('pledgeWords');
    if (a.text.length > PLEDGE_MAX) return no('tooLong', { n: PLEDGE_MAX });
  } else if (a.text !== undefined) return no('noWordsWanted');
  return termsRefusal(v, you.seat, a.accord, a.with);
}

/** An accord comes into force, or a gift changes hands: an open step. */
export function sign(d: Draft, p: Proposal, id: string): void {
  const data = ACCORDS_DATA[p.accord];
  const [giver, taker] = p.parties as [SeatId, SeatId];
  d.begin('accord', { k: `accordStep.signed.${p.accord === 'gift' || p.accord === 'pledge' ? p.accord : 'accord'}`, a: {
    accord: p.accord, seats: p.parties.join('+'), seat: giver, seat2: taker, n: p.n ?? 0,
  } }, data.sources);
  const words = p.text === undefined ? {} : { text: p.text };
  d.w.ledger = [...d.w.ledger, {
    id, accord: p.accord, parties: p.parties, turn: d.w.turn, what: 'signed', ...words, ...(p.n ? { n: p.n } : {}),
  }];
  if (p.accord === 'gift') {
    d.leverage(giver, -p.n!);
    d.leverage(taker, p.n!);
    return;
  }
  const until = data.turns === null ? null : d.w.turn + data.turns - 1;
  d.w.accords = [...d.w.accords, { id, accord: p.accord, parties: p.parties, since: d.w.turn, until, ...words }];
  runEffects({ d, source: id, draws: [] }, data.sign);
  if (data.cosigner) {
    const both = p.parties.includes(data.cosigner);
    runEffects({ d, source: id, draws: [] }, (both ? data.cosigned : data.uncosigned) ?? []);
  }
}

/** Breaking is an open act with a price. */
export function breakAccord(d: Draft, seat: SeatId, id: string): void {
  const a = d.w.accords.find((x) => x.id === id)!;
  d.begin('accord', { k: 'accordStep.broken', a: { accord: a.accord, seat } }, ACCORDS_DATA[a.accord].sources, { seat });
  d.leverage(seat, -breakCost(a));
  endOne(d, id, 'broken', seat);
  runEffects({ d, source: id, draws: [] }, ACCORDS_DATA[a.accord].broken);
}
