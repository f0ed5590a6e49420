/** The choice of an agenda, asked for before anything else; it can wait while the player looks around, but not past the seal. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Target } from 'lucide';
import type { AgendaId } from '../../../shared/content/ids.ts';
import type { Msg } from '../../../shared/rules/types.ts';
import { RoleCard } from '../../guide/role-card.tsx';
import { t, tell } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AgendaChoice } from '../lobby/agendas.tsx';

export function AgendaGate({ store }: { store: TableStore }): JSX.Element | null {
  const later = useSignal(false);
  const picked = useSignal<AgendaId | null>(null);
  const refusal = useSignal<Msg | null>(null);
  const view = store.view.value;
  const you = view?.you;
  if (!you || you.agenda !== null || view.phase === 'over' || store.me.value?.out) return null;
  if (later.value)
    return (
      <button type="button" class="button main agenda-reminder" onClick={() => (later.value = false)}>
        <Icon of={Target} size={18} /> {t('lobby.agenda.dialogTitle')}
      </button>
    );
  const choose = async () => {
    refusal.value =
      picked.value === null
        ? { k: 'lobby.agenda.chooseFirst' }
        : await store.act({ t: 'agenda', agenda: picked.value });
  };
  return (
    <Dialog title={t('lobby.agenda.dialogTitle')} onClose={() => (later.value = true)} class="wide">
      <p class="soft agenda-lead">{t('lobby.agenda.dialogNote')}</p>
      <p class="agenda-lead">
        <b>{t('roleCard.want')}:</b> {t(`role.${you.seat}.wants`)}
      </p>
      <details class="role-fold">
        <summary>{t('roleCard.show')}</summary>
        <RoleCard seat={you.seat} />
      </details>
      <AgendaChoice seat={you.seat} chosen={picked.value} onChoose={(agenda) => (picked.value = agenda)} />
      {refusal.value && (
        <p class="notice bad" role="alert">
          {tell(refusal.value)}
        </p>
      )}
      <div class="dialog-acts">
        <button type="button" class="button quiet" onClick={() => (later.value = true)}>
          {t('table.lookFirst')}
        </button>
        <button type="button" class="button main" aria-disabled={picked.value === null} onClick={() => void choose()}>
          {t('lobby.agenda.choose')}
        </button>
      </div>
    </Dialog>
  );
}
