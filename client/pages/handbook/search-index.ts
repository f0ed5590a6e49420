/** The index of the handbook: every entry with the words it can be found by, built once in the browser. */
import MiniSearch from 'minisearch';
import { ACCORDS_DATA } from '../../../shared/content/accords.ts';
import { CARDS } from '../../../shared/content/cards/index.ts';
import { CONTESTS_DATA } from '../../../shared/content/contests.ts';
import { DISPATCHES } from '../../../shared/content/dispatches.ts';
import type { AccordId, ContestId } from '../../../shared/content/ids.ts';
import { SWITCHES } from '../../../shared/content/ids.ts';
import type { Effect } from '../../../shared/content/model.ts';
import { NUMBERS } from '../../../shared/content/provenance/numbers/index.ts';
import { effectLines } from '../../../shared/rules/effects/index.ts';
import { has, t, tell } from '../../i18n/index.ts';
import { CHAPTERS, type EntryId, type Kind, partsOf } from './address.ts';
import { groupsOf } from './chapters.ts';
import { limitText } from './leaves/limit.tsx';
import { ruleText } from './leaves/rule.tsx';
import { titleOf } from './titles.ts';

const said = (effects: readonly Effect[]): string => effectLines(effects).map((line) => tell(line)).join(' '); // prettier-ignore
/** What its numbers are, for whoever looks for one. */
const sized = (entry: EntryId): string => (NUMBERS.get(entry) ?? []).map((_, i) => t(`number.${entry}.${i}.what`)).join(' '); // prettier-ignore
const texted = (...keys: string[]): string => keys.filter(has).map((key) => t(key)).join(' '); // prettier-ignore

/** Words of an entry beside its title. */
const WORDS: Partial<Record<Kind, (id: string) => string>> = {
  rule: (id) => ruleText(id),
  seat: (id) => texted(`seat.${id}.wants`, `seat.${id}.scarce`, `seat.${id}.failure`),
  op: (id) => texted(`op.${id}.does`, `grounds.op.${id}`),
  card: (id) => `${t(`card.${id}.note`)} ${said(CARDS[id]?.event ?? [])}`,
  contest: (id) =>
    [t(`contest.${id}.note`), ...CONTESTS_DATA[id as ContestId].outcomes.map((o) => `${o.title} ${said(o.effects)}`)].join(' '),
  accord: (id) => {
    const { sign, upkeep, broken } = ACCORDS_DATA[id as AccordId];
    return `${t(`accord.${id}.note`)} ${said([...sign, ...upkeep, ...broken])}`;
  },
  dispatch: (id) => `${t(`dispatch.${id}.note`)} ${said(DISPATCHES.find((d) => d.id === id)?.effects ?? [])}`,
  reckoning: (id) => texted(`handbook.reckoning.text.${id}`),
  switch: (id) =>
    texted(`assumption.${id}.question`, ...SWITCHES[id as keyof typeof SWITCHES].flatMap((side) => [`assumption.${id}.${side}.text`, `switch.${id}.${side}`])),
  tuning: (id) => [t(`tuning.${id}.what`), t(`tuning.${id}.why`)].join(' '),
  term: (id) => texted(`glossary.${id}.text`),
  source: (id) => texted(`paragraph.${id}`),
  fact: (id) => texted(`source.F.${id}`),
  limit: (id) => limitText(id),
}; // prettier-ignore

interface Doc {
  id: EntryId;
  title: string;
  words: string;
}
let index: MiniSearch<Doc> | null = null;
function built(): MiniSearch<Doc> {
  if (index) return index;
  index = new MiniSearch<Doc>({
    fields: ['title', 'words'],
    searchOptions: {
      boost: { title: 4 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  const docs = CHAPTERS.flatMap((chapter) => groupsOf(chapter).flatMap((group) => group.entries)).map((entry): Doc => {
    const { kind, id } = partsOf(entry);
    return { id: entry, title: titleOf(entry), words: `${WORDS[kind]?.(id) ?? texted(`${kind}.${id}.note`)} ${sized(entry)}` };
  });
  index.addAll(docs);
  return index;
}

/** Builds the index, before the first letter is typed. */
export const prepare = (): void => void built();

/** Entries for these words, best first. */
export const find = (query: string): EntryId[] =>
  query.trim()
    ? built()
        .search(query)
        .map(({ id }) => id as EntryId)
    : [];
