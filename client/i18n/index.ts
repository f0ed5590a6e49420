/**
 * Every text a person sees. `t` for the words of the screen, `tell` for what the rules say, `nameOf` for things.
 * All three read a signal, so a component that uses them follows a change of language or a catalogue that arrives late.
 */
import { signal } from '@preact/signals';
import i18next, { type TOptions } from 'i18next';
import { teller } from '../../shared/protocol/tell.ts';
import common from './en/common.json' with { type: 'json' };
import door from './en/door.json' with { type: 'json' };
import role from './en/roles.json' with { type: 'json' };
import server from './en/server.json' with { type: 'json' };

const revision = signal(0);

/** Starts with what the door needs, the server's refusals among it; the rest of the catalogue comes with the pages that speak it. */
void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: { ...common, ...server, door, role } } },
  // Preact writes text, never markup; a person's words must not be read as templates.
  interpolation: { escapeValue: false, skipOnVariables: true },
  returnNull: false,
  // Keys such as `source.F:khorMor` hold a colon of their own.
  nsSeparator: false,
});

/** Merges texts into the catalogue: UI areas of a lazy page, or the content (cards, spaces, seats …). */
export function learn(texts: object, language = 'en'): void {
  i18next.addResourceBundle(language, 'translation', texts, true, true);
  revision.value++;
}

export function t(key: string, options?: TOptions): string {
  void revision.value;
  return String(i18next.t(key, options ?? {}));
}

/** A text of several paragraphs: a list under its key. */
export function texts(key: string, options?: TOptions): string[] {
  void revision.value;
  const found = i18next.t(key, { ...options, returnObjects: true }) as unknown;
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

/** Is there a text of this key? */
export function has(key: string): boolean {
  void revision.value;
  return i18next.exists(key);
}

/** `nameOf` gives the name of a thing, `tell` a text of the rules or of the table, in the reader's language. */
export const { nameOf, tell } = teller({
  language: () => i18next.language,
  find: (key) => (has(key) ? (i18next.t(key, { returnObjects: true }) as unknown) : undefined),
  text: t,
});

/** The reader's language and writing direction, for <html>. */
export const language = (): { lang: string; dir: 'ltr' | 'rtl' } => {
  void revision.value;
  return { lang: i18next.language, dir: i18next.dir() };
};
