/** A seat link was opened in a browser that sits at that table already, as somebody else: which of the two shall it be? */
import type { JSX } from 'preact';
import { t } from '../../i18n/index.ts';
import { acceptOffered, offered } from '../../net/seat-link.ts';
import type { Ticket } from '../../net/tickets.ts';
import { Confirm } from '../../ui/dialog.tsx';

export function OtherPlace({ ticket: { code, name } }: { ticket: Ticket }): JSX.Element {
  return (
    <Confirm
      title={t('place.takeTitle')}
      yes={t('place.take')}
      no={t('place.stay', { name })}
      grave
      onYes={acceptOffered}
      onNo={() => (offered.value = null)}
    >
      <p>{t('place.takeNote', { code, name })}</p>
    </Confirm>
  );
}
