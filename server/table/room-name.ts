/** Rooms of talk: 'table', or any set of seats, sorted and joined by '+'. */
import { SEATS, type SeatId } from '../../shared/content/ids.ts';

export const TABLE_ROOM = 'table';
const isSeat = (name: string): name is SeatId => SEATS.some((seat) => seat === name);

/** The room of these seats. */
export const roomOf = (seats: readonly SeatId[]): string => [...new Set(seats)].toSorted().join('+');

/** The seats of a private room, or null when the name is of none (or not in its one spelling). */
export function seatsOf(room: string): readonly SeatId[] | null {
  const names = room.split('+');
  if (!names.every(isSeat)) return null;
  return roomOf(names) === room ? names : null;
}

/** May someone on this seat (null: a spectator) read the room, and so write in it? */
export const mayRead = (room: string, seat: SeatId | null): boolean =>
  room === TABLE_ROOM || (seat !== null && (seatsOf(room)?.includes(seat) ?? false));
