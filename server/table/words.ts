/** Words of people, made fit to be shown beside others' words. */

// Controls (line breaks in talk excepted), zero-width characters and overrides of direction, which can pose as another name.
// The joiners U+200C and U+200D stay: Persian and Kurdish spell with the first.
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Normal form, no unseen characters, no outer space; null when nothing is left or it is longer than `most`. */
export function cleanName(raw: string, most: number): string | null {
  const name = raw.normalize('NFC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
  return name === '' || name.length > most ? null : name;
}

/** As `cleanName`, with line breaks kept. */
export function cleanWords(raw: string, most: number): string | null {
  const lines = raw.normalize('NFC').split(/\r\n|\r|\n/u);
  const words = lines
    .map((line) => line.replace(UNSEEN, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return words === '' || words.length > most ? null : words;
}

/** Two names that a person would read as the same. */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLocaleLowerCase('en') === b.normalize('NFKC').toLocaleLowerCase('en');
