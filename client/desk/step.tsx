/** One step of the log in words: what happened, and its why. Used by the log and by the stage. */
import type { ComponentChildren, JSX } from 'preact';
import type { ContestTally, Roll, Step } from '../../shared/rules/types.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import { SeatName } from '../ui/seat.tsx';
import { ChangeChip, changeText } from './bits.tsx';
import { Sign, type SignName } from './icons.tsx';
import { Mods, OddsBar } from './odds.tsx';

export const STEP_SIGNS: Record<Step['kind'], SignName> = {
  turn: 'flag',
  dispatch: 'news',
  accord: 'hands',
  reveal: 'card',
  order: 'map',
  check: 'die',
  fizzle: 'no',
  contest: 'law',
  reckoning: 'reckon',
  refill: 'card',
  end: 'flag',
};

/** The roll: the scale of ten, the die on it, and what it means. `rolling`: the die is still in the air. */
export function RollView({ roll, rolling = false, open = false }: { roll: Roll; rolling?: boolean; open?: boolean }): JSX.Element {
  return (
    <div class="roll">
      <div class="roll-line">
        <span class="roll-chance">{t('desk.roll.chance', { chance: roll.chance, need: roll.chance / 10 })}</span>
        <OddsBar chance={roll.chance} die={roll.die} rolling={rolling} />
        <span class="roll-result" data-success={rolling ? undefined : roll.success}>
          {rolling ? (
            t('desk.roll.rolling')
          ) : (
            <>
              <Sign name={roll.success ? 'check' : 'close'} size={16} />
              {t(roll.success ? 'desk.roll.success' : 'desk.roll.failure', { die: roll.die })}
            </>
          )}
        </span>
      </div>
      {roll.mods.length > 0 ? (
        <details class="roll-why" open={open}>
          <summary>{t('desk.roll.why')}</summary>
          <Mods mods={roll.mods} />
        </details>
      ) : null}
    </div>
  );
}

/** A contest as it was decided: standing + leverage + die for every outcome. */
export function TallyView({ tally }: { tally: ContestTally }): JSX.Element {
  return (
    <table class="tally-table">
      <caption class="unseen">{nameOf('contest', tally.id)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.tally.outcome')}</th>
          <th scope="col">{t('desk.tally.standing')}</th>
          <th scope="col">{t('desk.tally.leverage')}</th>
          <th scope="col">{t('desk.tally.die')}</th>
          <th scope="col">{t('desk.tally.total')}</th>
        </tr>
      </thead>
      <tbody>
        {tally.outcomes.map((outcome) => (
          <tr key={outcome.id} data-winner={outcome.id === tally.winner || undefined}>
            <th scope="row">
              {outcome.id === tally.winner ? <Sign name="check" size={14} /> : null} {nameOf('outcome', `${tally.id}.${outcome.id}`)}
              {outcome.id === tally.winner ? <span class="unseen">{t('desk.tally.winner')}</span> : null}
            </th>
            <td>{round(outcome.standing)}</td>
            <td>
              {outcome.leverage}
              <span class="tally-by">
                {Object.entries(outcome.by).map(([seat, n]) =>
                  n ? (
                    <span key={seat}>
                      <SeatName seat={seat as keyof typeof outcome.by} size={12} /> {n}
                    </span>
                  ) : null,
                )}
              </span>
            </td>
            <td>{outcome.die}</td>
            <td>
              <b>{round(outcome.total)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const round = (n: number): string => String(Math.round(n * 10) / 10).replace('-', '−');

/** Changes as chips. */
export function Chips({ step }: { step: Step }): JSX.Element | null {
  if (step.changes.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('desk.change.title')}>
      {step.changes.map((change, i) => (
        <li key={i}>
          <ChangeChip change={change} />
        </li>
      ))}
    </ul>
  );
}

/** The reasons and remarks of a step. */
export function Notes({ step }: { step: Step }): JSX.Element | null {
  if (step.notes.length === 0) return null;
  return (
    <ul class="step-notes">
      {step.notes.map((note, i) => (
        <li key={i}>{tell(note)}</li>
      ))}
    </ul>
  );
}

/** The whole step in one sentence after another, for a screen reader. */
export function stepWords(step: Step): string {
  const parts = [tell(step.text)];
  if (step.roll) {
    const { chance, die, success } = step.roll;
    parts.push(t('desk.roll.words', { chance, die, result: t(success ? 'desk.roll.succeeds' : 'desk.roll.fails') }));
  }
  for (const change of step.changes) {
    const { what, from, to } = changeText(change);
    parts.push(t('desk.change.words', { what, from, to }));
  }
  return parts.join(' ');
}

/** Who acted: seat, card and use, where the step has them. */
export function StepActor({ step, children }: { step: Step; children?: ComponentChildren }): JSX.Element | null {
  if (!step.seat && !step.card && !children) return null;
  return (
    <span class="step-actor">
      {step.seat ? <SeatName seat={step.seat} size={16} /> : null}
      {step.card ? <cite>{nameOf('card', step.card)}</cite> : null}
      {children}
    </span>
  );
}
