/** Dice that a rule cast by itself: a scale of ten for each of which something came, one quiet line a kind for the others. */
import type { JSX } from 'preact';
import type { Cast, Step } from '../../shared/rules/types.ts';
import { nameOf, t } from '../i18n/index.ts';
import { Sign } from './icons.tsx';
import { Mods, OddsBar } from './odds.tsx';
import { WhyLink } from './why.tsx';

/** Where it was cast, or on which track; empty where it is about the whole. */
const placeOf = ({ at, track }: Cast): string => (at ? nameOf('space', at) : track ? nameOf('track', track) : '');
const nameOfDie = ({ what }: Cast): string => t(`die.${what}`);
const fullName = (die: Cast): string =>
  placeOf(die) === '' ? nameOfDie(die) : t('desk.dice.at', { what: nameOfDie(die), place: placeOf(die) });
/** The faces that succeed. */
const faces = (need: number): string => t(need === 1 ? 'desk.dice.one' : 'desk.dice.faces', { need });

/** Is this the step of dice of which nothing came, though some may have fallen well? */
const isIdle = (step: Step): boolean => step.text.k === 'reckoning.idle';
function sorted(step: Step): { hits: Cast[]; kinds: Cast[][] } {
  const hits: Cast[] = [];
  const kinds = new Map<string, Cast[]>();
  for (const die of step.dice ?? [])
    if (die.success && !isIdle(step)) hits.push(die);
    else kinds.set(die.what, [...(kinds.get(die.what) ?? []), die]);
  return { hits, kinds: [...kinds.values()] };
}

export function Dice({ step }: { step: Step }): JSX.Element | null {
  if (!step.dice) return null;
  const { hits, kinds } = sorted(step);
  return (
    <div class="dice">
      <ul class="dice-list" aria-label={t('desk.dice.title')}>
        {hits.map((die) => (
          <Hit key={die.draw} die={die} />
        ))}
        {kinds.map((dice) => (
          <Missed key={dice[0]!.what} dice={dice} linked={isIdle(step)} />
        ))}
      </ul>
      <Reasons dice={step.dice} />
    </div>
  );
}

function Hit({ die }: { die: Cast }): JSX.Element {
  return (
    <li class="die-hit">
      <span class="die-what">{fullName(die)}</span>
      <span class="roll-line">
        <span class="roll-chance">{t('desk.roll.chance', { chance: die.need * 10, need: die.need })}</span>
        <OddsBar chance={die.need * 10} die={die.fell} />
        <span class="roll-result" data-success="true">
          <Sign name="check" size={14} />
          {t('desk.dice.happens', { die: die.fell })}
        </span>
      </span>
    </li>
  );
}

/** Dice of one kind that brought nothing. `linked`: the rule is not the step's own. */
function Missed({ dice, linked }: { dice: readonly Cast[]; linked: boolean }): JSX.Element {
  const [first] = dice;
  const name = nameOfDie(first!);
  return (
    <li class="die-missed">
      <span class="die-kind">
        <Sign name="close" size={12} />
        {linked ? <WhyLink entry={`reckoning.${first!.what.split('.')[0]}`} what={name} words={name} /> : name}
      </span>
      <ul>
        {dice.map((die) => (
          <li key={die.draw}>
            <span class="die-face" data-success={die.success} aria-hidden="true">
              {die.fell}
            </span>
            <span aria-hidden="true">
              {placeOf(die)} <span class="die-need">{faces(die.need)}</span>
            </span>
            <span class="unseen">
              {t('desk.dice.fell', { name: placeOf(die) === '' ? name : placeOf(die), need: die.need, die: die.fell })}
            </span>
            {die.success ? <span class="die-need"> {t('desk.dice.nothing')}</span> : null}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What the numbers are made of, where a rule does not name them once and for all. */
function Reasons({ dice }: { dice: readonly Cast[] }): JSX.Element | null {
  const made = dice.filter((die) => die.mods.length > 0);
  if (made.length === 0) return null;
  return (
    <details class="roll-why">
      <summary>{t('desk.roll.why')}</summary>
      <dl class="die-reasons">
        {made.map((die) => (
          <div key={die.draw}>
            <dt>{fullName(die)}</dt>
            <dd>
              <Mods mods={die.mods} plain />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The dice of a step in words, for a screen reader that is told what happens: those that brought nothing as a number. */
export function diceWords(step: Step): string[] {
  const { hits, kinds } = sorted(step);
  const missed = kinds.reduce((n, dice) => n + dice.length, 0);
  return [
    ...hits.map((die) => t('desk.dice.words', { name: fullName(die), need: die.need, die: die.fell })),
    ...(missed > 0 ? [t('desk.dice.missed', { count: missed })] : []),
  ];
}
