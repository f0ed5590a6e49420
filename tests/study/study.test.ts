/** The study tool on a handful of games: the same on one core and two, after a stop, and told plainly what is wrong. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArgs } from '../../server/study/args.ts';
import { CLAIMS } from '../../server/study/claims/index.ts';
import { armKey } from '../../server/study/game/arm.ts';
import { studyGame } from '../../server/study/game/play.ts';
import type { Row } from '../../server/study/game/row.ts';
import { csvOf } from '../../server/study/out/csv.ts';
import { htmlOf } from '../../server/study/out/html.ts';
import { textOf } from '../../server/study/out/text.ts';
import { plotOf } from '../../server/study/out/svg.ts';
import { playedBy } from '../../server/study/policies/strong.ts';
import type { Want } from '../../server/study/run/run.ts';
import { runStudy } from '../../server/study/study.ts';
import { ladder, ladderWants } from '../../server/study/tables/ladder.ts';
import { parFile } from '../../server/study/tables/par.ts';
import type { Table } from '../../server/study/tables/table.ts';
import { SEATS } from '../../shared/content/ids.ts';
import { SCENARIO_IDS, SCENARIOS } from '../../shared/content/index.ts';

const folders: string[] = [];
const folder = () => {
  const dir = mkdtempSync(join(tmpdir(), 'study-'));
  folders.push(dir);
  return dir;
};
afterAll(() => folders.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

const BALANCE = ['--only', 'balance', '--scenario', 'class-50', '--games', '50', '--seed', '7'];
async function study(words: readonly string[], out: string, jobs = 1): Promise<Table[]> {
  const asked = readArgs([...words, '--quiet']);
  return runStudy(asked, { out, seed: asked.seed, jobs, quiet: true });
}
const printed = (tables: readonly Table[]) => tables.map(textOf).join('\n');

describe('the same study', () => {
  const whole = folder();
  test(
    'gives the same table on one thread and on two, and after a stop in the middle of a line',
    { timeout: 60_000 },
    async () => {
      const one = printed(await study(BALANCE, whole));
      expect(printed(await study(BALANCE, folder(), 2))).toBe(one);

      // What a sudden end leaves behind: the last chunk half written.
      const [file] = readdirSync(join(whole, 'games'));
      const path = join(whole, 'games', file!);
      truncateSync(path, statSync(path).size - 1000);
      const before = readFileSync(path, 'utf8').split('\n').length;
      expect(printed(await study(BALANCE, whole))).toBe(one);
      expect(readFileSync(path, 'utf8').split('\n').length).toBeGreaterThan(before - 1);
    },
  );

  test('takes finished games from disk, and more games go on from fewer', async () => {
    const path = join(whole, 'games', readdirSync(join(whole, 'games'))[0]!);
    const kept = readFileSync(path, 'utf8');
    await study(BALANCE, whole);
    expect(readFileSync(path, 'utf8')).toBe(kept);
    await study([...BALANCE.slice(0, 4), '--games', '70', '--seed', '7'], whole);
    expect(readFileSync(path, 'utf8').startsWith(kept)).toBe(true);
    expect(readdirSync(join(whole, 'games'))).toHaveLength(1);
  });

  test('on another seed or with other policies is another study', () => {
    const arm = { scenario: SCENARIOS['standard']!, policies: {} };
    expect(armKey(arm, 'e', 1)).toBe(armKey(structuredClone(arm), 'e', 1));
    expect(armKey(arm, 'e', 2)).not.toBe(armKey(arm, 'e', 1));
    expect(armKey(arm, 'f', 1)).not.toBe(armKey(arm, 'e', 1));
    expect(armKey({ ...arm, policies: { is: ['breaks-out'] } }, 'e', 1)).not.toBe(armKey(arm, 'e', 1));
  });
});

test('every claim but the last, which is about all three options, has its experiment', () => {
  expect(CLAIMS.map((c) => c.id)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  for (const c of CLAIMS) {
    expect(c.sources.length).toBeGreaterThan(0);
    for (const t of c.tests)
      for (const arm of [t.arm, t.against]) expect(Object.keys(c.arms), `claim ${c.id}`).toContain(arm);
  }
});

test(
  'claims are played with every policy, and each test has an effect and a verdict',
  { timeout: 120_000 },
  async () => {
    const tables = await study(['--only', 'claims', '--scenario', 'class-50', '--games', '2'], folder(), 2);
    expect(tables.map((t) => t.id)).toEqual(['class-50-claims', 'class-50-options', 'class-50-switches']);
    for (const table of tables) expect(plotOf(table).match(/<circle/g), table.id).toHaveLength(table.rows.length);
    for (const row of tables[0]!.rows)
      expect(row['verdict'], JSON.stringify(row)).toMatch(/^(holds|NOT SHOWN|REVERSED)/);
  },
);

test(
  'the ladder has both steps for every seat, and the stronger bot as a policy plays on any seat',
  { timeout: 120_000 },
  () => {
    const scenario = SCENARIOS['class-50']!;
    const played = new Map<string, Row[]>();
    const rows = ({ arm, games }: Want): Row[] => {
      const key = JSON.stringify(arm.policies);
      const found = played.get(key) ?? Array.from({ length: games }, (_, game) => studyGame(arm, 3, game));
      played.set(key, found);
      return found;
    };
    const table = ladder(scenario, rows, 2);
    expect(table.rows.map((r) => [r['seat'], r['step']])).toEqual(
      ['simple – random', 'strong – simple'].flatMap((step) => SEATS.map((seat) => [seat, step])),
    );
    expect(ladderWants(scenario, 2).every((want) => played.has(JSON.stringify(want.arm.policies)))).toBe(true);
    // The same seeds, agendas and deals in both arms.
    const agendas = [...played.values()].map((of) => JSON.stringify(of.map((r) => r.agendas)));
    expect(new Set(agendas).size).toBe(1);
    expect(studyGame({ scenario, policies: { is: ['strong'] } }, 3, 0)).toEqual(
      rows(ladderWants(scenario, 2).at(-1)!)[0],
    );
  },
);

test('with strong bots every seat has one, under the policies of the arm', async () => {
  const plain = { scenario: SCENARIOS['class-50']!, policies: { washington: ['stays'], is: ['random'] } };
  const arm = playedBy('strong', plain);
  expect(arm.policies).toMatchObject({ washington: ['strong-fast', 'stays'], is: ['strong-fast', 'random'] });
  expect(playedBy('strong-quick', plain).policies).toMatchObject({
    washington: ['strong-quick', 'stays'],
    erbil: ['strong-quick'],
  });
  expect(playedBy('simple', plain)).toBe(plain);
  const asked = readArgs(['--bots', 'strong', '--games', '5']);
  expect([asked.bots, asked.parts]).toEqual(['strong', ['balance', 'claims']]);
});

test('par is printed for every agenda, and written with the header kept', async () => {
  const tables = await study(['--only', 'par', '--scenario', 'class-50', '--games', '20'], folder());
  expect(tables[0]!.rows).toHaveLength(15);
  const file = parFile('/** Head. */\nimport x;\n\nexport const PAR = {};\n', [
    { scenario: 'class-50', table: tables[0]! },
  ]);
  expect(file.startsWith('/** Head. */\nimport x;\n\nexport const PAR')).toBe(true);
  expect(file).toMatch(/'class-50': \{\n {4}withdrawal: \d/);
});

