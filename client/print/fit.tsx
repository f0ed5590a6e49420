/** Text that must stay on its card: set closer and smaller, step by step, until it does. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Steps of `data-fit` in css/cards.css: 0 as designed. */
const STEPS = 6;

export function Fit({
  class: name,
  seat,
  children,
}: {
  class: string;
  seat?: string;
  children: ComponentChildren;
}): JSX.Element {
  const face = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const set = () => {
      const box = face.current;
      if (!box) return;
      for (let step = 0; step <= STEPS; step++) {
        box.dataset['fit'] = String(step);
        if (box.scrollHeight <= box.clientHeight) return;
      }
    };
    set();
    void document.fonts.ready.then(set);
  });
  return (
    <div class={name} data-seat={seat} ref={face}>
      {children}
    </div>
  );
}
