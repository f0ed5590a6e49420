/** The log of the game by turn and phase. Turns fold; only what is open is in the page, so hundreds of steps stay light. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useComputed, useSignal } from '@preact/signals';
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import type { Step, StepKind } from '../../shared/rules/types.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { Emblem } from './ornament.tsx';
import { Hint, Sources } from './bits.tsx';
import { Dice } from './dice.tsx';
import { Sign } from './icons.tsx';
import { playback, shownLog } from './stage.ts';
import { entryOf, WhyLink } from './why.tsx';
import { Chips, Notes, RollView, STEP_SIGNS, StepOrder, TallyView } from './step.tsx';

type Phase = 'opening' | 'planning' | 'orders' | 'contests' | 'reckoning' | 'end';
const PHASES: Record<StepKind, Phase> = {
  turn: 'opening',
  dispatch: 'opening',
  refill: 'opening',
  accord: 'planning',
  reveal: 'orders',
  order: 'orders',
  check: 'orders',
  fizzle: 'orders',
  contest: 'contests',
  reckoning: 'reckoning',
  end: 'end',
};

interface TurnSteps {
  turn: number;
  phases: { phase: Phase; steps: Step[] }[];
  count: number;
}

/** Steps by turn, newest first; within a turn by phase, in the order in which they happened. */
function byTurn(log: readonly Step[], seat: SeatId | null): TurnSteps[] {
  const turns: TurnSteps[] = [];
  for (const step of log) {
    if (seat !== null && step.seat !== seat) continue;
    let last = turns.at(-1);
    if (last?.turn !== step.turn) turns.push((last = { turn: step.turn, phases: [], count: 0 }));
    const phase = PHASES[step.kind];
    let part = last.phases.at(-1);
    if (part?.phase !== phase) last.phases.push((part = { phase, steps: [] }));
    part.steps.push(step);
    last.count++;
  }
  return turns.reverse();
}

export function Log({ store }: { store: TableStore }): JSX.Element {
  const seat = useSignal<SeatId | null>(null);
  /** Turns whose folding differs from the rule: the newest is open, the others are closed. */
  const turned = useSignal<ReadonlySet<number>>(new Set());
  const turns = useComputed(() => byTurn(shownLog(store), seat.value));
  const newest = turns.value[0]?.turn;
  const end = useRef<HTMLElement>(null);
  const playing = playback(store)?.index;
  // While a resolution is played, the log follows it.
  useEffect(() => {
    if (playing !== undefined) showEnd(end.current);
  }, [playing]);
  const fold = (turn: number): void => {
    const next = new Set(turned.value);
    if (!next.delete(turn)) next.add(turn);
    turned.value = next;
  };
  return (
    <section class="log" aria-label={t('desk.log.title')}>
      <div class="log-filter" role="group" aria-label={t('desk.log.filter')}>
        <button type="button" class="mini" aria-pressed={seat.value === null} onClick={() => (seat.value = null)}>
          {t('desk.log.all')}
        </button>
        {SEATS.map((id) => (
          <button
            key={id}
            type="button"
            class="mini"
            data-seat={id}
            aria-pressed={seat.value === id}
            aria-label={nameOf('seat', id)}
            title={nameOf('seat', id)}
            onClick={() => (seat.value = seat.value === id ? null : id)}
          >
            <Emblem seat={id} size={18} />
          </button>
        ))}
      </div>
      {turns.value.length === 0 ? <Hint>{t('desk.log.empty')}</Hint> : null}
      {turns.value.map((turn) => {
        const open = (turn.turn === newest) !== turned.value.has(turn.turn);
        return (
          <section key={turn.turn} class="log-turn" ref={turn.turn === newest ? end : null}>
            <h2>
              <button type="button" class="log-fold" aria-expanded={open} onClick={() => fold(turn.turn)}>
                <Sign name={open ? 'down' : 'next'} size={12} /> {t('desk.log.turn', { n: turn.turn })}
                <span class="log-count">{t('desk.log.steps', { count: turn.count })}</span>
              </button>
            </h2>
            {open ? turn.phases.map((part, i) => <Part key={i} phase={part.phase} steps={part.steps} />) : null}
          </section>
        );
      })}
    </section>
  );
}

/** Scrolls the page that holds the log to the end of this part of it. */
function showEnd(part: HTMLElement | null): void {
  let page = part?.parentElement ?? null;
  while (page && !/auto|scroll/.test(getComputedStyle(page).overflowY)) page = page.parentElement;
  if (!part || !page) return;
  page.scrollTop += part.getBoundingClientRect().bottom - page.getBoundingClientRect().bottom + 16;
}

function Part({ phase, steps }: { phase: Phase; steps: readonly Step[] }): JSX.Element {
  return (
    <div class="log-part">
      <h3>{t(`desk.phase.${phase}`)}</h3>
      <ol>
        {steps.map((step, i) => (
          <LogStep key={i} step={step} />
        ))}
      </ol>
    </div>
  );
}

function LogStep({ step }: { step: Step }): JSX.Element {
  return (
    <li class="log-step" data-kind={step.kind} {...(step.seat ? { 'data-seat': step.seat } : {})}>
      <span class="log-sign" aria-hidden="true">
        <Sign name={STEP_SIGNS[step.kind]} size={15} />
      </span>
      <div class="log-words">
        <p>{tell(step.text)}</p>
        <StepOrder step={step} />
        {step.roll ? <RollView roll={step.roll} /> : null}
        {step.contest ? <TallyView tally={step.contest} /> : null}
        <Chips step={step} />
        <Notes step={step} />
        <Dice step={step} />
        <div class="with-why">
          <Sources refs={step.sources} />
          <WhyLink entry={entryOf(step)} what={tell(step.text)} />
        </div>
      </div>
    </li>
  );
}
