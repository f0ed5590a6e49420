/** The claims as a table: effect, interval, expected direction, verdict. */
import type { SwitchId } from '../../../shared/content/ids.ts';
import { SEATS, SWITCHES } from '../../../shared/content/ids.ts';
import type { ScenarioData } from '../../../shared/content/model.ts';
import type { ArmSpec, Experiment, Test } from '../claims/claim.ts';
import { armOf } from '../claims/claim.ts';
import { CLAIMS } from '../claims/index.ts';
import { OPTIONS, OPTIONS_TITLE, SUCCESS_BAND, WIN_BAND } from '../claims/options.ts';
import type { Option } from '../claims/options.ts';
import { SWITCH_TESTS } from '../claims/switches.ts';
import { MEASURES } from '../game/measures.ts';
import type { MeasureId } from '../game/measures.ts';
import type { Rows, Want } from '../run/run.ts';
import { withChanges } from '../scenario.ts';
import { meanOf, medianOf, pairedDifference, partsOf, shareOf } from '../stats/estimate.ts';
import type { Par } from './margins.ts';
import { parFor, score, winShare } from './margins.ts';
import type { Cell, Table } from './table.ts';
import { within } from './table.ts';

/** Claims with arms of their own. */
const CLAIM_NUMBERS: readonly string[] = CLAIMS.map((c) => String(c.id));
/** The claim that is about the three options together. */
const OF_OPTIONS = '18';
/** Everything that can be asked for by its id: the numbers of the claims, then the switches. */
export const CLAIM_IDS: readonly string[] = [...CLAIM_NUMBERS, OF_OPTIONS, ...SWITCH_TESTS.map((s) => s.id)];
const chosen = <T extends { id: number | string }>(of: readonly T[], ids: readonly string[]): readonly T[] =>
  of.filter((x) => ids.includes(String(x.id)));

/** Claim 18 asks for shares, not for differences on the same seeds: it takes more games to be as sure. */
const MORE = 6;
/** Every arm that these claims and switches need in one scenario. */
export function claimWants(scenario: ScenarioData, games: number, ids: readonly string[]): Want[] {
  const all: readonly Pick<Experiment, 'arms' | 'times'>[] = [
    ...(ids.includes(OF_OPTIONS) ? Object.values(OPTIONS).map(({ arms }) => ({ arms, times: MORE })) : []),
    ...chosen(CLAIMS, ids),
    ...chosen(SWITCH_TESTS, ids),
  ];
  return all.flatMap(({ arms, times = 1 }) =>
    Object.values(arms).map((spec) => ({ arm: armOf(scenario, spec), games: times * games })),
  );
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
  /** A measure in the games of an arm, in their order; in so many times the games of the study. */
  of(spec: ArmSpec, id: MeasureId, times = 1): number[] {
    const arm = armOf(this.scenario, spec);
    const key = JSON.stringify([times, arm.policies, spec.sets === undefined ? [] : arm.scenario]);
    let columns = this.kept.get(key);
    if (!columns) {
      const rows = this.rows({ arm, games: times * this.games });
      columns = Object.fromEntries(
        Object.keys(MEASURES).map((m) => [m, rows.map((r) => r.measures[m as MeasureId])]),
      ) as Record<MeasureId, number[]>;
      this.kept.set(key, columns);
    }
    return columns[id];
  }
}

/** The effect of a test: the first arm less the second, on the same seeds, and whether it is as expected. */
function outcome(reader: Reader, { arms, times }: Pick<Experiment, 'arms' | 'times'>, t: Test) {
  const treated = reader.of(arms[t.arm]!, t.of, times);
  const control = reader.of(arms[t.against]!, t.of, times);
  const effect = pairedDifference(treated, control);
  const holds = t.expect === 'up' ? effect.low > 0 : effect.high < 0;
  const against = t.expect === 'up' ? effect.high < 0 : effect.low > 0;
  return { treated, control, effect, verdict: holds ? 'holds' : against ? 'REVERSED' : 'NOT SHOWN' };
}

/** Measures of many units: which effect is clear of zero, and on which side. */
const DOTS = { label: ['claim', 'arms', 'measure'], value: 'effect', own: true } as const;
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

function tested(reader: Reader, claim: Experiment): Record<string, Cell>[] {
  const { id, title, sources, tests } = claim;
  return tests.map((t) => {
    const { treated, control, effect, verdict } = outcome(reader, claim, t);
    return {
      claim: id,
      title,
      source: sources.join(' '),
      of: t.of,
      measure: `${MEASURES[t.of].of} (${MEASURES[t.of].unit})`,
      arms: `${t.arm} – ${t.against}`,
      treated: meanOf(treated).value,
      control: meanOf(control).value,
      effect,
      expected: t.expect,
      verdict: `${verdict}${t.aside ? ' (aside)' : ''}`,
    };
  });
}

/** `par`: the yardstick of claim 18; without one, the medians of these bots’ own free games. */
export function claims(scenario: ScenarioData, rows: Rows, games: number, ids: readonly string[], par: Par): Table[] {
  const reader = new Reader(scenario, rows, games);
  const told: Table[] = [
    {
      id: `${scenario.id}-claims`,
      title: `Claims of the source: ${scenario.id}`,
      note: `The same seeds in every arm: ${games}, or so many times more where the effect is small. Effect: mean difference of pairs, with its 95% interval. A claim holds when the interval is clear of zero on the expected side.`,
      columns: COLUMNS,
      rows: chosen(CLAIMS, ids).flatMap((c) => tested(reader, c)),
      dots: DOTS,
    },
    ...(ids.includes(OF_OPTIONS) ? [options(scenario, rows, games, par)] : []),
    {
      id: `${scenario.id}-switches`,
      title: `Contested assumptions: ${scenario.id}`,
      note: 'Each switch moved, all else the same: what it should move, and by how much it does.',
      columns: COLUMNS,
      rows: chosen(SWITCH_TESTS, ids).flatMap((s) => tested(reader, s)),
      dots: DOTS,
    },
  ];
  return told.filter((t) => t.rows.length > 0);
}

