/** Takes the record of the game home, as one file: all that this seat may know of it. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Download } from 'lucide';
import { t, tell } from '../i18n/index.ts';
import { fetchRecord } from '../net/http.ts';
import { ticketFor } from '../net/tickets.ts';
import { Icon } from '../ui/icon.tsx';
import { note } from '../ui/say.tsx';

export function SaveRecord({ code }: { code: string }): JSX.Element | null {
  const busy = useSignal(false);
  const token = ticketFor(code)?.token;
  if (!token) return null;
  const save = async () => {
    busy.value = true;
    const record = await fetchRecord(code, token);
    busy.value = false;
    if (!record.ok) return note(tell(record.refusal), true);
    const url = URL.createObjectURL(new Blob([JSON.stringify(record.value, null, 1)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `after-resolve-${code}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <div class="row">
      <button type="button" class="button quiet" disabled={busy.value} onClick={() => void save()}>
        <Icon of={Download} size={17} /> {t('place.save')}
      </button>
      <span class="small soft grow">{t('place.saveNote')}</span>
    </div>
  );
}
