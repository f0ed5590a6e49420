/** A whole study: which arms are played, and which tables are made of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { RESULTS } from '../../shared/content/study/results.ts';
import type { Part, Study } from './args.ts';
import type { Arm } from './game/arm.ts';
import { resultsFile, resultsOf } from './out/results.ts';
import { strengthOf } from './policies/strong.ts';
import { play } from './run/run.ts';
import type { Rows, RunOptions, Want } from './run/run.ts';
import { agendas, seats } from './tables/balance.ts';
import { claims, claimsByView, claimWants, viewWants } from './tables/claims.ts';
import { compare } from './tables/compare.ts';
import { decisiveness, firstTurn, length, luck } from './tables/course.ts';
import { ladder, ladderWants } from './tables/ladder.ts';
import { parFor, score } from './tables/margins.ts';
import { par, parFile } from './tables/par.ts';
import type { Table } from './tables/table.ts';
import { accords, cards, contests, operations } from './tables/use.ts';

const PAR_FILE = new URL('../../shared/content/scenarios/par.ts', import.meta.url);
const RESULTS_FILE = new URL('../../shared/content/study/results.ts', import.meta.url);

/** One part of the study: what it wants played, and its tables once that is done. */
interface Made {
  wants: readonly Want[];
  tables(rows: Rows): Table[];
}

const PLANS: Record<Part, (study: Study) => Made[]> = {
  balance: (study) =>
    study.scenarios('balance').map((scenario) => {
      const want: Want = { arm: { scenario, policies: study.policies }, games: study.games };
      return { wants: [want], tables: (rows) => balanceTables(want.arm, rows(want)) };
    }),
  claims: (study) =>
    study.scenarios('claims').map((scenario) => ({
      wants: claimWants(scenario, study.games, study.claims),
      // Par is what the simple bots reach; stronger ones have a par of their own.
      tables: (rows) => claims(scenario, rows, study.games, study.claims, study.bots === 'simple' ? scenario.par : {}),
    })),
  views: (study) =>
    study.scenarios('views').map((scenario) => ({
      wants: viewWants(scenario, study.games),
      tables: (rows) => [claimsByView(scenario, rows, study.games)],
    })),
  ladder: (study) =>
    study.scenarios('ladder').map((scenario) => ({
      wants: ladderWants(scenario, study.ladderGames),
      tables: (rows) => [ladder(scenario, rows, study.ladderGames)],
    })),
  par: (study) =>
    study.scenarios('par').map((scenario) => {
      const want: Want = { arm: { scenario, policies: {} }, games: study.games };
      return { wants: [want], tables: (rows) => [par(rows(want), scenario.id, scenario.par)] };
    }),
  compare: (study) => {
    const plain = study.plain('compare');
    return study.scenarios('compare').map((scenario, i) => {
      const changed: Want = { arm: { scenario, policies: study.policies }, games: study.games };
      const control: Want = { arm: { scenario: plain[i]!, policies: {} }, games: study.games };
      return {
        wants: [control, changed],
        tables: (rows) => [compare(rows(changed), rows(control), plain[i]!.id, study.changes.join(', '))],
      };
    });
  },
};

function balanceTables({ scenario }: Arm, rows: ReturnType<Rows>): Table[] {
  const { par: yardstick, own } = parFor(scenario.par, rows);
  const games = score(rows, yardstick);
  const made = [seats, agendas, cards, operations, accords, contests, length, decisiveness, firstTurn, luck].map((t) =>
    t(games, scenario.id),
  );
  if (!own) return made;
  return made.map((t, i) =>
    i < 2 ? { ...t, note: `${t.note} No par is stored: the medians of these games stand in.` } : t,
  );
}

/** Plays what is missing and makes all tables, in the order of the parts. */
export async function runStudy(study: Study, options: RunOptions): Promise<Table[]> {
  const made = study.parts.map((part) => ({ part, of: PLANS[part](study) }));
  const rows = await play(
    made.flatMap((m) => m.of.flatMap((x) => x.wants)),
    options,
  );
  const tables: Table[] = [];
  for (const { part, of } of made) {
    const mine = of.flatMap((x) => x.tables(rows));
    tables.push(...mine);
    if (part === 'par' && study.write) writePar(study, mine);
    if (part === 'claims' && study.write)
      rewrite(RESULTS_FILE, (before) =>
        resultsFile(before, { ...RESULTS, [strengthOf(study.bots)]: resultsOf(mine, study) }),
      );
  }
  return tables;
}

function writePar(study: Study, tables: readonly Table[]): void {
  const named = study.scenarios('par').map((s, i) => ({ scenario: s.id, table: tables[i]! }));
  rewrite(PAR_FILE, (before) => parFile(before, named));
}
function rewrite(file: URL, to: (before: string) => string): void {
  writeFileSync(file, to(readFileSync(file, 'utf8')));
}
