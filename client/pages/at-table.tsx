/** Everything under /t/CODE: arriving by link, the lobby, the table, the end. One store for all of them. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import '../style/lobby.css';
import '../style/place.css';
import lobbyTexts from '../i18n/en/lobby.json' with { type: 'json' };
import placeTexts from '../i18n/en/place.json' with { type: 'json' };
import { shownCode } from '../../shared/protocol/code.ts';
import { WhyOver } from '../desk/why.tsx';
import { learnContent } from '../i18n/content.ts';
import { learn, t, tell } from '../i18n/index.ts';
import { offered } from '../net/seat-link.ts';
import { kept } from '../net/storage.ts';
import type { TableStore } from '../net/store.ts';
import { openTable } from '../net/table.ts';
import { dropTicket, type Ticket, ticketFor } from '../net/tickets.ts';
import { fetchFaces } from '../ui/faces.ts';
import { lazy } from '../ui/lazy.tsx';
import { Link } from '../ui/route.tsx';
import { note } from '../ui/say.tsx';
import { Arrive } from './join/arrive.tsx';
import { PurgeTable } from './join/door-keeper.tsx';
import { TakePlace } from './join/take-place.tsx';
import { SaveRecord } from './save-record.tsx';
import { takeIntent } from './intent.ts';
import { Lobby } from './lobby/lobby.tsx';

learn({ ...lobbyTexts, ...placeTexts });
learnContent();
fetchFaces();

interface TableProps {
  store: TableStore;
  /** The game is over and the player looks at the board again: the way back to the result. */
  onResult?: () => void;
}
const Table = lazy<TableProps>(() => import('./table/table.tsx').then((page) => page.default));
const Over = lazy<{ store: TableStore; onBoard: () => void }>(() =>
  import('./over/over.tsx').then((page) => page.default),
);

export default function AtTable({ code }: { code: string }): JSX.Element {
  const ticket = ticketFor(code);
  const asked = offered.value?.code === code;
  return (
    <>
      {!ticket ? (
        <Arrive code={code} />
      ) : asked ? (
        // The window may stand on a projector already: no hand is laid open there before it is known whose window it is.
        <main class="page-main" id="main" />
      ) : (
        <Opened key={ticket.token} ticket={ticket} />
      )}
      <WhyOver />
      {asked && <TakePlace code={code} />}
    </>
  );
}

function Opened({ ticket }: { ticket: Ticket }): JSX.Element {
  const { code, token, name } = ticket;
  const store = useMemo(() => openTable(code, token, name), [code, token]);
  useEffect(() => () => store.close(), [store]);
  // The table is fetched while the line is being opened, and while people gather in the lobby.
  useEffect(() => void import('./table/table.tsx').catch(() => undefined), []);
  useEffect(() => {
    document.title = `${shownCode(code)} · ${t('app.title')}`;
    return () => void (document.title = t('app.title'));
  }, [code]);
  // Nobody comes into this place without its person hearing of it.
  const devices = store.me.value?.devices ?? 0;
  const before = useRef(devices);
  useEffect(() => {
    if (before.current > 0 && devices > before.current) note(t('place.newDevice'));
    before.current = devices;
  }, [devices]);
  const starting = useSignal(false);
  const here = store.connection.value === 'open' && store.table.value !== null;
  useEffect(() => {
    const intent = here ? takeIntent(code) : null;
    if (!intent) return;
    starting.value = true;
    void (async () => {
      const refusal =
        (await store.request('seat', { seat: intent.seat })) ??
        (intent.start ? await store.request('start', {}) : null);
      if (refusal) note(tell(refusal), true);
      starting.value = false;
    })();
  }, [here]);

  const { value: connection } = store.connection;
  if (connection === 'gone') return <Gone store={store} />;
  const phase = store.table.value?.phase;
  if (!phase || (starting.value && phase === 'lobby'))
    return (
      <main class="loading page-main" id="main" aria-busy="true">
        <p>{store.trouble.value ? tell(store.trouble.value) : t('load.waiting')}</p>
      </main>
    );
  return (
    <>
      <Banners store={store} />
      {phase === 'lobby' ? (
        <Lobby store={store} />
      ) : phase === 'playing' ? (
        <Table store={store} />
      ) : (
        <End store={store} />
      )}
    </>
  );
}

/** The last resolution is played first; then the result, from which one can look at the board again. */
function End({ store }: { store: TableStore }): JSX.Element {
  const looking = useSignal(false);
  if (store.view.value && (store.fresh.value || looking.value))
    return (
      <Table
        store={store}
        onResult={() => {
          looking.value = false;
          store.played();
        }}
      />
    );
  return <Over store={store} onBoard={() => (looking.value = true)} />;
}

const STORE_TROUBLE = { full: 'net.storeFull', busy: 'net.storeBusy', damaged: 'net.storeDamaged' } as const;

function Banners({ store }: { store: TableStore }): JSX.Element {
  const trouble = store.table.value?.store ?? 'ok';
  return (
    <div class="banners" role="status">
      {store.connection.value === 'lost' && (
        <p class="banner">{store.trouble.value ? tell(store.trouble.value) : t('net.lost')}</p>
      )}
      {trouble !== 'ok' && <p class="banner bad">{t(STORE_TROUBLE[trouble])}</p>}
      {!kept.value && <p class="banner">{t('net.notKept')}</p>}
    </div>
  );
}

/** A game that nobody can play on: all that its host can still do is delete it. */
const CLOSED_FOR_GOOD: ReadonlySet<string> = new Set(['refusal.server.otherVersion', 'refusal.server.damagedLog']);

function Gone({ store }: { store: TableStore }): JSX.Element {
  const why = store.trouble.value;
  const elsewhere = why?.k === 'net.elsewhere';
  const ticket = ticketFor(store.code);
  return (
    <main class="page-main gone" id="main">
      <div class="paper raised gone-sheet stack">
        <h1>{t('net.gone')}</h1>
        {why && <p>{tell(why)}</p>}
        {why?.k === 'refusal.server.otherVersion' && <SaveRecord code={store.code} />}
        {why && CLOSED_FOR_GOOD.has(why.k) && ticket?.host && <PurgeTable code={store.code} />}
        <div class="row">
          {elsewhere ? (
            <button type="button" class="button main" onClick={() => location.reload()}>
              {t('net.wayOut')}
            </button>
          ) : why?.k === 'net.purged' ? null : (
            <button type="button" class="button main" onClick={() => ticket && dropTicket(ticket)}>
              {t('lobby.arrive.again')}
            </button>
          )}
          <Link to="/" class="button">
            {t('act.home')}
          </Link>
        </div>
      </div>
    </main>
  );
}
