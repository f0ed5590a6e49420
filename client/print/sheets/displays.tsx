/** Displays: the scales of the tracks, and the state of affairs, with room for a counter on every number. */
import type { JSX } from 'preact';
import { FLAGS, GOVERNMENTS, MISSIONS, PMF_LAWS, TRACKS, type TrackId } from '../../../shared/content/ids.ts';
import { nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { SMALL, SMALL_WIDE } from '../paper.ts';
import { Foot, Sheet } from '../sheet.tsx';
import { signed } from '../words.ts';
import { RedCellMap } from './boards.tsx';

const SCALES: readonly (readonly TrackId[])[] = [
  ['patience', 'ties', 'alignment', 'sovereignty', 'capture', 'cohesion'],
  ['autonomy', 'unity', 'treasury', 'exposure', 'lifeline', 'detention'],
];

export function Displays({ choice }: { choice: Choice }): JSX.Element {
  return (
    <>
      {SCALES.map((ids, i) => (
        <Sheet key={i} page={SMALL_WIDE[choice.series]} part="tracks" label={t('print.tracks.title')}>
          <div class="scales">
            {ids.map((id) => (
              <ScaleOf key={id} id={id} choice={choice} />
            ))}
          </div>
          <Foot title={t('print.tracks.title')} n={i + 1} all={SCALES.length} />
        </Sheet>
      ))}
      <StateSheet choice={choice} />
      <LedgerSheet choice={choice} />
      <RedCellMap choice={choice} />
    </>
  );
}

function ScaleOf({ id, choice }: { id: TrackId; choice: Choice }): JSX.Element {
  const [low, high] = TRACKS[id];
  const start = choice.scenario.tracks[id];
  return (
    <section class="scale-row" data-track={id}>
      <h3>
        {nameOf('track', id)} <small>{t(`track.${id}.note`)}</small>
      </h3>
      <ol>
        {Array.from({ length: high - low + 1 }, (_, i) => low + i).map((n) => (
          <li key={n} data-start={n === start || undefined}>
            <b>{low < 0 ? signed(n) : n}</b>
            {id === 'war' ? <small>{t(`desk.war.${n}`)}</small> : null}
            {id !== 'war' && n === low ? <small>{t(`desk.track.${id}.low`)}</small> : null}
            {id !== 'war' && n === high ? <small>{t(`desk.track.${id}.high`)}</small> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Boxes of which one holds a marker. */
function Boxes({
  title,
  of,
  start,
}: {
  title: string;
  of: readonly (readonly [string, string])[];
  start?: string;
}): JSX.Element {
  return (
    <section class="state-row">
      <h3>{title}</h3>
      <ul>
        {of.map(([id, name]) => (
          <li key={id} data-start={id === start || undefined}>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function StateSheet({ choice }: { choice: Choice }): JSX.Element {
  const { scenario } = choice;
  const numbers = (most: number, by: number) =>
    Array.from({ length: most / by + 1 }, (_, i) => [String(i * by), String(i * by)] as const);
  return (
    <Sheet page={SMALL_WIDE[choice.series]} part="tracks" label={t('print.state.title')}>
      <div class="scales state">
        <ScaleOf id="war" choice={choice} />
        <Boxes
          title={t('desk.politics.government')}
          of={GOVERNMENTS.map((id) => [id, nameOf('government', id)])}
          start={scenario.government}
        />
        <Boxes
          title={t('desk.politics.pmfLaw')}
          of={PMF_LAWS.map((id) => [id, nameOf('pmfLaw', id)])}
          start={scenario.pmfLaw}
        />
        <Boxes
          title={t('desk.politics.mission')}
          of={MISSIONS.map((id) => [id, nameOf('mission', id)])}
          start={scenario.mission}
        />
        <Boxes title={t('desk.detainees.fighters')} of={numbers(9, 1)} start={String(scenario.detainees.fighters)} />
        <Boxes title={t('desk.detainees.families')} of={numbers(30, 5)} start={String(scenario.detainees.families)} />
        <section class="state-row state-flags">
          <h3>{t('print.state.flags')}</h3>
          <ul>
            {FLAGS.map((id) => (
              <li key={id} data-start={scenario.flags.includes(id) || undefined}>
                {nameOf('flag', id)}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Foot title={t('print.state.title')} />
    </Sheet>
  );
}

/** What is written and not laid: human cost, escapes and returns, standing added, effects in force, what was promised. */
function LedgerSheet({ choice }: { choice: Choice }): JSX.Element {
  const count = (n: number) => Array.from({ length: n }, (_, i) => <i key={i} data-five={i % 5 === 4 || undefined} />);
  const lines = (n: number) => Array.from({ length: n }, (_, i) => <hr key={i} />);
  return (
    <Sheet page={SMALL[choice.series]} part="tracks" label={t('print.ledger.title')}>
      <div class="ledger-sheet">
        <h2>{t('print.ledger.title')}</h2>
        <section>
          <h3>{nameOf('track', 'humanCost')}</h3>
          <p>{t('track.humanCost.note')}</p>
          <p class="ticks">{count(60)}</p>
        </section>
        <div class="ledger-pair">
          {(['withdrawn', 'escaped', 'home'] as const).map((id) => (
            <section key={id}>
              <h3>{t(`print.ledger.${id}.title`)}</h3>
              <p>{t(`print.ledger.${id}.note`)}</p>
              <p class="ticks">{count(id === 'home' ? 40 : 10)}</p>
            </section>
          ))}
        </div>
        {(['casualties', 'standing', 'inForce'] as const).map((id) => (
          <section key={id}>
            <h3>{t(`print.ledger.${id}.title`)}</h3>
            <p>{t(`print.ledger.${id}.note`)}</p>
            {lines(id === 'casualties' ? 2 : 5)}
          </section>
        ))}
        <section>
          <h3>{t('print.ledger.promises.title')}</h3>
          <p>{t('print.ledger.promises.note')}</p>
          {lines(6)}
        </section>
      </div>
      <Foot title={t('print.ledger.title')} />
    </Sheet>
  );
}
