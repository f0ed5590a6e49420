/** What lies beside the board: pages behind tabs at the side, or behind the bar at the foot of a phone. */
import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { BookOpenText, Gauge, Handshake, type IconNode, Layers, MapPin, MessagesSquare, Scale } from 'lucide';
import { Contests, Log, Orders, RegionPanel, Tracks, uncommitted } from '../../desk/index.ts';
import { FirstHint } from '../../guide/hints.tsx';
import { t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Accords } from '../../talks/accords.tsx';
import { talksOf } from '../../talks/rooms.ts';
import { Talks } from '../../talks/talks.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Tab, Tabs } from '../../ui/tabs.tsx';

export type PanelId = 'orders' | 'region' | 'tracks' | 'contests' | 'talks' | 'accords' | 'log';
const ICONS: Record<PanelId, IconNode> = {
  orders: Layers,
  region: MapPin,
  tracks: Gauge,
  contests: Scale,
  talks: MessagesSquare,
  accords: Handshake,
  log: BookOpenText,
};

function tabOf(store: TableStore, id: PanelId): Tab<PanelId> {
  const unread = id === 'talks' ? talksOf(store).unread.value : 0;
  const you = store.view.value?.you;
  const legal = store.legal.value;
  const waiting = id === 'accords' ? (legal?.answers.length ?? 0) : 0;
  const open = id === 'contests' && you && legal ? uncommitted(you, legal).length : 0;
  const badge =
    unread > 0
      ? { n: unread, words: t('talks.unread', { count: unread }) }
      : waiting > 0
        ? { n: waiting, words: t('table.waiting', { count: waiting }) }
        : open > 0
          ? { n: open, words: t('table.openContests', { count: open }) }
          : null;
  return { id, label: t(`table.tab.${id}`), icon: <Icon of={ICONS[id]} size={16} />, badge };
}

/** One page, with a hint for whoever is there for the first time. */
export function PanelPage({ store, panel }: { store: TableStore; panel: PanelId }): JSX.Element {
  return (
    <>
      {store.view.value?.you && store.view.value.phase !== 'over' && <FirstHint code={store.code} page={panel} />}
      <Page store={store} panel={panel} />
    </>
  );
}

function Page({ store, panel }: { store: TableStore; panel: PanelId }): JSX.Element | null {
  switch (panel) {
    case 'orders':
      return <Orders store={store} />;
    case 'region':
      return <RegionPanel store={store} />;
    case 'tracks':
      return <Tracks store={store} />;
    case 'contests':
      return <Contests store={store} />;
    case 'talks':
      return <Talks store={store} />;
    case 'accords':
      return <Accords store={store} />;
    case 'log':
      return <Log store={store} />;
  }
}

interface PanelProps {
  store: TableStore;
  panel: Signal<PanelId | null>;
}
const PAGES = ['orders', 'region', 'contests', 'talks', 'accords', 'log'] as const satisfies readonly PanelId[];
/** On a phone the tracks have no edge to lie along. */
const PHONE_PAGES = [
  'orders',
  'region',
  'tracks',
  'contests',
  'talks',
  'accords',
  'log',
] as const satisfies readonly PanelId[];

/** Whoever only watches has no orders, and after the game nobody has: then the log comes first. */
function forSeat(store: TableStore, pages: readonly PanelId[]): readonly PanelId[] {
  const view = store.view.value;
  if (view?.phase === 'over') return ['log', ...pages.filter((id) => id !== 'orders' && id !== 'log')];
  return view?.you ? pages : pages.filter((id) => id !== 'orders');
}

export function SidePanel({ store, panel }: PanelProps): JSX.Element {
  const pages = forSeat(store, PAGES);
  const now = panel.value !== null && pages.includes(panel.value) ? panel.value : pages[0]!;
  return (
    <aside class="table-side" aria-label={t('table.side')}>
      <Tabs
        label={t('table.side')}
        tabs={pages.map((id) => tabOf(store, id))}
        chosen={now}
        onChoose={(id) => (panel.value = id)}
        class={`side-tabs page-${now}`}
      >
        <PanelPage store={store} panel={now} />
      </Tabs>
    </aside>
  );
}

/** The bar of a phone. A second tap on the same page puts it away and leaves the whole board. */
export function TabBar({ store, panel }: PanelProps): JSX.Element {
  return (
    <nav class="tab-bar" aria-label={t('table.side')}>
      {forSeat(store, PHONE_PAGES).map((id) => {
        const tab = tabOf(store, id);
        const chosen = panel.value === id;
        return (
          <button
            key={id}
            type="button"
            data-tab={id}
            aria-expanded={chosen}
            aria-controls="sheet"
            onClick={() => (panel.value = chosen ? null : id)}
          >
            <span class="tab-bar-icon">
              <Icon of={ICONS[id]} size={21} />
              {tab.badge && (
                <span class="badge">
                  <span aria-hidden="true">{tab.badge.n > 9 ? '9+' : tab.badge.n}</span>
                  <span class="unseen">{tab.badge.words}</span>
                </span>
              )}
            </span>
            <span>{tab.label}</span>
          </button>
        );
      })}
    </nav>
  );
}
