/** A part of the page that is loaded when it is first shown, with a way on when the network fails. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/index.ts';

export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => JSX.Element {
  let loaded: ComponentType<P> | null = null;
  return function Lazily(props: P) {
    const [state, setState] = useState<'waiting' | 'ready' | 'failed'>(loaded ? 'ready' : 'waiting');
    useEffect(() => {
      if (state !== 'waiting') return;
      let here = true;
      load().then(
        (component) => {
          loaded = component;
          if (here) setState('ready');
        },
        () => here && setState('failed'),
      );
      return () => void (here = false);
    }, [state]);
    if (loaded) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    if (state === 'failed')
      return (
        <div class="loading" role="alert">
          <p>{t('load.failed')}</p>
          <button type="button" class="button" onClick={() => setState('waiting')}>
            {t('act.again')}
          </button>
        </div>
      );
    return (
      <div class="loading" aria-busy="true">
        <p>{t('load.waiting')}</p>
      </div>
    );
  };
}
