/**
 * The Colyseus room of a table: it carries messages and holds nothing. There is no Schema state, so there are no patches
 * that could be timed; what a person may know comes as messages of their own.
 */
import { matchMaker, Room, ServerError, type Client } from '@colyseus/core';
import { CLOSED, type Answer, type RequestName } from '../../shared/protocol/messages.ts';
import { JOIN_OPTIONS, REQUEST_NAMES } from '../../shared/protocol/requests.ts';
import { guardFrames, tidy } from './frames.ts';
import { LIMITS } from './limits.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

export const ROOM = 'table';
/** Connections to one table at once; far above its seats, as people come back while their old connection still stands. */
const MOST_CONNECTIONS = LIMITS.people * 2;

/** The room class over these tables. */
export function tableRoom(tables: Tables): new () => Room {
  class TableRoom extends Room {
    // With `null` Colyseus would tick a clock 60 times a second, for nothing.
    override patchRate = 2 ** 31 - 1;
    // `sweep` disposes of rooms: an empty one must stay joinable.
    override autoDispose = false;
    // A backstop that disconnects. The table itself answers those who ask too much long before.
    override maxMessagesPerSecond = 60;
    // In seconds: a seat that was asked for and not taken. The end of the server waits for it.
    override seatReservationTimeout = 6;
    override messages = Object.fromEntries(
      REQUEST_NAMES.map((name) => [
        name,
        (client: Client, payload: unknown): Answer => this.#answer(name, client, payload),
      ]),
    );
    #table: Table | null = null;
    readonly #leave = new Map<string, () => void>();

    override onCreate({ code }: { code: string }): void {
      this.#table = tables.live(code);
      if (!this.#table) throw new ServerError(CLOSED.badToken, 'refusal.server.noTable');
      this.roomId = code;
      // No listing, and no `join` by anything but the code.
      void this.setPrivate(true);
    }

    override onAuth(_client: Client, options: unknown): { person: string } {
      // A table that has just left memory is not this one any more: whoever comes back asks for it anew.
      if (!this.#table || tables.live(this.#table.code) !== this.#table)
        throw new ServerError(CLOSED.tableFull, 'refusal.server.noTable');
      const parsed = JOIN_OPTIONS.safeParse(options);
      const person = parsed.success ? this.#table.personOf(parsed.data.token) : null;
      if (person === null) throw new ServerError(CLOSED.badToken, 'refusal.server.badToken');
      if (this.clients.length >= MOST_CONNECTIONS) throw new ServerError(CLOSED.tableFull, 'refusal.server.tableFull');
      return { person };
    }

    override onJoin(client: Client): void {
      const { person } = client.auth as { person: string };
      tidy(client);
      const leave = this.#table?.connect(person, {
        send: (name, message) => client.send(name, message),
        close: (code) => client.leave(code),
      });
      if (leave) this.#leave.set(client.sessionId, leave);
    }

    override onLeave(client: Client): void {
      this.#leave.get(client.sessionId)?.();
      this.#leave.delete(client.sessionId);
    }

    #answer(name: RequestName, client: Client, payload: unknown): Answer {
      const { person } = client.auth as { person: string };
      return this.#table?.request(person, name, payload) ?? { ok: false, refusal: { k: 'refusal.server.noTable' } };
    }
  }
  guardFrames(TableRoom);
  return TableRoom;
}

/** Rooms being opened, so that two who ask at once get one room. */
const opening = new Map<string, Promise<void>>();

/** Makes sure that a live table has its room, under its own code. */
export async function openRoom(table: Table): Promise<void> {
  const { code } = table;
  if (matchMaker.getLocalRoomById(code)) return;
  const under = opening.get(code);
  if (under) return under;
  const made = matchMaker.createRoom(ROOM, { code }).then(() => undefined);
  opening.set(code, made);
  try {
    await made;
  } finally {
    opening.delete(code);
  }
}

/** Closes the room of a table that left memory. */
export async function closeRoom(code: string): Promise<void> {
  await matchMaker.getLocalRoomById(code)?.disconnect();
}
