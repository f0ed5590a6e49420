/** What this game took for granted: each contested assumption as it was set, with the way to both views of it. */
import type { JSX } from 'preact';
import { scenarioOf } from '../../../shared/content/scenarios/index.ts';
import { SWITCHES, type SwitchId } from '../../../shared/content/ids.ts';
import type { View } from '../../../shared/rules/known.ts';
import { nameOf, t } from '../../i18n/index.ts';
import { WhyLink } from '../why.tsx';

export function Assumed({ view }: { view: View }): JSX.Element {
  const printed = scenarioOf(view);
  return (
    <div class="assumed">
      <h3>{t('desk.result.assumed')}</h3>
      <p class="hint">{t('desk.result.assumedNote')}</p>
      <dl>
        {(Object.keys(SWITCHES) as SwitchId[]).map((id) => (
          <div key={id} data-turned={view.switches[id] !== printed.switches[id] || undefined}>
            <dt>{t(`assumption.${id}.question`)}</dt>
            <dd>
              <b>
                {nameOf('switch', id)}: {nameOf('switch', `${id}.${view.switches[id]}`)}
              </b>
              {view.switches[id] === printed.switches[id] ? null : <span>{t('desk.result.turned')}</span>}
              <WhyLink entry={`switch.${id}`} what={t(`assumption.${id}.question`)} />
            </dd>
          </div>
        ))}
        <div data-turned={view.warEnds !== printed.warEnds || undefined}>
          <dt>{t('desk.result.warRule')}</dt>
          <dd>
            <b>{t(view.warEnds ? 'note.warEnds' : 'note.warGoesOn')}</b>
            {view.warEnds === printed.warEnds ? null : <span>{t('desk.result.turned')}</span>}
            <WhyLink entry="track.war" what={t('desk.result.warRule')} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
