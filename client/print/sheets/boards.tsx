/** The board on one large sheet, or in small ones to be joined; and the red cell's own map. */
import type { JSX } from 'preact';
import { sheet } from '../../board/geometry/read.ts';
import { nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { BIG, BOARD, boardScale, PAGES, SMALL, SMALL_WIDE, TILE_LAP, TILE_MARGIN, tiles } from '../paper.ts';
import { Foot, Sheet } from '../sheet.tsx';
import { Board } from '../board/board.tsx';

export function BoardSheets({ choice }: { choice: Choice }): JSX.Element {
  const { scenario, series, board } = choice;
  const size = board.endsWith('large') ? 'large' : 'medium';
  if (board.startsWith('sheet')) {
    const page = BIG[series][size];
    const scale = boardScale(page);
    return (
      <Sheet page={page} part="board" label={t('print.board.label')}>
        <div class="board-whole" style={{ inlineSize: `${BOARD.w * scale}mm`, blockSize: `${BOARD.h * scale}mm` }}>
          <Board scenario={scenario} id="board" />
        </div>
      </Sheet>
    );
  }
  const { scale, list } = tiles(series, size);
  const page = SMALL[series];
  return (
    <>
      {list.map(({ column, row, x, y, w, h }) => {
        const name = `${'ABC'[row]}${column + 1}`;
        return (
          <Sheet key={`${series}${board}${name}`} page={page} part="board" label={t('print.board.tile', { name })}>
            <div class="board-tile" style={{ inset: `${TILE_MARGIN}mm` }}>
              <Board
                scenario={scenario}
                id={`board-${name}`}
                window={{ x: x / scale, y: y / scale, w: w / scale, h: h / scale }}
              />
              {column > 0 ? <span class="lap lap-side" style={{ inlineSize: `${TILE_LAP}mm` }} /> : null}
              {row > 0 ? <span class="lap lap-top" style={{ blockSize: `${TILE_LAP}mm` }} /> : null}
            </div>
            <p class="tile-name">
              {t('print.board.tileNote', {
                name,
                all: list.length,
                lap: TILE_LAP,
                w: Math.round(BOARD.w * scale),
                h: Math.round(BOARD.h * scale),
              })}
            </p>
          </Sheet>
        );
      })}
    </>
  );
}

/** A map of its own for the red cell, on which hidden cells stand behind a screen. */
export function RedCellMap({ choice }: { choice: Choice }): JSX.Element {
  const page = SMALL_WIDE[choice.series];
  const { w, h } = PAGES[page];
  // As tall as the paper, but for what its words need beside it.
  const tall = Math.min(h - 32, ((w - 24 - 50) * sheet.h) / sheet.w);
  return (
    <Sheet page={page} part="tracks" label={t('print.red.title')}>
      <div class="red-map" data-seat="is">
        <div class="red-map-words">
          <h3>{t('print.red.title')}</h3>
          {[1, 2, 3, 4].map((n) => (
            <p key={n}>{t(`print.red.p${n}`)}</p>
          ))}
          <p class="red-map-scenario">{nameOf('scenario', choice.scenario.id)}</p>
        </div>
        <div class="red-map-board" style={{ blockSize: `${tall}mm` }}>
          <Board scenario={choice.scenario} id="red" bare />
        </div>
      </div>
      <Foot title={t('print.red.title')} />
    </Sheet>
  );
}
