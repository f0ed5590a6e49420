/**
 * The printed board: the map, and a column with the turns, the signs and the credits. One drawing for every size, in
 * tenths of a millimetre at the size of A3; larger paper and tiles are windows on it.
 */
import type { JSX } from 'preact';
import { sheet } from '../../board/geometry/read.ts';
import type { Control } from '../../../shared/content/ids.ts';
import type { ScenarioData } from '../../../shared/content/model.ts';
import { nameOf, t } from '../../i18n/index.ts';
import { BOARD } from '../paper.ts';
import { months } from '../words.ts';
import { Defs, Land } from './land.tsx';
import { Cards, PlaceNames, Routes, SpaceNames } from './marks.tsx';

const TENTH = 10;
const MAP = (BOARD.h * TENTH) / sheet.h;
/** The map's width, and where the column begins. */
const MAP_W = sheet.w * MAP;
const COLUMN = MAP_W + 45;

interface BoardProps {
  scenario: ScenarioData;
  /** Begins the names of patterns; another one for each drawing on the page. */
  id: string;
  /** What is seen of it, in millimetres of the board at A3. */
  window?: { x: number; y: number; w: number; h: number };
  /** The map alone, without the column. */
  bare?: boolean;
}

export function Board({ scenario, id, window: seen, bare = false }: BoardProps): JSX.Element {
  const view = seen ?? { x: 0, y: 0, w: bare ? MAP_W / TENTH : BOARD.w, h: BOARD.h };
  return (
    <svg
      class="map"
      viewBox={[view.x, view.y, view.w, view.h].map((n) => n * TENTH).join(' ')}
      role="img"
      aria-label={t('print.board.label')}
    >
      <Map scenario={scenario} id={id} />
      {bare ? null : (
        <foreignObject x={COLUMN} y="0" width={BOARD.w * TENTH - COLUMN} height={BOARD.h * TENTH}>
          <Column scenario={scenario} />
        </foreignObject>
      )}
    </svg>
  );
}

function Map({ scenario, id }: { scenario: ScenarioData; id: string }): JSX.Element {
  const control = (region: string): Control => scenario.regions[region as 'BAG'].control;
  return (
    <g transform={`scale(${MAP})`}>
      <Defs id={id} />
      <g clip-path={`url(#${id}-sheet)`}>
        <Land id={id} control={control} />
        <PlaceNames />
        <Routes />
        <Cards />
        <SpaceNames scenario={scenario} />
      </g>
      <rect class="map-frame" x="1.5" y="1.5" width={sheet.w - 3} height={sheet.h - 3} />
      <rect class="map-frame-in" x="7" y="7" width={sheet.w - 14} height={sheet.h - 14} />
    </g>
  );
}

const SIGNS = ['disputed', 'seam', 'gate', 'way', 'support', 'pipe', 'order'] as const;

function Column({ scenario }: { scenario: ScenarioData }): JSX.Element {
  return (
    <div class="board-column">
      <p class="board-title">{t('app.title')}</p>
      <p class="board-scenario">{nameOf('scenario', scenario.id)}</p>
      <ol class="board-turns">
        {scenario.turns.map((turn, i) => (
          <li key={turn.from}>
            <b>{i + 1}</b>
            <span>
              {months(turn)}
              {turn.contests.map((contest) => (
                <small key={contest}>{nameOf('contest', contest)}</small>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <dl class="board-signs">
        {SIGNS.map((sign) => (
          <div key={sign}>
            <dt>
              <SignOf sign={sign} />
            </dt>
            <dd>{t(`print.board.sign.${sign}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="board-credit">{t('print.board.credit')}</p>
    </div>
  );
}

function SignOf({ sign }: { sign: (typeof SIGNS)[number] }): JSX.Element {
  const line = 'M0 12H40';
  return (
    <svg viewBox="0 0 40 24" aria-hidden="true">
      {sign === 'disputed' ? (
        <>
          <path class="map-stripe-sign" d="M-4 28L24 0M8 28L36 0M20 28L48 0" />
          <path class="map-stripe-ink-sign" d="M2 28L30 0M14 28L42 0" />
        </>
      ) : null}
      {sign === 'seam' ? <path class="map-seam" d="M0 8H40M0 16H40" /> : null}
      {sign === 'gate' ? (
        <>
          <path class="map-region" d={line} />
          <circle class="map-gate" cx="20" cy="12" r="5.5" />
        </>
      ) : null}
      {sign === 'way' ? <path class="map-way" d={line} /> : null}
      {sign === 'support' ? <path class="map-support" d={line} /> : null}
      {sign === 'pipe' ? (
        <>
          <path class="map-pipe" d={line} />
          <path class="map-pipe-inside" d={line} />
        </>
      ) : null}
      {sign === 'order' ? (
        <g class="map-order">
          {[0, 1, 2, 3].map((i) => (
            <rect
              key={i}
              class={i < 2 ? 'map-pillar standing' : 'map-pillar'}
              x={5 + i * 8}
              y="4"
              width="5"
              height="12"
            />
          ))}
          <path class="map-plinth" d="M2 18h36" />
        </g>
      ) : null}
    </svg>
  );
}