/** The scenario as it is, with each contested assumption on its other side, and with all of them. */
function views(scenario: ScenarioData): readonly { view: string; scenario: ScenarioData }[] {
  const turned = (Object.keys(SWITCHES) as SwitchId[]).map(
    (id) => `switches.${id}=${SWITCHES[id].find((side) => side !== scenario.switches[id])}`,
  );
  return [
    { view: 'as it is', scenario },
    ...turned.map((one) => ({ view: one.slice('switches.'.length), scenario: withChanges(scenario, [one]) })),
    { view: 'all four', scenario: withChanges(scenario, turned) },
  ];
}
export const viewWants = (scenario: ScenarioData, games: number): Want[] =>
  views(scenario).flatMap((one) => claimWants(one.scenario, games, CLAIM_NUMBERS));

/** Does a claim hang on one side of a contested assumption? Every test of every claim, under every view. */
export function claimsByView(scenario: ScenarioData, rows: Rows, games: number): Table {
  const readers = views(scenario).map(({ view, scenario: s }) => ({ view, reader: new Reader(s, rows, games) }));
  return {
    id: `${scenario.id}-views`,
    title: `Claims under every view: ${scenario.id}`,
    note: `The same seeds throughout: ${games}, or so many times more. The effect of each test with one contested assumption turned, and with all four; a claim that sets an assumption itself keeps it. A star: not clear of zero on the expected side.`,
    columns: [
      { id: 'claim', title: 'no.', as: 0 },
      { id: 'measure', title: 'measure' },
      { id: 'arms', title: 'compared' },
      { id: 'expected', title: 'expected' },
      ...readers.map(({ view }) => ({ id: view, title: view })),
    ],
    rows: CLAIMS.flatMap((claim) =>
      claim.tests
        .filter((t) => !t.aside)
        .map((t) => ({
          claim: claim.id,
          measure: MEASURES[t.of].of,
          arms: `${t.arm} – ${t.against}`,
          expected: t.expect,
          ...Object.fromEntries(
            readers.map(({ view, reader }) => {
              const { effect, verdict } = outcome(reader, claim, t);
              return [view, `${effect.value.toFixed(2)}${verdict === 'holds' ? '' : ' *'}`];
            }),
          ),
        })),
    ),
  };
}

function options(scenario: ScenarioData, rows: Rows, games: number, stored: Par): Table {
  const all = Object.entries(OPTIONS);
  const played = (spec: ArmSpec) => rows({ arm: armOf(scenario, spec), games: MORE * games });
  const { par, own } = parFor(
    stored,
    all.flatMap(([, o]) => played(o.arms.free)),
  );
  const seat = SEATS.indexOf('washington');
  // One yardstick for all three besides: the five aims unweighted, against the median of them all.
  const interests = (o: Option, how: 'free' | 'fixed') => played(o.arms[how]).map((r) => r.measures.interests);
  return {
    id: `${scenario.id}-options`,
    title: `Claim 18, ${OPTIONS_TITLE.toLowerCase()}: ${scenario.id}`,
    note:
      `${MORE * games} games in each row. ` +
      'Success: Washington’s total reaches par for the option’s agenda. Wanted: 35–65% each, and 25–42% of the wins of the three. ' +
      'Free: the bot plays the agenda as it sees fit; fixed: by the option’s policy. Last: the mean of its five aims, the same measure for all.' +
      (own
        ? ' Par: the median of these bots’ own free games, so that free play succeeds in half of them by construction.'
        : ''),
    columns: [
      { id: 'played', title: 'played' },
      { id: 'option', title: 'option' },
      { id: 'source', title: 'source' },
      { id: 'success', title: 'at or above par', as: 'percent' },
      { id: 'fair', title: '35–65%' },
      { id: 'part', title: 'part of wins', as: 'percent' },
      { id: 'verdict', title: '25–42%' },
      { id: 'wins', title: 'wins when held', as: 'percent' },
      { id: 'total', title: 'median total', as: 1 },
      { id: 'mean', title: 'mean of aims', as: 2 },
    ],
    rows: (['free', 'fixed'] as const).flatMap((how) => {
      const of = all.map(([id, o]) => {
        const mine = score(played(o.arms[how]), par);
        return { id, o, mine, wins: winShare(mine, seat) };
      });
      const parts = partsOf(of.map((x) => x.wins));
      return of.map(({ id, o, mine, wins }, k) => {
        const success = shareOf(mine.filter((g) => g.margins[seat]! >= 0).length, mine.length);
        const part = parts[k]!;
        return {
          played: how,
          option: id,
          source: o.sources.join(' '),
          success,
          fair: within(success, SUCCESS_BAND),
          part,
          verdict: within(part, WIN_BAND),
          wins,
          total: medianOf(mine.map((g) => g.row.totals[seat]!)),
          mean: meanOf(interests(o, how)),
        };
      });
    }),
    dots: { label: ['played', 'option'], value: 'success', band: SUCCESS_BAND },
  };
}
