/** One entry of the handbook laid over the table: the game goes on underneath. */
import type { JSX } from 'preact';
import { t } from '../../i18n/index.ts';
import { addressOf, type EntryId } from './address.ts';
import { Leaf } from './leaf.tsx';

export function WhyPage({ entry }: { entry: EntryId }): JSX.Element {
  // What is linked from here opens beside the table, never in its place.
  const beside = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    link.target = '_blank';
    link.rel = 'noopener';
  };
  return (
    <div class="hb-over" onClickCapture={beside}>
      <Leaf entry={entry} />
      <p class="small">
        <a href={addressOf(entry)} target="_blank" rel="noopener">
          {t('handbook.open')}
        </a>{' '}
        <span class="soft">({t('handbook.newTab')})</span>
      </p>
    </div>
  );
}
