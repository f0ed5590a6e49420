/**
 * The guide: a card beside the thing it speaks of, and a ring around that thing. It is no dialog: everything stays in
 * reach, and the next step comes when the person has done this one, or skips it.
 */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { X } from 'lucide';
import { Stake } from '../desk/index.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { Icon } from '../ui/icon.tsx';
import { note } from '../ui/say.tsx';
import { roleShown } from './role.ts';
import { findSpot, focusSpot, follow, rest } from './spot.ts';
import { nextStep, placeOf, sceneOfGuide, STEPS } from './steps.ts';
import { closeGuide, DONE, guiding, setWalk, walk } from './walk.ts';

export function Coach({ store }: { store: TableStore }): JSX.Element | null {
  const now = walk.value;
  const view = store.view.value;
  // The first look at the table: from here on is counted what the turn changes.
  useEffect(() => {
    if (now && !now.from && view?.you) setWalk({ ...now, from: { turn: view.turn } });
  }, [now, view]);
  if (!guiding(store.code) || !now?.from || store.me.value?.out) return null;
  // The role card is for reading: nothing lies on it.
  if (roleShown.value) return null;
  return <Card store={store} turn={now.from.turn} />;
}

function Card({ store, turn }: { store: TableStore; turn: number }): JSX.Element | null {
  const card = useRef<HTMLElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const spot = useSignal<HTMLElement | null>(null);
  const talkBefore = useRef(store.talk.peek().length);
  const at = placeOf(walk.value!.step);
  const scene = sceneOfGuide(store, turn, talkBefore.current);
  const to = scene ? nextStep(at, scene) : at;
  const step = STEPS[to]!;
  const go = (index: number): void => setWalk({ ...walk.value!, step: STEPS[index]?.id ?? DONE });

  useEffect(() => {
    talkBefore.current = store.talk.peek().length;
    if (walk.value?.step !== step.id) go(to);
  }, [step.id]);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      spot.value = findSpot(step.at);
    };
    look();
    const watch = new MutationObserver(() => (frame ||= requestAnimationFrame(look)));
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['open', 'hidden'],
    });
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [step.id]);
  const there = spot.value;
  useEffect(() => {
    if (!card.current || !ring.current) return;
    if (!there) return rest(ring.current, card.current);
    return follow(there, ring.current, card.current);
  }, [there, step.id]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyG') return;
      event.preventDefault();
      card.current?.focus();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, []);

  if (!scene) return null;
  const last = to === STEPS.length - 1;
  return (
    <>
      <div class="guide-ring" ref={ring} aria-hidden="true" data-none={there === null || undefined} />
      <section
        class="guide-card"
        data-over
        ref={card}
        aria-label={t('guide.title')}
        tabIndex={-1}
        aria-keyshortcuts="Alt+G"
      >
        <header>
          <span class="guide-count">{t('guide.count', { n: to + 1, all: STEPS.length })}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={t('guide.close')}
            onClick={() => {
              closeGuide();
              note(t('guide.closed'));
            }}
          >
            <Icon of={X} size={17} />
          </button>
        </header>
        <div aria-live="polite" aria-atomic="true">
          <h2>{t(`guide.step.${step.id}.title`)}</h2>
          <p>{tell({ k: `guide.step.${step.id}.text`, a: step.words?.(scene) ?? {} })}</p>
          {last && !there?.matches('.stake') && <Stake store={store} />}
        </div>
        <footer>
          {there && !last && (
            <button
              type="button"
              class="button quiet slim"
              onClick={() => focusSpot((step.way && findSpot([step.way])) || there)}
            >
              {t('guide.there')}
            </button>
          )}
          <button
            type="button"
            class={`button slim${step.done ? '' : ' main'}`}
            onClick={() => {
              go(last ? STEPS.length : to + 1);
              if (last) note(t('guide.finished'));
            }}
          >
            {t(last ? 'guide.finish' : step.done ? 'guide.skip' : 'guide.next')}
            {step.done && !last && <span class="unseen"> {nameOf('guide.step', step.id)}</span>}
          </button>
        </footer>
      </section>
    </>
  );
}
