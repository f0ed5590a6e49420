/** The dispatches of this turn as printed cards, and the headline of the next. */
import type { JSX } from 'preact';
import { effectLines } from '../../shared/rules/effects/index.ts';
import { nameOf, t } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { EffectLines, Hint, Sources } from './bits.tsx';
import { dispatchOf } from './content.ts';
import { Sign } from './icons.tsx';
import { WhyLink } from './why.tsx';

export function DispatchPanel({ store }: { store: TableStore }): JSX.Element | null {
  const view = store.view.value;
  if (!view) return null;
  return (
    <section class="dispatches" aria-label={t('desk.dispatch.title')}>
      {view.dispatches.length === 0 ? <Hint>{t('desk.dispatch.none')}</Hint> : null}
      {view.dispatches.map((id) => (
        <DispatchCard key={id} id={id} />
      ))}
      {view.nextDispatch ? <NextDispatch id={view.nextDispatch} /> : null}
    </section>
  );
}

/** One dispatch as a telegram: headline, what it did, context, sources. */
function DispatchCard({ id }: { id: string }): JSX.Element | null {
  const data = dispatchOf(id);
  if (!data) return null;
  return (
    <article class="dispatch">
      <p class="dispatch-kicker">
        <Sign name="news" size={16} /> {t('desk.dispatch.now')}
      </p>
      <h3>{nameOf('dispatch', id)}</h3>
      <p class="dispatch-note">{t(`dispatch.${id}.note`)}</p>
      <EffectLines lines={effectLines(data.effects)} />
      <div class="with-why">
        <Sources refs={data.sources} />
        <WhyLink entry={`dispatch.${id}`} what={nameOf('dispatch', id)} />
      </div>
    </article>
  );
}

function NextDispatch({ id }: { id: string }): JSX.Element | null {
  const data = dispatchOf(id);
  if (!data) return null;
  return (
    <article class="dispatch dispatch-next">
      <p class="dispatch-kicker">{t('desk.dispatch.next')}</p>
      <h3>{nameOf('dispatch', id)}</h3>
      <details>
        <summary>{t('desk.dispatch.what')}</summary>
        <p class="dispatch-note">{t(`dispatch.${id}.note`)}</p>
        <EffectLines lines={effectLines(data.effects)} />
        <div class="with-why">
          <Sources refs={data.sources} />
          <WhyLink entry={`dispatch.${id}`} what={nameOf('dispatch', id)} />
        </div>
      </details>
    </article>
  );
}
