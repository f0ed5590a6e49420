/** The choices: which game, on which paper, which parts. */
import type { JSX } from 'preact';
import { SCENARIOS } from '../../../shared/content/index.ts';
import { nameOf, t } from '../../i18n/index.ts';
import { BOARDS, change, choice, include, PARTS, parts, type Choice } from '../../print/choice.ts';

export function Choices(): JSX.Element {
  const { scenario, series, board, counter, ink, backs } = choice.value;
  return (
    <div class="print-form">
      <label class="print-scenario">
        <span class="print-label">{t('print.choose.scenario')}</span>
        <select value={scenario.id} onChange={(event) => change({ scenario: SCENARIOS[event.currentTarget.value]! })}>
          {Object.values(SCENARIOS).map(({ id, turns, minutes }) => (
            <option key={id} value={id}>
              {t('print.choose.scenarioLine', { name: nameOf('scenario', id), turns: turns.length, minutes })}
            </option>
          ))}
        </select>
        <span class="print-hint">{t(`scenario.${scenario.id}.note`)}</span>
      </label>
      <Radios name="series" of={['a', 'us']} value={series} set={(to) => change({ series: to })} />
      <Radios name="board" of={BOARDS} value={board} set={(to) => change({ board: to })} series={series} />
      <Radios name="counter" of={[15, 20]} value={counter} set={(to) => change({ counter: to })} />
      <Radios name="ink" of={['colour', 'black']} value={ink} set={(to) => change({ ink: to })} />
      <fieldset class="print-parts">
        <legend class="print-label">{t('print.choose.parts')}</legend>
        <div>
          {PARTS.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={parts.value.has(part)}
                onChange={(event) => include(part, event.currentTarget.checked)}
              />
              <span>
                {t(`print.part.${part}`)} <small>{t(`print.partNote.${part}`)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="print-backs">
        <input type="checkbox" checked={backs} onChange={(event) => change({ backs: event.currentTarget.checked })} />
        <span>
          {t('print.choose.backs')} <small>{t('print.choose.backsNote')}</small>
        </span>
      </label>
    </div>
  );
}

interface RadiosProps<T extends string | number> {
  name: keyof Choice;
  of: readonly T[];
  value: T;
  set: (to: T) => void;
  series?: string;
}
function Radios<T extends string | number>({ name, of, value, set, series }: RadiosProps<T>): JSX.Element {
  return (
    <fieldset>
      <legend class="print-label">{t(`print.choose.${name}`)}</legend>
      {of.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => set(one)} />
          <span>{t(`print.${name}.${one}${series ? `.${series}` : ''}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
