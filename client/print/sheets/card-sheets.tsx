/** Cards, nine to a sheet, each sheet followed by its backs as they must lie to meet when the paper is turned over. */
import type { JSX } from 'preact';
import { t } from '../../i18n/index.ts';
import type { Choice, Part } from '../choice.ts';
import { Fit } from '../fit.tsx';
import { CARD, inPieces, PAGES, SMALL } from '../paper.ts';
import { CutMarks, gridLines, Sheet } from '../sheet.tsx';

export interface PrintedCard {
  id: string;
  face: JSX.Element;
  back: JSX.Element;
}
interface CardSheetsProps {
  choice: Choice;
  part: Part;
  title: string;
  cards: readonly PrintedCard[];
}

export function CardSheets({ choice, part, title, cards }: CardSheetsProps): JSX.Element {
  const page = SMALL[choice.series];
  const { w, h } = PAGES[page];
  const marks = <CutMarks page={page} xs={gridLines(w, CARD.columns, CARD.w)} ys={gridLines(h, CARD.rows, CARD.h)} />;
  const sheets = inPieces(cards, CARD.columns * CARD.rows);
  return (
    <>
      {sheets.map((nine, i) => {
        const label = t('print.cards.sheet', { title, n: i + 1, all: sheets.length });
        return [
          <Sheet key={`${i}f`} page={page} part={part} label={label}>
            <div class="card-grid">
              {nine.map(({ id, face }) => (
                <Fit key={id} class="card-cell" card={id}>
                  {face}
                </Fit>
              ))}
            </div>
            {marks}
            <p class="cut-note">{label}</p>
          </Sheet>,
          choice.backs ? (
            <Sheet key={`${i}b`} page={page} part={part} label={t('print.cards.backs', { label })}>
              <div class="card-grid">
                {inPieces(nine, CARD.columns).flatMap((row) =>
                  // Turned over its long edge, the sheet shows each row from its other end.
                  Array.from({ length: CARD.columns }, (_, c) => row[CARD.columns - 1 - c]).map((card, c) => (
                    <div key={card?.id ?? `none${c}`} class="card-cell" data-back={card?.id}>
                      {card?.back}
                    </div>
                  )),
                )}
              </div>
              {marks}
              <p class="cut-note">{t('print.cards.backs', { label })}</p>
            </Sheet>
          ) : null,
        ];
      })}
    </>
  );
}
