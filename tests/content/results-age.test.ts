/** The handbook says when what the study showed was played with other content, rules or bots than it describes. */
import { expect, test } from 'vitest';
import { changedSince } from '../../client/pages/handbook/results.ts';
import { CONTENT_HASH } from '../../shared/content/index.ts';
import { RESULTS } from '../../shared/content/study/results.ts';
import { engineVersion } from '../../server/study/run/engine.ts';

test('results of the same engine are not called old, and of any other one they are', () => {
  expect(changedSince(RESULTS.simple.engine, ['simple'])).toBeNull();
  const other = changedSince('another engine', ['simple']);
  expect(other).toBe(RESULTS.simple.content === CONTENT_HASH ? 'engine' : 'content');
});

test('the engine has one fingerprint, whoever asks and how often', () => {
  expect(engineVersion()).toMatch(/^[\da-f]{16}$/);
  expect(engineVersion()).toBe(engineVersion());
});
