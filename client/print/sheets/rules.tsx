/** The rules for a real table, as running text. Its sections and paragraphs are those of the catalogue. */
import type { JSX } from 'preact';
import { t } from '../../i18n/index.ts';
import type { Choice } from '../choice.ts';
import { type Block, Flow } from '../flow.tsx';
import { SMALL } from '../paper.ts';
import { numbered } from './aid.tsx';

const SECTIONS = [
  'idea', 'table', 'map', 'turn', 'orders', 'check', 'example', 'cells', 'contests', 'accords', 'leverage', 'lines', 'end', 'first',
  'differs', 'credits',
] as const; // prettier-ignore

export function RulesText({ choice }: { choice: Choice }): JSX.Element {
  const blocks = SECTIONS.flatMap((section): Block[] => [
    { id: section, keep: true, node: <h3>{t(`print.rules.${section}.title`)}</h3> },
    ...numbered(`print.rules.${section}`, { hand: choice.scenario.hand }).map((text, i) => ({
      id: `${section}${i}`,
      node: <p>{text}</p>,
    })),
  ]);
  return (
    <Flow
      part="rules"
      page={SMALL[choice.series]}
      title={t('print.part.rules')}
      columns={2}
      head={
        <header class="text-head text-head-large">
          <h2>{t('print.rules.title')}</h2>
          <p>{t('print.rules.lead')}</p>
        </header>
      }
      blocks={blocks}
    />
  );
}
