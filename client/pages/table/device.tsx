/** The way to another device: a link that carries this person's place, shown only when asked for. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Smartphone } from 'lucide';
import { t } from '../../i18n/index.ts';
import { seatLink } from '../../net/seat-link.ts';
import { ticketFor } from '../../net/tickets.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkSheet } from '../lobby/invite.tsx';

export function Device({ code }: { code: string }): JSX.Element | null {
  const shown = useSignal(false);
  const token = ticketFor(code)?.token;
  if (!token) return null;
  if (!shown.value)
    return (
      <div>
        <button type="button" class="button" onClick={() => (shown.value = true)}>
          <Icon of={Smartphone} size={17} /> {t('place.show')}
        </button>
      </div>
    );
  return (
    <LinkSheet link={seatLink(code, token)} label={t('place.link')} qr={t('place.qr')}>
      <h3>{t('place.title')}</h3>
      <p class="small">{t('place.note')}</p>
      <p class="small">
        <strong>{t('place.secret')}</strong>
      </p>
    </LinkSheet>
  );
}
