/** Where on the page a step is done: the element to ring, and a card laid beside it that never covers it. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Matches the break of style/guide.css: below it the card is a sheet at the foot or the head of the page. */
const SHEET = matchMedia('(max-width: 820px)');
const GAP = 14;
const EDGE = 8;

const seen = (element: Element): boolean => element.getClientRects().length > 0;

/** The topmost dialog that is open, outside which nothing can be reached; else the body. */
export function topmost(): HTMLElement {
  return [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.body;
}

/** The first of these places that is on the page, can be seen and can be reached. */
export function findSpot(at: readonly string[]): HTMLElement | null {
  const within = topmost();
  for (const selector of at) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
      (element) => seen(element) && within.contains(element),
    );
    if (found) return found;
  }
  return null;
}

/** Keeps ring and card at the element until the returned function is called. */
export function follow(spot: HTMLElement, ring: HTMLElement, card: HTMLElement): () => void {
  // A dialog begins at its head, where the card lies.
  if (!card.closest('dialog')) spot.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return autoUpdate(spot, card, () => {
    const box = spot.getBoundingClientRect();
    Object.assign(ring.style, {
      left: `${Math.max(2, box.left - 4)}px`,
      top: `${Math.max(2, box.top - 4)}px`,
      width: `${Math.min(innerWidth - 4, box.right + 4) - Math.max(2, box.left - 4)}px`,
      height: `${Math.min(innerHeight - 4, box.bottom + 4) - Math.max(2, box.top - 4)}px`,
    });
    if (card.closest('dialog') || SHEET.matches) {
      // In a dialog it lies in the flow. A sheet on a phone leaves the half free in which the spot is.
      card.dataset['side'] = (box.top + Math.min(box.bottom, innerHeight)) / 2 > innerHeight / 2 ? 'head' : 'foot';
      Object.assign(card.style, { left: '', top: '' });
      return;
    }
    delete card.dataset['side'];
    void computePosition(spot, card, {
      strategy: 'fixed',
      placement: document.dir === 'rtl' ? 'right' : 'left',
      middleware: [
        offset(GAP),
        flip({ fallbackPlacements: ['left', 'right', 'top', 'bottom'], padding: EDGE }),
        shift({ padding: EDGE }),
      ],
    }).then(({ x, y }) => Object.assign(card.style, { left: `${x}px`, top: `${y}px` }));
  });
}

/** Lets card and ring lie where the style sheet has them: there is nothing to point at just now. */
export function rest(ring: HTMLElement, card: HTMLElement): void {
  Object.assign(card.style, { left: '', top: '' });
  card.dataset['side'] = 'foot';
  Object.assign(ring.style, { width: '0', height: '0' });
}

/** The element, or the first thing in it, that can take the focus: the way there for a keyboard. */
export function focusSpot(spot: HTMLElement): void {
  const inside = spot.matches('button, a, input, select, textarea')
    ? spot
    : spot.querySelector<HTMLElement>(
        'button:not(:disabled), input:not(:disabled), select, textarea, a[href], summary, [tabindex]',
      );
  (inside ?? spot).focus();
}
