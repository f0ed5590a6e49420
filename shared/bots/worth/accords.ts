/** What an accord is worth to a mind: its printed effects over the turns it would last, the aims, and the seat's own view of it. */
import { ACCORDS_DATA } from '../../content/accords.ts';
import type { AccordId, SeatId } from '../../content/ids.ts';
import { accord as inForce } from '../../rules/query.ts';
import type { Mind } from '../mind.ts';
import { effectsWorth } from './effects.ts';

/** Turns of upkeep it can count on; promises far ahead count for less. */
function turnsAhead(m: Mind, turns: number | null): number {
  const n = Math.min(turns ?? 99, m.left + 1);
  return Math.min(n, 2) + 0.5 * Math.max(0, n - 2);
}

/** Signed by these parties now; or, with null, what the accord in force is still worth. */
export function accordWorth(m: Mind, id: AccordId, parties: readonly SeatId[] | null): number {
  const data = ACCORDS_DATA[id];
  const present = parties ? undefined : inForce(m.w, id);
  const among = parties ?? present?.parties ?? [];
  const turns = present ? (present.until === null ? null : present.until - m.w.turn + 1) : data.turns;
  let n = m.judge.accord(m, id, among) + effectsWorth(m, data.upkeep) * turnsAhead(m, turns);
  if (!parties) return n - m.aims.accord(id, null);
  n += m.aims.accord(id, parties) + effectsWorth(m, data.sign);
  if (data.cosigner && data.uncosigned && !among.includes(data.cosigner)) n += effectsWorth(m, data.uncosigned);
  return n;
}

/** What breaking it would bring: rid of it, at the printed price. */
export function breakWorth(m: Mind, id: AccordId): number {
  const data = ACCORDS_DATA[id];
  return effectsWorth(m, data.broken) - accordWorth(m, id, null) - data.breakCost * m.lever;
}
