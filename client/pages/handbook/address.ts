/** Where an entry of the handbook stands. Light: whatever links into the handbook imports this and no more. */
export const CHAPTERS = [
  'rules', 'seats', 'operations', 'odds', 'cards', 'contests', 'accords', 'dispatches', 'reckoning', 'tracks', 'map', 'scenarios',
  'assumptions', 'claims', 'tuning', 'glossary', 'sources', 'limits',
] as const; // prettier-ignore
export type ChapterId = (typeof CHAPTERS)[number];

/** The chapter of each kind of entry. */
const CHAPTER_OF = {
  rule: 'rules',
  seat: 'seats',
  aim: 'seats',
  agenda: 'seats',
  op: 'operations',
  mod: 'odds',
  card: 'cards',
  contest: 'contests',
  accord: 'accords',
  dispatch: 'dispatches',
  reckoning: 'reckoning',
  track: 'tracks',
  space: 'map',
  piece: 'map',
  scenario: 'scenarios',
  switch: 'assumptions',
  claim: 'claims',
  tuning: 'tuning',
  term: 'glossary',
  source: 'sources',
  fact: 'sources',
  limit: 'limits',
} as const satisfies Record<string, ChapterId>;
export type Kind = keyof typeof CHAPTER_OF;
/** `op.raid`, `card.w16`, `source.P7`: the kind of the thing and its id. */
export type EntryId = `${Kind}.${string}`;

export function partsOf(entry: EntryId): { kind: Kind; id: string } {
  const dot = entry.indexOf('.');
  return { kind: entry.slice(0, dot) as Kind, id: entry.slice(dot + 1) };
}
export const chapterOf = (entry: EntryId): ChapterId => CHAPTER_OF[partsOf(entry).kind];
export const chapterAddress = (chapter: ChapterId | 'all'): string => `/handbook/${chapter}`;
export const addressOf = (entry: EntryId): string => `${chapterAddress(chapterOf(entry))}#${entry}`;
/** Where a source is explained: a paragraph of the document, or a fact. */
export const sourceEntry = (ref: string): EntryId => (ref.startsWith('F:') ? `fact.${ref.slice(2)}` : `source.${ref}`);
