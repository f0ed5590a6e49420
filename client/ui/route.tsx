/** Where the person is: the path as a signal, and links that do not reload the page. */
import { signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';

export const path = signal(location.pathname);
addEventListener('popstate', () => (path.value = location.pathname));

/** Goes to a path of this site. `replace`: the present page is not to be come back to. */
export function go(to: string, replace = false): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  path.value = location.pathname;
  scrollTo(0, 0);
}

interface LinkProps {
  to: string;
  class?: string;
  children: ComponentChildren;
}
export function Link({ to, class: name, children }: LinkProps): JSX.Element {
  return (
    <a
      href={to}
      class={name}
      onClick={(event) => {
        // A new tab, a download or another button is the browser's business.
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
