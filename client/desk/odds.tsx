/** Odds as a printed scale of ten boxes: the ones that succeed are filled, and the die lands on one of them. */
import type { JSX } from 'preact';
import type { Modifier, Odds } from '../../shared/rules/types.ts';
import { has, t } from '../i18n/index.ts';
import { Sign } from './icons.tsx';
import { WhyLink } from './why.tsx';

const FACES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The scale alone. `die`: the face that was rolled; `rolling`: the die is still in the air. */
export function OddsBar({
  chance,
  die,
  rolling = false,
}: {
  chance: number;
  die?: number;
  rolling?: boolean;
}): JSX.Element {
  const label =
    die === undefined || rolling
      ? t('desk.odds.bar', { chance, need: chance / 10 })
      : t('desk.odds.barRolled', { chance, need: chance / 10, die });
  return (
    <span class="odds-bar" role="img" aria-label={label} data-rolling={rolling || undefined}>
      {FACES.map((face) => (
        <span
          key={face}
          class="odds-box"
          data-win={face * 10 <= chance}
          data-die={(!rolling && die === face) || undefined}
        >
          {face}
        </span>
      ))}
    </span>
  );
}

/** A short form for lists: percent and a bar of ten. */
export function OddsSmall({ odds }: { odds: Odds | null }): JSX.Element {
  if (!odds) return <span class="odds-small">{t('desk.odds.certain')}</span>;
  return (
    <span class="odds-small">
      <span class="odds-line" style={{ '--chance': `${odds.chance}%` }} aria-hidden="true" />
      <b>{t('desk.odds.percent', { n: odds.chance })}</b>
    </span>
  );
}

/** The name of a modifier: `mod.<m>`, where `m` may carry a reason of its own after the first dot. */
function nameOfModifier(m: string): string {
  return has(`mod.${m}`) ? t(`mod.${m}`) : m;
}

/** Every modifier with its reason: what helps first, then what stands against it. `plain`: it has no entry of its own. */
export function Mods({ mods, plain = false }: { mods: readonly Modifier[]; plain?: boolean }): JSX.Element {
  const sorted = [...mods].sort((a, b) => b.by - a.by);
  if (sorted.length === 0) return <p class="mods-none">{t('desk.odds.even')}</p>;
  return (
    <ul class="mods">
      {sorted.map(({ m, by }) => (
        <li key={m} data-for={by > 0}>
          <span class="mod-by">
            <Sign name={by > 0 ? 'up' : 'down'} size={10} />
            {by > 0 ? `+${by}` : `−${-by}`}
          </span>
          {plain ? (
            nameOfModifier(m)
          ) : (
            <WhyLink entry={`mod.${m}`} what={nameOfModifier(m)} words={nameOfModifier(m)} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Chance, die needed and the reasons; `folded`: the reasons behind a summary. */
export function OddsFull({ odds, folded = false }: { odds: Odds; folded?: boolean }): JSX.Element {
  return (
    <div class="odds-full">
      <p class="odds-head">
        <b class="odds-chance">{t('desk.odds.percent', { n: odds.chance })}</b>
        <span>{t('desk.odds.need', { need: odds.chance / 10 })}</span>
      </p>
      <OddsBar chance={odds.chance} />
      {folded ? (
        <details class="roll-why">
          <summary>{t('desk.roll.why')}</summary>
          <Mods mods={odds.mods} />
        </details>
      ) : (
        <Mods mods={odds.mods} />
      )}
    </div>
  );
}
