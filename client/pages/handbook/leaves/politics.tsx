/** Contests, accords and dispatches, with the sentences of their effects. */
import type { JSX } from 'preact';
import { ACCORDS_DATA } from '../../../../shared/content/accords.ts';
import { CONTESTS_DATA } from '../../../../shared/content/contests.ts';
import { BILLS, type AccordId, type ContestId } from '../../../../shared/content/ids.ts';
import { DISPATCHES } from '../../../../shared/content/dispatches.ts';
import type { Effect } from '../../../../shared/content/model.ts';
import { effectLines, sayCondition } from '../../../../shared/rules/effects/index.ts';
import { EffectLines } from '../../../desk/bits.tsx';
import { plainNumber, signed } from '../../../desk/numbers.ts';
import { nameOf, t, tell } from '../../../i18n/index.ts';
import { SeatName } from '../../../ui/seat.tsx';
import { Entry, Part } from '../parts/entry.tsx';
import { printedGrounds } from '../parts/grounds.tsx';

export function ContestLeaf({ id }: { id: string }): JSX.Element {
  const contest = CONTESTS_DATA[id as ContestId];
  return (
    <Entry id={`contest.${id}`} grounds={printedGrounds(contest)}>
      <p class="hb-lead">
        {t(`contest.${id}.note`)} {(BILLS as readonly string[]).includes(id) ? t('handbook.contest.bill') : ''}
      </p>
      <div class="hb-outcomes">
        {contest.outcomes.map((outcome) => (
          <section key={outcome.id} class="hb-outcome">
            <h4>{nameOf('outcome', `${id}.${outcome.id}`)}</h4>
            <ul class="hb-standing">
              <li>{t('handbook.contest.base', { n: signed(outcome.base) })}</li>
              {outcome.standing.map((rule) => (
                <li key={rule.track}>
                  {t('handbook.contest.per', {
                    n: signed(rule.per),
                    track: nameOf('track', rule.track),
                    from: plainNumber(rule.from),
                  })}
                </li>
              ))}
            </ul>
            <EffectLines lines={effectLines(outcome.effects)} />
          </section>
        ))}
      </div>
    </Entry>
  );
}

export function AccordLeaf({ id }: { id: string }): JSX.Element {
  const accord = ACCORDS_DATA[id as AccordId];
  const { turns, cosigner, parties } = accord;
  return (
    <Entry id={`accord.${id}`} grounds={printedGrounds(accord)}>
      <p class="hb-lead">{t(`accord.${id}.note`)}</p>
      <dl class="hb-facts">
        <div>
          <dt>{t('handbook.accord.parties')}</dt>
          <dd>
            {parties === 'any'
              ? t('handbook.accord.any')
              : parties.map((seat) => <SeatName key={seat} seat={seat} size={15} />)}
            {cosigner ? <> · {t('handbook.accord.cosigner', { seat: nameOf('seat', cosigner) })}</> : null}
          </dd>
        </div>
        <div>
          <dt>{t('handbook.accord.lasts')}</dt>
          <dd>
            {turns === null
              ? t('handbook.accord.open')
              : turns === 0
                ? t('handbook.accord.once')
                : t('handbook.accord.turns', { count: turns })}
          </dd>
        </div>
      </dl>
      {accord.when?.map((condition, i) => (
        <p key={i}>{tell(sayCondition(condition, 'needs'))}</p>
      ))}
      {(['sign', 'cosigned', 'uncosigned', 'upkeep', 'broken'] as const).map((part) => (
        <Terms key={part} title={t(`handbook.accord.${part}`)} effects={accord[part] ?? []} />
      ))}
      {turns === 0 ? null : (
        <p class="hb-price">
          {accord.breakCost > 0 ? t('handbook.accord.price', { n: accord.breakCost }) : t('handbook.accord.free')}
        </p>
      )}
    </Entry>
  );
}
function Terms({ title, effects }: { title: string; effects: readonly Effect[] }): JSX.Element | null {
  if (effects.length === 0) return null;
  return (
    <Part title={title}>
      <EffectLines lines={effectLines(effects)} />
    </Part>
  );
}

export function DispatchLeaf({ id }: { id: string }): JSX.Element | null {
  const dispatch = DISPATCHES.find((one) => one.id === id);
  if (!dispatch) return null;
  return (
    <Entry id={`dispatch.${id}`} grounds={printedGrounds(dispatch)}>
      <p class="hb-lead">{t(`dispatch.${id}.note`)}</p>
      <EffectLines lines={effectLines(dispatch.effects)} />
    </Entry>
  );
}
