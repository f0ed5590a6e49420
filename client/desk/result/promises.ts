/** What became of each promise: from the ledger, one line an accord. */
import type { SeatId } from '../../../shared/content/ids.ts';
import type { LedgerEntry } from '../../../shared/rules/types.ts';

export interface Promise {
  entry: LedgerEntry;
  /** `kept`: still in force at the end, or run to its term. `ended`: the world or a card ended it. */
  fate: 'kept' | 'broken' | 'ended';
  by?: SeatId;
  /** Turn in which it was broken or ended. */
  turn: number | null;
}

/** Every accord signed in the game, in the order of signing, with its fate. */
export function promisesOf(ledger: readonly LedgerEntry[]): readonly Promise[] {
  return ledger
    .filter((entry) => entry.what === 'signed')
    .map((entry): Promise => {
      const last = ledger.findLast((other) => other.id === entry.id && other.what !== 'signed');
      if (last?.what === 'broken')
        return { entry, fate: 'broken', ...(last.by ? { by: last.by } : {}), turn: last.turn };
      if (last?.what === 'ended') return { entry, fate: 'ended', turn: last.turn };
      return { entry, fate: 'kept', turn: last?.turn ?? null };
    });
}
