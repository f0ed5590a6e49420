/** The claims as a table: effect, interval, expected direction, verdict. */
import type { ScenarioData } from '../../../shared/content/model.ts';
import type { ArmSpec, Claim, Test } from '../claims/claim.ts';
import { armOf } from '../claims/claim.ts';
import { CLAIMS } from '../claims/index.ts';
import { FAIR, OPTIONS, OPTIONS_TITLE } from '../claims/options.ts';
import { SWITCH_TESTS } from '../claims/switches.ts';
import { MEASURES } from '../game/measures.ts';
import type { MeasureId } from '../game/measures.ts';
import type { Rows, Want } from '../run/run.ts';
import { meanOf, medianOf, pairedDifference, shareOf } from '../stats/estimate.ts';
import type { Cell, Table } from './table.ts';

/** Every arm that the claims and switches need in one scenario. */
export function claimWants(scenario: ScenarioData, games: number): Want[] {
  const specs: ArmSpec[] = [
    ...CLAIMS.flatMap((c) => Object.values(c.arms)),
    ...Object.values(OPTIONS),
    ...SWITCH_TESTS.flatMap((s) => Object.values(s.arms)),
  ];
  return specs.map((spec) => ({ arm: armOf(scenario, spec), games }));
}

/** What claims and switches have in common. */
interface Tested {
  id: number | string;
  title: string;
  sources: readonly string[];
  arms: Claim['arms'];
  tests: readonly Test[];
}

class Reader {
  private readonly kept = new Map<string, Record<MeasureId, number[]>>();
  private readonly scenario: ScenarioData;
  private readonly rows: Rows;
  private readonly games: number;
  constructor(scenario: ScenarioData, rows: Rows, games: number) {
    this.scenario = scenario;
    this.rows = rows;
    this.games = games;
  }
  /** A measure in the games of an arm, in their order. */
  of(spec: ArmSpec, id: MeasureId): number[] {
    const arm = armOf(this.scenario, spec);
    const key = JSON.stringify([arm.policies, spec.sets === undefined ? [] : arm.scenario]);
    let columns = this.kept.get(key);
    if (!columns) {
      const rows = this.rows({ arm, games: this.games });
      columns = Object.fromEntries(
        Object.keys(MEASURES).map((m) => [m, rows.map((r) => r.measures[m as MeasureId])]),
      ) as Record<MeasureId, number[]>;
      this.kept.set(key, columns);
    }
    return columns[id];
  }
}

const COLUMNS = [
  { id: 'claim', title: 'no.', as: 0 },
  { id: 'title', title: 'claim' },
  { id: 'source', title: 'source' },
  { id: 'measure', title: 'measure' },
  { id: 'arms', title: 'compared' },
  { id: 'treated', title: 'first', as: 2 },
  { id: 'control', title: 'second', as: 2 },
  { id: 'effect', title: 'effect', as: 2 },
  { id: 'expected', title: 'expected' },
  { id: 'verdict', title: 'verdict' },
] as const;

function tested(reader: Reader, { id, title, sources, arms, tests }: Tested): Record<string, Cell>[] {
  return tests.map((t) => {
    const treated = reader.of(arms[t.arm]!, t.of);
    const control = reader.of(arms[t.against]!, t.of);
    const effect = pairedDifference(treated, control);
    const holds = t.expect === 'up' ? effect.low > 0 : effect.high < 0;
    const against = t.expect === 'up' ? effect.high < 0 : effect.low > 0;
    return {
      claim: id,
      title,
      source: sources.join(' '),
      measure: `${MEASURES[t.of].of} (${MEASURES[t.of].unit})`,
      arms: `${t.arm} – ${t.against}`,
      treated: meanOf(treated).value,
      control: meanOf(control).value,
      effect,
      expected: t.expect,
      verdict: `${holds ? 'holds' : against ? 'REVERSED' : 'NOT SHOWN'}${t.aside ? ' (aside)' : ''}`,
    };
  });
}

export function claims(scenario: ScenarioData, rows: Rows, games: number): Table[] {
  const reader = new Reader(scenario, rows, games);
  return [
    {
      id: `${scenario.id}-claims`,
      title: `Claims of the source: ${scenario.id}`,
      note: `The same ${games} seeds in every arm. Effect: mean difference of pairs, with its 95% interval. A claim holds when the interval is clear of zero on the expected side.`,
      columns: COLUMNS,
      rows: CLAIMS.flatMap((c) => tested(reader, c)),
    },
    options(scenario, reader),
    {
      id: `${scenario.id}-switches`,
      title: `Contested assumptions: ${scenario.id}`,
      note: 'Each switch moved, all else the same: what it should move, and by how much it does.',
      columns: COLUMNS,
      rows: SWITCH_TESTS.flatMap((s) => tested(reader, s)),
    },
  ];
}

function options(scenario: ScenarioData, reader: Reader): Table {
  const all = Object.entries(OPTIONS).map(([id, spec]) => ({ id, spec, of: reader.of(spec, 'interests') }));
  const bar = medianOf(all.flatMap((x) => x.of)).value;
  return {
    id: `${scenario.id}-options`,
    title: `Claim 18, ${OPTIONS_TITLE.toLowerCase()}: ${scenario.id}`,
    note: `Success: the mean of Washington’s five aims reaches ${bar.toFixed(2)}, the median over all three options. Wanted: 25–75% each.`,
    columns: [
      { id: 'option', title: 'option' },
      { id: 'source', title: 'source' },
      { id: 'success', title: 'success', as: 'percent' },
      { id: 'mean', title: 'mean of aims', as: 2 },
      { id: 'verdict', title: 'verdict' },
    ],
    rows: all.map(({ id, spec, of }) => {
      const success = shareOf(of.filter((n) => n >= bar).length, of.length);
      const fair = success.low >= FAIR[0] && success.high <= FAIR[1];
      return {
        option: id,
        source: spec.sources.join(' '),
        success,
        mean: meanOf(of),
        verdict: fair ? 'holds' : 'UNFAIR',
      };
    }),
    dots: { label: ['option'], value: 'success', band: FAIR },
  };
}
