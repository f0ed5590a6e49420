/** What the labels on cards and sheets stand for: the source's paragraphs, and every fact from elsewhere with its origin. */
import type { JSX } from 'preact';
import { LABELS } from '../../../shared/content/ids.ts';
import { FACTS } from '../../../shared/content/sources.ts';
import { dateOf } from '../../i18n/dates.ts';
import { nameOf, t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { type Block, Flow } from '../flow.tsx';
import { SMALL } from '../paper.ts';

export function SourceSheets({ choice }: { choice: Choice }): JSX.Element {
  const heading = (key: string): Block => ({ id: key, keep: true, node: <h3>{t(`print.sources.${key}`)}</h3> });
  return (
    <Flow
      part="sources"
      page={SMALL[choice.series]}
      title={t('print.part.sources')}
      columns={2}
      head={
        <header class="text-head">
          <h2>{t('print.part.sources')}</h2>
          <p>{t('print.sources.lead')}</p>
        </header>
      }
      blocks={[
        heading('paragraphs'),
        ...LABELS.map((id): Block => ({ id, node: <Source id={id} text={nameOf('source', id)} /> })),
        heading('facts'),
        ...Object.entries(FACTS).map(([id, { asOf }]): Block => ({
          id: `F:${id}`,
          node: (
            <Source
              id={`F:${id}`}
              text={t('desk.sources.fact', {
                text: t(`source.F.${id}`),
                from: t(`source.from.${id}`),
                asOf: dateOf(asOf),
              })}
            />
          ),
        })),
      ]}
    />
  );
}

const Source = ({ id, text }: { id: string; text: string }): JSX.Element => (
  <p class="source-line" data-source={id}>
    <b>{id}</b> {text}
  </p>
);
