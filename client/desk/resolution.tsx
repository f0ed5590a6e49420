/** The stage: a resolution played step by step over the board, and at its end what the turn has changed. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../shared/rules/types.ts';
import { t, tell } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { stepTime } from '../ui/pace.ts';
import { Sources } from './bits.tsx';
import { CardFace } from './card.tsx';
import { cardOf } from './content.ts';
import { Dice } from './dice.tsx';
import { follows, ROOM, useFollowOn } from './follow.ts';
import { Sign } from './icons.tsx';
import { Reckoning } from './reckoning.tsx';
import { inAir, land, playback, toStep } from './stage.ts';
import { asked, entryOf, WhyLink } from './why.tsx';
import { Chips, Notes, RollView, STEP_SIGNS, StepActor, StepOrder, stepWords, TallyView } from './step.tsx';

export function Resolution({ store }: { store: TableStore }): JSX.Element | null {
  const film = playback(store);
  useFollowOn(store, film?.steps.length ?? 0, film !== null && film.index === film.steps.length);
  if (!film) return null;
  const step = film.steps[film.index];
  return step ? (
    <Stage store={store} steps={film.steps} index={film.index} step={step} />
  ) : (
    <Reckoning store={store} steps={film.steps} />
  );
}

interface StageProps {
  store: TableStore;
  steps: readonly Step[];
  index: number;
  step: Step;
}

function Stage({ store, steps, index, step }: StageProps): JSX.Element {
  // null: nobody has pressed yet.
  const [chosen, setAuto] = useState<boolean | null>(null);
  const room = follows(store);
  const auto = chosen ?? room;
  const rolling = inAir(store);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    // Whoever asks why has time to read the answer.
    if (!auto || asked.value !== null) return;
    const timer = setTimeout(() => toStep(store, index + 1), readingTime(step) * (room ? ROOM : 1));
    return () => clearTimeout(timer);
  }, [auto, room, index, step, asked.value]);
  useEffect(() => {
    if (!rolling) return;
    const timer = setTimeout(() => land(store), stepTime());
    return () => clearTimeout(timer);
  }, [rolling, step]);
  const go = (to: number): void => toStep(store, to);
  const keys = (event: KeyboardEvent): void => {
    const ahead = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === ahead) go(index + 1);
    else if (event.key === back) go(index - 1);
    else if (event.key === 'Escape') go(steps.length);
    else return;
    event.preventDefault();
  };
  return (
    <section class="stage" role="dialog" aria-label={t('desk.stage.title')} onKeyDown={keys}>
      <header class="stage-head">
        <span class="stage-phase">{t('desk.stage.turn', { turn: step.turn, kind: t(`desk.kind.${step.kind}`) })}</span>
        <span class="stage-count">{t('desk.stage.count', { n: index + 1, all: steps.length })}</span>
        <span class="stage-line" style={{ '--done': `${((index + 1) / steps.length) * 100}%` }} aria-hidden="true" />
      </header>
      <div class="unseen" aria-live="polite" aria-atomic="true">
        {rolling ? '' : stepWords(step)}
      </div>
      <StageBody key={index} step={step} rolling={rolling} />
      <footer class="stage-acts">
        <button
          type="button"
          class="button quiet"
          disabled={index === 0}
          onClick={() => go(index - 1)}
          aria-label={t('desk.stage.back')}
        >
          <Sign name="back" size={16} />
        </button>
        <button type="button" class="button" aria-pressed={auto} onClick={() => setAuto(!auto)}>
          <Sign name={auto ? 'pause' : 'play'} size={16} />{' '}
          <span class="stage-word">{t(auto ? 'desk.stage.pause' : 'desk.stage.auto')}</span>
        </button>
        <button type="button" class="button quiet" onClick={() => go(steps.length)}>
          <Sign name="skip" size={16} /> <span class="stage-word">{t('desk.stage.skip')}</span>
        </button>
        <button type="button" class="button main" ref={next} onClick={() => go(index + 1)}>
          {t('desk.stage.next')} <Sign name="next" size={16} />
        </button>
      </footer>
    </section>
  );
}

/** ms to read a step in automatic play: some 75 characters a second, for people skim what they expect, the throw, and what moves on the board. */
function readingTime(step: Step): number {
  return (
    Math.min(5500, 900 + stepWords(step).length * 13 + step.notes.length * 300 + (step.dice?.length ?? 0) * 200) +
    (step.roll ? stepTime() + 400 : 0) +
    stepTime()
  );
}

function StageBody({ step, rolling }: { step: Step; rolling: boolean }): JSX.Element {
  const card = step.card ? cardOf(step.card) : undefined;
  const big = card !== undefined && (step.kind === 'reveal' || step.kind === 'order');
  return (
    <div class="stage-body" data-card={big || undefined}>
      {big ? (
        <div class="stage-card">
          <CardFace card={card} />
        </div>
      ) : (
        <span class="stage-sign" aria-hidden="true" {...(step.seat ? { 'data-seat': step.seat } : {})}>
          <Sign name={STEP_SIGNS[step.kind]} size={30} />
        </span>
      )}
      <div class="stage-words">
        <StepActor step={step} />
        <p class="stage-text">{tell(step.text)}</p>
        <StepOrder step={step} />
        {step.roll ? <RollView roll={step.roll} rolling={rolling} open /> : null}
        {step.contest ? <TallyView tally={step.contest} /> : null}
        {rolling ? null : (
          <>
            <Chips step={step} />
            <Notes step={step} />
            <Dice step={step} />
          </>
        )}
        <div class="with-why">
          <Sources refs={step.sources} />
          <WhyLink entry={entryOf(step)} what={tell(step.text)} />
        </div>
      </div>
    </div>
  );
}