test('an analyst changes a field and a policy and gets a comparison', async () => {
  const words = [
    '--scenario',
    'class-50',
    '--games',
    '10',
    '--set',
    'tracks.patience=9',
    '--policy',
    'washington=withdraws-by-2',
  ];
  const [table] = await study(words, folder());
  expect(table!.title).toBe('Changed against unchanged: class-50');
  expect(csvOf(table!)).toContain('effect,effect_low,effect_high');
  expect(htmlOf([table!], 'x')).not.toMatch(/<script|https?:\/\//);
});

describe('what cannot be is refused with the name, the value and what was expected', () => {
  const file = join(folder(), 'mine.json');
  writeFileSync(file, '{ "id": ');
  test.each([
    [['--games', 'many'], '--games: got "many"; expected a whole number from 1 to 1000000'],
    [['--games', '0'], '--games: got "0"'],
    [['--jobs', '-1'], 'jobs'],
    [
      ['--scenario', 'standrad'],
      `--scenario: got "standrad"; expected one of ${SCENARIO_IDS.join(', ')}, or a JSON file`,
    ],
    [['--scenario', './no-such.json'], 'expected a file that can be read'],
    [['--scenario', file], 'expected well-formed JSON'],
    [['--only', 'claim'], '--only: got "claim"; expected one of balance, claims, views, ladder, par, compare'],
    [['--only', 'compare'], 'expected at least one --set or --policy'],
    [['--set', 'tracks.patience=11'], 'tracks.patience is 11; expected a whole number from 0 to 10'],
    [['--set', 'tracks.hope=1'], 'tracks.hope is 1; expected no such field'],
    [['--set', 'trakcs.patience=1'], 'there is no trakcs there'],
    [['--set', 'patience'], 'a field and a value'],
    [['--policy', 'ankara=stays'], '--policy: got "ankara"; expected one of washington'],
    [['--policy', 'washington=wanders'], 'policy of washington: got "wanders"; expected one of holds-withdrawal'],
    [['--only', 'claims', '--policy', 'washington=stays'], 'the policies of claims are its own'],
    [['--only', 'balance', '--write'], '--only par or claims'],
    [['--bots', 'clever'], '--bots: got "clever"; expected one of simple, strong, strong-quick'],
    [['--bots', 'strong', '--only', 'ladder'], 'the ladder sets the bots against each other'],
    [['--bots', 'strong', '--only', 'par', '--write'], 'par rests on simple bots'],
    [['--claim', '19'], '--claim: got "19"; expected one of 1, 2, 3'],
    [['--claim', '7', '--only', 'balance'], '--only claims, or no --only'],
    [['--claim', '7', '--write'], 'no --claim'],
    [['--loud'], '--loud'],
  ])('%j', (words, expected) => expect(() => readArgs(words)).toThrow(expected));
});
