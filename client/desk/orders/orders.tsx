/** The order sheet: two face-down slots, the order being built, and the seal. */
import type { JSX } from 'preact';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Legal, View, You } from '../../../shared/rules/known.ts';
import type { Order } from '../../../shared/rules/types.ts';
import { nameOf, num, t } from '../../i18n/index.ts';
import { useFocusAfter } from '../../ui/focus.ts';
import { SeatName } from '../../ui/seat.tsx';
import type { TableStore } from '../../net/store.ts';
import { Hint, useAsk, Why } from '../bits.tsx';
import { CardBack } from '../card.tsx';
import { Sign } from '../icons.tsx';
import { playback } from '../stage.ts';
import { chooseSlot, draft, editSlot, layDown, NO_DRAFT, type Slot } from '../state.ts';
import { Adviser } from './adviser.tsx';
import { Builder } from './builder.tsx';
import { orderLine } from './order-line.ts';
import { leftUndone, SealQuestion } from './seal-question.tsx';
import { Standing } from './standing.tsx';

export function Orders({ store }: { store: TableStore }): JSX.Element | null {
  const view = store.view.value;
  const legal = store.legal.value;
  if (!view) return null;
  if (!view.you || !legal) return <OthersSeals view={view} />;
  if (playback(store)) return <Hint>{t('desk.orders.playing')}</Hint>;
  return <Sheet store={store} view={view} you={view.you} legal={legal} />;
}

interface SheetProps {
  store: TableStore;
  view: View;
  you: You;
  legal: Legal;
}

function Sheet({ store, view, you, legal }: SheetProps): JSX.Element {
  const { ask, refusal, busy } = useAsk(store);
  const { card } = draft.value;
  const gone = card !== null && !you.hand.includes(card);
  // The bell may take a card away that is still in the player's fingers.
  useEffect(() => {
    if (gone) layDown();
  }, [gone]);
  const building = card !== null && !gone && !legal.sealed;
  const title = useRef<HTMLHeadingElement>(null);
  // The order is laid down, and what was pressed for it is gone: the focus goes to the sheet it lies on.
  useFocusAfter(title, building);
  const clear = async (slot: Slot): Promise<void> => {
    if (await ask({ t: 'clear', slot })) layDown();
  };
  /** Both are taken up and laid down crosswise; a refusal on the way is shown and leaves the rest in the hand. */
  const swap = async (): Promise<void> => {
    const [first, second] = you.slots;
    layDown();
    for (const slot of [0, 1] as const) if (you.slots[slot] && !(await ask({ t: 'clear', slot }))) return;
    if (second && !(await ask({ t: 'place', slot: 0, order: second }))) return;
    if (first) await ask({ t: 'place', slot: 1, order: first });
  };
  return (
    <section class="orders" aria-labelledby="orders-title" data-sealed={legal.sealed || undefined}>
      <header class="orders-head">
        <h2 id="orders-title" ref={title} tabIndex={-1}>
          {t('desk.orders.title')}
        </h2>
        <p class="orders-free">
          <Sign name="leverage" size={18} /> {t('desk.orders.free', { n: you.free })}
        </p>
      </header>
      <div class="slots">
        {([0, 1] as const).map((slot) => (
          <SlotPlace
            key={slot}
            slot={slot}
            order={you.slots[slot]}
            legal={legal}
            onEdit={() => editSlot(slot, you.slots)}
            onClear={() => void clear(slot)}
            busy={busy.value}
          />
        ))}
        {!legal.sealed && (you.slots[0] || you.slots[1]) ? (
          <button type="button" class="slots-swap" disabled={busy.value} onClick={() => void swap()}>
            <Sign name="swap" /> <span>{t('desk.orders.swap')}</span>
          </button>
        ) : null}
      </div>
      {refusal.value ? (
        <p role="alert">
          <Why msg={refusal.value} />
        </p>
      ) : null}
      {building ? <Builder store={store} view={view} you={you} legal={legal} /> : null}
      {!building && !legal.sealed ? <Adviser store={store} view={view} legal={legal} /> : null}
      {!building ? <SealPart store={store} view={view} you={you} legal={legal} /> : null}
      {!building ? <Standing store={store} you={you} legal={legal} /> : null}
    </section>
  );
}

interface SlotProps {
  slot: Slot;
  order: Order | null;
  legal: Legal;
  busy: boolean;
  onEdit: () => void;
  onClear: () => void;
}

