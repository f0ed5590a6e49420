/** A claim of the source as it came out between our bots: plots, verdicts as they are, and the figures. */
import type { JSX } from 'preact';
import type { SourceRef } from '../../../../shared/content/ids.ts';
import { RESULTS, type ClaimResult, type TestResult } from '../../../../shared/content/study/results.ts';
import { Sign } from '../../../desk/icons.tsx';
import { nameOf, t } from '../../../i18n/index.ts';
import { Entry, Part } from '../parts/entry.tsx';
import { IntervalPlot } from '../parts/plot.tsx';
import { isOptions, isStale, stateOf, summary } from '../results.ts';

/** Two decimals, a true minus. */
const figure = (n: number): string => n.toFixed(2).replace('-', '−');

export function ClaimLeaf({ id }: { id: string }): JSX.Element | null {
  const claim = RESULTS.claims.find((one) => one.id === id);
  if (!claim) return null;
  const { state, n, all } = stateOf(claim);
  return (
    <Entry id={`claim.${id}`} grounds={{ sources: claim.sources as readonly SourceRef[] }}>
      <p class="hb-state" data-state={state}>
        <Sign name={state === 'shown' ? 'check' : state === 'reversed' ? 'swap' : 'no'} size={17} />{' '}
        {t(`handbook.claim.state.${state}`, { n, all })}
      </p>
      {isOptions(claim) ? <Options /> : <Measures claim={claim} />}
    </Entry>
  );
}

/** The same thing measured in several scenarios goes on one plot. */
function Measures({ claim }: { claim: ClaimResult }): JSX.Element {
  const groups = new Map<string, { test: TestResult; i: number }[]>();
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
                name: nameOf('scenario', one.scenario),
                of: one.effect,
                clear: one.verdict === 'shown',
                words: t('handbook.claim.plot', {
                  measure,
                  scenario: nameOf('scenario', one.scenario),
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

const HEADS = ['measure', 'scenario', 'arms', 'treated', 'control', 'effect', 'result'] as const;
function Figures({ claim }: { claim: ClaimResult }): JSX.Element {
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
                <td>{nameOf('scenario', test.scenario)}</td>
                <td>{t(`claim.${claim.id}.${i}.arms`)}</td>
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

/** Claim 18: the share of games in which each option reached the common yardstick, against the band that is wanted. */
function Options(): JSX.Element {
  const percent = (n: number) => `${Math.round(n * 100)}%`;
  const scenarios = [...new Set(RESULTS.options.map((o) => o.scenario))];
  return (
    <>
      <p>{t('handbook.claim.options', { low: percent(RESULTS.fair[0]), high: percent(RESULTS.fair[1]) })}</p>
      {scenarios.map((scenario) => (
        <Part key={scenario} title={nameOf('scenario', scenario)}>
          <IntervalPlot
            percent
            band={RESULTS.fair}
            within={[0, 1]}
            rows={RESULTS.options
              .filter((o) => o.scenario === scenario)
              .map(({ option, success, fair }) => ({
                name: t(`handbook.claim.option.${option}`),
                of: success,
                clear: fair,
                words: `${t(`handbook.claim.option.${option}`)}: ${success.map(percent).join(', ')}, ${t(`handbook.claim.${fair ? 'fair' : 'unfair'}`)}`,
              }))}
          />
        </Part>
      ))}
    </>
  );
}

/** What was run, said above the claims. */
export function ClaimsRun(): JSX.Element {
  if (RESULTS.claims.length === 0) return <p>{t('handbook.claim.none')}</p>;
  const scenarios = [...new Set(RESULTS.options.map((o) => nameOf('scenario', o.scenario)))].join(', ');
  return (
    <>
      <p>
        <b>{summary()}</b> {t('handbook.claim.how')}
      </p>
      <p class="hb-run">{t('handbook.claim.run', { ...RESULTS, scenarios })}</p>
      {isStale() ? <p class="notice">{t('handbook.claim.stale')}</p> : null}
    </>
  );
}
