/** Talks: accords to propose, to answer and to break, and leverage for the open contests. */
import { CONTESTS_DATA } from '../content/contests.ts';
import type { AccordId, SeatId } from '../content/ids.ts';
import type { Legal } from '../rules/known.ts';
import { unmet } from '../rules/planning/accords.ts';
import type { Accord, Proposal, SeatAction } from '../rules/types.ts';
import type { Move } from './bot.ts';
import type { Mind } from './mind.ts';
import { whim } from './mind.ts';
import { accordWorth, breakWorth, outlook, POINT } from './worth/effects.ts';

/** A deal is proposed from this worth on, and signed from a lower one. */
const WANTED = 0.8;
const ACCEPTABLE = 0.2;
/** An accord is broken only for a clear gain: a name for breaking is a price of its own. */
const WORTH_BREAKING = 3;
/** What one broken accord costs its breaker with the other side. */
const BROKEN = 1.2;
/** Proposals a turn: more is noise. */
const PROPOSALS = 2;
/** Most leverage put on one contest. */
const STAKE = 4;

/** How far this partner's word counts: the seat's own view of it, and what the ledger says it broke. */
export function trustIn(m: Mind, partner: SeatId): number {
  let trust = m.judge.trust(m)[partner] ?? 0;
  for (const l of m.w.ledger)
    if (l.what === 'broken' && l.by === partner && l.parties.includes(m.seat)) trust -= BROKEN;
  return trust;
}
function withTrust(m: Mind, id: AccordId, parties: readonly SeatId[]): number {
  let n = accordWorth(m, id, parties);
  for (const p of parties) if (p !== m.seat) n += trustIn(m, p);
  return n;
}

export function proposals(m: Mind, menu: Legal): Move[] {
  const moves: Move[] = [];
  const asked = new Set<AccordId>();
  for (const { accord, with: partners, when } of m.judge.seeks) {
    if (moves.length >= PROPOSALS) break;
    // Not every turn again: a refusal is heard for a while.
    if (asked.has(accord) || (when && !when(m)) || (m.w.turn > 1 && whim(m.w.turn, m.seat + accord) < 0.4)) continue;
    const action: SeatAction = { t: 'propose', seat: m.seat, accord, with: partners };
    if (menu.why(action) || withTrust(m, accord, [m.seat, ...partners]) < WANTED) continue;
    asked.add(accord);
    moves.push({ action, reason: { k: `bot.${m.seat}.accord.${accord}`, a: { accord, seats: partners.join('+') } } });
  }
  return [...moves, ...gift(m)];
}

/** Leverage beyond the brim goes to a friend. */
function gift(m: Mind): Move[] {
  const friend = m.you.free >= 11 && m.left > 0 ? m.judge.friend?.(m) : null;
  if (!friend || (m.w.leverage[friend] ?? 0) > 6 || m.view.proposals.some((p) => p.accord === 'gift')) return [];
  return [
    {
      action: { t: 'propose', seat: m.seat, accord: 'gift', with: [friend], n: 2 },
      reason: { k: 'bot.gift', a: { seat: friend, n: 2 } },
    },
  ];
}

/** The one accord it breaks this turn, if any: a red line crossed, or far more to gain than to lose. */
export function breaking(m: Mind): { accord: Accord; move: Move } | null {
  const mine = m.w.accords.filter((a) => a.parties.includes(m.seat) && a.accord !== 'pledge');
  const broken = (accord: Accord, k: string) => ({
    accord,
    move: {
      action: { t: 'break', seat: m.seat, accord: accord.id },
      reason: { k, a: { accord: accord.accord } },
    } satisfies Move,
  });
  for (const a of mine)
    for (const line of m.judge.redLines)
      if (line.accord === a.accord && a.since < m.w.turn && line.when(m))
        return broken(a, `bot.${m.seat}.redLine.${line.reason}`);
  // What was signed gets a turn to show what it is worth.
  for (const a of mine)
    if (a.since + 1 < m.w.turn && breakWorth(m, a.accord) > WORTH_BREAKING) return broken(a, 'bot.breakPays');
  return null;
}

export function answer(m: Mind, p: Proposal): { yes: boolean; reason: Move['reason'] } {
  const [proposer] = p.parties;
  const a = { accord: p.accord, seat: proposer! };
  if (p.accord === 'gift') return { yes: true, reason: { k: 'bot.yes.gift', a: { ...a, n: p.n ?? 0 } } };
  if (p.accord === 'pledge') {
    const yes = trustIn(m, proposer!) > -0.5;
    return { yes, reason: { k: yes ? 'bot.yes.pledge' : 'bot.no.trust', a } };
  }
  // What it rested on may be gone since it was offered.
  if (unmet(m.w, p)) return { yes: false, reason: { k: 'bot.no.cost', a } };
  if (m.judge.redLines.some((l) => l.accord === p.accord && l.when(m)))
    return { yes: false, reason: { k: 'bot.no.redLine', a } };
  if (withTrust(m, p.accord, p.parties) >= ACCEPTABLE)
    return { yes: true, reason: { k: `bot.${m.seat}.accord.${p.accord}`, a } };
  return {
    yes: false,
    reason: { k: accordWorth(m, p.accord, p.parties) >= ACCEPTABLE ? 'bot.no.trust' : 'bot.no.cost', a },
  };
}

/** Leverage on the open contests: each point while it buys more than it is worth elsewhere. Returns what is left. */
export function commitments(m: Mind, free: number): { moves: Move[]; left: number } {
  const moves: Move[] = [];
  let left = free;
  // The red cell takes no part in politics.
  for (const contest of m.seat === 'is' ? [] : m.w.contests) {
    if (m.you.commits[contest]) continue;
    const { worth, mean } = outlook(m, contest);
    let best = 0;
    for (let i = 1; i < worth.length; i++) if (worth[i]! > worth[best]!) best = i;
    const stake = worth[best]! - mean;
    let n = 0;
    while (n < Math.min(left, STAKE) && stake * POINT * 0.9 ** n > m.lever) n++;
    if (n === 0) continue;
    left -= n;
    const outcome = CONTESTS_DATA[contest].outcomes[best]!.id;
    moves.push({
      action: { t: 'commit', seat: m.seat, contest, outcome, n },
      reason: { k: 'bot.commit', a: { contest, outcome: `${contest}.${outcome}`, n } },
    });
  }
  return { moves, left };
}
