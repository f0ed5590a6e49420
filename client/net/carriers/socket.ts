/** By WebSocket, through the Colyseus SDK. Its own reconnection is off: after a restart of the server its tokens are dead. */
import { Client, type Room } from '@colyseus/sdk';
import type { Answer, ServerMessages } from '../../../shared/protocol/messages.ts';
import type { Msg } from '../../../shared/rules/types.ts';
import { ASK_PATIENCE, BROKEN, type Dial, type Link } from './link.ts';

export const socket: Dial = async ({ code, token }, patience) => {
  const room = await patiently(new Client(location.origin).joinById(code, { token }), patience);
  room.reconnection.enabled = false;
  const link: Link = {
    carrier: 'socket',
    listen(receive) {
      for (const name of Object.keys(receive) as (keyof ServerMessages)[])
        room.onMessage(name, (message: never) => receive[name](message));
      return new Promise((resolve) => room.onLeave((why) => resolve(why)));
    },
    async ask(name, payload) {
      try {
        return await room.request<object, Answer>(name, payload, { timeout: ASK_PATIENCE });
      } catch (error) {
        // Refused as a form: asking again would be refused again. Anything else is the line's fault.
        if (error instanceof Error && error.name === 'rejected')
          return { ok: false, refusal: refusalIn(error) ?? { k: 'net.refused' } };
        throw error;
      }
    },
    ping: (heard) => room.ping(() => heard()),
    drop: () => room.connection.close(BROKEN),
    leave: () => void room.leave(),
  };
  return link;
};

/** Rejects after `ms`: the SDK waits for ever for a server that took the socket and says nothing. */
function patiently(joining: Promise<Room>, ms: number): Promise<Room> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error('no answer'));
    }, ms);
    joining.then(
      (room) => {
        clearTimeout(timer);
        if (late) void room.leave();
        else resolve(room);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

/** The text of the catalogue inside an error of the SDK, where the server gave one: a refusal to stay with. */
function refusalIn(error: unknown): Msg | null {
  const { reason, message } = (error ?? {}) as { reason?: unknown; message?: unknown };
  for (const said of [reason, message]) {
    if (typeof said === 'object' && said !== null && 'k' in said) return said as Msg;
    if (typeof said !== 'string' || !said.startsWith('{')) continue;
    try {
      const parsed = JSON.parse(said) as Partial<Msg> | { refusal?: Msg };
      if ('refusal' in parsed && parsed.refusal) return parsed.refusal;
      if ('k' in parsed && typeof parsed.k === 'string') return parsed as Msg;
    } catch {
      continue;
    }
  }
  return null;
}
