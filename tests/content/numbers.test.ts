/** Every number of the rules says what it rests on: one that is added or changed without a word fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asOf } from '../../shared/content/provenance/grounds.ts';
import { GROUNDS } from '../../shared/content/provenance/index.ts';
import { NUMBERS, NUMBERS_IN } from '../../shared/content/provenance/numbers/index.ts';
import type { OpId } from '../../shared/content/ids.ts';
import { OPERATIONS } from '../../shared/rules/ops/index.ts';
import { RECKONING } from '../../shared/rules/reckoning/index.ts';
import { literalsIn } from './literals.ts';

const RULES = new URL('../../shared/rules/', import.meta.url);
/** Hashing, seeds and names of draws: no numbers of the model. */
const PLUMBING = ['random', 'deal', 'apply'];
/** An ordering of places (order counted from its top), and the three agendas a seat has. */
const NO_SIZES: Readonly<Record<string, readonly number[]>> = { conditions: [4], 'planning/bell': [3] };
/** How the rules write "without limit". */
const NO_LIMIT = 99;
/** Steps of one are the smallest there are: they stand for direction. */
const isSize = (n: number) => Math.abs(n) !== 1 && n !== 0 && n !== NO_LIMIT;

const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .map((f) => f.replaceAll('\\', '/'))
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.slice(0, -'.ts'.length))
  .filter((f) => !PLUMBING.includes(f))
  .sort();

describe('the numbers of each file of the rules are those on record', () => {
  test.each(files)('%s', (file) => {
    const found = literalsIn(`${file}.ts`, readFileSync(new URL(`${file}.ts`, RULES), 'utf8'));
    const sizes = found.filter((one) => isSize(one.value));
    const known = Object.values(NUMBERS_IN[file] ?? {}).flatMap((list) => list.flatMap((one) => one.values));
    const where = sizes.map(({ value, line }) => `${value} in line ${line}`).join(', ');
    expect(sorted([...known, ...(NO_SIZES[file] ?? [])]), `the rules have ${where}`).toEqual(
      sorted(sizes.map((one) => one.value)),
    );
  });
});

test('every record is of a file that there is, and every entry of one that can be read', () => {
  expect(Object.keys(NUMBERS_IN).filter((file) => !files.includes(file))).toEqual([]);
  const known = new Set([
    ...Object.entries(GROUNDS).flatMap(([kind, list]) => Object.keys(list).map((id) => `${kind}.${id}`)),
    ...RECKONING.map((rule) => `reckoning.${rule.id}`),
  ]);
  expect([...NUMBERS.keys()].filter((entry) => !known.has(entry))).toEqual([]);
});

test('every number has a size in words, a reason, and through its entry a source with a date', () => {
  const sources = (entry: string) => {
    const [kind = '', id = ''] = entry.split('.');
    if (kind === 'op') return OPERATIONS[id as OpId].sources;
    if (kind === 'reckoning') return RECKONING.find((rule) => rule.id === id)!.sources;
    const grounds = GROUNDS[kind as keyof typeof GROUNDS] as Readonly<Record<string, { sources?: readonly never[] }>>;
    return grounds[id]!.sources ?? [];
  };
  for (const [entry, list] of NUMBERS) {
    if (list.some((one) => one.basis !== 'judgement')) expect(asOf(sources(entry)), entry).toMatch(/^\d{4}-\d{2}$/);
    for (const { what, note, values } of list) {
      expect(values.length, `${entry}: ${what}`).toBeGreaterThan(0);
      expect(what.length, entry).toBeGreaterThan(10);
      expect(note, `${entry}: ${what}`).toMatch(/\.$/);
    }
  }
});

test('a number is found with its sign and line, in a type it is none', () => {
  expect(literalsIn('a.ts', 'const a: 0 | 7 = 7;\nexport const b = a > -2.5 ? [3, 0.4] : f(-a, 1e2) as 5;')).toEqual([
    { value: 7, line: 1 },
    { value: -2.5, line: 2 },
    { value: 3, line: 2 },
    { value: 0.4, line: 2 },
    { value: 100, line: 2 },
  ]);
});
