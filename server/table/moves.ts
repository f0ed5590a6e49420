/**
 * How far a seat's own part of the game has come, so that an action can say what it was meant for. It counts the seat's
 * own actions and the turns, which its people see anyway, and nothing of anybody else.
 */
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { Reader } from '../../shared/rules/known.ts';
import type { Action, Msg, SeatAction } from '../../shared/rules/types.ts';

interface Move {
  seq: number;
  /** `seq` when the present turn began. */
  opened: number;
}
export type Moves = Readonly<Record<Reader, Move>>;

const READERS: readonly Reader[] = [...SEATS, 'public'];
const each = (change: (reader: Reader) => Move): Moves =>
  Object.fromEntries(READERS.map((reader) => [reader, change(reader)])) as Moves;

export const noMoves: Moves = each(() => ({ seq: 0, opened: 0 }));

export function moved(moves: Moves, action: Action, newTurn: boolean): Moves {
  const by: SeatId | null = action.t === 'bell' ? null : action.seat;
  if (newTurn)
    return each((reader) => {
      const seq = moves[reader].seq + (reader === by ? 2 : 1);
      return { seq, opened: seq };
    });
  return by === null ? moves : { ...moves, [by]: { ...moves[by], seq: moves[by].seq + 1 } };
}

/** Why an action that was meant for `expect` comes too late, or null. */
export function tooLate(moves: Moves, action: SeatAction, expect: number): Msg | null {
  const { seq, opened } = moves[action.seat];
  if (expect < opened) return { k: 'refusal.server.turnOver' };
  return action.t === 'seal' && expect !== seq ? { k: 'refusal.server.changed' } : null;
}
