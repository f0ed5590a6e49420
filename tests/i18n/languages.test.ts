/** The way of a further language: found by its folder, loaded when chosen, in its own direction, plurals and numbers. */
import i18next from 'i18next';
import { afterEach, expect, test, vi } from 'vitest';
import { has, language, languages, learn, nameOf, speak, t, tell } from '../../client/i18n/index.ts';
import { bestOf, tagsOf, textsOf } from '../../client/i18n/languages.ts';
import { pseudo, pseudoTexts } from '../../client/i18n/pseudo.ts';

const files = {
  './ckb/common.json': () => Promise.resolve({ app: { title: 'کوردی' } }),
  './ar/common.json': () => Promise.resolve({ act: { back: 'رجوع' } }),
  '../../shared/content/text/ar/space.json': () => Promise.resolve({ space: { BAG: { name: 'بغداد' } } }),
};
afterEach(() => speak('en'));

test('a language is its folders, for the screen and for the content', async () => {
  expect(tagsOf(files)).toEqual(['en', 'ar', 'ckb']);
  expect(await textsOf(files, 'ar')).toEqual([{ act: { back: 'رجوع' } }, { space: { BAG: { name: 'بغداد' } } }]);
  expect(bestOf(['ar-IQ', 'en'], tagsOf(files))).toBe('ar');
  expect(bestOf(['ckb-IR'], tagsOf(files))).toBe('ckb');
  expect(bestOf(['fr'], tagsOf(files))).toBe('en');
});

test('its texts take the place of the English ones, what it lacks stays English, and the direction is its own', async () => {
  for (const texts of await textsOf(files, 'ar')) learn(texts, 'ar');
  learn({ space: { BAG: { name: 'Baghdad' }, ERB: { name: 'Erbil & Duhok' } } });
  await speak('ar');
  expect([t('act.back'), t('act.close'), nameOf('space', 'BAG')]).toEqual(['رجوع', 'Close', 'بغداد']);
  expect(nameOf('seat', 'erbil+baghdad')).toMatch(/Erbil و/);
  expect(language()).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(i18next.dir('ckb')).toBe('rtl');
  await speak('en');
  expect(language()).toEqual({ lang: 'en', dir: 'ltr' });
  expect(languages()).not.toContain('ar-XB');
});

test('plurals follow the language that has them', async () => {
  learn(
    { camel_zero: 'لا', camel_one: 'جمل', camel_two: 'جملان', camel_few: '{{count}} جمال', camel_other: '-' },
    'ar',
  );
  learn({ camel_one: '{{count}} camel', camel_other: '{{count}} camels' });
  await speak('ar');
  expect([0, 1, 2, 3].map((count) => t('camel', { count }))).toEqual(['لا', 'جمل', 'جملان', '3 جمال']);
  await speak('en');
  expect(t('camel', { count: 1200 })).toBe('1,200 camels');
});

test('the made-up language is the English one in another dress, late catalogues too', async () => {
  await speak('ar-XB');
  expect(language()).toEqual({ lang: 'ar-XB', dir: 'rtl' });
  expect(languages()).toContain('ar-XB');
  expect(t('act.back')).toBe(pseudo('Back'));
  learn({ later: { one: 'Move {{n}} of {{all}}' }, thing_one: '{{count}} thing', thing_other: '{{count}} things' });
  expect(t('later.one', { n: 1, all: 2 })).toMatch(/^\u2067\u202eM.*\u202c\u20691\u2067\u202e .* \u202c\u20692$/);
  expect([0, 1, 2, 5, 12, 100].map((count) => t('thing', { count }))).toHaveLength(6);
  for (const count of [0, 1, 2, 5, 12, 100]) expect(t('thing', { count })).not.toContain('things');
  expect(pseudo('').length).toBe(0);
  const long = 'The table waits for the others to seal their orders.';
  expect(pseudo(long).length / long.length).toBeGreaterThan(1.3);
  expect(Object.keys(pseudoTexts({ a_one: 'x', a_other: 'y' })).toSorted()).toEqual([
    'a_few',
    'a_many',
    'a_one',
    'a_other',
    'a_two',
    'a_zero',
  ]);
});

test('a key without a text, and a hole without a word, are heard', () => {
  const heard = vi.fn<(error: Error) => void>();
  vi.stubGlobal('reportError', heard);
  expect(has('no.such.key')).toBe(false);
  t('no.such.key');
  tell({ k: 'net.answer' });
  expect(heard.mock.calls.map(([error]) => error.message)).toEqual([
    'No text for no.such.key',
    'Nothing for status in: The server could not answer (status {{status}}).',
  ]);
  vi.unstubAllGlobals();
});
