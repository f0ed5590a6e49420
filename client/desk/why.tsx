/** Why? — from anything that happens to its entry of the handbook: laid over the table, or in a new tab by the usual keys. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Step } from '../../shared/rules/types.ts';
import { t } from '../i18n/index.ts';
import { addressOf, type EntryId } from '../pages/handbook/address.ts';
import { Dialog } from '../ui/dialog.tsx';
import './css/why.css';
import { lazy } from '../ui/lazy.tsx';

/** The entry that lies over the table. */
export const asked = signal<EntryId | null>(null);
/** The link that asked: the focus goes back to it. */
let opener: HTMLElement | null = null;

interface WhyLinkProps {
  entry: EntryId;
  /** What is asked about, for those who hear the link by itself. */
  what: string;
  /** Instead of the one word: the name of the thing. */
  words?: string;
}

export function WhyLink({ entry, what, words }: WhyLinkProps): JSX.Element {
  return (
    <a
      class={words === undefined ? 'why-link' : 'why-name'}
      href={addressOf(entry)}
      target="_blank"
      rel="noopener"
      aria-haspopup="dialog"
      aria-label={t('why.of', { what })}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        opener = event.currentTarget;
        asked.value = entry;
      }}
    >
      {words ?? t('why.link')}
    </a>
  );
}

const WhyPage = lazy<{ entry: EntryId }>(() => import('../pages/handbook/why.tsx').then((page) => page.WhyPage));

/** Where it is laid. Once at a table: outside of everything that listens to keys of its own. */
export function WhyOver(): JSX.Element | null {
  const entry = asked.value;
  useEffect(() => (entry === null ? undefined : () => void setTimeout(() => opener?.focus())), [entry]);
  if (entry === null) return null;
  return (
    <Dialog title={t('why.link')} class="wide" onClose={() => (asked.value = null)}>
      <WhyPage key={entry} entry={entry} />
    </Dialog>
  );
}

/** The entry that explains a step: the rule, the operation, the card or the news it comes from. */
export function entryOf(step: Step): EntryId {
  const a = step.text.a ?? {};
  const id = (name: string): string => String(a[name]);
  switch (step.kind) {
    case 'dispatch':
      return `dispatch.${id('dispatch')}`;
    case 'reckoning':
      if (step.text.k === 'reckoning.idle') return 'rule.reckoning';
      return `reckoning.${step.text.k.slice('reckoning.'.length)}`;
    case 'contest':
      return `contest.${step.contest?.id ?? id('contest')}`;
    case 'accord':
      return `accord.${a['accord'] ? id('accord') : step.text.k.slice(step.text.k.lastIndexOf('.') + 1)}`;
    case 'reveal':
    case 'order':
    case 'check':
    case 'fizzle':
      return step.op ? `op.${step.op}` : step.card ? `card.${step.card}` : 'rule.cards';
    case 'turn':
      return 'rule.turn';
    case 'refill':
      return 'rule.cards';
    case 'end':
      return 'rule.scores';
  }
}
