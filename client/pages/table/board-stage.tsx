/** Where the board lies: it is loaded here, fed with scenes, and listened to. */
import { effect, untracked } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Maximize, Minus, Plus } from 'lucide';
import { type Board, fetchBoard, mountBoard } from '../../board/index.ts';
import { happening, sceneOf, selectedSpace, shownWorld, stage, tapSpace, targetMode } from '../../desk/index.ts';
import { language, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { stepTime, tempo } from '../../ui/pace.ts';

// With the table, not only when it has been laid out.
fetchBoard();

export function BoardStage({ store, children }: { store: TableStore; children: ComponentChildren }): JSX.Element {
  const parent = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const board = useRef<Board | null>(null);
  const [state, setState] = useState<'waiting' | 'ready' | 'failed'>('waiting');

  useEffect(() => {
    const left = new AbortController();
    const open = async () => {
      if (!parent.current) return;
      const mounted = await mountBoard(parent.current, {
        still: () => tempo() === 0,
        covers: () => (tools.current ? [tools.current.getBoundingClientRect()] : []),
      });
      if (left.signal.aborted) return mounted.destroy();
      board.current = mounted;
      let seen = '';
      const show = (world = shownWorld(store)) => {
        const view = store.view.value;
        if (view && world)
          mounted.show(sceneOf(view, world, { selected: selectedSpace.value, mode: targetMode(store).value }));
      };
      const stops = [
        mounted.on((intent) => {
          if (intent.kind === 'tap') tapSpace(intent.space, store.legal.peek());
          else if (intent.kind === 'background' && !targetMode(store).peek()) selectedSpace.value = null;
        }),
        effect(() => {
          void language();
          const event = happening(store);
          const fresh = event !== null && event.key !== seen;
          if (event) ({ key: seen } = event);
          // What happens in a step is seen to happen, once; whatever is shown next cuts it short.
          show(fresh && event.motions.length > 0 ? event.during : undefined);
          if (fresh) void mounted.animate(event.motions, stepTime()).then((ended) => ended && untracked(() => show()));
        }),
        // The place of the step on the stage is ringed while a resolution is played.
        effect(() => mounted.focus(stage(store)?.at ?? null)),
      ];
      left.signal.addEventListener('abort', () => {
        for (const stop of stops) stop();
        mounted.destroy();
      });
      setState('ready');
    };
    open().catch(() => !left.signal.aborted && setState('failed'));
    return () => left.abort();
  }, [store]);

  return (
    <section class="table-board" aria-label={t('table.board')}>
      <div class="board-frame" ref={parent} data-state={state} />
      {state === 'waiting' && <p class="board-word">{t('table.boardWaiting')}</p>}
      {state === 'failed' && <p class="board-word">{t('table.boardFailed')}</p>}
      <div class="board-tools" ref={tools} role="group" aria-label={t('table.zoom')}>
        <button
          type="button"
          class="icon-button"
          aria-label={t('table.zoomIn')}
          onClick={() => board.current?.zoomIn()}
        >
          <Icon of={Plus} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('table.zoomOut')}
          onClick={() => board.current?.zoomOut()}
        >
          <Icon of={Minus} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('table.zoomFit')}
          onClick={() => board.current?.fit()}
        >
          <Icon of={Maximize} size={16} />
        </button>
      </div>
      {children}
    </section>
  );
}
