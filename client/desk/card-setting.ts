/** How closely a card's text must be set to fit its face: the first of five settings that has room for all of it. */
import type { CardData } from '../../shared/content/model.ts';
import { effectLines, sayCondition } from '../../shared/rules/effects/index.ts';
import { t, tell } from '../i18n/index.ts';

/** Settings of css/card.css: size of the text in em of the card, its line height, and what the engraving keeps. */
const SETTINGS = [
  { name: 'short', size: 0.93, line: 1.32, note: 1, noteLine: 1.26, noteGap: 0.45, band: 3.3, title: 1.28 },
  { name: 'long', size: 0.89, line: 1.27, note: 1, noteLine: 1.26, noteGap: 0.45, band: 3.3, title: 1.28 },
  { name: 'longer', size: 0.86, line: 1.22, note: 0.95, noteLine: 1.18, noteGap: 0.3, band: 3.3, title: 1.28 },
  { name: 'longest', size: 0.82, line: 1.18, note: 0.95, noteLine: 1.18, noteGap: 0.3, band: 2.8, title: 1.14 },
  { name: 'fullest', size: 0.77, line: 1.14, note: 0.95, noteLine: 1.18, noteGap: 0.3, band: 2.8, title: 1.14 },
] as const;
export type Setting = (typeof SETTINGS)[number]['name'];

/** The face in em: its height without frame and foot, and the width of a line of text. */
const HEIGHT = 20.3;
const WIDTH = 14.2;
/** Mean widths of a letter in em of its own size, a little on the safe side. */
const SANS = 0.5;
const SERIF = 0.44;
const SERIF_TITLE = 0.52;
/** A line breaks at a word, on average this many letters before its end. */
const RAGGED = 3;

const linesOf = (letters: number, width: number, letter: number): number =>
  Math.max(1, Math.ceil((letters + RAGGED) / (width / letter)));

export function settingOf(card: CardData): Setting {
  const effects = effectLines(card.event).map((line) => ({ letters: tell(line).length, depth: line.depth }));
  const conditions = (card.when ?? []).reduce(
    (sum, condition) => sum + tell(sayCondition(condition, 'needs')).length + 1,
    0,
  );
  const note = t(`card.${card.id}.note`).length;
  const title = t(`card.${card.id}.title`).length;
  const fits = SETTINGS.find(({ size, line, note: noteSize, noteLine, noteGap, band, title: titleSize }) => {
    let rows = conditions > 0 ? linesOf(conditions, WIDTH, SANS * 1.05 * size) : 0;
    for (const { letters, depth } of effects) rows += linesOf(letters, WIDTH - 0.85 * size * (1 + depth), SANS * size);
    const noteRows = linesOf(note, WIDTH, SERIF * size * noteSize);
    const titleRows = Math.ceil(title / (14.6 / (SERIF_TITLE * titleSize)));
    const text = rows * size * line + noteRows * size * noteSize * noteLine + noteGap + 0.75;
    return band + 0.6 + titleRows * titleSize * 1.12 + text <= HEIGHT;
  });
  return fits?.name ?? 'fullest';
}
