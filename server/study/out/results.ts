/** The results of the claims as they are kept with the content, for the handbook. */
import type {
  ClaimResult,
  Interval,
  OptionResult,
  Strength,
  StudyResults,
  TestResult,
} from '../../../shared/content/study/results.ts';
import { STRENGTHS } from '../../../shared/content/study/results.ts';
import { CONTENT_HASH } from '../../../shared/content/index.ts';
import { RULES_VERSION } from '../../../shared/rules/setup.ts';
import { STANDARD } from '../../../shared/content/scenarios/base.ts';
import { wordsOf } from '../claims/claim.ts';
import { CLAIMS } from '../claims/index.ts';
import { OPTIONS, OPTIONS_TITLE, SUCCESS_BAND, WIN_BAND } from '../claims/options.ts';
import { SWITCH_TESTS } from '../claims/switches.ts';
import { engineVersion } from '../run/engine.ts';
import type { Cell, Table } from '../tables/table.ts';
import { isEstimate } from '../tables/table.ts';

/** Tables of claims, options and switches by the end of their id; the rest of it is the scenario. */
const OF_CLAIMS = /^(.+)-(claims|options|switches)$/;

const rounded = (n: number): number => Math.round(n * 1000) / 1000;
const words = (cell: Cell | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
const number = (cell: Cell | undefined): number => (typeof cell === 'number' ? rounded(cell) : 0);
const interval = (cell: Cell | undefined): Interval =>
  isEstimate(cell) ? [rounded(cell.value), rounded(cell.low), rounded(cell.high)] : [0, 0, 0];

const VERDICTS: readonly (readonly [string, TestResult['verdict']])[] = [
  ['holds', 'shown'],
  ['REVERSED', 'reversed'],
];
const verdictOf = (text: string): TestResult['verdict'] =>
  VERDICTS.find(([start]) => text.startsWith(start))?.[1] ?? 'notShown';

type Row = Table['rows'][number];
const testOf = (scenario: string, row: Row): TestResult => ({
  scenario,
  of: words(row['of']),
  measure: words(row['measure']),
  arms: words(row['arms']),
  games: isEstimate(row['effect']) ? row['effect'].n : 0,
  treated: number(row['treated']),
  control: number(row['control']),
  effect: interval(row['effect']),
  expected: words(row['expected']) === 'down' ? 'down' : 'up',
  verdict: verdictOf(words(row['verdict'])),
  aside: words(row['verdict']).includes('(aside)'),
});

/** What was compared, in words, as the standard scenario has it. */
function armsOf(id: string): Readonly<Record<string, string>> {
  const arms =
    id === '18'
      ? Object.fromEntries(Object.entries(OPTIONS).map(([name, option]) => [name, option.arms.fixed]))
      : ([...CLAIMS, ...SWITCH_TESTS].find((one) => String(one.id) === id)?.arms ?? {});
  return Object.fromEntries(Object.entries(arms).map(([name, spec]) => [name, wordsOf(STANDARD, spec)]));
}

/** The results of a study, from its tables. */
export function resultsOf(tables: readonly Table[], { games, seed }: { games: number; seed: number }): StudyResults {
  const claims = new Map<string, ClaimResult & { tests: TestResult[] }>();
  const options: OptionResult[] = [];
  for (const table of tables) {
    const [, scenario, kind] = OF_CLAIMS.exec(table.id) ?? [];
    if (!scenario) continue;
    for (const row of table.rows) {
      const sources = words(row['source']).split(' ').filter(Boolean);
      if (kind === 'options') {
        const option = words(row['option']);
        options.push({
          scenario,
          option,
          played: words(row['played']) === 'fixed' ? 'fixed' : 'free',
          sources,
          success: interval(row['success']),
          part: interval(row['part']),
          fair: words(row['fair']) === 'ok' && words(row['verdict']) === 'ok',
        });
        continue;
      }
      const id = words(row['claim']);
      const claim = claims.get(id) ?? {
        id,
        kind: kind === 'claims' ? 'claim' : 'switch',
        title: words(row['title']),
        sources,
        arms: armsOf(id),
        tests: [],
      };
      claims.set(id, claim);
      claim.tests.push(testOf(scenario, row));
    }
  }
  const inOrder: ClaimResult[] = [...claims.values()].sort(
    (a, b) => Number(a.kind === 'switch') - Number(b.kind === 'switch'),
  );
  const last: ClaimResult = {
    id: '18',
    kind: 'claim',
    title: OPTIONS_TITLE,
    sources: ['O1', 'O2', 'O3'],
    arms: armsOf('18'),
    tests: [],
  };
  const at = inOrder.findIndex((c) => c.kind === 'switch');
  return {
    games,
    seed,
    rules: RULES_VERSION,
    content: CONTENT_HASH,
    engine: engineVersion(),
    bands: { success: SUCCESS_BAND, part: WIN_BAND },
    claims: inOrder.toSpliced(at < 0 ? inOrder.length : at, 0, last),
    options,
  };
}

/** The file as it is kept: its own head, then the results at every strength. */
export function resultsFile(before: string, all: Readonly<Record<Strength, StudyResults>>): string {
  const head = before.slice(0, before.indexOf('export const RESULTS'));
  return `${head}export const RESULTS: Readonly<Record<Strength, StudyResults>> = {
${STRENGTHS.map((bots) => `  ${bots}: {\n${written(all[bots])}  },\n`).join('')}};
`;
}
function written({ claims, options, ...run }: StudyResults): string {
  const fields = Object.entries(run).map(([field, value]) => `    ${field}: ${JSON.stringify(value)},\n`);
  const lines = (list: readonly unknown[], indent: string): string =>
    list.map((x) => `${indent}${JSON.stringify(x)},\n`).join('');
  const told = claims.map(({ tests, ...claim }) => {
    // The head of a claim on one line, and one line for each test.
    const head = `      ${JSON.stringify(claim).slice(0, -1)},"tests":[`;
    return tests.length > 0 ? `${head}\n${lines(tests, '        ')}      ]},\n` : `${head}]},\n`;
  });
  return `${fields.join('')}    claims: [
${told.join('')}    ],
    options: [
${lines(options, '      ')}    ],
`;
}
