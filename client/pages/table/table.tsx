/**
 * The table: the board in the middle, the hand before the player, the tracks along an edge, and at the side what can be
 * looked up and talked about. On a phone the board lies on top and everything else comes up below it, one at a time.
 */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import '../../style/table.css';
import '../../style/table-head.css';
import '../../style/table-small.css';
import '../../style/table-head-small.css';
import '../../style/talks.css';
import tableTexts from '../../i18n/en/table.json' with { type: 'json' };
import guideTexts from '../../i18n/en/guide.json' with { type: 'json' };
import talksTexts from '../../i18n/en/talks.json' with { type: 'json' };
import { draft, Hand, keepOrder, playback, Resolution, selectedSpace, Tracks } from '../../desk/index.ts';
import { resumeWalk, walk } from '../../guide/walk.ts';
import { learn, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { AgendaGate } from './agenda-gate.tsx';
import { watchTable } from './announce.ts';
import { soundTable } from '../../sound/watch.ts';
import { BoardStage } from './board-stage.tsx';
import { Header } from './header.tsx';
import { refocus } from '../../ui/dialog.tsx';
import { note } from '../../ui/say.tsx';
import { narrow, phone } from './media.ts';
import { PanelPage, type PanelId, SidePanel, TabBar } from './panels.tsx';
import { SeatBar } from './seat-bar.tsx';

learn({ ...tableTexts, ...talksTexts, ...guideTexts });

interface Props {
  store: TableStore;
  onResult?: () => void;
}

export default function Table({ store, onResult }: Props): JSX.Element {
  const panel = useSignal<PanelId | null>(firstPage(store));
  useEffect(() => watchTable(store), [store]);
  useGuide(store);
  useEffect(() => soundTable(store), [store]);
  // A tap on the map opens the page of the place, unless an order is being built; taking up a card brings the orders to the front.
  useEffect(
    () => selectedSpace.subscribe((space) => void (space && !draft.peek().card && (panel.value = 'region'))),
    [],
  );
  useEffect(() => keepOrder(store), [store]);
  useEffect(() => draft.subscribe(({ card }) => void (card && (panel.value = 'orders'))), []);

  const view = store.view.value;
  const playing = playback(store) !== null;
  // Whatever had the focus went with the stage: the next thing is the table itself.
  useEffect(() => {
    if (!playing) refocus();
  }, [playing]);
  const seat = view?.you?.seat;
  const over = view?.phase === 'over';
  useEffect(() => void (seat && (panel.value = firstPage(store))), [seat, over]);
  if (!view)
    return (
      <main class="loading page-main" id="main" aria-busy="true">
        <p>{t('load.waiting')}</p>
      </main>
    );
  return (
    <div class="table" data-phone={phone.value || undefined} data-playing={playing || undefined}>
      <Header store={store} {...(onResult ? { onResult } : {})} />
      <SeatBar store={store} />
      <main class="table-main" id="main" tabIndex={-1}>
        <h1 class="unseen">{t('table.title')}</h1>
        {!phone.value && (
          <div class="table-tracks">
            <Tracks store={store} compact={narrow.value} />
          </div>
        )}
        <BoardStage store={store}>
          <AgendaGate store={store} />
        </BoardStage>
        {playing ? (
          <div class="table-play">
            <Resolution store={store} />
          </div>
        ) : phone.value ? (
          panel.value !== null && (
            <div
              key={panel.value}
              class="table-sheet"
              id="sheet"
              data-ready={view.you?.slots.every((order) => order !== null) || undefined}
            >
              <PanelPage store={store} panel={panel.value} />
              {panel.value === 'orders' && !over && draft.value.card === null && <Hand store={store} />}
            </div>
          )
        ) : (
          view.you &&
          !over && (
            <div class="table-hand">
              <Hand store={store} />
            </div>
          )
        )}
        {!phone.value && <SidePanel store={store} panel={panel} />}
      </main>
      {phone.value && <TabBar store={store} panel={panel} />}
    </div>
  );
}

/** What one comes for: one's orders; without a seat the places on the map; after the game what has happened. */
function firstPage(store: TableStore): PanelId {
  const view = store.view.value;
  return view?.phase === 'over' ? 'log' : view?.you ? 'orders' : 'region';
}

/** The guide comes to the table when it is wanted, and not before. */
function useGuide(store: TableStore): void {
  useEffect(() => resumeWalk(store.code), [store]);
  const wanted = walk.value?.code === store.code && walk.value.open;
  useEffect(() => {
    if (!wanted) return;
    let leave: (() => void) | null = null;
    let gone = false;
    void import('../../guide/mount.tsx').then(
      ({ mountGuide }) => {
        if (!gone) leave = mountGuide(store);
      },
      () => note(t('load.failed'), true),
    );
    return () => {
      gone = true;
      leave?.();
    };
  }, [store, wanted]);
}
