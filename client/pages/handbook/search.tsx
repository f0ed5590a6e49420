/** The search: a field, what it finds as links, and the count said aloud. Slash goes to it, arrows walk the results. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Search as Glass } from 'lucide';
import { t } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { announce } from '../../ui/say.tsx';
import { addressOf, partsOf } from './address.ts';
import { find, prepare } from './search-index.ts';
import { titleOf } from './titles.ts';

/** Results shown at a time. */
const MOST = 12;
/** ms of quiet before the count is said, so that a fast typist hears one number. */
const QUIET = 500;

export function Search(): JSX.Element {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = find(query);
  const count = t(found.length === 0 ? 'handbook.search.none' : 'handbook.search.found', {
    count: found.length,
    query,
  });
  useEffect(() => {
    const slash = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);
  useEffect(() => {
    if (!query.trim()) return;
    const timer = setTimeout(() => announce(count), QUIET);
    return () => clearTimeout(timer);
  }, [query, count]);
  const clear = (): void => {
    setQuery('');
    field.current?.focus();
  };
  const walk = (event: KeyboardEvent): void => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') clear();
    else if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') (at <= 0 ? field.current : links[at - 1])?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <search class="hb-search" onKeyDown={walk}>
      <label class="hb-search-field">
        <Icon of={Glass} size={18} />
        <span class="unseen">{t('handbook.search.label')}</span>
        <input
          ref={field}
          type="search"
          value={query}
          placeholder={t('handbook.search.hint')}
          aria-describedby="hb-search-keys"
          autocomplete="off"
          onFocus={() => void setTimeout(prepare)}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') list.current?.querySelector('a')?.click();
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <span id="hb-search-keys" class="unseen">
        {t('handbook.search.keys')}
      </span>
      {query.trim() ? (
        <div class="hb-found" data-over>
          <p class="hb-count">
            {count}
            {found.length > MOST ? `; ${t('handbook.search.first', { n: MOST })}` : ''}
          </p>
          <ul ref={list}>
            {found.slice(0, MOST).map((entry) => (
              <li key={entry}>
                <a href={addressOf(entry)} onClick={() => setQuery('')}>
                  <span>{titleOf(entry)}</span> <span class="hb-kind">{t(`handbook.kind.${partsOf(entry).kind}`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </search>
  );
}
