/** The handbook says when what the study showed was played with other content, rules or bots than it describes. */
import { expect, test } from 'vitest';
import { changedSince } from '../../client/pages/handbook/results.ts';
import { CONTENT_HASH } from '../../shared/content/index.ts';
import { RESULTS } from '../../shared/content/study/results.ts';
import { engineVersion, said } from '../../server/study/run/engine.ts';

test('results of the same engine are not called old, and of any other one they are', () => {
  expect(changedSince(RESULTS.simple.engine, ['simple'])).toBeNull();
  const other = changedSince('another engine', ['simple']);
  expect(other).toBe(RESULTS.simple.content === CONTENT_HASH ? 'engine' : 'content');
});

test('the engine has one fingerprint, whoever asks and how often', () => {
  expect(engineVersion()).toMatch(/^[\da-f]{16}$/);
  expect(engineVersion()).toBe(engineVersion());
});

test('a comment or a line break makes no other engine, a number, a sign or a word does', () => {
  const rule = 'export const a = (n: number) => n > 3 && `x${n}` !== /y/.source;';
  expect(said('a.ts', `/** Why. */\n${rule.replace('=> ', '=>\n  ')} // so`)).toBe(said('a.ts', rule));
  for (const [was, is] of [
    ['3', '4'],
    ['> 3', '>= 3'],
    ['`x', '`z'],
    ['/y/', '/y/i'],
    ['number', 'string'],
  ] as const)
    expect(said('a.ts', rule.replace(was, is)), `${was} ${is}`).not.toBe(said('a.ts', rule));
});
