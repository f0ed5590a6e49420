/** The head of the table: when it is, what the news is, how long there is left, who has sealed. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Check, ChevronDown, EllipsisVertical, Newspaper } from 'lucide';
import { SEATS } from '../../../shared/content/ids.ts';
import { SCENARIOS } from '../../../shared/content/index.ts';
import type { View } from '../../../shared/rules/known.ts';
import { DispatchPanel, follows, playback, shownWorld, stage, Stake } from '../../desk/index.ts';
import { Emblem } from '../../desk/ornament.tsx';
import { Help } from '../../guide/help.tsx';
import { language, nameOf, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/route.tsx';
import { Clock } from './clock.tsx';
import { Menu } from './menu.tsx';

interface Props {
  store: TableStore;
  onResult?: () => void;
}

export function Header({ store, onResult }: Props): JSX.Element {
  const news = useSignal(false);
  const menu = useSignal(false);
  const stake = useSignal(false);
  const view = store.view.value!;
  // While a resolution is played the head tells its turn, and keeps the next one's news to itself. A screen for everyone
  // rests on the summary while the next turn is planned: then the head is the planning's.
  const playing = playback(store) !== null && !(follows(store) && stage(store) === null);
  const turn = shownWorld(store)?.turn ?? view.turn;
  const dispatch = playing ? undefined : view.dispatches[0];
  return (
    <header class="table-head">
      <Link to="/" class="wordmark">
        {t('app.title')}
      </Link>
      <p class="head-turn">
        <strong>{t('table.turn', { turn, turns: view.turns })}</strong>
        <span>{dates(view, turn)}</span>
      </p>
      {view.you && (
        <button type="button" class="head-stake" aria-haspopup="dialog" onClick={() => (stake.value = true)}>
          <span class="head-seat">
            <Emblem seat={view.you.seat} size={21} /> <span class="head-name">{nameOf('seat', view.you.seat)}</span>
          </span>
          {view.you.agenda && <span class="head-agenda">{nameOf('agenda', view.you.agenda)}</span>}
        </button>
      )}
      {store.me.value?.screen && (
        <p class="head-turn">
          <strong>{t('place.screen.title')}</strong>
          <span>{t('place.screen.sees')}</span>
        </p>
      )}
      {dispatch && (
        <button type="button" class="head-news" aria-haspopup="dialog" onClick={() => (news.value = true)}>
          <Icon of={Newspaper} size={17} />
          <span class="head-news-words">
            <span class="unseen">{t('table.news')}: </span>
            <span class="head-news-title">{nameOf('dispatch', dispatch)}</span>
            {view.nextDispatch && (
              <span class="head-news-next">{t('table.next', { dispatch: nameOf('dispatch', view.nextDispatch) })}</span>
            )}
          </span>
          <Icon of={ChevronDown} size={15} />
        </button>
      )}
      <span class="grow" />
      {onResult ? (
        <button type="button" class="button main slim" onClick={onResult}>
          {t('table.result')}
        </button>
      ) : (
        <div class="head-state">
          <Clock store={store} />
          {!playing && <Sealed store={store} />}
        </div>
      )}
      <Help store={store} />
      <button
        type="button"
        class="icon-button"
        aria-haspopup="dialog"
        aria-label={t('table.menu')}
        onClick={() => (menu.value = true)}
      >
        <Icon of={EllipsisVertical} size={20} />
      </button>
      {news.value && (
        <Dialog title={t('table.news')} onClose={() => (news.value = false)}>
          <DispatchPanel store={store} />
        </Dialog>
      )}
      {stake.value && view.you && (
        <Dialog
          title={t('desk.stake.you', { seat: nameOf('seat', view.you.seat) })}
          onClose={() => (stake.value = false)}
          class="narrow"
        >
          <Stake store={store} />
          <p class="soft">{t('desk.stake.note')}</p>
        </Dialog>
      )}
      {menu.value && <Menu store={store} onClose={() => (menu.value = false)} />}
    </header>
  );
}

/** The months of a turn, in the reader's way of writing them. */
function dates(view: View, turn: number): string {
  const months = (view.custom ?? SCENARIOS[view.scenario])?.turns[turn - 1];
  if (!months) return '';
  const day = (month: string) => new Date(`${month}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(language().lang, { month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
    day(months.from),
    day(months.to),
  );
}

/** Five marks: a filled one has sealed. Where there is no room for them, their number. */
function Sealed({ store }: { store: TableStore }): JSX.Element {
  const { sealed, phase } = store.view.value!;
  const count = SEATS.filter((seat) => sealed[seat]).length;
  if (phase === 'over') return <></>;
  return (
    <>
      <span class="sealed-count" aria-hidden="true">
        <Icon of={Check} size={14} /> {t('table.sealedOf', { count, all: SEATS.length })}
      </span>
      <ul class="sealed" aria-label={t('table.sealedCount', { count, all: SEATS.length })}>
        {SEATS.map((seat) => {
          const words = t(sealed[seat] ? 'table.hasSealed' : 'table.hasNotSealed', { seat: nameOf('seat', seat) });
          return (
            <li key={seat} data-seat={seat} data-sealed={sealed[seat] || undefined} title={words}>
              <Emblem seat={seat} size={20} />
              <span class="unseen">{words}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
