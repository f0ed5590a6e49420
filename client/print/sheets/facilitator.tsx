/** The facilitator's sheets: which pieces where, the course of the game, the clock, scores, and what to ask at the end. */
import type { JSX } from 'preact';
import {
  AGENDAS, AIMS, PIECES, REGIONS, SEATS, SWITCHES, TRACK_IDS, type PieceId, type RegionId, type SwitchId,
} from '../../../shared/content/ids.ts'; // prettier-ignore
import { GROUPS, SPACES_DATA } from '../../../shared/content/spaces.ts';
import type { ScenarioData } from '../../../shared/content/model.ts';
import { SHARED_LOSS } from '../../../shared/rules/score.ts';
import { nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { type Block, Flow } from '../flow.tsx';
import { SMALL } from '../paper.ts';
import { months, signed } from '../words.ts';
import { CounterSquare } from './counters.tsx';

export function FacilitatorSheets({ choice }: { choice: Choice }): JSX.Element {
  const { scenario } = choice;
  return (
    <Flow
      part="facilitator"
      page={SMALL[choice.series]}
      title={t('print.facilitator.title')}
      columns={1}
      head={
        <header class="text-head">
          <h2>{t('print.facilitator.title')}</h2>
          <p>
            <b>{nameOf('scenario', scenario.id)}.</b> {t(`scenario.${scenario.id}.note`)}
          </p>
        </header>
      }
      blocks={[...setup(scenario), ...course(scenario), ...running(scenario), ...scores(scenario)]}
    />
  );
}

const f = (key: string, args = {}) => t(`print.facilitator.${key}`, args);
const heading = (key: string): Block => ({ id: key, keep: true, node: <h3>{f(key)}</h3> });

function setup(scenario: ScenarioData): Block[] {
  // Only kinds that stand somewhere at the start have a column.
  const kinds = PIECES.filter((piece) => REGIONS.some((region) => (scenario.regions[region][piece] ?? 0) > 0));
  const rear = Object.entries(scenario.boxes).filter(([, { t10 }]) => t10 > 0);
  const count = (region: RegionId, piece: PieceId) => scenario.regions[region][piece] ?? 0;
  const accords = scenario.accords.map(
    ({ accord, until }) =>
      `${nameOf('accord', accord)} (${until === null ? t('print.accord.open') : `${t('print.accord.until')}: ${until}`})`,
  );
  return [
    heading('setup'),
    {
      id: `setup ${scenario.id}`,
      node: (
        <table class="setup">
          <thead>
            <tr>
              <th scope="col">{f('region')}</th>
              <th scope="col">{f('order')}</th>
              {kinds.map((piece) => (
                <th key={piece} scope="col">
                  <CounterSquare counter={{ kind: 'piece', id: piece }} />
                  <span class="unseen">{nameOf('piece', piece)}</span>
                </th>
              ))}
              <th scope="col">{f('control')}</th>
            </tr>
          </thead>
          <tbody>
            {REGIONS.map((region) => (
              <tr key={region} data-region={region}>
                <th scope="row">{nameOf('space', region)}</th>
                <td>{scenario.regions[region].order}</td>
                {kinds.map((piece) => (
                  <td key={piece} data-secret={piece === 'cellsHidden' || undefined}>
                    {count(region, piece) || ''}
                  </td>
                ))}
                <td>{nameOf('control', scenario.regions[region].control)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ),
    },
    {
      id: `setup-notes ${scenario.id}`,
      node: (
        <p>
          {f('hiddenNote')} {f('rear')}{' '}
          {rear.map(([id, { t10 }]) => `${nameOf('space', id)}: ${t10} × ${nameOf('piece', 't10')}.`).join(' ')}
        </p>
      ),
    },
    heading('values'),
    {
      id: `values ${scenario.id}`,
      node: (
        <>
          <ul class="values">
            {TRACK_IDS.map((id) => (
              <li key={id}>
                {nameOf('track', id)} <b>{id === 'alignment' ? signed(scenario.tracks[id]) : scenario.tracks[id]}</b>
              </li>
            ))}
            {SEATS.map((seat) => (
              <li key={seat} data-seat={seat}>
                {f('leverage')}, {nameOf('seat', seat)} <b>{scenario.leverage[seat]}</b>
              </li>
            ))}
          </ul>
          <p>
            {t('desk.politics.government')}: {nameOf('government', scenario.government)}. {t('desk.politics.pmfLaw')}:{' '}
            {nameOf('pmfLaw', scenario.pmfLaw)}. {t('desk.politics.mission')}: {nameOf('mission', scenario.mission)}.{' '}
            {scenario.flags.length > 0
              ? f('flagsOn', { flags: scenario.flags.map((id) => nameOf('flag', id)).join(', ') })
              : f('noFlags')}{' '}
            {accords.length > 0 ? f('accords', { accords: accords.join(', ') }) : f('noAccords')}{' '}
            {f('switches', {
              list: (Object.keys(SWITCHES) as SwitchId[])
                .map((id) => `${t(`switch.${id}.name`)}: ${t(`switch.${id}.${scenario.switches[id]}`)}`)
                .join('; '),
            })}
            . {f(scenario.warEnds ? 'warEnds' : 'warDoesNotEnd', { n: SHARED_LOSS.war })}
          </p>
        </>
      ),
    },
  ];
}

function course(scenario: ScenarioData): Block[] {
  return [
    heading('course'),
    ...scenario.turns.map((turn, i): Block => ({
      id: `turn ${scenario.id} ${i}`,
      node: (
        <div class="course" data-turn={i + 1}>
          <h4>{f('turn', { n: i + 1, months: months(turn) })}</h4>
          <ul>
            {turn.dispatches.map((id, n) => (
              <li key={n}>
                <b>{t('print.dispatch.title')}:</b>{' '}
                {id === 'draw' ? f('draw') : `${nameOf('dispatch', id)}. ${t(`dispatch.${id}.note`)}`}
              </li>
            ))}
            {turn.contests.map((id) => (
              <li key={id}>
                <b>{t('desk.kind.contest')}:</b> {nameOf('contest', id)}
              </li>
            ))}
          </ul>
        </div>
      ),
    })),
  ];
}

/** Of the minutes, a tenth to explain and a fifth to talk afterwards; the turns share the rest. */
function clock({ minutes, turns }: ScenarioData): { intro: number; each: number } {
  return { intro: Math.round(minutes * 0.1), each: Math.floor((minutes * 0.7) / turns.length) };
}

function running(scenario: ScenarioData): Block[] {
  const texts = ['clock', 'care', 'redCell', 'absent'] as const;
  const args = { ...clock(scenario), minutes: scenario.minutes, turns: scenario.turns.length };
  return [
    ...texts.flatMap((key): Block[] => [
      heading(key),
      { id: `${key} ${scenario.id}`, node: <p>{f(`${key}Text`, args)}</p> },
    ]),
    heading('debrief'),
    {
      id: 'debrief-list',
      node: (
        <ol class="steps">
          {[1, 2, 3, 4, 5].map((n) => (
            <li key={n}>{f(`debrief${n}`)}</li>
          ))}
        </ol>
      ),
    },
  ];
}

function scores(scenario: ScenarioData): Block[] {
  const people = (group: 'federal' | 'kurdistan' | 'disputed') =>
    GROUPS[group].reduce((sum, id) => sum + SPACES_DATA[id].weight, 0);
  return [
    heading('score'),
    {
      id: 'score-text',
      node: (
        <>
          <p>{f('scoreText', { is: SHARED_LOSS.resurgence, war: SHARED_LOSS.war })}</p>
          <p>
            {f('mean', { federal: people('federal'), kurdistan: people('kurdistan'), disputed: people('disputed') })}
          </p>
        </>
      ),
    },
    ...SEATS.map((seat): Block => ({
      id: `score ${seat} ${scenario.id}`,
      node: (
        <section class="score" data-seat={seat}>
          <h4>{nameOf('seat', seat)}</h4>
          <table>
            <thead>
              <tr>
                <th scope="col">{f('aim')}</th>
                <th scope="col">{f('formula')}</th>
                <th scope="col">{f('value')}</th>
              </tr>
            </thead>
            <tbody>
              {AIMS[seat].map((aim) => (
                <tr key={aim} data-aim={aim}>
                  <th scope="row">{nameOf('aim', aim)}</th>
                  <td>{t(`print.score.${aim}`)}</td>
                  <td class="narrow" />
                </tr>
              ))}
            </tbody>
          </table>
          <p class="soft">
            {f('par', {
              list: AGENDAS[seat].map((id) => `${nameOf('agenda', id)} ${scenario.par[id] ?? '–'}`).join(', '),
            })}
          </p>
        </section>
      ),
    })),
  ];
}
