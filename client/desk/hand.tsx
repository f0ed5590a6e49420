/** The hand: five cards held in a fan, or side by side on a phone. Arrow keys walk along it, Enter takes a card up. */
import type { JSX } from 'preact';
import { useComputed } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { Legal, You } from '../../shared/rules/known.ts';
import { t } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { noteRefusal } from '../ui/say.tsx';
import { CardFace } from './card.tsx';
import { cardOf } from './content.ts';
import { draft, takeCard } from './state.ts';

export function Hand({ store }: { store: TableStore }): JSX.Element | null {
  const view = store.view.value;
  const legal = store.legal.value;
  const list = useRef<HTMLUListElement>(null);
  if (!view?.you || !legal) return null;
  const { you } = view;
  const walk = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.hand-take') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const rtl = document.dir === 'rtl';
    const to =
      event.key === (rtl ? 'ArrowLeft' : 'ArrowRight')
        ? at + 1
        : event.key === (rtl ? 'ArrowRight' : 'ArrowLeft')
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? buttons.length - 1
              : null;
    if (to === null || at < 0) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  };
  const held = you.hand;
  return (
    <section class="hand" aria-label={t('desk.hand.title', { n: held.length })}>
      <ul class="hand-fan" ref={list} onKeyDown={walk} style={{ '--n': held.length }}>
        {held.map((id, index) => (
          <HandCard key={id} id={id} index={index} n={held.length} legal={legal} you={you} />
        ))}
      </ul>
      <p class="hand-piles">
        <span>{t('desk.hand.draw', { n: you.drawCount })}</span>
        <span>{t('desk.hand.discard', { n: you.discard.length })}</span>
        <span>{t('desk.hand.out', { n: you.out.length })}</span>
      </p>
    </section>
  );
}

function HandCard({
  id,
  index,
  n,
  legal,
  you,
}: {
  id: string;
  index: number;
  n: number;
  legal: Legal;
  you: You;
}): JSX.Element | null {
  const card = cardOf(id);
  const text = useId();
  // What is printed on a card stays: taking one up draws no face again.
  const face = useMemo(() => card && <CardFace card={card} id={text} />, [card, text]);
  const taken = useComputed(() => draft.value.card === id).value;
  if (!card) return null;
  const slot = you.slots.findIndex((order) => order?.card === id);
  const label = [
    t('desk.hand.card', { card: t(`card.${id}.title`), ops: card.ops, initiative: card.initiative }),
    slot >= 0 ? t('desk.hand.placed', { n: slot + 1 }) : '',
  ].join(' ');
  return (
    <li
      style={{ '--i': index - (n - 1) / 2, '--z': index }}
      data-taken={taken || undefined}
      data-placed={slot >= 0 || undefined}
    >
      <div class="hand-card">
        {/* Over the face, not around it: its name is the card's, and the face is read like any other text. */}
        <button
          type="button"
          class="hand-take"
          aria-pressed={taken}
          aria-label={label.trim()}
          aria-describedby={text}
          onClick={() => {
            if (legal.phase === 'over') return;
            // A sealed hand lies still, and says so.
            if (noteRefusal(legal.sealed ? legal.why({ t: 'clear', seat: legal.seat, slot: 0 }) : null))
              takeCard(id, legal, you.slots);
          }}
          aria-disabled={legal.sealed || legal.phase === 'over' || undefined}
        />
        {face}
        {slot >= 0 ? <span class="hand-ribbon">{t('desk.hand.ribbon', { n: slot + 1 })}</span> : null}
      </div>
    </li>
  );
}
