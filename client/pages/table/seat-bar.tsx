/** A line under the head for whoever does not play just now: stepped out, or only watching. A screen says so in the head. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Bot, Eye } from 'lucide';
import { SEATS, type SeatId } from '../../../shared/content/ids.ts';
import { nameOf, t, tell } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { noteRefusal } from '../../ui/say.tsx';
import { SeatName } from '../../ui/seat.tsx';

export function SeatBar({ store }: { store: TableStore }): JSX.Element | null {
  const picking = useSignal(false);
  const me = store.me.value;
  const over = store.table.value?.phase === 'over';
  if (!me || over) return null;
  if (me.out)
    return (
      <div class="seat-bar" role="status">
        <Icon of={Bot} size={18} />
        <span>{t('table.out.now')}</span>
        <button
          type="button"
          class="button slim"
          onClick={() => void store.request('stepOut', { out: false }).then(noteRefusal)}
        >
          {t('table.out.back')}
        </button>
      </div>
    );
  if (me.seat || me.screen) return null;
  return (
    <div class="seat-bar" role="status">
      <Icon of={Eye} size={18} />
      <span>{t('table.watch.now')}</span>
      <button type="button" class="button slim" onClick={() => (picking.value = true)}>
        {t('table.watch.take')}
      </button>
      {picking.value && <SeatPicker store={store} onClose={() => (picking.value = false)} />}
    </div>
  );
}

function SeatPicker({ store, onClose }: { store: TableStore; onClose: () => void }): JSX.Element {
  const table = store.table.value!;
  const had = store.me.value?.had ?? [];
  /** Why nobody who has not had the seat may sit down there, or null. */
  const shut = (seat: SeatId, team: boolean): string | null =>
    had.includes(seat)
      ? null
      : table.locked
        ? tell({ k: 'refusal.server.lockedSeat' })
        : team && !table.options.lateTeams
          ? tell({ k: 'refusal.server.teamClosed', a: { seat } })
          : null;
  const closed = (seat: SeatId) =>
    seat === 'is' &&
    (table.options.isMode === 'automated' || (table.options.isMode === 'facilitator' && !store.me.value?.host));
  const take = async (seat: SeatId) => {
    if (noteRefusal(await store.request('seat', { seat }))) onClose();
  };
  return (
    <Dialog title={t('table.watch.take')} onClose={onClose}>
      <p class="soft">{t('table.watch.note')}</p>
      <ul class="seat-list">
        {SEATS.filter((seat) => !closed(seat) && (had.length === 0 || had.includes(seat))).map((seat) => {
          const info = table.seats.find((one) => one.seat === seat);
          const people = info?.people.map((person) => person.name).join(', ');
          const why = shut(seat, Boolean(people));
          return (
            <li key={seat} data-seat={seat}>
              <div class="grow">
                <SeatName seat={seat} size={24} />
                <p class="small">{t(`role.${seat}.wants`)}</p>
                <p class="small soft">{people ? t('table.watch.with', { people }) : t('table.watch.bot')}</p>
                {why !== null && <p class="small soft">{why}</p>}
              </div>
              {why === null && (
                <button type="button" class="button slim seat-button" onClick={() => void take(seat)}>
                  {t(people ? 'lobby.seat.beside' : 'lobby.seat.sit')}{' '}
                  <span class="unseen">{nameOf('seat', seat)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
