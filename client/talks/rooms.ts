/** Rooms of talk as this person sees them: which there are, what is unread, what was being written. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { TalkLine } from '../../shared/protocol/messages.ts';
import { keep, recall } from '../net/storage.ts';
import type { TableStore } from '../net/store.ts';

export const TABLE_ROOM = 'table';
const isSeat = (name: string): name is SeatId => SEATS.some((seat) => seat === name);

/** The name of the room of these seats; the server knows it by this one spelling. */
export const roomOf = (seats: readonly SeatId[]): string => [...new Set(seats)].toSorted().join('+');
/** The seats of a private room; none for the open table. */
export const seatsIn = (room: string): readonly SeatId[] => room.split('+').filter(isSeat);

export interface Room {
  id: string;
  lines: readonly TalkLine[];
  unread: number;
}

export interface Talks {
  rooms: ReadonlySignal<readonly Room[]>;
  unread: ReadonlySignal<number>;
  chosen: ReadonlySignal<string>;
  choose(room: string): void;
  /** Opens a room of these seats and one's own. */
  open(seats: readonly SeatId[]): void;
  /** All that is in the room has been read. */
  read(room: string): void;
  draft(room: string): string;
  write(room: string, text: string): void;
}

const known = new WeakMap<TableStore, Talks>();

/** The talks of one table; the same object for every part of the page that asks. */
export function talksOf(store: TableStore): Talks {
  let talks = known.get(store);
  if (!talks) known.set(store, (talks = make(store)));
  return talks;
}

function make(store: TableStore): Talks {
  const { code } = store;
  // Read up to this line of each room; the numbers rise within a room.
  const read = signal<Record<string, number>>(recall(`read:${code}`, {}));
  const opened = signal<readonly string[]>(recall(`rooms:${code}`, []));
  const chosen = signal(TABLE_ROOM);
  const seat = computed(() => store.me.value?.seat ?? null);

  const mine = (room: string) => room === TABLE_ROOM || (seat.value !== null && seatsIn(room).includes(seat.value));
  const rooms = computed<readonly Room[]>(() => {
    const lines = Map.groupBy(store.talk.value, (line) => line.room);
    const ids = new Set([TABLE_ROOM, ...lines.keys(), ...opened.value]);
    const name = store.me.value?.name;
    const team = store.table.value?.seats.find((info) => info.seat === seat.value)?.people.length ?? 0;
    if (seat.value && team > 1) ids.add(seat.value);
    const last = (id: string) => lines.get(id)?.at(-1)?.at ?? 0;
    return [...ids]
      .filter(mine)
      .toSorted((a, b) => Number(b === TABLE_ROOM) - Number(a === TABLE_ROOM) || last(b) - last(a) || (a < b ? -1 : 1))
      .map((id) => {
        const here = lines.get(id) ?? [];
        const unread = here.filter(
          (line) => line.id > (read.value[id] ?? -1) && !(line.name === name && line.seat === seat.value),
        );
        return { id, lines: here, unread: unread.length };
      });
  });
  return {
    rooms,
    unread: computed(() => rooms.value.reduce((sum, room) => sum + room.unread, 0)),
    chosen: computed(() => (rooms.value.some((room) => room.id === chosen.value) ? chosen.value : TABLE_ROOM)),
    choose: (room) => void (chosen.value = room),
    open(seats) {
      if (!seat.value) return;
      const room = roomOf([...seats, seat.value]);
      if (!opened.value.includes(room)) {
        opened.value = [...opened.value, room];
        keep(`rooms:${code}`, opened.value);
      }
      chosen.value = room;
    },
    read(room) {
      const last = rooms.value.find((one) => one.id === room)?.lines.at(-1)?.id;
      if (last === undefined || (read.value[room] ?? -1) >= last) return;
      read.value = { ...read.value, [room]: last };
      keep(`read:${code}`, read.value);
    },
    draft: (room) => store.drafts.of(`room.${room}`),
    write: (room, text) => store.drafts.write(`room.${room}`, text),
  };
}
