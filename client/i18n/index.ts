/**
 * Every text a person sees. `t` for the words of the screen, `tell` for what the rules say, `nameOf` for things.
 * All three read a signal, so a component that uses them follows a change of language or a catalogue that arrives late.
 */
import { signal } from '@preact/signals';
import i18next, { type FormatterModule, type TOptions } from 'i18next';
import { SERVER_TEXT } from '../../shared/content/text/en/server.ts';
import { teller } from '../../shared/protocol/tell.ts';
import { keep, recall } from '../net/storage.ts';
import common from './en/common.json' with { type: 'json' };
import door from './en/door.json' with { type: 'json' };
import role from './en/roles.json' with { type: 'json' };
import { bestOf, LANGUAGES, loadTexts, PSEUDO, SOURCE, type Texts } from './languages.ts';

const revision = signal(0);
/** Texts that need nothing put in, and names: looking one up takes its time, and a click may ask for hundreds. */
const plain = new Map<string, string>();
const found = new Map<string, unknown>();
/** To be called whenever a key may have another text than before. */
function changed(): void {
  plain.clear();
  found.clear();
  revision.value++;
}
/** Makes the made-up language of tests from English, while it is in use. */
let copy: ((texts: object) => Texts) | null = null;

/** Nobody should meet a key or a hole instead of words: the page goes on, and every test in a browser hears of it. */
const complain = (what: string): void => reportError(new Error(what));

/** Numbers within a text are written as its reader's language does. */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown) => (typeof value === 'number' ? num(value) : (value as string)),
};

/** Starts with what the door needs, the server's refusals among it; the rest of the catalogue comes with the pages that speak it. */
i18next.use(numbers);
void i18next.init({
  lng: SOURCE,
  fallbackLng: SOURCE,
  initAsync: false,
  resources: { en: { translation: { ...common, refusal: { server: SERVER_TEXT }, ...door, ...role } } },
  // Preact writes text, never markup; a person's words must not be read as templates.
  interpolation: { escapeValue: false, skipOnVariables: true, alwaysFormat: true },
  returnNull: false,
  // Keys such as `source.F:khorMor` hold a colon of their own.
  nsSeparator: false,
  saveMissing: true,
  missingKeyHandler: (_, __, key) => complain(`No text for ${key}`),
  missingInterpolationHandler: (text, [, hole]) => complain(`Nothing for ${hole} in: ${text}`),
});

/** Merges texts into the catalogue: UI areas of a lazy page, or the content (cards, spaces, seats …). */
export function learn(texts: object, language = SOURCE): void {
  i18next.addResourceBundle(language, 'translation', texts, true, true);
  if (copy && language === SOURCE) i18next.addResourceBundle(PSEUDO, 'translation', copy(texts), true, true);
  changed();
}

/** The languages to choose from: the made-up one only while it is in use. */
export const languages = (): readonly string[] => {
  void revision.value;
  return i18next.language === PSEUDO ? [...LANGUAGES, PSEUDO] : LANGUAGES;
};

/** Changes the language, once its texts are there; a network that does not bring them leaves it as it is. */
export async function speak(tag: string): Promise<void> {
  if (tag === PSEUDO) {
    copy ??= (await import('./pseudo.ts')).pseudoTexts;
    learn(i18next.getResourceBundle(SOURCE, 'translation') as object);
  } else if (!i18next.hasResourceBundle(tag, 'translation'))
    for (const texts of await loadTexts(tag)) learn(texts, tag);
  await i18next.changeLanguage(tag);
  changed();
}

const KEPT = 'language';
/** Changes the language for good: in this browser's other tabs as well. */
export async function choose(tag: string): Promise<void> {
  await speak(tag);
  keep(KEPT, tag);
}

/** The language of the address (`?lang=ar`), else the one chosen here before, else the first of the browser's that there is. */
export async function firstLanguage(): Promise<void> {
  const known = (tag: string | null) => tag !== null && (tag === PSEUDO || LANGUAGES.includes(tag));
  addEventListener('storage', () => {
    const tag = recall<string | null>(KEPT, null);
    if (known(tag) && tag !== i18next.language) void speak(tag!);
  });
  const asked = new URLSearchParams(location.search).get('lang');
  if (known(asked)) keep(KEPT, asked);
  const chosen = recall<string | null>(KEPT, null);
  const tag = known(chosen) ? chosen! : bestOf(navigator.languages, LANGUAGES);
  if (tag !== i18next.language) await speak(tag).catch(() => undefined);
}

export function t(key: string, options?: TOptions): string {
  void revision.value;
  if (options) return String(i18next.t(key, options));
  let text = plain.get(key);
  if (text === undefined) plain.set(key, (text = String(i18next.t(key))));
  return text;
}

/** Making one takes longer than everything else that is done with a number. */
const formats = new Map<string, Intl.NumberFormat>();
/** A number as the reader's language writes it. */
export function num(n: number, options?: Intl.NumberFormatOptions): string {
  void revision.value;
  const key = `${i18next.language} ${options ? JSON.stringify(options) : ''}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(i18next.language, options)));
  return format.format(n);
}

/** Is there a text of this key? */
export function has(key: string): boolean {
  void revision.value;
  return found.has(key) || i18next.exists(key);
}

/** `nameOf` gives the name of a thing, `tell` a text of the rules or of the table, in the reader's language. */
export const { nameOf, tell } = teller({
  language: () => i18next.language,
  find: (key) => {
    if (!has(key)) return undefined;
    if (!found.has(key)) found.set(key, i18next.t(key, { returnObjects: true }));
    return found.get(key);
  },
  text: t,
});

/** The reader's language and writing direction, for <html>. */
export const language = (): { lang: string; dir: 'ltr' | 'rtl' } => {
  void revision.value;
  return { lang: i18next.language, dir: i18next.dir() };
};
