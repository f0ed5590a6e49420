/** What the study writes into the content for the handbook: every claim, as it came out, in a file that can be read. */
import { expect, test } from 'vitest';
import { RESULTS } from '../../shared/content/study/results.ts';
import { CLAIMS } from '../../server/study/claims/index.ts';
import { SWITCH_TESTS } from '../../server/study/claims/switches.ts';
import { resultsFile, resultsOf } from '../../server/study/out/results.ts';
import type { Table } from '../../server/study/tables/table.ts';

const row = (verdict: string, claim: number | string = 7) => ({
  claim,
  title: 'A claim',
  source: 'P7 O1',
  of: 'cells',
  measure: 'cells (points)',
  arms: 'a – b',
  treated: 2,
  control: 1.23456,
  effect: { value: -0.76544, low: -1, high: -0.5, n: 10 },
  expected: 'down',
  verdict,
});
const table = (id: string, ...rows: Table['rows'][number][]): Table => ({ id, title: id, note: '', columns: [], rows });
const share = (value: number) => ({ value, low: value - 0.1, high: value + 0.1, n: 10 });
const option = {
  option: 'hub',
  played: 'fixed',
  source: 'O2',
  success: share(0.4),
  fair: 'ok',
  part: share(0.5),
  verdict: 'OUT',
};

test('verdicts are kept as they are, and asides are told apart', () => {
  const made = resultsOf(
    [
      table('long-claims', row('holds'), row('REVERSED (aside)'), row('NOT SHOWN', 8)),
      table('long-options', option),
      table('long-switches', row('holds', 'trend')),
      table('long-par', row('holds', 9)),
    ],
    { games: 10, seed: 3 },
  );
  expect(made.claims.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'claim 7',
    'claim 8',
    'claim 18',
    'switch trend',
  ]);
  expect(made.claims[0]!.tests.map(({ verdict, aside, scenario }) => [verdict, aside, scenario])).toEqual([
    ['shown', false, 'long'],
    ['reversed', true, 'long'],
  ]);
  expect(made.claims[1]!.tests[0]).toMatchObject({ verdict: 'notShown', control: 1.235, effect: [-0.765, -1, -0.5] });
  expect(made.options).toMatchObject([
    { scenario: 'long', option: 'hub', sources: ['O2'], success: [0.4, 0.3, 0.5], part: [0.5, 0.4, 0.6], fair: false },
  ]);
});

test('the file that is written says the same again', async () => {
  const written = resultsFile('// the head\nexport const RESULTS = 1;', RESULTS).replace(/: Readonly<.*>> =/, ' =');
  expect(written.startsWith('// the head\n')).toBe(true);
  const again = (await import(`data:text/javascript,${encodeURIComponent(written)}`)) as { RESULTS: unknown };
  expect(again.RESULTS).toEqual(RESULTS);
});

test('the stored results are of the claims that there are', () => {
  const ids = [...CLAIMS.map((claim) => String(claim.id)), '18', ...SWITCH_TESTS.map((one) => one.id)];
  for (const { claims, games } of Object.values(RESULTS)) {
    expect(claims.map((claim) => claim.id)).toEqual(ids);
    expect(games).toBeGreaterThan(0);
  }
});
