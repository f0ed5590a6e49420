/** Recorded games come out as they did: a change of rules or content shows here, and is recorded anew on purpose. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_HASH } from '../../shared/content/index.ts';
import { RULES_VERSION } from '../../shared/rules/index.ts';
import type { RecordedGame } from './game.ts';
import { endOf, replay } from './game.ts';

test.each(['standard', 'class-50', 'rush-back'])('%s', (id) => {
  const game = JSON.parse(readFileSync(new URL(`./${id}.json`, import.meta.url), 'utf8')) as RecordedGame;
  const pinned = { rules: game.header.rules, content: game.header.content };
  expect(pinned, 'recorded with other rules or content: node tests/games/record.ts').toEqual({ rules: RULES_VERSION, content: CONTENT_HASH });
  const { state, steps } = replay(game.header, game.actions);
  expect(state.phase).toBe('over');
  expect(endOf(state, steps)).toEqual(game.end);
});
