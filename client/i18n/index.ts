/**
 * Every text a person sees. `t` for the words of the screen, `tell` for what the rules say, `nameOf` for things.
 * All three read a signal, so a component that uses them follows a change of language or a catalogue that arrives late.
 */
import { signal } from '@preact/signals';
import i18next, { type TOptions } from 'i18next';
import type { Msg } from '../../shared/rules/types.ts';
import common from './en/common.json' with { type: 'json' };
import door from './en/door.json' with { type: 'json' };
import role from './en/roles.json' with { type: 'json' };

const revision = signal(0);

/** Starts with what the door needs; the rest of the catalogue comes with the pages that speak it. */
void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: { ...common, door, role } } },
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

/** Is there a text of this key? */
export function has(key: string): boolean {
  void revision.value;
  return i18next.exists(key);
}

/** Kinds of things whose names stand in the catalogue: an argument so named holds an id. */
const KINDS = new Set([
  'space', 'seat', 'track', 'card', 'op', 'accord', 'contest', 'piece', 'agenda', 'aim', 'dispatch', 'outcome', 'flag',
  'control', 'government', 'pmfLaw', 'mission', 'scenario', 'switch', 'use', 'source', 'basis', 'order',
  'place', 'target', 'seats', 'who', 'group', 'label', 'how', 'mod',
]); // prettier-ignore

/**
 * The name of a thing: `space.BAG`, `op.raid.name` or `card.c1.title`, whichever the catalogue has; else the id itself.
 * `FROM>TO` names both ends of a move, `a|b` names several things as alternatives,
 * `a+b` several seats together.
 */
export function nameOf(kind: string, id: string): string {
  if (id.includes('>')) return parts(kind, id, '>').join(' → ');
  if (id.includes('|'))
    return new Intl.ListFormat(i18next.language, { type: 'disjunction' }).format(parts(kind, id, '|'));
  if (id.includes('+'))
    return new Intl.ListFormat(i18next.language, { type: 'conjunction' }).format(parts('seat', id, '+'));
  for (const key of [`${kind}.${id}.name`, `${kind}.${id}.title`, `${kind}.${id}`]) {
    if (!has(key)) continue;
    const text: unknown = i18next.t(key, { returnObjects: true });
    if (typeof text === 'string') return text;
  }
  return id;
}

const parts = (kind: string, id: string, mark: string): string[] => id.split(mark).map((part) => nameOf(kind, part));

/** A text of the rules or of the table in the reader's language, its arguments shown by their names. */
export function tell(msg: Msg): string {
  const args: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(msg.a ?? {})) {
    const kind = name.replace(/\d+$/, '');
    args[name] = typeof value === 'string' && KINDS.has(kind) ? nameOf(kind, value) : value;
  }
  return t(msg.k, args);
}

/** The reader's language and writing direction, for <html>. */
export const language = (): { lang: string; dir: 'ltr' | 'rtl' } => {
  void revision.value;
  return { lang: i18next.language, dir: i18next.dir() };
};
