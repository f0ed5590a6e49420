/**
 * "What would an adviser do?": the seat's simple bot is asked, in the browser, with the seat's own view. It knows no more
 * than the person does, says why, and places nothing by itself.
 */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { effectLines } from '../../../shared/rules/effects/index.ts';
import type { Legal, View } from '../../../shared/rules/known.ts';
import { oddsOf } from '../../../shared/rules/odds.ts';
import type { Msg, Order } from '../../../shared/rules/types.ts';
import { nameOf, t, tell } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Emblem } from '../ornament.tsx';
import { EffectLines, Hint, useAsk, Why } from '../bits.tsx';
import { cardOf } from '../content.ts';
import { OddsFull } from '../odds.tsx';
import { chooseSlot, type Slot } from '../state.ts';
import { targetName } from '../targets.ts';
import { orderLine } from './order-line.ts';

interface Advice {
  /** It holds for this turn, and while it can still be done. */
  turn: number;
  slot: Slot;
  order: Order;
  reason: Msg;
}
/** What the adviser has said last; `none`: nothing to add. For the guide, which waits for it. */
export const advice = signal<Advice | 'none' | 'failed' | null>(null);

async function consult(view: View): Promise<void> {
  const { botFor } = await import('../../../shared/bots/index.ts');
  const moves = botFor(view.you!.seat).orders(view);
  for (const { action, reason } of moves)
    if (action.t === 'place') {
      advice.value = { turn: view.turn, slot: action.slot, order: action.order, reason };
      return;
    }
  advice.value = 'none';
}

export function Adviser({ store, view, legal }: { store: TableStore; view: View; legal: Legal }): JSX.Element | null {
  const { ask, refusal, busy } = useAsk(store);
  const now = advice.value;
  const old =
    now !== null &&
    typeof now === 'object' &&
    (now.turn !== view.turn ||
      view.you!.slots[now.slot] !== null ||
      legal.why({ t: 'place', seat: legal.seat, slot: now.slot, order: now.order }) !== null);
  useEffect(() => {
    if (old) advice.value = null;
  }, [old]);
  useEffect(() => () => void (advice.value = null), []);
  if (legal.emptySlots.length === 0) return null;
  if (now === null || old || now === 'failed')
    return (
      <div class="adviser">
        <button
          type="button"
          class="button slim adviser-ask"
          onClick={() => void consult(view).catch(() => (advice.value = 'failed'))}
        >
          <Emblem seat={legal.seat} size={16} /> {t('desk.adviser.ask')}
        </button>
        {now === 'failed' ? <Hint>{t('load.failed')}</Hint> : null}
      </div>
    );
  if (now === 'none')
    return (
      <div class="adviser" role="status">
        <Hint>{t('desk.adviser.none')}</Hint>
      </div>
    );
  const { order, slot, reason } = now;
  const accept = async (): Promise<void> => {
    if (!(await ask({ t: 'place', slot, order }))) return;
    const other: Slot = slot === 0 ? 1 : 0;
    chooseSlot(view.you!.slots[other] === null ? other : slot);
  };
  return (
    <section class="adviser adviser-says" aria-labelledby="adviser-title" data-seat={legal.seat}>
      <h3 id="adviser-title">{t('desk.adviser.title')}</h3>
      <div role="status">
        <blockquote class="adviser-why">{tell(reason)}</blockquote>
        <p class="adviser-order">
          <b>{nameOf('card', order.card)}</b> {orderLine(order)}
        </p>
      </div>
      <Prospect order={order} legal={legal} />
      <Why msg={refusal.value} />
      <div class="place-acts">
        <button type="button" class="button main" disabled={busy.value} onClick={() => void accept()}>
          {t(slot === 0 ? 'desk.adviser.first' : 'desk.adviser.second')}
        </button>
        <button type="button" class="button quiet" onClick={() => (advice.value = null)}>
          {t('desk.adviser.no')}
        </button>
      </div>
    </section>
  );
}

/** What can be expected of it: odds and reasons of every target, or the lines of the event. */
function Prospect({ order, legal }: { order: Order; legal: Legal }): JSX.Element | null {
  if (order.use === 'bank') return null;
  if (order.use === 'event') return <EffectLines lines={effectLines(cardOf(order.card)?.event ?? [])} />;
  const options = legal.op(order.op).targets.filter((target) => order.targets.includes(target.id));
  return (
    <>
      {options.map(({ id, odds, gain }) => (
        <div key={id} class="odds-slip">
          <h4>{targetName(order.op, id)}</h4>
          {odds ? (
            <OddsFull odds={oddsOf(odds.mods, order.boost)} folded={options.length > 1} />
          ) : (
            <p class="hint">{t('desk.odds.certainLong')}</p>
          )}
          {gain ? (
            <p class="odds-gain">
              <b>{t(odds ? 'desk.odds.gain' : 'desk.odds.does')}</b> {tell(gain)}
            </p>
          ) : null}
        </div>
      ))}
    </>
  );
}
