/**
 * The languages there are. English is written in `en/*.json` and beside the content's data. Every other language is two
 * folders of JSON catalogues named by its tag (BCP 47), with the same keys: `client/i18n/<tag>/` for the words of the
 * screen and `shared/content/text/<tag>/` for the game's own. To add a language is to add its folders; what it lacks
 * stays English. Nothing of a language is loaded before somebody chooses it.
 */

/** Texts by key, nested. */
export interface Texts {
  [key: string]: string | Texts;
}
/** Catalogues by path, each loaded when asked for: what `import.meta.glob` gives. */
export type Files = Readonly<Record<string, () => Promise<Texts>>>;

const FILES: Files = {
  ...import.meta.glob<Texts>(['./*/*.json', '!./en/*.json'], { import: 'default' }),
  ...import.meta.glob<Texts>('../../shared/content/text/*/*.json', { import: 'default' }),
};

/** The source language, and a made-up one to test with: English accented, longer, and from right to left. */
export const SOURCE = 'en';
export const PSEUDO = 'ar-XB';

const tagOf = (path: string): string => path.split('/').at(-2)!;

/** Tags of the languages of some files, English first. */
export const tagsOf = (files: Files): string[] => [...new Set([SOURCE, ...Object.keys(files).map(tagOf).sort()])];

/** Everything in the files of one language. */
export async function textsOf(files: Files, tag: string): Promise<Texts[]> {
  return Promise.all(Object.entries(files).flatMap(([path, load]) => (tagOf(path) === tag ? [load()] : [])));
}

export const LANGUAGES: readonly string[] = tagsOf(FILES);
export const loadTexts = (tag: string): Promise<Texts[]> => textsOf(FILES, tag);

/** What a language calls itself. */
export const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** The first language of a person's list that there is; English where there is none. */
export function bestOf(wished: readonly string[], tags: readonly string[]): string {
  for (const wish of wished) {
    const tag =
      tags.find((one) => one === wish) ?? tags.find((one) => one === /^[a-z]+/i.exec(wish)?.[0].toLowerCase());
    if (tag) return tag;
  }
  return SOURCE;
}
