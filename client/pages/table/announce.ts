/** What a screen reader is told unasked: a turn began, a resolution has come, somebody sealed, the line was lost. */
import { effect } from '@preact/signals';
import { SEATS } from '../../../shared/content/ids.ts';
import { stepWords } from '../../desk/index.ts';
import { nameOf, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { talksOf } from '../../talks/rooms.ts';
import { announce } from '../../ui/say.tsx';

/** Follows the table until the returned function is called. */
export function watchTable(store: TableStore): () => void {
  let turn = store.view.peek()?.turn;
  let phase = store.view.peek()?.phase;
  let sealed = store.view.peek()?.sealed;
  let playing = false;
  let waiting = store.legal.peek()?.answers.length ?? 0;
  let read = store.log.peek().length;
  let unread = talksOf(store).unread.peek();
  return effect(() => {
    const view = store.view.value;
    const connection = store.connection.value;
    const fresh = store.fresh.value !== null;
    const answers = store.legal.value?.answers.length ?? 0;
    const log = store.log.value;
    const words = talksOf(store).unread.value;
    if (connection === 'lost') announce(t('net.lost'));
    if (!view) return;
    // What the stage plays it tells by itself; what is signed or broken meanwhile is told here.
    const open = fresh ? [] : log.slice(read).filter((step) => step.kind === 'accord');
    if (fresh && !playing) announce(t('table.say.resolution'));
    else if (view.phase === 'over' && phase !== 'over') announce(t('table.say.over'));
    else if (!fresh && (view.turn !== turn || playing)) announce(t('table.say.planning', { turn: view.turn }));
    else if (answers > waiting) announce(t('table.say.proposal'));
    else if (open.length > 0 && !playing) announce(open.map(stepWords).join(' '));
    else if (words > unread) announce(t('table.say.talk'));
    else if (sealed) {
      const who = SEATS.filter((seat) => view.sealed[seat] && !sealed![seat] && seat !== view.you?.seat);
      if (who.length > 0) announce(who.map((seat) => t('table.hasSealed', { seat: nameOf('seat', seat) })).join('. '));
    }
    ({ turn, phase, sealed } = view);
    playing = fresh;
    waiting = answers;
    read = log.length;
    unread = words;
  });
}
