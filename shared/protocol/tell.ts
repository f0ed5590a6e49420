/** Puts names in the place of ids, as every reader of a `Msg` must: the browser in its language, the HTTP interface in English. */
import type { Msg } from '../rules/types.ts';

/** What is needed of a catalogue of texts, whatever library holds it. */
export interface Catalogue {
  /** BCP 47 tag of the language in use. */
  language: () => string;
  /** The text of a key; an object where further keys hang on it; undefined where there is nothing. */
  find: (key: string) => unknown;
  /** The text of a key with its arguments put in; the key itself where there is none. */
  text: (key: string, args: Record<string, string | number>) => string;
}
export interface Teller {
  /**
   * The name of a thing: `space.BAG`, `op.raid.name` or `card.c1.title`, whichever the catalogue has; else the id itself.
   * `FROM>TO` names both ends of a move, `a|b` several things as alternatives, `a+b` several seats together.
   */
  nameOf: (kind: string, id: string) => string;
  /** A text of the rules or of the table, its arguments shown by their names. */
  tell: (msg: Msg) => string;
}

/** Kinds of things whose names stand in the catalogue: an argument so named (a digit may follow) holds an id. */
const KINDS = new Set([
  'space', 'seat', 'track', 'card', 'op', 'accord', 'contest', 'piece', 'agenda', 'aim', 'dispatch', 'outcome', 'flag',
  'control', 'government', 'pmfLaw', 'mission', 'scenario', 'switch', 'use', 'source', 'basis', 'order',
  'place', 'target', 'seats', 'who', 'group', 'label', 'how', 'mod',
]); // prettier-ignore

export function teller(catalogue: Catalogue): Teller {
  const parts = (kind: string, id: string, mark: string): string[] => id.split(mark).map((part) => nameOf(kind, part));
  const lists = new Map<string, Intl.ListFormat>();
  const list = (type: 'conjunction' | 'disjunction', names: string[]): string => {
    const key = `${catalogue.language()} ${type}`;
    let format = lists.get(key);
    if (!format) lists.set(key, (format = new Intl.ListFormat(catalogue.language(), { type })));
    return format.format(names);
  };

  function nameOf(kind: string, id: string): string {
    if (id.includes('>')) {
      const [from = '', to = ''] = parts(kind, id, '>');
      return catalogue.text('route', { from, to });
    }
    if (id.includes('|')) return list('disjunction', parts(kind, id, '|'));
    if (id.includes('+')) return list('conjunction', parts('seat', id, '+'));
    for (const key of [`${kind}.${id}.name`, `${kind}.${id}.title`, `${kind}.${id}`]) {
      const text = catalogue.find(key);
      if (typeof text === 'string') return text;
    }
    return id;
  }

  function tell(msg: Msg): string {
    const args: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(msg.a ?? {})) {
      const kind = name.replace(/\d+$/, '');
      args[name] = typeof value === 'string' && KINDS.has(kind) ? nameOf(kind, value) : value;
    }
    return catalogue.text(msg.k, args);
  }
  return { nameOf, tell };
}
