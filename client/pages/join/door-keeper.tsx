/** The host's hand on the door: shut it to new names, open teams to latecomers, take a name off the table, and delete the table for good. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Trash2, UserRoundX } from 'lucide';
import { shownCode } from '../../../shared/protocol/code.ts';
import { nameOf, t } from '../../i18n/index.ts';
import { purgeTable } from '../../net/http.ts';
import type { TableStore } from '../../net/store.ts';
import { dropTicket, ticketFor } from '../../net/tickets.ts';
import { Confirm } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { go } from '../../ui/route.tsx';
import { noteRefusal } from '../../ui/say.tsx';

export function DoorKeeper({ store }: { store: TableStore }): JSX.Element | null {
  const asked = useSignal<string | null>(null);
  const table = store.table.value;
  const me = store.me.value;
  if (!table || !me?.host) return null;
  const people = [
    ...table.seats.flatMap(({ seat, people }) => people.map(({ name }) => ({ name, where: nameOf('seat', seat) }))),
    ...table.watchers.map(({ name }) => ({ name, where: t('place.door.watching') })),
  ].filter(({ name }) => name !== me.name);
  const close = () => void (asked.value = null);
  return (
    <details class="door-keeper">
      <summary>
        {t('place.door.title')} {table.locked && <span class="soft small">{t('place.door.locked')}</span>}
      </summary>
      <div class="stack">
        <label class="check">
          <input
            type="checkbox"
            checked={table.locked}
            onChange={(event) => void store.request('lock', { on: event.currentTarget.checked }).then(noteRefusal)}
          />
          <span>
            {t('place.door.lock')}
            <span class="small soft block">{t('place.door.lockNote')}</span>
          </span>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={table.options.lateTeams}
            onChange={(event) =>
              void store.request('configure', { options: { lateTeams: event.currentTarget.checked } }).then(noteRefusal)
            }
          />
          <span>
            {t('place.door.late')}
            <span class="small soft block">{t('place.door.lateNote')}</span>
          </span>
        </label>
        {people.length > 0 && (
          <ul class="door-people" aria-label={t('place.door.people')}>
            {people.map(({ name, where }) => (
              <li key={name}>
                <span class="grow">
                  <bdi>{name}</bdi> <span class="soft small">{where}</span>
                </span>
                <button type="button" class="button slim" onClick={() => (asked.value = name)}>
                  <Icon of={UserRoundX} size={15} /> {t('place.door.remove')} <span class="unseen">{name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <PurgeTable code={store.code} />
      </div>
      {asked.value !== null && <Remove store={store} name={asked.value} onDone={close} />}
    </details>
  );
}

/** Deletes the table for good, once that was confirmed; also one that cannot be opened any more. */
export function PurgeTable({ code }: { code: string }): JSX.Element {
  const asked = useSignal(false);
  return (
    <div>
      <button type="button" class="button slim quiet" onClick={() => (asked.value = true)}>
        <Icon of={Trash2} size={15} /> {t('place.door.purge')}
      </button>
      {asked.value && (
        <Confirm
          title={t('place.door.purgeTitle')}
          yes={t('place.door.purgeYes')}
          grave
          onYes={() => void purge(code)}
          onNo={() => (asked.value = false)}
        >
          <p>{t('place.door.purgeNote', { code: shownCode(code) })}</p>
        </Confirm>
      )}
    </div>
  );
}

function Remove({ store, name, onDone }: { store: TableStore; name: string; onDone: () => void }): JSX.Element {
  const remove = () => {
    void store.request('remove', { name }).then(noteRefusal);
    onDone();
  };
  return (
    <Confirm
      title={t('place.door.removeTitle', { name })}
      yes={t('place.door.remove')}
      grave
      onYes={remove}
      onNo={onDone}
    >
      <p>{t('place.door.removeNote')}</p>
    </Confirm>
  );
}

async function purge(code: string): Promise<void> {
  const ticket = ticketFor(code);
  if (!ticket) return;
  const purged = await purgeTable(code, ticket.token);
  if (!purged.ok) return void noteRefusal(purged.refusal);
  dropTicket(ticket);
  go('/');
}
