/** A claim of the source as it came out between our bots: plots, verdicts as they are, and the figures. */
import { Fragment, type JSX } from 'preact';
import type { SourceRef } from '../../../../shared/content/ids.ts';
import { RESULTS, type OptionResult } from '../../../../shared/content/study/results.ts';
import {
  RUNS,
  SHOWN_CLAIMS,
  SHOWN_OPTIONS,
  type ShownClaim,
  type ShownTest,
} from '../../../../shared/content/study/shown.ts';
import { Sign } from '../../../desk/icons.tsx';
import { nameOf, num, t } from '../../../i18n/index.ts';
import { Entry, Part } from '../parts/entry.tsx';
import { IntervalPlot } from '../parts/plot.tsx';
import { changedSince, isOptions, stateOf, summary } from '../results.ts';

/** Two decimals, a true minus. */
const figure = (n: number): string => n.toFixed(2).replace('-', '−');

export function ClaimLeaf({ id }: { id: string }): JSX.Element | null {
  const claim = SHOWN_CLAIMS.find((one) => one.id === id);
  if (!claim) return null;
  const { state, n, all } = stateOf(claim);
  return (
    <Entry id={`claim.${id}`} grounds={{ sources: claim.sources as readonly SourceRef[] }}>
      <p class="hb-state" data-state={state}>
        <Sign name={state === 'shown' ? 'check' : state === 'reversed' ? 'swap' : 'no'} size={17} />{' '}
        {t(`handbook.claim.state.${state}`, { n, all })}
      </p>
      {isOptions(claim) ? <Options /> : <Measures claim={claim} />}
      <Compared claim={claim} />
    </Entry>
  );
}

/** A scenario, and which bots played it. */
const played = ({ scenario, bots }: { scenario: string; bots: ShownTest['bots'] }): string =>
  t(`handbook.claim.by.${bots}`, { scenario: nameOf('scenario', scenario) });

/** The same thing measured in several scenarios, by bots of several strengths, goes on one plot. */
function Measures({ claim }: { claim: ShownClaim }): JSX.Element {
  const groups = new Map<string, { test: ShownTest; i: number }[]>();
  for (const [i, test] of claim.tests.entries()) {
    const key = `${test.measure}|${test.arms}`;
    groups.set(key, [...(groups.get(key) ?? []), { test, i }]);
  }
  return (
    <>
      {[...groups.entries()].map(([key, list]) => {
        const { test, i } = list[0]!;
        const measure = t(`claim.${claim.id}.${i}.measure`);
        return (
          <Part key={key} title={`${measure}: ${t(`claim.${claim.id}.${i}.arms`)}`}>
            <p class="hb-kicker">
              {t(`handbook.claim.expected.${test.expected}`)}
              {test.aside ? <> · {t('handbook.claim.aside')}</> : null}
            </p>
            <IntervalPlot
              rows={list.map(({ test: one }) => ({
                name: played(one),
                of: one.effect,
                clear: one.verdict === 'shown',
                words: t('handbook.claim.plot', {
                  measure,
                  scenario: played(one),
                  value: figure(one.effect[0]),
                  low: figure(one.effect[1]),
                  high: figure(one.effect[2]),
                }),
              }))}
            />
          </Part>
        );
      })}
      <Figures claim={claim} />
    </>
  );
}

/** What each arm is: whose habits were fixed, and what was set otherwise. */
function Compared({ claim }: { claim: ShownClaim }): JSX.Element {
  return (
    <details class="hb-fold">
      <summary>{t('handbook.claim.compared')}</summary>
      <dl class="hb-compared">
        {Object.keys(claim.arms).map((name) => (
          <Fragment key={name}>
            <dt>{isOptions(claim) ? t(`handbook.claim.option.${name}`) : t(`claim.${claim.id}.arm.${name}.name`)}</dt>
            <dd>{t(`claim.${claim.id}.arm.${name}.does`)}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

const HEADS = ['measure', 'scenario', 'arms', 'games', 'treated', 'control', 'effect', 'result'] as const;
function Figures({ claim }: { claim: ShownClaim }): JSX.Element {
  return (
    <details class="hb-fold">
      <summary>{t('handbook.claim.table')}</summary>
      <div class="hb-wide">
        <table class="hb-table">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {t(`handbook.claim.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claim.tests.map((test, i) => (
              <tr key={i}>
                <td>{t(`claim.${claim.id}.${i}.measure`)}</td>
                <td>{played(test)}</td>
                <td>{t(`claim.${claim.id}.${i}.arms`)}</td>
                <td class="num">{num(test.games)}</td>
                <td class="num">{figure(test.treated)}</td>
                <td class="num">{figure(test.control)}</td>
                <td class="num">
                  {figure(test.effect[0])} [{figure(test.effect[1])}, {figure(test.effect[2])}]
                </td>
                <td>
                  {t(`handbook.claim.verdict.${test.verdict}`)}
                  {test.aside ? ` (${t('handbook.claim.aside')})` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Claim 18: how often each option reaches par, and its part of the wins, against the bands that are wanted. */
function Options(): JSX.Element {
  const percent = (n: number) => `${num(Math.round(n * 100))}%`;
  const { bands } = RESULTS.simple;
  const tables = [
    ...new Map(SHOWN_OPTIONS.map(({ scenario, bots }) => [scenario + bots, { scenario, bots }])).values(),
  ];
  const plot = (of: (typeof tables)[number], how: OptionResult['played'], what: 'success' | 'part') => {
    const [low, high] = bands[what];
    const rows = SHOWN_OPTIONS.filter((o) => o.scenario === of.scenario && o.bots === of.bots && o.played === how).map(
      ({ option, [what]: share }) => {
        const clear = share[0] >= low && share[0] <= high;
        const name = t(`handbook.claim.option.${option}`);
        const verdict = t(clear ? 'handbook.claim.fair' : 'handbook.claim.unfair');
        return { name, of: share, clear, words: `${name}: ${share.map(percent).join(', ')}, ${verdict}` };
      },
    );
    return <IntervalPlot percent band={bands[what]} within={[0, 1]} rows={rows} />;
  };
  return (
    <>
      <p>
        {t('handbook.claim.options', {
          low: percent(bands.success[0]),
          high: percent(bands.success[1]),
          least: percent(bands.part[0]),
          most: percent(bands.part[1]),
        })}
      </p>
      {tables.map((table) =>
        (['free', 'fixed'] as const).map((how) => (
          <Part
            key={`${table.scenario} ${table.bots} ${how}`}
            title={`${played(table)}: ${t(`handbook.claim.played.${how}`)}`}
          >
            <h4>{t('handbook.claim.success')}</h4>
            {plot(table, how, 'success')}
            <h4>{t('handbook.claim.part')}</h4>
            {plot(table, how, 'part')}
          </Part>
        )),
      )}
    </>
  );
}

/** What was run, said above the claims. */
export function ClaimsRun(): JSX.Element {
  if (RUNS.length === 0) return <p>{t('handbook.claim.none')}</p>;
  const changed = changedSince();
  return (
    <>
      <p>
        <b>{summary()}</b> {t('handbook.claim.how')}
      </p>
      {RUNS.map((bots) => {
        const names = RESULTS[bots].options.map((o) => nameOf('scenario', o.scenario));
        const scenarios = [...new Set(names)].join(', ');
        return (
          <p key={bots} class="hb-run">
            {t(`handbook.claim.run.${bots}`, { ...RESULTS[bots], scenarios })}
          </p>
        );
      })}
      {changed ? <p class="notice">{t(`handbook.claim.stale.${changed}`)}</p> : null}
    </>
  );
}
