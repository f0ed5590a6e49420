/** What is seen to happen on the board is what the step says: nothing is lost on the way, nothing is made up. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SpaceId } from '../../shared/content/ids.ts';
import type { Step, World } from '../../shared/rules/types.ts';
import { type BoardMotion, PIECES } from '../../client/board/scene.ts';
import { BOARD_PROPERTIES } from '../../client/board/tokens.ts';
import { happeningOf } from '../../client/desk/motion.ts';
import { after, before } from '../../client/desk/playback.ts';
import { type RecordedGame, replay } from '../games/game.ts';

const step = (changes: Step['changes']): Step => ({
  kind: 'order',
  turn: 1,
  text: { k: 'x' },
  changes,
  notes: [],
  sources: [],
});
const space = (part: object) => ({ t10: 0, t22: 0, bases: 0, cellsHidden: 0, cellsExposed: 0, order: 2, ...part });
const world = (spaces: object): World => ({ spaces }) as unknown as World;

describe('motions of a step', () => {
  test('a piece that leaves one space and comes to another moves', () => {
    const from = world({ ERB: space({ t10: 3 }), NES: space({ t10: 1 }) });
    const { motions, during } = happeningOf(
      step([
        { on: 'piece', piece: 't10', at: 'ERB', from: 3, to: 1 },
        { on: 'piece', piece: 't10', at: 'NES', from: 1, to: 2 },
      ]),
      from,
    );
    expect(motions).toEqual([
      { kind: 'move', piece: 't10', count: 1, from: 'ERB', to: 'NES' },
      { kind: 'leave', piece: 't10', count: 1, space: 'ERB' },
    ]);
    expect([during.spaces.ERB.t10, during.spaces.NES.t10]).toEqual([1, 1]);
  });

  test('a cell that is found turns over, troops become a mission, and order only pulses', () => {
    const from = world({ HAM: space({ cellsHidden: 2, t10: 1 }), BAG: space({}) });
    const { motions } = happeningOf(
      step([
        { on: 'piece', piece: 'cellsHidden', at: 'HAM', from: 2, to: 1 },
        { on: 'piece', piece: 'cellsExposed', at: 'HAM', from: 0, to: 1 },
        { on: 'piece', piece: 't10', at: 'HAM', from: 1, to: 0 },
        { on: 'piece', piece: 't22', at: 'HAM', from: 0, to: 1 },
        { on: 'order', at: 'BAG', from: 2, to: 3 },
      ]),
      from,
    );
    expect(motions).toEqual([
      { kind: 'flip', from: 'cellsHidden', to: 'cellsExposed', count: 1, space: 'HAM' },
      { kind: 'flip', from: 't10', to: 't22', count: 1, space: 'HAM' },
      { kind: 'pulse', space: 'BAG' },
    ]);
  });

  test('over recorded games: what was lifted and what is set down make the difference, step by step', () => {
    let moves = 0;
    for (const name of ['class-50', 'standard', 'rush-back']) {
      const { header, actions } = JSON.parse(
        readFileSync(new URL(`../games/${name}.json`, import.meta.url), 'utf8'),
      ) as RecordedGame;
      const { state, steps } = replay(header, actions);
      let now = before(state.world, steps);
      for (const one of steps) {
        const next = after(now, [one]);
        const { motions, during } = happeningOf(one, now);
        for (const piece of PIECES)
          for (const at of Object.keys(next.spaces) as SpaceId[]) {
            const set = motions.reduce((sum, m) => sum + arriving(m, piece, at), 0);
            expect((during.spaces[at][piece] ?? 0) + set, `${name}: ${piece} in ${at}`).toBe(
              next.spaces[at][piece] ?? 0,
            );
          }
        moves += motions.filter((m) => m.kind === 'move').length;
        now = next;
      }
    }
    expect(moves).toBeGreaterThan(0);
  });
});

function arriving(m: BoardMotion, piece: string, at: SpaceId): number {
  if (m.kind === 'move') return m.piece === piece && m.to === at ? m.count : 0;
  if (m.kind === 'appear') return m.piece === piece && m.space === at ? m.count : 0;
  if (m.kind === 'flip') return m.to === piece && m.space === at ? m.count : 0;
  return 0;
}

test('every colour that the board draws with is a design token', () => {
  const css = readFileSync(new URL('../../client/style/tokens.css', import.meta.url), 'utf8');
  const missing = [...BOARD_PROPERTIES, '--font-title', '--font-text', '--step-time'].filter(
    (name) => !new RegExp(`^\\s*${name}:`, 'm').test(css),
  );
  expect(missing).toEqual([]);
});
