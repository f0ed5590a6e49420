/** Who is at the table, and the ways to leave it: for a while (a bot plays) or for now (the seat stays one's own). */
import type { JSX } from 'preact';
import { Bot, DoorOpen, IdCard, LogOut, Undo2 } from 'lucide';
import { shownCode } from '../../../shared/protocol/code.ts';
import type { SeatInfo } from '../../../shared/protocol/messages.ts';
import { showRole } from '../../guide/role.ts';
import { nameOf, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { go } from '../../ui/route.tsx';
import { noteRefusal } from '../../ui/say.tsx';
import { SeatName } from '../../ui/seat.tsx';
import { chapterAddress } from '../handbook/address.ts';
import { DoorKeeper } from '../join/door-keeper.tsx';
import { Invite } from '../lobby/invite.tsx';
import { DealSheet } from './deal.tsx';
import { SaveRecord } from '../save-record.tsx';
import { Device } from './device.tsx';
import { Feel } from './feel.tsx';

export function Menu({ store, onClose }: { store: TableStore; onClose: () => void }): JSX.Element {
  const me = store.me.value;
  const table = store.table.value;
  const over = table?.phase === 'over';
  return (
    <Dialog title={t('table.menu')} onClose={onClose}>
      <div class="stack">
        {me?.seat && !over && (
          <div class="menu-out">
            <button
              type="button"
              class="button"
              onClick={() => {
                onClose();
                void store.request('stepOut', { out: !me.out }).then(noteRefusal);
              }}
            >
              <Icon of={me.out ? Undo2 : DoorOpen} size={18} />
              {t(me.out ? 'table.out.back' : 'table.out.go')}
            </button>
            <p class="small soft">{t(me.out ? 'table.out.backNote' : 'table.out.goNote')}</p>
          </div>
        )}
        {me?.seat && (
          <div>
            <button
              type="button"
              class="button"
              aria-keyshortcuts="Alt+R"
              onClick={() => {
                onClose();
                showRole(true);
              }}
            >
              <Icon of={IdCard} size={18} /> {t('roleCard.show')}
            </button>
          </div>
        )}
        <h3>{t('table.people')}</h3>
        <ul class="people">
          {table?.seats.map((info) => (
            <li key={info.seat}>
              <SeatName seat={info.seat} />
              <span class="grow">
                <People info={info} />
              </span>
              {me?.host && !over && info.seat !== me.seat && <HostHand store={store} info={info} />}
            </li>
          ))}
        </ul>
        {(table?.spectators ?? 0) > 0 && (
          <p class="small soft">{t('lobby.places.watching', { count: table!.spectators })}</p>
        )}
        <Feel />
        <Invite store={store} />
        <Device store={store} />
        <DoorKeeper store={store} />
        {table?.phase !== 'lobby' && <SaveRecord code={store.code} />}
        <DealSheet store={store} />
        <p>
          <a href={chapterAddress('rules')} target="_blank" rel="noopener">
            {t('table.handbook')}
          </a>
        </p>
        <div class="row">
          <button type="button" class="button quiet" onClick={() => go('/')}>
            <Icon of={LogOut} size={17} along /> {t('table.leave')}
          </button>
          <span class="small soft grow">{t('table.leaveNote', { code: shownCode(store.code) })}</span>
        </div>
        {store.carrier.value && (
          <p class="small soft">
            {t(`table.carrier.${store.carrier.value}`)}{' '}
            <a href="/check" target="_blank">
              {t('table.carrier.check')}
            </a>
          </p>
        )}
      </div>
    </Dialog>
  );
}

function People({ info }: { info: SeatInfo }): JSX.Element {
  return (
    <>
      {info.people.map((person, i) => (
        <span key={person.name}>
          {i > 0 && ', '}
          <bdi>{person.name}</bdi>{' '}
          <span class="soft small">
            ({t(person.out ? 'table.steppedOut' : person.online ? 'lobby.here' : 'lobby.away')})
          </span>
        </span>
      ))}
      {info.bot && (
        <span class="soft small">
          {info.people.length > 0 && ' · '}
          <Icon of={Bot} size={14} /> {t('table.botPlays')}
        </span>
      )}
    </>
  );
}

/** The host can hand a seat that waits for nobody to its bot, and give it back. */
function HostHand({ store, info }: { store: TableStore; info: SeatInfo }): JSX.Element | null {
  if (info.people.length === 0) return null;
  const out = info.people.every((person) => person.out);
  return (
    <button
      type="button"
      class="button slim"
      onClick={() => void store.request('stepOut', { out: !out, seat: info.seat }).then(noteRefusal)}
    >
      {t(out ? 'table.out.hostBack' : 'table.out.hostGo')} <span class="unseen">{nameOf('seat', info.seat)}</span>
    </button>
  );
}
