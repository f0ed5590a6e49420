/** The paper game says what the rules do: its words cover every modifier, rule and score, and its parts are counted from the content. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import printTexts from '../../client/i18n/en/print.json' with { type: 'json' };
import { COUNTERS, SQUARES } from '../../client/print/counter-list.ts';
import { deal } from '../../client/print/flow.tsx';
import { everyModifier } from '../../client/print/op-mods.ts';
import { BOARD, boardScale, CARD, counterGrid, MARGIN, PAGES, SMALL, tiles } from '../../client/print/paper.ts';
import { AIMS, OP_IDS, PIECES, SEATS, SUPPLY } from '../../shared/content/ids.ts';
import { OPERATIONS } from '../../shared/rules/ops/index.ts';
import { RECKONING } from '../../shared/rules/reckoning/index.ts';
import { AIM_FORMULAS } from '../../shared/rules/score.ts';

const words = printTexts.print;

test('every modifier of every operation has its condition in words, and no other has', () => {
  const wanted = Object.fromEntries(
    OP_IDS.flatMap((id) => {
      const mods = everyModifier(id);
      return mods ? [[id, mods.map(({ m }) => m).toSorted()]] : [];
    }),
  );
  const written = Object.fromEntries(Object.entries(words.mod).map(([id, mods]) => [id, Object.keys(mods).toSorted()]));
  expect(written).toEqual(wanted);
});

test('every operation, rule of the reckoning and aim is written out', () => {
  expect(Object.keys(words.where).toSorted()).toEqual([...OP_IDS].toSorted());
  expect(Object.keys(words.win).toSorted()).toEqual([...OP_IDS].toSorted());
  expect(Object.keys(words.lose).toSorted()).toEqual(
    // A harassment that fails has its second check, which is written apart.
    OP_IDS.filter((id) => OPERATIONS[id].lose && id !== 'harass').toSorted(),
  );
  expect(Object.keys(words.reckon)).toEqual(RECKONING.map(({ id }) => id));
  expect(Object.keys(words.score)).toEqual(SEATS.flatMap((seat): readonly string[] => AIMS[seat]));
});

/**
 * What the words were written for. A line that differs says: this rule has changed; read its words in
 * client/i18n/en/print.json (where, win, lose, reckon, score) again, mend them, then `vitest run -u` this file.
 */
test('the words were written for the rules as they are', async () => {
  const print = (f: unknown) =>
    createHash('sha256').update(String(f).replaceAll(/\s+/g, ' ')).digest('hex').slice(0, 8);
  const lines = [
    ...OP_IDS.flatMap((id) =>
      (['refuse', 'mods', 'win', 'lose'] as const).flatMap((part) => {
        const f = OPERATIONS[id][part];
        return f ? [`op ${id} ${part} ${print(f)}`] : [];
      }),
    ),
    ...RECKONING.map((rule) => `reckoning ${rule.id} ${print(Reflect.get(rule, 'run'))}`),
    ...Object.entries(AIM_FORMULAS).map(([id, f]) => `aim ${id} ${print(f)}`),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./print-rules.txt');
});

test('there are as many counters as the supply has pieces', () => {
  for (const id of PIECES) {
    const [, n] = COUNTERS.find(([counter]) => counter.kind === 'piece' && counter.id === id)!;
    expect(n).toBe(SUPPLY[id]);
  }
  expect(SQUARES.length).toBe(COUNTERS.reduce((sum, [, n]) => sum + n, 0));
});

test('cards, counters and boards fit their paper within the margins', () => {
  for (const series of ['a', 'us'] as const) {
    const { w, h } = PAGES[SMALL[series]];
    expect(CARD.columns * CARD.w).toBeLessThan(w - 2 * 7);
    expect(CARD.rows * CARD.h).toBeLessThan(h - 2 * 7);
    for (const side of [15, 20]) {
      const { columns, rows } = counterGrid(series, side);
      expect(columns * side).toBeLessThanOrEqual(w - 2 * MARGIN);
      expect(rows * side).toBeLessThanOrEqual(h - 2 * MARGIN);
    }
    for (const size of ['large', 'medium'] as const) {
      const { scale, list } = tiles(series, size);
      // The tiles together reach the far edges of the board, and no tile leaves a gap to the next.
      expect(Math.max(...list.map((tile) => tile.x + tile.w))).toBeGreaterThanOrEqual(BOARD.w * scale - 0.01);
      expect(Math.max(...list.map((tile) => tile.y + tile.h))).toBeGreaterThanOrEqual(BOARD.h * scale - 0.01);
      expect(list[1]!.x).toBeLessThan(list[0]!.w);
    }
  }
  expect(tiles('a', 'large').scale).toBeCloseTo(boardScale('a2-wide'), 1);
  expect(boardScale('a3-wide')).toBe(1);
});

test('running text keeps its order, loses nothing, and leaves no heading alone at the foot', () => {
  const blocks = Array.from({ length: 40 }, (_, i) => ({ keep: i % 5 === 0 }));
  const heights = blocks.map((_, i) => (i % 5 === 0 ? 8 : 10 + ((i * 7) % 23)));
  const pages = deal(blocks, heights, 2, 120, 30);
  const columns = pages.flat();
  expect(columns.flat()).toEqual(blocks.map((_, i) => i));
  columns.forEach((column, i) => {
    const room = i < 2 ? 90 : 120;
    expect(column.reduce((sum, n) => sum + heights[n]!, 0)).toBeLessThanOrEqual(room);
    const last = column.at(-1);
    if (last !== undefined && last < blocks.length - 1) expect(blocks[last]!.keep).toBe(false);
  });
});
