/** Words, paragraphs and facts, and what was tuned: entries that are mostly their text. */
import type { JSX } from 'preact';
import { GLOSSARY } from '../../../../shared/content/glossary.ts';
import { FACTS, SOURCE, type Fact } from '../../../../shared/content/sources.ts';
import { dateOf } from '../../../i18n/dates.ts';
import { t } from '../../../i18n/index.ts';
import { cited } from '../cited.ts';
import { Entry } from '../parts/entry.tsx';
import { TUNED } from '../tuning.ts';

export function TermLeaf({ id }: { id: string }): JSX.Element {
  return (
    <Entry id={`term.${id}`} grounds={{ sources: GLOSSARY[id]?.sources ?? [] }}>
      <p>{t(`glossary.${id}.text`)}</p>
    </Entry>
  );
}

const Cited = ({ source }: { source: string }): JSX.Element => (
  <p class="small soft">{t('handbook.source.cited', { count: cited().get(source) ?? 0 })}</p>
);

export function SourceLeaf({ id }: { id: string }): JSX.Element {
  return (
    <Entry id={`source.${id}`}>
      <p>{t(`paragraph.${id}`)}</p>
      <Cited source={id} />
    </Entry>
  );
}

export function FactLeaf({ id }: { id: string }): JSX.Element {
  const fact: Fact | undefined = (FACTS as Readonly<Record<string, Fact>>)[id];
  return (
    <Entry id={`fact.${id}`}>
      <p>{t(`source.F.${id}`)}</p>
      {fact ? (
        <p class="small soft">
          {t('handbook.source.from', { from: t(`source.from.${id}`) })} · {t(`handbook.grounds.tag.${fact.tag}`)} ·{' '}
          {t('handbook.grounds.asOf', { date: dateOf(fact.asOf) })}
        </p>
      ) : null}
      <Cited source={`F:${id}`} />
    </Entry>
  );
}

export const SourceDocument = (): JSX.Element => (
  <p translate={false}>{t('handbook.source.document', { ...SOURCE })}</p>
);

export function TuningLeaf({ id }: { id: string }): JSX.Element | null {
  if (!TUNED[Number(id) - 1]) return null;
  const part = (name: 'what' | 'from' | 'to' | 'why' | 'evidence') => t(`tuning.${id}.${name}`);
  return (
    <Entry id={`tuning.${id}`} quiet>
      <p class="hb-lead">{part('what')}</p>
      <p>{t('handbook.tuning.from', { from: part('from'), to: part('to') })}</p>
      <p>{part('why')}</p>
      <p class="small soft">{part('evidence')}</p>
    </Entry>
  );
}
