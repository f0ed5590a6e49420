/** The public tracks as printed scales, and the leverage of the seats. One line explains the scale that is pointed at. */
import type { JSX } from 'preact';
import { useComputed, useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { SEATS, TRACKS, type TrackId } from '../../shared/content/ids.ts';
import type { World } from '../../shared/rules/types.ts';
import { has, nameOf, t } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { Sign } from './icons.tsx';
import { netChanges } from './net-change.ts';
import { plainNumber } from './numbers.ts';
import { Emblem } from './ornament.tsx';
import { shownChanges, shownWorld } from './stage.ts';
import { WhyLink } from './why.tsx';

const GROUPS: readonly { id: string; tracks: readonly TrackId[] }[] = [
  { id: 'bilateral', tracks: ['patience', 'ties', 'alignment'] },
  { id: 'state', tracks: ['sovereignty', 'capture', 'cohesion'] },
  { id: 'kurdistan', tracks: ['autonomy', 'unity', 'treasury'] },
  { id: 'tehran', tracks: ['exposure', 'lifeline'] },
  { id: 'security', tracks: ['detention', 'war', 'humanCost'] },
];

interface Change {
  from: number;
}

/** @param compact the narrow form for phones: numbers in chips, the scale of the chosen one below. */
export function Tracks({ store, compact = false }: { store: TableStore; compact?: boolean }): JSX.Element | null {
  const explained = useSignal<TrackId | null>(null);
  const moved = useComputed(() => recentMoves(store));
  const world = shownWorld(store);
  if (!world) return null;
  const chosen = explained.value;
  return (
    <section class="tracks" data-compact={compact || undefined} aria-label={t('desk.tracks.title')}>
      <div class="tracks-groups">
        {GROUPS.map((group) => (
          <div key={group.id} class="tracks-group" role="group" aria-label={t(`desk.tracks.group.${group.id}`)}>
            <h2>{t(`desk.tracks.group.${group.id}`)}</h2>
            {group.tracks.map((id) => (
              <Track
                key={id}
                id={id}
                world={world}
                before={moved.value.get(id)?.from}
                explained={explained}
                compact={compact}
              />
            ))}
          </div>
        ))}
        <Leverage world={world} moved={moved.value} />
      </div>
      <p class="tracks-legend" aria-hidden="true">
        {chosen ? (
          <>
            <b>{nameOf('track', chosen)}</b> {t(`track.${chosen}.note`)}
          </>
        ) : (
          t('desk.tracks.hint')
        )}
      </p>
    </section>
  );
}

/** Where tracks and leverage stood when the turn was planned that was resolved last, for those that have moved since. */
function recentMoves(store: TableStore): ReadonlyMap<string, Change> {
  const moves = new Map<string, Change>();
  for (const change of netChanges(shownChanges(store)).values()) {
    if (change.on === 'track') moves.set(change.id, { from: change.from });
    if (change.on === 'leverage') moves.set(`leverage.${change.id}`, { from: change.from });
  }
  return moves;
}

interface TrackProps {
  id: TrackId;
  world: World;
  before: number | undefined;
  explained: Signal<TrackId | null>;
  compact: boolean;
}

function Track({ id, world, before, explained, compact }: TrackProps): JSX.Element {
  const value = world.tracks[id];
  const [low, high] = TRACKS[id];
  const by = before === undefined ? 0 : value - before;
  const came = useCame(value);
  const about = `track-${id}-about${compact ? '-c' : ''}`;
  return (
    <div class="track-row">
      <button
        type="button"
        class="track"
        data-track={id}
        aria-pressed={explained.value === id}
        aria-describedby={about}
        onClick={() => (explained.value = id)}
        onFocus={() => (explained.value = id)}
        onPointerEnter={(event) => {
          if (event.pointerType === 'mouse') explained.value = id;
        }}
      >
        <span class="track-name">{nameOf('track', id)}</span>
        <span class="track-value">
          <b key={value} data-came={came !== 0 || undefined}>
            {valueText(id, value)}
          </b>
          <Moved by={by} />
        </span>
        <span class="unseen">{t('desk.tracks.of', { low, high })}</span>
        {id === 'humanCost' ? (
          <CostLedger n={value} />
        ) : id === 'war' ? (
          <Ladder value={value} before={before} />
        ) : (
          <Scale id={id} value={value} before={before} came={came} />
        )}
        <span class="unseen" id={about}>
          {t(`track.${id}.note`)}
        </span>
      </button>
      {explained.value === id && <WhyLink entry={`track.${id}`} what={nameOf('track', id)} />}
    </div>
  );
}

const valueText = (id: TrackId, value: number): string =>
  id === 'alignment' && value > 0 ? `+${value}` : plainNumber(value);

/** An arrow and a number: moved since the last turn was planned. */
function Moved({ by }: { by: number }): JSX.Element | null {
  if (by === 0) return null;
  return (
    <span class="moved">
      <Sign name={by > 0 ? 'up' : 'down'} size={10} />
      <span aria-hidden="true">{Math.abs(by)}</span>
      <span class="unseen">{t(by > 0 ? 'desk.tracks.rose' : 'desk.tracks.fell', { n: Math.abs(by) })}</span>
    </span>
  );
}

/** How far a value has just come; 0 at first. For the tick from one mark to the next. */
function useCame(value: number): number {
  const last = useRef(value);
  const came = useRef(0);
  if (last.current !== value) came.current = value - last.current;
  useEffect(() => void (last.current = value), [value]);
  return came.current;
}

interface ScaleProps {
  id: TrackId;
  value: number;
  before: number | undefined;
  came: number;
}

function Scale({ id, value, before, came }: ScaleProps): JSX.Element {
  const [low, high] = TRACKS[id];
  const marks = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return (
    <span class="scale" aria-hidden="true" data-middle={low < 0 || undefined}>
      <span class="scale-end">{t(`desk.track.${id}.low`)}</span>
      <span class="scale-marks" style={{ '--marks': marks.length, '--came': came }}>
        {marks.map((mark) => (
          <span
            key={mark}
            class="scale-mark"
            data-now={mark === value || undefined}
            data-came={(mark === value && came !== 0) || undefined}
            data-before={(mark === before && mark !== value) || undefined}
            data-zero={(mark === 0 && low < 0) || undefined}
          >
            {low < 0 ? Math.abs(mark) : mark}
          </span>
        ))}
      </span>
      <span class="scale-end">{t(`desk.track.${id}.high`)}</span>
    </span>
  );
}

/** The war ladder: rungs that rise, each with its name on the rung that is stood on. */
function Ladder({ value, before }: { value: number; before: number | undefined }): JSX.Element {
  return (
    <span class="ladder">
      <span class="ladder-rungs" aria-hidden="true">
        {[0, 1, 2, 3, 4, 5, 6].map((rung) => (
          <span
            key={rung}
            class="rung"
            style={{ '--rung': rung }}
            data-now={rung === value || undefined}
            data-below={rung < value || undefined}
            data-before={(rung === before && rung !== value) || undefined}
          >
            {rung}
          </span>
        ))}
      </span>
      <span class="ladder-name">{t(`desk.war.${value}`)}</span>
    </span>
  );
}

/** The ledger of human cost: strokes in fives, as one keeps count of people. It only rises. */
function CostLedger({ n }: { n: number }): JSX.Element {
  const fives = Math.floor(n / 5);
  const rest = n % 5;
  return (
    <span class="ledger" aria-hidden="true">
      {n === 0 ? <span class="ledger-none">{t('desk.tracks.noCost')}</span> : null}
      {Array.from({ length: fives }, (_, i) => (
        <svg key={i} class="tally" viewBox="0 0 22 16" width="22" height="16">
          <path d="M3 2v12M8 2v12M13 2v12M18 2v12M1 12L21 4" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      ))}
      {rest > 0 ? (
        <svg class="tally" viewBox="0 0 22 16" width="22" height="16">
          <path
            d={[3, 8, 13, 18]
              .slice(0, rest)
              .map((x) => `M${x} 2v12`)
              .join('')}
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
          />
        </svg>
      ) : null}
    </span>
  );
}

function Leverage({ world, moved }: { world: World; moved: ReadonlyMap<string, Change> }): JSX.Element {
  return (
    <div class="tracks-group leverages" role="group" aria-label={t('desk.tracks.leverage')}>
      <div class="track-row">
        <h2>{t('desk.tracks.leverage')}</h2>
        <WhyLink entry="rule.leverage" what={t('desk.tracks.leverage')} />
      </div>
      <ul>
        {SEATS.map((seat) => {
          const n = world.leverage[seat];
          const before = moved.get(`leverage.${seat}`)?.from;
          return (
            <li key={seat} data-seat={seat} class="leverage">
              <span class="seat-name">
                <Emblem seat={seat} size={16} />
                <bdi>{has(`seat.${seat}.short`) ? t(`seat.${seat}.short`) : nameOf('seat', seat)}</bdi>
              </span>
              <span class="leverage-coins" aria-hidden="true">
                {Array.from({ length: 12 }, (_, i) => (
                  <span
                    key={i}
                    class="pip"
                    data-on={(n !== null && i < n) || undefined}
                    data-hidden={n === null || undefined}
                  />
                ))}
              </span>
              <b class="leverage-n">{n ?? t('desk.tracks.unknown')}</b>
              {n === null ? (
                <span class="unseen">{t('desk.tracks.unknownLong')}</span>
              ) : (
                <Moved by={before === undefined ? 0 : n - before} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
