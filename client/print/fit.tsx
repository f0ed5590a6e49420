/** Text that must stay on its card: set closer and smaller, step by step, until it does. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Steps of `data-fit` in css/cards.css: 0 as designed. */
const STEPS = 6;

interface FitProps {
  class: string;
  card: string;
  children: ComponentChildren;
}
export function Fit({ class: name, card, children }: FitProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const set = () => {
      const box = place.current;
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
    <div class={name} data-card={card} ref={place}>
      {children}
    </div>
  );
}
