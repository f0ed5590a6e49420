import { expect, test } from 'vitest';
import { CARDS } from '../../shared/content/cards/index.ts';
import { PICTURES, themeOf } from '../../client/desk/vignettes/index.tsx';

test('every card has a picture, and every picture a card', () => {
  const cards = Object.values(CARDS);
  expect(cards.filter((card) => !themeOf(card)).map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  const used = new Set(cards.map(themeOf));
  expect(Object.keys(PICTURES).filter((theme) => !used.has(theme as never))).toEqual([]);
});

test('a picture is well-formed and stays on its card', () => {
  for (const [theme, parts] of Object.entries(PICTURES))
    for (const path of Object.values(parts)) {
      expect(path, theme).not.toMatch(/NaN|undefined|Infinity/);
      // Absolute points only: relative ones follow small letters.
      for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x), theme).toBeGreaterThanOrEqual(20);
        expect(Number(x), theme).toBeLessThanOrEqual(230);
        expect(Number(y), theme).toBeGreaterThanOrEqual(0);
        expect(Number(y), theme).toBeLessThanOrEqual(84);
      }
    }
});
