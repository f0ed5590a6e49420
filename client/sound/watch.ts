/** When a cue is heard. Each of these can be seen on the page, and is announced to a screen reader, without it. */
import { effect } from '@preact/signals';
import { inAir, stage } from '../desk/index.ts';
import type { TableStore } from '../net/store.ts';
import { cue, sounding } from './sound.ts';

/** Follows the table until the returned function is called. */
export function soundTable(store: TableStore): () => void {
  let step = stage(store);
  let fresh = store.fresh.peek() !== null;
  let sealed = store.legal.peek()?.sealed ?? false;
  let said = store.talk.peek().length;
  let waiting = store.legal.peek()?.answers.length ?? 0;
  let over = store.view.peek()?.phase === 'over';
  return effect(() => {
    const now = {
      step: stage(store),
      rolling: inAir(store),
      fresh: store.fresh.value !== null,
      sealed: store.legal.value?.sealed ?? false,
      talk: store.talk.value,
      waiting: store.legal.value?.answers.length ?? 0,
      over: store.view.value?.phase === 'over',
    };
    if (sounding.peek()) {
      if (now.fresh && !fresh) cue('bell');
      else if (now.sealed && !sealed) cue('sealed');
      if (now.step !== step && now.rolling) cue('die');
      else if (now.step !== step && now.step?.kind === 'reveal') cue('card');
      // The last page of a resolution is the turn's account; with it the turn is over.
      if ((step && !now.step && fresh) || (now.over && !over && !now.fresh)) cue('turn');
      const mine = store.me.peek()?.name;
      if (now.waiting > waiting || (now.talk.length > said && now.talk.at(-1)?.name !== mine)) cue('message');
    }
    ({ step, fresh, sealed, waiting, over } = now);
    said = now.talk.length;
  });
}
