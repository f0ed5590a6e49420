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
  const tuned = TUNED[Number(id) - 1];
  if (!tuned) return null;
  const { from, to, why, evidence } = tuned;
  return (
    <Entry id={`tuning.${id}`} quiet>
      <p class="hb-lead">{t(`tuning.${id}`)}</p>
      {from !== undefined && to !== undefined ? <p>{t('handbook.tuning.from', { from, to })}</p> : null}
      {why ? <p>{why}</p> : null}
      {evidence ? <p class="small soft">{evidence}</p> : null}
    </Entry>
  );
}
