/** A track: what it means, where it starts, and every rule that asks for its level. */
import type { ComponentChildren, JSX } from 'preact';
import { CARDS } from '../../../../shared/content/cards/index.ts';
import { CONTESTS_DATA } from '../../../../shared/content/contests.ts';
import { DISPATCHES } from '../../../../shared/content/dispatches.ts';
import { AIMS, SEATS, TRACKS, type TrackId } from '../../../../shared/content/ids.ts';
import type { Condition, Effect } from '../../../../shared/content/model.ts';
import { GROUNDS } from '../../../../shared/content/provenance/index.ts';
import { STANDARD } from '../../../../shared/content/scenarios/base.ts';
import { plainNumber, signed } from '../../../desk/numbers.ts';
import { has, nameOf, t } from '../../../i18n/index.ts';
import { addressOf, type EntryId } from '../address.ts';
import { aimCounts } from '../explore/aims.ts';
import { allReasons } from '../explore/ops.ts';
import { trackLevels } from '../explore/reckoning.ts';
import { Entry, Part } from '../parts/entry.tsx';
import { generally, rangeWords } from '../parts/words.tsx';
import { titleOf } from '../titles.ts';

export function TrackLeaf({ id }: { id: string }): JSX.Element {
  const track = id as TrackId;
  const values = valuesOf(track);
  const name = nameOf('track', track);
  const levels = trackLevels().get(track) ?? [];
  const reasons = [...allReasons().values()]
    .flat()
    .flatMap((reason) => reason.spans.filter((s) => s.dial.kind === 'track' && s.dial.id === track).map((span) => ({ reason, span })));
  const standings = Object.values(CONTESTS_DATA).flatMap((contest) =>
    contest.outcomes.flatMap((o) => o.standing.filter((s) => s.track === track).map((rule) => ({ contest, o, rule }))),
  );
  const asking = askers(track);
  const aims = SEATS.flatMap((seat) => AIMS[seat]).flatMap((aim) =>
    aimCounts(aim).filter((c) => c.kind === 'track' && c.id === track).map((counted) => ({ aim, counted })),
  );
  const nothing = [levels, reasons, standings, asking, aims].every((list) => list.length === 0);
  return (
    <Entry id={`track.${track}`} grounds={{ ...GROUNDS.track[track], note: t(`grounds.track.${track}`) }}>
      <p class="hb-lead">{t(`track.${track}.note`)}</p>
      {track === 'humanCost' ? null : <Scale track={track} values={values} />}
      {nothing ? <p>{t('handbook.track.nothing')}</p> : null}
      <Lines title={t('handbook.track.reckoning')} lines={levels.map(({ rule, note, values: at }) => [
        `reckoning.${rule}`, <>{rangeWords(name, at, values)}: {generally(note)}</>,
      ])} />
      <Lines title={t('handbook.track.ops')} lines={reasons.map(({ reason, span }) => [
        `op.${reason.op}`,
        <>
          {signed(reason.high)} {rangeWords('', span.values, values).trim()} ({titleOf(`mod.${reason.m}`)})
        </>,
      ])} />
      <Lines title={t('handbook.track.contests')} lines={standings.map(({ contest, o, rule }) => [
        `contest.${contest.id}`,
        <>
          {nameOf('outcome', `${contest.id}.${o.id}`)}: {t('handbook.track.standing', { n: signed(rule.per), from: plainNumber(rule.from) })}
        </>,
      ])} />
      <Lines title={t('handbook.track.aims')} lines={aims.map(({ aim, counted }) => [
        `aim.${aim}`, <>{counted.up > 0 ? '+' : '−'}{Math.abs(counted.up || counted.down)}</>,
      ])} />
      <Lines title={t('handbook.track.conditions')} lines={asking.map((entry) => [entry, null])} />
    </Entry>
  );
} // prettier-ignore

const valuesOf = (track: TrackId): number[] => {
  const [low, high] = TRACKS[track];
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
};

/** The printed scale with the words at its ends, and the standard start marked. */
function Scale({ track, values }: { track: TrackId; values: readonly number[] }): JSX.Element {
  const start = STANDARD.tracks[track];
  return (
    <p class="hb-scale">
      <span>{has(`desk.track.${track}.low`) ? t(`desk.track.${track}.low`) : ''}</span>
      <span class="hb-marks" aria-hidden="true">
        {values.map((n) => (
          <span key={n} data-start={n === start || undefined}>
            {plainNumber(n)}
          </span>
        ))}
      </span>
      <span>{has(`desk.track.${track}.high`) ? t(`desk.track.${track}.high`) : ''}</span>
      <b>{t('handbook.track.start', { n: plainNumber(start) })}</b>
    </p>
  );
}

function Lines({
  title,
  lines,
}: {
  title: string;
  lines: readonly (readonly [EntryId, ComponentChildren])[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul class="hb-lines">
        {lines.map(([entry, words], i) => (
          <li key={i}>
            <a href={addressOf(entry)}>{titleOf(entry)}</a>
            {words === null ? null : <> {words}</>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Cards and dispatches that look at the track before they do anything. */
function askers(track: TrackId): EntryId[] {
  const asks = (c: Condition): boolean => c.if === 'track' && c.track === track;
  const within = (e: Effect): boolean =>
    (e.do === 'when' && (asks(e.if) || e.then.some(within) || (e.else ?? []).some(within))) ||
    (e.do === 'check' && (e.resist === track || e.win.some(within) || (e.lose ?? []).some(within)));
  return [
    ...Object.values(CARDS)
      .filter((card) => (card.when ?? []).some(asks) || card.event.some(within))
      .map((card): EntryId => `card.${card.id}`),
    ...DISPATCHES.filter((d) => d.effects.some(within)).map((d): EntryId => `dispatch.${d.id}`),
  ];
}
