/** A stream on a bad way: held back, cut, ended by the server. With a server of a few lines, in time made by hand. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BROKEN, HELD_BACK, type Place, type Receivers } from '../../client/net/carriers/link.ts';
import { stream } from '../../client/net/carriers/stream.ts';

/** One stream that was asked for: after which place, and what it is sent. */
interface Asked {
  after: string | null;
  send(text: string): void;
  end(): void;
}
let asked: Asked[] = [];

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal(
    'fetch',
    (_path: string, { headers, signal }: { headers: Record<string, string>; signal: AbortSignal }) => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const writer = writable.getWriter();
      signal.addEventListener('abort', () => void writer.abort().catch(() => undefined));
      asked.push({
        after: headers['last-event-id'] ?? null,
        send: (text) => void writer.write(new TextEncoder().encode(text)).catch(() => undefined),
        end: () => void writer.close().catch(() => undefined),
      });
      return Promise.resolve(new Response(readable, { headers: { 'content-type': 'text/event-stream' } }));
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const place = (): Place => ({ code: 'BCDFGHJK', token: 'x'.repeat(22), next: null });
const talk = (n: number): string => `event: talk\nid: a.${n}\ndata: [${n}]\n\n`;
/** Receivers that keep what they hear. */
function ears(): { heard: unknown[]; receive: Receivers } {
  const heard: unknown[] = [];
  const take = (message: unknown): void => void heard.push(message);
  return { heard, receive: { me: take, table: take, game: take, talk: take } as Receivers };
}
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a stream', () => {
  test('that brings nothing is given up in time', async () => {
    const dialled = expect(stream(place(), 4000)).rejects.toThrow('no answer');
    await pass(100);
    asked[0]!.send(':  \n\n');
    await pass(4000);
    await dialled;
  });

  test('that has begun well and is then held back says so', async () => {
    const dialled = stream(place(), 4000);
    await pass(50);
    asked[0]!.send(talk(1));
    await pass(10);
    const { heard, receive } = ears();
    const ended = (await dialled).listen(receive);
    await pass(7000);
    expect(await ended).toBe(HELD_BACK);
    expect(heard).toEqual([[1]]);
  });

  test('that falls silent later says so too, and not before', async () => {
    const dialled = stream(place(), 4000);
    await pass(50);
    asked[0]!.send(talk(1));
    await pass(1000);
    asked[0]!.send(':\n\n');
    const { receive } = ears();
    let code = 0;
    void (await dialled).listen(receive).then((why) => (code = why));
    await pass(14_000);
    asked[0]!.send(':\n\n');
    await pass(34_000);
    expect(code).toBe(0);
    await pass(2000);
    expect(code).toBe(HELD_BACK);
  });

  test('that the server ends is taken up again where it stopped', async () => {
    const dialled = stream(place(), 4000);
    await pass(50);
    asked[0]!.send(talk(1) + talk(2));
    await pass(1000);
    asked[0]!.send(':\n\n');
    await pass(10_000);
    const { heard, receive } = ears();
    void (await dialled).listen(receive);
    asked[0]!.send(talk(3));
    asked[0]!.end();
    await pass(50);
    expect(asked.map((one) => one.after)).toEqual([null, 'a.3']);
    asked[1]!.send(talk(4));
    await pass(50);
    expect(heard).toEqual([[1], [2], [3], [4]]);
  });

  test('that is cut as soon as it has opened is no line', async () => {
    const dialled = stream(place(), 4000);
    await pass(50);
    asked[0]!.send(talk(1));
    await pass(50);
    const { receive } = ears();
    const ended = (await dialled).listen(receive);
    asked[0]!.end();
    await pass(50);
    expect(await ended).toBe(BROKEN);
  });

  test('that is closed for good by the server says why', async () => {
    const dialled = stream(place(), 4000);
    await pass(50);
    asked[0]!.send(talk(1));
    await pass(50);
    const { receive } = ears();
    const ended = (await dialled).listen(receive);
    asked[0]!.send('event: closed\ndata: {"code":4409}\n\n');
    await pass(50);
    expect(await ended).toBe(4409);
  });
});
