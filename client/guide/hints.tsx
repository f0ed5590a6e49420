/** A hint for someone who comes to a page of the table for the first time; put away once, it stays away on this device. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { Lightbulb, X } from 'lucide';
import { t } from '../i18n/index.ts';
import { keep, recall } from '../net/storage.ts';
import { Icon } from '../ui/icon.tsx';
import { guiding } from './walk.ts';

const HINTS = ['orders', 'contests', 'accords', 'log'] as const;
type HintId = (typeof HINTS)[number];
const isHint = (id: string): id is HintId => (HINTS as readonly string[]).includes(id);

const seen = signal<readonly string[]>(recall<readonly string[]>('hints-seen', []));
function setSeen(ids: readonly string[]): void {
  seen.value = ids;
  keep('hints-seen', ids);
}
/** All hints come back. */
export const bringHints = (): void => setSeen([]);

/** The hint of a page of the table, where it has one. Silent while the guide speaks. */
export function FirstHint({ code, page }: { code: string; page: string }): JSX.Element | null {
  if (!isHint(page) || seen.value.includes(page) || guiding(code)) return null;
  return (
    <aside class="first-hint" aria-label={t('guide.hint.label')}>
      <Icon of={Lightbulb} size={18} />
      <p>{t(`guide.hint.${page}`)}</p>
      <button
        type="button"
        class="icon-button"
        aria-label={t('guide.hint.away')}
        onClick={() => setSeen([...seen.value, page])}
      >
        <Icon of={X} size={15} />
      </button>
    </aside>
  );
}
