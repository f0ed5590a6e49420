/** A contested assumption: the question, and both views with their sources and what each does in the rules. */
import type { JSX } from 'preact';
import { ASSUMPTIONS } from '../../../../shared/content/assumptions.ts';
import { SWITCHES, type SourceRef, type SwitchId } from '../../../../shared/content/ids.ts';
import { STANDARD } from '../../../../shared/content/scenarios/base.ts';
import { SHOWN_CLAIMS } from '../../../../shared/content/study/shown.ts';
import { t } from '../../../i18n/index.ts';
import { addressOf } from '../address.ts';
import { Entry } from '../parts/entry.tsx';
import { Grounds } from '../parts/grounds.tsx';

export function SwitchLeaf({ id }: { id: string }): JSX.Element {
  const key = id as SwitchId;
  const views: Readonly<Record<string, { sources: readonly SourceRef[] }>> = ASSUMPTIONS[key].views;
  return (
    <Entry id={`switch.${id}`}>
      <p class="hb-lead">{t(`assumption.${id}.question`)}</p>
      <div class="hb-views">
        {SWITCHES[key].map((side) => (
          <section key={side} class="hb-view">
            <h4>
              {t(`switch.${id}.${side}`)}
              <span class="hb-may">
                {' '}
                {t(STANDARD.switches[key] === side ? 'handbook.switch.played' : 'handbook.switch.other')}
              </span>
            </h4>
            <p>{t(`assumption.${id}.${side}.text`)}</p>
            <p class="small soft">
              {t('handbook.switch.does')} {t(`assumption.${id}.${side}.does`)}
            </p>
            <Grounds sources={views[side]?.sources ?? []} />
          </section>
        ))}
      </div>
      {SHOWN_CLAIMS.some((claim) => claim.id === id) ? (
        <p class="small">
          <a href={addressOf(`claim.${id}`)}>{t('handbook.switch.effect')}</a>
        </p>
      ) : null}
    </Entry>
  );
}
