/**
 * A language for tests, made from the English texts: accented, so that a text which is in no catalogue stands out; about
 * two fifths longer; and running from right to left. Its tag is that of Arabic, so that direction, plurals, dates and
 * numbers are those of Arabic too. `?lang=ar-XB` shows it.
 */
import type { Texts } from './languages.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ý', n: 'ñ', c: 'ç',
  A: 'Åá', E: 'Éé', I: 'Îí', O: 'Öó', U: 'Ûú', Y: 'Ý', N: 'Ñ', C: 'Ç', D: 'Ð', S: 'Š', Z: 'Ž', T: 'Þ',
  '→': '←',
}; // prettier-ignore

/**
 * An isolate with a right-to-left override, and their ends: what stands between runs from right to left, and lies beside
 * numbers and other words, as Arabic does.
 */
const [BEGIN, END] = ['\u2067\u202E', '\u202C\u2069'];
/** Holes, and the ends of paragraphs, which some texts are cut at. */
const HOLE = /(\{\{.*?\}\}|\n+)/;

/** One text; the holes for arguments stay. Words become longer by the doubling of vowels. */
export function pseudo(text: string): string {
  if (text.trim() === '') return text;
  const parts = text.split(HOLE).map((part, i) => {
    if (i % 2 === 1 || part === '') return part;
    return BEGIN + part.replace(/[a-z→]/gi, (letter) => ACCENTS[letter] ?? letter) + END;
  });
  return parts.join('');
}

/** Arabic has six forms where English has two. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** All texts of a catalogue. */
export function pseudoTexts(texts: object): Texts {
  const made: Texts = {};
  for (const [key, value] of Object.entries(texts) as [string, string | Texts][]) {
    if (typeof value !== 'string') made[key] = pseudoTexts(value);
    else if (key.endsWith('_other')) for (const form of FORMS) made[key.replace(/other$/, form)] ??= pseudo(value);
    else made[key] = pseudo(value);
  }
  return made;
}
