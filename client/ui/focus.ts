/** Where the focus goes when what had it is gone. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Each time `what` changes and took the focused element with it, the focus goes to `target` (which needs a tabIndex). */
export function useFocusAfter(target: RefObject<HTMLElement | null>, what: unknown): void {
  const before = useRef(what);
  useEffect(() => {
    if (before.current !== what && document.activeElement === document.body)
      target.current?.focus({ preventScroll: true });
    before.current = what;
  }, [what]);
}
