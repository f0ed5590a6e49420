/** Tabs after the ARIA pattern: arrow keys move, one tab is in the tab order. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  icon?: JSX.Element;
  /** A mark on the tab: a number of things waiting. Its words are for the screen reader. */
  badge?: { n: number; words: string } | null;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
  /** The panel of the chosen tab. */
  children: ComponentChildren;
  class?: string;
}

export function Tabs<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
  class: name = '',
}: TabsProps<Id>): JSX.Element {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const ahead = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to =
      event.key === ahead
        ? at + 1
        : event.key === back
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? tabs.length - 1
              : null;
    if (to === null) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length]!;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.id}`)}`)?.focus();
  };
  return (
    <div class={`tabs ${name}`}>
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            class="tab"
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen || (chosen === null && index === 0) ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.icon}
            <span class="tab-label">{tab.label}</span>
            {tab.badge && tab.badge.n > 0 && (
              <span class="badge">
                <span aria-hidden="true">{tab.badge.n > 9 ? '9+' : tab.badge.n}</span>
                <span class="unseen">{tab.badge.words}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        key={chosen}
        class="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={chosen ? `${id}-${chosen}` : undefined}
        tabIndex={-1}
      >
        {children}
      </div>
    </div>
  );
}