function SlotPlace({ slot, order, legal, busy, onEdit, onClear }: SlotProps): JSX.Element {
  const now = draft.value;
  const current = now.slot === slot && now.card !== null && !legal.sealed;
  const name = t(slot === 0 ? 'desk.orders.first' : 'desk.orders.second');
  if (!order)
    return (
      <div class="slot slot-empty" data-current={current || undefined}>
        <button
          type="button"
          class="slot-hole"
          disabled={legal.sealed}
          aria-pressed={current}
          onClick={() => chooseSlot(slot)}
          aria-label={t('desk.orders.emptyLong', { slot: name })}
          data-n={num(slot + 1)}
        />
        <div class="slot-words">
          <b>{name}</b>
          <span>{t(current ? 'desk.orders.building' : 'desk.orders.empty')}</span>
        </div>
      </div>
    );
  return (
    <div class="slot" data-current={current || undefined}>
      <CardBack seat={legal.seat} n={slot + 1} />
      <div class="slot-words">
        <b>{nameOf('card', order.card)}</b>
        <span>{orderLine(order)}</span>
        {legal.sealed ? null : (
          <span class="slot-acts">
            <button
              type="button"
              class="mini"
              disabled={busy}
              onClick={onEdit}
              aria-label={t('desk.orders.editLong', { slot: name })}
            >
              <Sign name="edit" size={15} /> {t('desk.orders.edit')}
            </button>
            <button
              type="button"
              class="mini"
              disabled={busy}
              onClick={onClear}
              aria-label={t('desk.orders.clearLong', { slot: name })}
            >
              <Sign name="close" size={15} /> {t('desk.orders.clear')}
            </button>
          </span>
        )}
      </div>
    </div>
  );
}

/** The seal, why it cannot be set yet, and who has sealed. */
function SealPart({ store, view, you, legal }: SheetProps): JSX.Element {
  const { ask, refusal, busy } = useAsk(store);
  const placed = you.slots.filter((order) => order !== null).length;
  const part = useRef<HTMLDivElement>(null);
  useFocusAfter(part, legal.sealed);
  const asking = useSignal(false);
  const seal = async (): Promise<void> => {
    asking.value = false;
    if (await ask({ t: 'seal' })) draft.value = NO_DRAFT;
  };
  const press = (): void => {
    if (legal.canSeal !== null) refusal.value = legal.canSeal;
    else if (leftUndone(you, legal).length > 0) asking.value = true;
    else void seal();
  };
  return (
    <div class="seal-part" ref={part} tabIndex={-1}>
      {legal.sealed ? (
        <>
          <span class="wax" aria-hidden="true">
            <Sign name="check" size={26} />
          </span>
          <div class="seal-words">
            <b>{t('desk.seal.done')}</b>
            <p>{t('desk.seal.doneHint')}</p>
            <button
              type="button"
              class="button quiet"
              disabled={busy.value || legal.canUnseal !== null}
              onClick={() => void ask({ t: 'unseal' })}
            >
              {t('desk.seal.unseal')}
            </button>
            <Why msg={legal.canUnseal} />
          </div>
        </>
      ) : (
        <>
          <button
            type="button"
            class="wax wax-button"
            disabled={busy.value}
            aria-disabled={legal.canSeal !== null || undefined}
            aria-describedby="seal-why"
            onClick={press}
          >
            <Sign name="seal" size={24} />
            <span>{t('desk.seal.seal')}</span>
          </button>
          <div class="seal-words" id="seal-why">
            {legal.canSeal ? <Why msg={legal.canSeal} /> : <b>{t(`desk.seal.placed.${placed}`)}</b>}
            <Hint>
              {t(placed === 0 ? 'desk.orders.hintFirst' : placed === 1 ? 'desk.orders.hintSecond' : 'desk.seal.hint')}
            </Hint>
          </div>
        </>
      )}
      {asking.value && (
        <SealQuestion you={you} legal={legal} onSeal={() => void seal()} onBack={() => (asking.value = false)} />
      )}
      {refusal.value && refusal.value !== legal.canSeal ? (
        <p role="alert">
          <Why msg={refusal.value} />
        </p>
      ) : null}
      <OthersSeals view={view} />
    </div>
  );
}

/** Which seats have sealed: nothing of what. */
function OthersSeals({ view }: { view: View }): JSX.Element {
  return (
    <ul class="seals" aria-label={t('desk.seal.others')}>
      {(Object.keys(view.sealed) as (keyof View['sealed'])[]).map((seat) => (
        <li key={seat} data-sealed={view.sealed[seat]}>
          <SeatName seat={seat} size={12} />
          <span class="seals-state">
            {view.sealed[seat] ? <Sign name="check" size={12} /> : null}{' '}
            {t(view.sealed[seat] ? 'desk.seal.sealed' : 'desk.seal.open')}
          </span>
        </li>
      ))}
    </ul>
  );
}
