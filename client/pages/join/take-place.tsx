/** A link to a place was opened: whose is it, and shall this browser take it? Asked in a new browser as well. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { MonitorUp } from 'lucide';
import { shownCode } from '../../../shared/protocol/code.ts';
import type { LinkedPlace } from '../../../shared/protocol/messages.ts';
import type { Msg } from '../../../shared/rules/types.ts';
import { Emblem } from '../../desk/ornament.tsx';
import { nameOf, t, tell } from '../../i18n/index.ts';
import type { Result } from '../../net/http.ts';
import { lookAtOffer, offered, takeOffer } from '../../net/seat-link.ts';
import { ticketFor } from '../../net/tickets.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';

export function TakePlace({ code }: { code: string }): JSX.Element {
  const offer = offered.value!;
  const found = useSignal<Result<LinkedPlace> | null>(null);
  useEffect(() => {
    let here = true;
    found.value = null;
    void lookAtOffer(offer).then((result) => here && (found.value = result));
    return () => void (here = false);
  }, [offer.link]);
  const leave = () => void (offered.value = null);
  const place = found.value?.ok ? found.value.value : null;
  return (
    <Dialog
      title={t(place?.screen ? 'place.ask.screenTitle' : 'place.ask.title')}
      onClose={leave}
      class="narrow take-place"
    >
      {place ? (
        <Question key={offer.link} code={code} place={place} onNo={leave} />
      ) : found.value ? (
        <>
          <p class="notice bad" role="alert">
            {found.value.ok ? null : tell(found.value.refusal)}
          </p>
          <div class="dialog-acts">
            <button type="button" class="button main" onClick={leave}>
              {t('act.close')}
            </button>
          </div>
        </>
      ) : (
        <p aria-busy="true">{t('place.ask.looking')}</p>
      )}
    </Dialog>
  );
}

function Question({ code, place, onNo }: { code: string; place: LinkedPlace; onNo: () => void }): JSX.Element {
  const alone = useSignal(false);
  const busy = useSignal(false);
  const refusal = useSignal<Msg | null>(null);
  const { name, seat, screen } = place;
  const own = ticketFor(code);
  const take = async () => {
    if (busy.value || !offered.value) return;
    busy.value = true;
    refusal.value = await takeOffer(offered.value, place, alone.value);
    busy.value = false;
  };
  return (
    <>
      <div class="stack">
        <p class="whose-place" {...(seat ? { 'data-seat': seat } : {})}>
          {seat ? <Emblem seat={seat} size={34} /> : <Icon of={MonitorUp} size={30} />}
          <span>
            <strong>
              <bdi>{screen ? t('place.screen.title') : name}</bdi>
            </strong>
            <span class="soft">
              {seat && `${nameOf('seat', seat)} · `}
              {t('place.ask.table', { code: shownCode(code) })}
            </span>
          </span>
        </p>
        <p>{t(screen ? 'place.ask.screenNote' : 'place.ask.note', { name })}</p>
        {own && <p class="notice">{t(screen ? 'place.ask.screenHere' : 'place.ask.leave', { name: own.name })}</p>}
        {!screen && (
          <label class="check">
            <input
              type="checkbox"
              checked={alone.value}
              onChange={(event) => (alone.value = event.currentTarget.checked)}
            />
            <span>{t('place.ask.alone')}</span>
          </label>
        )}
        {refusal.value && (
          <p class="notice bad" role="alert">
            {tell(refusal.value)}
          </p>
        )}
      </div>
      <div class="dialog-acts">
        <button type="button" class="button quiet" onClick={onNo} autofocus>
          {own ? t('place.ask.stay', { name: own.name }) : t('place.ask.no')}
        </button>
        <button
          type="button"
          class={`button ${own && !screen ? 'grave' : 'main'}`}
          aria-disabled={busy.value}
          onClick={() => void take()}
        >
          {t(screen ? 'place.ask.screenTake' : 'place.ask.take')}
        </button>
      </div>
    </>
  );
}
