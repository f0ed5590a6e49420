/** The order being built: card → use → operation → targets → boost → place. Each answer can be taken back by itself. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Effect } from '../../../shared/content/model.ts';
import type { Legal, View, You } from '../../../shared/rules/known.ts';
import { bankValue } from '../../../shared/rules/orders.ts';
import { nameOf, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Hint, useAsk, Why } from '../bits.tsx';
import { CardFace } from '../card.tsx';
import { cardOf } from '../content.ts';
import { Sign } from '../icons.tsx';
import { chooseOp, chooseSlot, chooseUse, draft, layDown, orderOf, type Slot } from '../state.ts';
import { Boosts } from './boost.tsx';
import { OddsPanel } from './odds-panel.tsx';
import { OpPicker } from './op-picker.tsx';
import { EventTargets, TargetPicker } from './target-picker.tsx';
import { UsePicker } from './use-picker.tsx';
import { WhyLink } from '../why.tsx';

interface BuilderProps {
  store: TableStore;
  view: View;
  you: You;
  legal: Legal;
}

export function Builder({ store, you, legal }: BuilderProps): JSX.Element | null {
  const now = draft.value;
  const head = useRef<HTMLHeadingElement>(null);
  // The button that was pressed may be gone with its step: the focus goes to the next question.
  useEffect(() => {
    const active = document.activeElement;
    if (active === document.body || active?.matches('.hand-take, .slot *'))
      head.current?.focus({ preventScroll: false });
  }, [now.card, now.use, now.op, now.from]);
  const card = now.card === null ? undefined : cardOf(now.card);
  const options = legal.cards.find((one) => one.card === now.card);
  if (!card || !options) return null;
  const step = now.use === null ? 'use' : now.use === 'operation' && now.op === null ? 'op' : 'last';
  return (
    <section class="builder" aria-label={t('desk.build.title', { card: nameOf('card', card.id) })}>
      <div class="builder-card">
        <CardFace card={card} />
      </div>
      <div class="builder-steps">
        <header class="builder-head">
          <h3 ref={head} tabIndex={-1}>
            {nameOf('card', card.id)}
          </h3>
          <WhyLink entry={`card.${card.id}`} what={nameOf('card', card.id)} />
          <button type="button" class="mini" onClick={layDown}>
            <Sign name="close" size={15} /> {t('desk.build.layDown')}
          </button>
        </header>
        <Trail />
        {step === 'use' ? <UsePicker card={card} options={options} /> : null}
        {step === 'op' ? <OpPicker legal={legal} most={options.ops} /> : null}
        {step === 'last' ? <LastStep store={store} you={you} legal={legal} /> : null}
      </div>
    </section>
  );
}

/** What has been answered so far; a press takes the answer back. */
function Trail(): JSX.Element | null {
  const { use, op } = draft.value;
  if (use === null) return null;
  return (
    <p class="trail">
      <button
        type="button"
        class="trail-step"
        onClick={() => chooseUse(null)}
        aria-label={t('desk.build.backTo', { what: t(`desk.use.${use}.name`) })}
      >
        {t(`desk.use.${use}.name`)} <Sign name="edit" size={13} />
      </button>
      {op === null ? null : (
        <button
          type="button"
          class="trail-step"
          onClick={() => chooseOp(null)}
          aria-label={t('desk.build.backTo', { what: nameOf('op', op) })}
        >
          {nameOf('op', op)} <Sign name="edit" size={13} />
        </button>
      )}
      {op === null ? null : <WhyLink entry={`op.${op}`} what={nameOf('op', op)} />}
    </p>
  );
}

function LastStep({ store, you, legal }: Omit<BuilderProps, 'view'>): JSX.Element {
  const now = draft.value;
  const options = legal.cards.find((one) => one.card === now.card)!;
  const card = cardOf(now.card!)!;
  const dice =
    now.use === 'operation'
      ? legal.op(now.op!).targets.some((target) => target.odds !== null)
      : now.use === 'event' && hasCheck(card.event);
  return (
    <>
      {now.use === 'operation' ? <TargetPicker options={legal.op(now.op!)} most={options.ops} /> : null}
      {now.use === 'event' && options.event.needsTarget ? <EventTargets options={options} /> : null}
      {now.use === 'bank' ? <Hint>{t('desk.use.bank.hint', { n: bankValue(card) })}</Hint> : null}
      {dice ? <Boosts you={you} /> : null}
      {now.use === 'operation' ? <OddsPanel options={legal.op(now.op!)} /> : null}
      <Place store={store} you={you} legal={legal} />
    </>
  );
}

function hasCheck(effects: readonly Effect[]): boolean {
  return effects.some(
    (effect) =>
      effect.do === 'check' || (effect.do === 'when' && (hasCheck(effect.then) || hasCheck(effect.else ?? []))),
  );
}

/** Lays the order face down in its slot, or says what is missing or forbidden. */
function Place({ store, you, legal }: Omit<BuilderProps, 'view'>): JSX.Element {
  const { ask, refusal, busy } = useAsk(store);
  const now = draft.value;
  const options = legal.cards.find((one) => one.card === now.card)!;
  const order = orderOf(now, legal);
  const why = order && legal.why({ t: 'place', seat: legal.seat, slot: now.slot, order });
  const place = async (slot: Slot): Promise<void> => {
    if (!order) return;
    // A card lies in one place only: from its other slot it is taken up first.
    const lies = options.slot;
    if (lies !== null && lies !== slot && !(await ask({ t: 'clear', slot: lies }))) return;
    if (!(await ask({ t: 'place', slot, order }))) return;
    layDown();
    const other: Slot = slot === 0 ? 1 : 0;
    chooseSlot(you.slots[other] === null ? other : slot);
  };
  const other: Slot = now.slot === 0 ? 1 : 0;
  const label = (slot: Slot): string => {
    const there = you.slots[slot];
    const name = t(slot === 0 ? 'desk.build.placeFirst' : 'desk.build.placeSecond');
    return there && there.card !== now.card
      ? t('desk.build.replacing', { place: name, card: nameOf('card', there.card) })
      : name;
  };
  const ready = order !== null && why === null;
  return (
    <div class="place">
      {order === null ? (
        <Hint>{t(now.use === 'operation' || now.use === 'event' ? 'desk.build.needTarget' : 'desk.build.need')}</Hint>
      ) : null}
      <Why msg={why ?? refusal.value} />
      <div class="place-acts">
        <button type="button" class="button main" disabled={!ready || busy.value} onClick={() => void place(now.slot)}>
          {label(now.slot)}
        </button>
        <button type="button" class="button quiet" disabled={!ready || busy.value} onClick={() => void place(other)}>
          {label(other)}
        </button>
      </div>
    </div>
  );
}
