/** The way to another device, and the host's way to a screen for everyone: links that work once, made only when asked for. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { MonitorUp, Smartphone } from 'lucide';
import type { SeatLink } from '../../../shared/protocol/messages.ts';
import { language, t } from '../../i18n/index.ts';
import { makeLink, signOutOthers } from '../../net/http.ts';
import { seatLink } from '../../net/seat-link.ts';
import type { TableStore } from '../../net/store.ts';
import { ticketFor } from '../../net/tickets.ts';
import { Icon } from '../../ui/icon.tsx';
import { note, noteRefusal } from '../../ui/say.tsx';
import { LinkSheet } from '../lobby/invite.tsx';

export function Device({ store }: { store: TableStore }): JSX.Element | null {
  const shown = useSignal<(SeatLink & { screen: boolean }) | null>(null);
  const me = store.me.value;
  const token = ticketFor(store.code)?.token;
  if (!token || !me || me.screen) return null;
  const make = async (screen: boolean) => {
    const made = await makeLink(store.code, token, screen);
    if (made.ok) shown.value = { ...made.value, screen };
    else noteRefusal(made.refusal);
  };
  const alone = async () => {
    const done = await signOutOthers(store.code, token);
    if (done.ok) note(t('place.signedOut'));
    else noteRefusal(done.refusal);
  };
  return (
    <>
      {shown.value && <Sheet code={store.code} {...shown.value} />}
      <div class="row">
        <button type="button" class="button" onClick={() => void make(false)}>
          <Icon of={Smartphone} size={17} /> {t('place.show')}
        </button>
        {me.host && (
          <button type="button" class="button" onClick={() => void make(true)}>
            <Icon of={MonitorUp} size={17} /> {t('place.screen.open')}
          </button>
        )}
      </div>
      {me.devices > 1 && (
        <p class="row small">
          <span class="grow">{t('place.devices', { count: me.devices })}</span>
          <button type="button" class="button slim" onClick={() => void alone()}>
            {t('place.signOut')}
          </button>
        </p>
      )}
    </>
  );
}

function Sheet({ code, link, until, screen }: SeatLink & { code: string; screen: boolean }): JSX.Element {
  const of = screen ? 'place.screen' : 'place';
  const to = seatLink(code, link);
  const time = new Date(until).toLocaleTimeString(language().lang, { hour: '2-digit', minute: '2-digit' });
  return (
    <LinkSheet link={to} label={t(`${of}.link`)} qr={t(`${of}.qr`)}>
      <h3>{t(`${of}.title`)}</h3>
      <p class="small">{t(`${of}.note`)}</p>
      <p class="small">
        {!screen && <strong>{t('place.secret')}</strong>} {t('place.until', { time })}
      </p>
      {screen && (
        <p>
          <a class="button" href={to} target="_blank" rel="noopener">
            <Icon of={MonitorUp} size={17} /> {t('place.screen.window')}
          </a>
        </p>
      )}
    </LinkSheet>
  );
}
