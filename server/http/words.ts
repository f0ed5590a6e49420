/**
 * English for whoever speaks plain HTTP: a script, a bot, a person with curl. The protocol itself sends keys, and a
 * client with a catalogue of its own needs nothing of this.
 */
import i18next, { type i18n } from 'i18next';
import { catalogue } from '../../shared/content/catalogue.ts';
import { teller, type Teller } from '../../shared/protocol/tell.ts';
import type { Msg } from '../../shared/rules/types.ts';

let made: (Teller & { has(key: string): boolean }) | null = null;
/** Made when first asked for: a server that nobody speaks to in this way does without. */
function words(): NonNullable<typeof made> {
  if (made) return made;
  const texts: i18n = i18next.createInstance();
  void texts.init({
    lng: 'en',
    initAsync: false,
    resources: { en: { translation: catalogue() } },
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnNull: false,
    nsSeparator: false,
  });
  const find = (key: string): unknown =>
    texts.exists(key) ? (texts.t(key, { returnObjects: true }) as unknown) : undefined;
  made = {
    ...teller({ language: () => 'en', find, text: (key, args) => String(texts.t(key, args)) }),
    has: (key) => texts.exists(key),
  };
  return made;
}

/** A text of the rules or of the table in English. */
export const told = (msg: Msg): string => words().tell(msg);
/** The English name of a thing; its id where it has none. */
export const nameOf = (kind: string, id: string): string => words().nameOf(kind, id);
/** The English text of a key; empty where there is none. */
export const textOf = (key: string): string => (words().has(key) ? words().tell({ k: key }) : '');
