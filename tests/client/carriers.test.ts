/** How the page chooses its way through a network, and how it reads what comes by the second of them. */
import { describe, expect, test } from 'vitest';
import { type Aside, Choice } from '../../client/net/carriers/choice.ts';
import { BROKEN, HELD_BACK } from '../../client/net/carriers/link.ts';
import { EventLines } from '../../client/net/carriers/stream.ts';

const MINUTE = 60_000;
function choice(aside: Aside = {}): { choice: Choice; kept: () => Aside; pass: (ms: number) => void } {
  let now = 1_000_000_000;
  let kept = aside;
  return {
    choice: new Choice(
      aside,
      (next) => (kept = next),
      () => now,
    ),
    kept: () => kept,
    pass: (ms) => (now += ms),
  };
}

describe('the choice of a carrier', () => {
  test('is the socket first; what did not open is tried last, until later', () => {
    const { choice: c, kept, pass } = choice();
    expect(c.order()).toEqual(['socket', 'stream', 'poll']);
    c.opened('stream', ['socket']);
    expect(c.order()).toEqual(['stream', 'poll', 'socket']);
    expect(Object.keys(kept())).toEqual(['socket']);
    pass(9 * MINUTE);
    expect(c.order()[0]).toBe('stream');
    pass(2 * MINUTE);
    expect(c.order()).toEqual(['socket', 'stream', 'poll']);
    c.opened('poll', ['socket', 'stream']);
    expect(c.order()).toEqual(['poll', 'socket', 'stream']);
  });

  test('comes back to a socket that opens after all', () => {
    const { choice: c } = choice();
    c.opened('poll', ['socket', 'stream']);
    c.opened('socket', ['poll']);
    expect(c.order()).toEqual(['socket', 'stream', 'poll']);
  });

  test('is remembered from an earlier visit, while it is fresh', () => {
    expect(choice({ socket: 1_000_000_000 - MINUTE }).choice.order()[0]).toBe('stream');
    expect(choice({ socket: 1_000_000_000 - 60 * MINUTE }).choice.order()[0]).toBe('socket');
  });

  test('leaves a line that breaks twice soon after it opened, and one whose messages are held back', () => {
    const { choice: c } = choice();
    c.ended('socket', 1006, 3000);
    expect(c.order()[0]).toBe('socket');
    c.ended('socket', BROKEN, 3000);
    expect(c.order()[0]).toBe('stream');
    c.ended('stream', HELD_BACK, 40_000);
    expect(c.order()).toEqual(['poll', 'socket', 'stream']);
  });

  test('does not blame the way for a server that stops, nor for one break in a long while', () => {
    const { choice: c } = choice();
    for (let i = 0; i < 4; i++) c.ended('socket', 4001, 500);
    for (let i = 0; i < 4; i++) {
      c.ended('socket', 1006, 500);
      c.ended('socket', 1006, 10 * MINUTE);
    }
    expect(c.order()[0]).toBe('socket');
  });
});

describe('server-sent events', () => {
  const TEXT =
    'retry: 2000\n\n:      \n\nevent: reset\ndata: {}\n\nevent: me\ndata: {"name":"Zoë: \\n"}\n\n:\n\nevent: table\nid: ab.3\ndata: [1]\n\n';
  const EVENTS = [
    { name: 'reset', id: null, data: {} },
    { name: 'me', id: null, data: { name: 'Zoë: \n' } },
    { name: 'table', id: 'ab.3', data: [1] },
  ];
  test.each([1, 2, 3, 7, 1000])('are read from pieces of %i characters', (size) => {
    const lines = new EventLines();
    const pieces = TEXT.match(new RegExp(`[^]{1,${size}}`, 'g'))!;
    expect(pieces.flatMap((piece) => lines.push(piece))).toEqual(EVENTS);
  });
});
