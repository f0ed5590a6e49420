/** The title of an entry in the reader's language. */
import type { SourceRef } from '../../../shared/content/ids.ts';
import { SHOWN_CLAIMS } from '../../../shared/content/study/shown.ts';
import { has, nameOf, t } from '../../i18n/index.ts';
import { type EntryId, type Kind, partsOf } from './address.ts';

const SPECIAL: Partial<Record<Kind, (id: string) => string>> = {
  rule: (id) => t(`handbook.rule.${id}.title`),
  // The step of a growing cell names its region; here it is any.
  reckoning: (id) => t(`reckoning.${id}`, { space: t('handbook.region') }).replace(/\.$/, ''),
  mod: (id) => (has(`mod.${id}`) ? t(`mod.${id}`) : id),
  term: (id) => t(`glossary.${id}.term`),
  fact: (id) => shortened(t(`source.F.${id}`)),
  source: (id) => `${id} · ${nameOf('source', id as SourceRef)}`,
  limit: (id) => t(`handbook.limit.${id}.title`),
  tuning: (id) => shortened(t(`tuning.${id}.what`)),
  claim: (id) => {
    const claim = SHOWN_CLAIMS.find((one) => one.id === id);
    if (claim?.kind !== 'claim') return t(`claim.${id}.title`);
    return `${t('handbook.claim.number', { n: id })}: ${t(`claim.${id}.title`)}`;
  },
};
/** The beginning of a sentence, up to a word's end. */
const shortened = (text: string, most = 64): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;

export function titleOf(entry: EntryId): string {
  const { kind, id } = partsOf(entry);
  return SPECIAL[kind]?.(id) ?? nameOf(kind, id);
}
