/** Contested assumptions as the host may set them: both views in a line each, with what they rest on; and the end by war. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ASSUMPTIONS } from '../../../shared/content/assumptions.ts';
import { SWITCHES, type SourceRef, type SwitchId, type Switches } from '../../../shared/content/ids.ts';
import type { TableOptions } from '../../../shared/protocol/messages.ts';
import { WhyLink } from '../../desk/why.tsx';
import { t } from '../../i18n/index.ts';

interface Props {
  options: TableOptions;
  /** As the scenario has them. */
  scenario: { switches: Switches; warEnds: boolean };
  host: boolean;
  set: (part: Partial<TableOptions>) => void;
}

export function Assumptions({ options, scenario, host, set }: Props): JSX.Element {
  const now = { ...scenario.switches, ...options.switches };
  const flipped = (Object.keys(SWITCHES) as SwitchId[]).filter((id) => now[id] !== scenario.switches[id]).length;
  const warEnds = options.warEnds ?? scenario.warEnds;
  return (
    <details class="assumptions">
      <summary>
        <b>{t('lobby.switch.title')}</b>
        <span class="small soft block">
          {flipped === 0 ? t('lobby.switch.asPrinted') : t('lobby.switch.flipped', { count: flipped })}
        </span>
      </summary>
      <div class="stack">
        <p class="small soft">{t('lobby.switch.note')}</p>
        {(Object.keys(SWITCHES) as SwitchId[]).map((id) => (
          <Assumption
            key={id}
            id={id}
            now={now[id]}
            printed={scenario.switches[id]}
            host={host}
            onChoose={(view) => set({ switches: { ...options.switches, [id]: view } })}
          />
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={warEnds}
            disabled={!host}
            onChange={(event) => set({ warEnds: event.currentTarget.checked })}
          />
          <span>
            {t('lobby.war.ends')}
            <span class="small soft block">{t(scenario.warEnds ? 'lobby.war.printedOn' : 'lobby.war.printedOff')}</span>
          </span>
        </label>
      </div>
    </details>
  );
}

interface AssumptionProps {
  id: SwitchId;
  now: string;
  printed: string;
  host: boolean;
  onChoose: (view: string) => void;
}
/** What a view rests on, in brief: the paragraph, or who reported the fact. */
const restsOn = (refs: readonly SourceRef[]): string =>
  refs.map((ref) => (ref.startsWith('F:') ? t(`source.from.${ref.slice(2)}`) : ref)).join(' · ');

function Assumption({ id, now, printed, host, onChoose }: AssumptionProps): JSX.Element {
  const group = useId();
  const views: Readonly<Record<string, { sources: readonly SourceRef[] }>> = ASSUMPTIONS[id].views;
  return (
    <fieldset class="assumption">
      <legend>{t(`assumption.${id}.question`)}</legend>
      {SWITCHES[id].map((view) => (
        <label key={view} class="check">
          <input
            type="radio"
            name={group}
            value={view}
            checked={now === view}
            disabled={!host}
            onChange={() => onChoose(view)}
          />
          <span>
            {t(`assumption.${id}.${view}.text`)}
            <span class="small soft"> {restsOn(views[view]?.sources ?? [])}</span>
            {view === printed && <span class="small soft"> {t('lobby.switch.printed')}</span>}
          </span>
        </label>
      ))}
      <WhyLink entry={`switch.${id}`} what={t(`lobby.switch.${id}.ask`)} />
    </fieldset>
  );
}
