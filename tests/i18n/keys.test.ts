/** The words of the screen and of the game are in the catalogues, all of them, and nothing else is there. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../shared/content/catalogue.ts';
import { reading } from '../../shared/content/text/reading.ts';
import { finder, keysAsked, parse, ROOT, textsIn, trees, wordsInSource } from './source.ts';

type Tree = { [key: string]: string | Tree };
const leaves = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : leaves(value, `${before}${key}.`),
  );
const read = (file: string): Tree => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Tree;
/** Without the form of a plural. */
const plain = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const screenFiles = globSync('client/i18n/en/*.json', { cwd: ROOT });
const screen = screenFiles.flatMap((file) => leaves(read(file)));
const contentTexts = { ...catalogue(), ...reading() } as Tree;
const content = leaves(contentTexts);
const known = new Set([...screen, ...content].map(plain));
const client = trees(['client'], /(?<!bake|bake-map)\.tsx?$/);
const rest = trees(['shared', 'server'], /\.ts$/);

test('every key that is asked for has its text', () => {
  const missing = keysAsked([...client, ...rest]).filter(({ key }) =>
    key.includes('*') ? ![...known].some((one) => finder(key).test(one)) : !known.has(key),
  );
  expect(missing.map(({ key, where }) => `${where} asks for ${key}`)).toEqual([]);
});

test('every text of the screen is asked for somewhere', () => {
  const said = textsIn([...client, ...rest]);
  // A key can be put together: each of its beginnings may stand in one place and the rest in another.
  const finders = [...said].filter((text) => text.includes('*') && /^[a-z]\w*\./i.test(text)).map(finder);
  // `${area}.title`: the area is named elsewhere.
  const ends = [...said].filter((text) => text.startsWith('*.')).map((text) => text.slice(1));
  const joined = (key: string): boolean => ends.some((end) => key.endsWith(end) && said.has(key.slice(0, -end.length)));
  const idle = screen
    .map(plain)
    .filter(
      (key) => !said.has(key) && !joined(key) && !finders.some((one) => one.test(key)) && !/^(seat|role)\./.test(key),
    );
  expect(idle).toEqual([]);
});

test('plural texts have both forms that English has, and are asked for with a count', () => {
  const forms = new Map<string, string[]>();
  for (const key of screen) if (plain(key) !== key) forms.set(plain(key), [...(forms.get(plain(key)) ?? []), key]);
  expect([...forms.values()].filter((list) => list.length !== 2)).toEqual([]);
  const uncounted = keysAsked(client).filter(({ key, counted }) => forms.has(key) && !counted);
  expect(uncounted.map(({ key, where }) => `${where}: ${key}`)).toEqual([]);
});

test('no words stand in the source of the screen', () => {
  expect(wordsInSource(client)).toEqual([]);
});

test('a further language has no key that English lacks, and its texts have the same holes', () => {
  const holes = (text: string): string =>
    [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, hole]) => hole!))]
      .toSorted((a, b) => a.localeCompare(b))
      .join();
  const at = (tree: Tree, key: string): string | undefined => {
    let now: string | Tree | undefined = tree;
    for (const part of key.split('.')) now = typeof now === 'object' ? now[part] : undefined;
    return typeof now === 'string' ? now : undefined;
  };
  const english = [...screenFiles.map(read), contentTexts];
  const textOf = (key: string): string | undefined =>
    english.map((tree) => at(tree, `${plain(key)}_other`) ?? at(tree, key)).find((text) => text !== undefined);
  const check = (tree: Tree): string[] =>
    leaves(tree).flatMap((key) => {
      const text = textOf(key);
      if (text === undefined) return [`${key} is no key of the English catalogue`];
      // One camel, two camels: a form may do without its number.
      if (plain(key) !== key && holes(at(tree, key)!) === '') return [];
      return holes(text) === holes(at(tree, key)!)
        ? []
        : [`${key} has the holes ${holes(at(tree, key)!)}, not ${holes(text)}`];
    });
  const files = globSync(['client/i18n/*/*.json', 'shared/content/text/*/*.json'], { cwd: ROOT });
  const wrong = files
    .filter((file) => !file.includes('/en/'))
    .flatMap((file) => check(read(file)).map((line) => `${file}: ${line}`));
  expect(wrong).toEqual([]);
  expect(check({ act: { bock: 'x', back: 'x{{n}}' }, talks: { unread_few: 'x' } })).toHaveLength(2);
});

test('the tests of this file see what they look for', () => {
  const file = 'client/made-up.tsx';
  const made = (text: string) => [{ file, text, tree: parse(file, text) }];
  expect(wordsInSource(made(`<p title="Some words">Hello {x ? 'over there' : t('act.back')}</p>`))).toHaveLength(3);
  expect(wordsInSource(made(`<p class="soft" data-x={a === 'words'}>· {t('act.back')} ×{n}</p>`))).toEqual([]);
  expect(keysAsked(made(`t(a ? 'no.such' : \`act.\${x}\`); tell({ k: 'net.lost', a: {} })`)).map(({ key }) => key)).toEqual([
    'no.such', 'act.*', 'net.lost',
  ]); // prettier-ignore
});
