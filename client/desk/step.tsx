/** One step of the log in words: what happened, and its why. Used by the log and by the stage. */
import type { JSX } from 'preact';
import type { ContestTally, Modifier, Roll, Step } from '../../shared/rules/types.ts';
import { nameOf, t, tell } from '../i18n/index.ts';
import { SeatName } from '../ui/seat.tsx';
import { ChangeChip, changeText } from './bits.tsx';
import { diceWords } from './dice.tsx';
import { Sign, type SignName } from './icons.tsx';
import { plainNumber } from './numbers.ts';
import { Mods, OddsBar } from './odds.tsx';
import { targetNames } from './targets.ts';

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

/** The roll: the scale of ten, the die on it, and what it means. `rolling`: the die is in the air. `open`: reasons shown at once. */
export function RollView({
  roll,
  rolling = false,
  open = false,
}: {
  roll: Roll;
  rolling?: boolean;
  open?: boolean;
}): JSX.Element {
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
      {roll.mods.length === 0 ? null : open ? (
        <Mods mods={roll.mods} />
      ) : (
        <details class="roll-why">
          <summary>{t('desk.roll.why')}</summary>
          <Mods mods={roll.mods} />
        </details>
      )}
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
              {outcome.id === tally.winner ? <Sign name="check" size={14} /> : null}{' '}
              {nameOf('outcome', `${tally.id}.${outcome.id}`)}
              {outcome.id === tally.winner ? <span class="unseen">{t('desk.tally.winner')}</span> : null}
            </th>
            <td>{plainNumber(outcome.standing)}</td>
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
              <b>{plainNumber(outcome.total)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
  const { notes, known } = step;
  if (notes.length === 0 && !known) return null;
  return (
    <>
      {notes.length > 0 && (
        <ul class="step-notes">
          {notes.map((note, i) => (
            <li key={i}>{tell(note)}</li>
          ))}
        </ul>
      )}
      {known && <KnownOdds mods={known} />}
    </>
  );
}

/** What everyone knows of odds that are another seat's own. */
function KnownOdds({ mods }: { mods: readonly Modifier[] }): JSX.Element {
  if (mods.length === 0) return <p class="small soft">{t('desk.roll.knownNone')}</p>;
  return (
    <details class="roll-why">
      <summary>{t('desk.roll.known')}</summary>
      <Mods mods={mods} />
    </details>
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
  parts.push(...diceWords(step));
  return parts.join(' ');
}

/** Who acted and where, where the step says so. */
export function StepActor({ step }: { step: Step }): JSX.Element | null {
  if (!step.seat && !step.at) return null;
  return (
    <span class="step-actor">
      {step.seat ? <SeatName seat={step.seat} size={16} /> : null}
      {step.at ? <span class="step-at">{nameOf('space', step.at)}</span> : null}
    </span>
  );
}

/** Targets and boost of an order. */
export function StepOrder({ step }: { step: Step }): JSX.Element | null {
  const targets = step.op && step.targets ? targetNames(step.op, step.targets) : '';
  const boost = step.boost ?? 0;
  if (targets === '' && boost === 0) return null;
  return (
    <p class="step-order">
      {targets} {boost > 0 ? t('desk.stage.boosted', { n: boost }) : ''}
    </p>
  );
}
