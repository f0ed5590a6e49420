/** The planning clock, by the server's time. The host can stop it. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Hourglass, Pause, Play } from 'lucide';
import { t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { announce, noteRefusal } from '../../ui/say.tsx';

/** Seconds left at which the clock speaks. */
const CALLS = [60, 15];

export function Clock({ store }: { store: TableStore }): JSX.Element | null {
  const clock = store.table.value?.clock ?? null;
  const left = useSignal(0);
  useEffect(() => {
    if (!clock) return;
    const read = () => {
      const ms = clock.paused ? clock.left : clock.endsAt - store.now();
      const seconds = Math.max(0, Math.ceil(ms / 1000));
      if (!clock.paused && seconds < left.value && CALLS.includes(seconds))
        announce(t('table.clock.left', { count: seconds }));
      left.value = seconds;
    };
    read();
    if (clock.paused) return;
    const timer = setInterval(read, 250);
    return () => clearInterval(timer);
  }, [clock]);
  if (!clock || store.view.value?.phase === 'over') return null;
  const text = `${Math.floor(left.value / 60)}:${String(left.value % 60).padStart(2, '0')}`;
  return (
    <div
      class="clock"
      data-short={(!clock.paused && left.value <= 60) || undefined}
      data-paused={clock.paused || undefined}
    >
      <Icon of={Hourglass} size={16} />
      <span role="timer" class="num" aria-label={t('table.clock.label')}>
        {text}
      </span>
      {clock.paused && <span class="small">{t('table.clock.paused')}</span>}
      {store.me.value?.host && (
        <button
          type="button"
          class="icon-button"
          aria-label={t(clock.paused ? 'table.clock.run' : 'table.clock.pause')}
          onClick={() => void store.request('pause', { on: !clock.paused }).then(noteRefusal)}
        >
          <Icon of={clock.paused ? Play : Pause} size={16} />
        </button>
      )}
    </div>
  );
}
