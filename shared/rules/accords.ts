/** Accords as they stand in the world: ending one, and the record of it. Signing and breaking are in planning/accords.ts. */
import type { AccordId, SeatId } from '../content/ids.ts';
import type { Draft } from './draft.ts';

/** Takes an accord out of force and writes it into the ledger. */
export function endAccord(d: Draft, id: AccordId, what: 'broken' | 'expired' | 'ended', by?: SeatId): void {
  const a = d.w.accords.find((x) => x.accord === id);
  if (a) endOne(d, a.id, what, by);
}
/** The same for one accord by its own id: several pledges can be in force at once. */
export function endOne(d: Draft, id: string, what: 'broken' | 'expired' | 'ended', by?: SeatId): void {
  const a = d.w.accords.find((x) => x.id === id);
  if (!a) return;
  d.w.accords = d.w.accords.filter((x) => x !== a);
  const { accord, parties, text } = a;
  // What runs out does so as a turn opens, and is entered under the last turn in which it held.
  const turn = what === 'expired' && a.until !== null ? a.until : d.w.turn;
  d.w.ledger = [...d.w.ledger, { id, accord, parties, turn, what, ...(by ? { by } : {}), ...(text ? { text } : {}) }];
}
