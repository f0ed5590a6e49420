/** Counters as exact squares, edge to edge: a shape and a letter each, so that neither colour nor language has to carry them. */
import type { JSX } from 'preact';
import { PieceIcon, Sign } from '../../desk/icons.tsx';
import { Emblem } from '../../desk/ornament.tsx';
import { nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { type Counter, SQUARES } from '../counter-list.ts';
import { counterGrid, inPieces, PAGES, SMALL } from '../paper.ts';
import { CutMarks, gridLines, Sheet } from '../sheet.tsx';

export function CounterSheets({ choice }: { choice: Choice }): JSX.Element {
  const page = SMALL[choice.series];
  const { w, h } = PAGES[page];
  const side = choice.counter;
  const { columns, rows } = counterGrid(choice.series, side);
  const sheets = inPieces(SQUARES, columns * rows);
  return (
    <>
      {sheets.map((squares, i) => {
        const label = t('print.counters.sheet', { side, n: i + 1, all: sheets.length });
        return (
          <Sheet key={`${side} ${i}`} page={page} part="counters" label={label}>
            <div
              class="counter-grid"
              style={{
                '--side': `${side}mm`,
                '--columns': columns,
                insetBlockStart: `${(h - rows * side) / 2}mm`,
                left: `${(w - columns * side) / 2}mm`,
              }}
            >
              {squares.map((counter, n) => (
                <CounterSquare key={n} counter={counter} />
              ))}
            </div>
            <CutMarks page={page} xs={gridLines(w, columns, side)} ys={gridLines(h, rows, side)} />
            <p class="cut-note">{label}</p>
          </Sheet>
        );
      })}
    </>
  );
}

/** One counter; its size is `--side`. */
export function CounterSquare({ counter }: { counter: Counter }): JSX.Element {
  const { kind, id } = counter;
  return (
    <div
      class={`counter counter-${kind}`}
      data-id={id}
      data-seat={kind === 'leverage' ? id : undefined}
      data-piece={kind === 'piece' ? id : undefined}
      data-control={kind === 'control' ? id : undefined}
    >
      <Face counter={counter} />
    </div>
  );
}

function Face({ counter }: { counter: Counter }): JSX.Element {
  switch (counter.kind) {
    case 'piece':
      return (
        <>
          <PieceIcon piece={counter.id} />
          <b>{t(`print.letter.${counter.id}`)}</b>
        </>
      );
    case 'leverage':
      return (
        <>
          <Emblem seat={counter.id} />
          <b>1</b>
        </>
      );
    case 'order':
      // Laid so that the order stands upright at the top edge; turned face down it is order 0, collapse.
      return (
        <>
          {[4, 3, 2, 1].map((n) => (
            <i key={n} data-edge={n}>
              {n}
            </i>
          ))}
          <span>{t(`desk.short.${counter.id}`)}</span>
        </>
      );
    case 'control':
      return (
        <>
          {counter.id === 'is' ? (
            // Held by force: neutral cross-hatching, as on the screen's board.
            <svg class="counter-hatch" viewBox="0 0 20 20" aria-hidden="true">
              <path d={[-20, -15, -10, -5, 0, 5, 10, 15].map((x) => `M${x} 0l20 20M${x} 20l20 -20`).join('')} />
            </svg>
          ) : null}
          <span>{nameOf('control', counter.id)}</span>
        </>
      );
    case 'track':
      return (
        <>
          <Sign name="next" />
          <span>{nameOf('track', counter.id)}</span>
        </>
      );
    case 'state':
      return (
        <>
          <Sign name="flag" />
          <span>{t(`print.marker.${counter.id}`)}</span>
        </>
      );
    case 'flag':
      return <span>{nameOf('flag', counter.id)}</span>;
  }
}
