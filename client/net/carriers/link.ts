/** One way to carry the protocol between this browser and a table, and what all of them have in common. */
import type { Answer, RequestName, Requests, ServerMessages } from '../../../shared/protocol/messages.ts';

/** socket: WebSocket · stream: server-sent events · poll: a request held until there is something to say. Best first. */
export const CARRIERS = ['socket', 'stream', 'poll'] as const;
export type CarrierName = (typeof CARRIERS)[number];

export type Receivers = { [K in keyof ServerMessages]: (message: ServerMessages[K]) => void };
/** A request with its key. */
export type Payload<N extends RequestName> = Omit<Requests[N], 'key'> & { key: string };

/** An open connection to a table. */
export interface Link {
  readonly carrier: CarrierName;
  /** Gives every message to its receiver, those that came before too. Resolves with a close code when the link has ended. */
  listen(receive: Receivers): Promise<number>;
  /** The table's answer. Rejects when none came: nobody knows then whether it arrived, and the same key may be sent again. */
  ask<N extends RequestName>(name: N, payload: Payload<N>): Promise<Answer>;
  /** Calls back when the other side shows a sign of life. */
  ping(heard: () => void): void;
  /** Ends it at once, without waiting for the other side, which may be gone. */
  drop(): void;
  /** Ends it with a word to the other side. */
  leave(): void;
}

/** Where a link leads, and how far what came over plain HTTP has been read. */
export interface Place {
  readonly code: string;
  /** Secret of this person at this table. */
  readonly token: string;
  next: string | null;
}
/** Opens a link. Rejects when that does not succeed within `patience` ms; with a `code` where the server gave one. */
export type Dial = (place: Place, patience: number) => Promise<Link>;

/** Close codes of this side: the line broke, or what came over it was held back on the way. */
export const BROKEN = 4010;
export const HELD_BACK = 4811;
export const ASK_PATIENCE = 8000;

/** The close code in an error, if it has one. */
export function codeOf(error: unknown): number | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'number' ? code : null;
}
/** An end that the server gave a code for. */
export class Closed extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`closed with ${code}`);
    this.code = code;
  }
}
