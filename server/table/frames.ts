/**
 * What passes between Colyseus and a socket, made safe. Colyseus lets some nonsense end the process, puts the words of a
 * message into its errors, and tells a client what went wrong inside.
 */
import { getMessageBytes, Protocol, Room, type Client } from '@colyseus/core';
import { CLOSED, type Answer } from '../../shared/protocol/messages.ts';

/** The first byte of all that a client of ours sends: requests, and the life of the connection. */
const FRAMES: ReadonlySet<number> = new Set([
  Protocol.ROOM_REQUEST,
  Protocol.JOIN_ROOM,
  Protocol.PING,
  Protocol.LEAVE_ROOM,
]);
/** Status byte of an answer that Colyseus made of an error. */
const ERROR = 2;
const NOT_UNDERSTOOD: Answer = { ok: false, refusal: { k: 'refusal.server.badRequest', a: { field: 'request' } } };
/** The same as a frame, from the status on: the frame's kind and the request's number go before it. */
const ANSWER = getMessageBytes[Protocol.ROOM_RESPONSE](0, 0, NOT_UNDERSTOOD).subarray(2);

type Raw = Uint8Array | Buffer;

/** Bytes that a number takes in the encoding of the frames. */
function lengthOfNumber(first: number): number {
  if (first < 0x80 || first >= 0xe0) return 1;
  return { 0xcc: 2, 0xcd: 3, 0xce: 5, 0xcf: 9, 0xd0: 2, 0xd1: 3, 0xd2: 5, 0xd3: 9, 0xca: 5, 0xcb: 9 }[first] ?? 1;
}

/** An outgoing frame with what Colyseus says of its errors replaced by a refusal of our own. */
function tidied(frame: Raw): Raw {
  if (frame[0] !== Protocol.ROOM_RESPONSE) return frame;
  const number = lengthOfNumber(frame[1] ?? 0);
  if (frame[1 + number] !== ERROR) return frame;
  return Buffer.concat([frame.subarray(0, 1 + number), ANSWER]);
}

/** Has Colyseus' errors to this client replaced. */
export function tidy(client: Client): void {
  const send = client.enqueueRaw.bind(client);
  client.enqueueRaw = (frame, options) => send(tidied(frame), options);
}

/** Lets in only frames of the kinds above, and catches what Colyseus does not: whoever sends anything else is let go. */
export function guardFrames(room: { prototype: Room }): void {
  const inner = Room.prototype['_onMessage'] as (this: Room, client: Client, frame: Buffer) => void;
  Object.defineProperty(room.prototype, '_onMessage', {
    value(this: Room, client: Client, frame: Buffer): void {
      try {
        if (FRAMES.has(frame[0] ?? -1)) return inner.call(this, client, frame);
      } catch {
        // A frame that ends in the middle of a word.
      }
      client.leave(CLOSED.badFrame);
    },
  });
}
