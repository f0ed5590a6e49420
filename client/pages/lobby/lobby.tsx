/** Before the start: who sits where, what they want, and by which rules. */
import type { JSX } from 'preact';
import { SEATS } from '../../../shared/content/ids.ts';
import { RoleCard } from '../../guide/role-card.tsx';
import { nameOf, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Link } from '../../ui/route.tsx';
import { noteRefusal } from '../../ui/say.tsx';
import { DoorKeeper } from '../join/door-keeper.tsx';
import { Device } from '../table/device.tsx';
import { AgendaChoice } from './agendas.tsx';
import { Invite } from './invite.tsx';
import { Options } from './options.tsx';
import { PlaceCard } from './place-card.tsx';

export function Lobby({ store }: { store: TableStore }): JSX.Element {
  const table = store.table.value!;
  const me = store.me.value;
  const free = table.seats.filter((info) => info.people.length === 0).length;
  return (
    <div class="page lobby">
      <header class="lobby-bar">
        <Link to="/" class="wordmark">
          {t('app.title')}
        </Link>
        <span class="soft small">
          {me &&
            (me.screen ? t('place.screen.here') : t(me.host ? 'lobby.you.host' : 'lobby.you.guest', { name: me.name }))}
        </span>
      </header>
      <main class="page-main lobby-main" id="main">
        <h1 class="unseen">{t('lobby.title')}</h1>
        <section class="places" aria-labelledby="places">
          <div class="section-head">
            <h2 id="places">{t('lobby.places.title')}</h2>
            <p class="soft small">{t(free === 0 ? 'lobby.places.full' : 'lobby.places.bots', { count: free })}</p>
          </div>
          <ul class="place-row">
            {SEATS.map((seat) => (
              <PlaceCard key={seat} store={store} seat={seat} />
            ))}
          </ul>
          {table.spectators > 0 && <p class="soft small">{t('lobby.places.watching', { count: table.spectators })}</p>}
        </section>

        {me?.seat && (
          <section class="lobby-agenda" aria-labelledby="agenda">
            <div class="section-head">
              <h2 id="agenda">{t('lobby.agenda.title', { seat: nameOf('seat', me.seat) })}</h2>
              <p class="soft small">{t('lobby.agenda.note')}</p>
            </div>
            <details class="role-fold" open>
              <summary>{t('roleCard.show')}</summary>
              <RoleCard seat={me.seat} />
            </details>
            <AgendaChoice
              seat={me.seat}
              chosen={me.agenda}
              onChoose={(agenda) => void store.request('wish', { agenda }).then(noteRefusal)}
            />
          </section>
        )}

        <aside class="lobby-side">
          <Invite store={store} />
          <Options store={store} />
          {me && !me.screen && (
            <section class="paper raised options stack">
              <Device store={store} />
              <DoorKeeper store={store} />
            </section>
          )}
        </aside>
      </main>
      <Start store={store} />
    </div>
  );
}

/** The host's start, and for everyone else what they wait for. */
function Start({ store }: { store: TableStore }): JSX.Element {
  const me = store.me.value;
  const table = store.table.value!;
  const host = me?.host ?? false;
  const lost = store.connection.value !== 'open';
  const why = lost ? t('net.lost') : !host ? t('lobby.start.host') : null;
  const empty = table.seats.filter((info) => info.people.length === 0).map((info) => nameOf('seat', info.seat));
  return (
    <footer class="lobby-start">
      <p class="small">
        {why ??
          (empty.length === 5
            ? t('lobby.start.allBots')
            : empty.length > 0
              ? t('lobby.start.bots', { seats: empty.join(', ') })
              : t('lobby.start.ready'))}
      </p>
      <button
        type="button"
        class="button main big"
        aria-disabled={why !== null}
        onClick={() => why === null && void store.request('start', {}).then(noteRefusal)}
      >
        {t('lobby.start.go')}
      </button>
    </footer>
  );
}
