/** The rules of this table: the host sets them, everyone sees them. */
import type { ComponentChildren, JSX } from 'preact';
import { BELL_FILLS, BOT_LEVELS, CLOCKS, IS_MODES, type TableOptions } from '../../../shared/protocol/messages.ts';
import { SCENARIOS } from '../../../shared/content/index.ts';
import { scenarios } from '../../i18n/content.ts';
import { t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { noteRefusal } from '../../ui/say.tsx';
import { Assumptions } from './assumptions.tsx';
import { OwnScenario } from './own-scenario.tsx';

export function Options({ store }: { store: TableStore }): JSX.Element {
  const { options, own } = store.table.value!;
  const host = store.me.value?.host ?? false;
  const list = scenarios();
  const scenario = own ?? list.find((one) => one.id === options.scenario);
  const printed = own ?? SCENARIOS[options.scenario];
  const set = (part: Partial<TableOptions>) => void store.request('configure', { options: part }).then(noteRefusal);
  return (
    <section class="paper raised options stack" aria-labelledby="options">
      <h2 id="options" class="caps">
        {t('lobby.options.title')}
      </h2>
      {!host && <p class="small soft">{t('lobby.options.hostOnly')}</p>}
      <Choice
        label={t('lobby.options.scenario')}
        value={own?.id ?? options.scenario}
        host={host}
        options={[...(own ? [own] : []), ...list].map((one) => [one.id, one.title])}
        onChoose={(id) => set({ scenario: id })}
        note={
          scenario && (
            <>
              {t('lobby.options.length', { turns: scenario.turns, minutes: scenario.minutes })} {scenario.note}
            </>
          )
        }
      />
      {host && <OwnScenario store={store} />}
      <Choice
        label={t('lobby.options.clock')}
        value={String(options.clock)}
        host={host}
        options={CLOCKS.map((seconds) => [String(seconds), clockName(seconds)])}
        onChoose={(seconds) => set({ clock: Number(seconds) })}
      />
      {options.clock > 0 && (
        <Choice
          label={t('lobby.options.bell')}
          value={options.bell}
          host={host}
          options={BELL_FILLS.map((fill) => [fill, t(`lobby.bell.${fill}`)])}
          onChoose={(bell) => set({ bell })}
        />
      )}
      <Choice
        label={t('lobby.options.is')}
        value={options.isMode}
        host={host}
        options={IS_MODES.map((mode) => [mode, t(`lobby.isMode.${mode}`)])}
        onChoose={(isMode) => set({ isMode })}
        note={t(`lobby.isMode.${options.isMode}Note`)}
      />
      <Choice
        label={t('lobby.options.bots')}
        value={options.bots}
        host={host}
        options={BOT_LEVELS.map((level) => [level, t(`lobby.bots.${level}`)])}
        onChoose={(bots) => set({ bots })}
        note={t(`lobby.bots.${options.bots}Note`)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={options.ranking}
          disabled={!host}
          onChange={(event) => set({ ranking: event.currentTarget.checked })}
        />
        <span>
          {t('lobby.options.ranking')}
          <span class="small soft block">{t('lobby.options.rankingNote')}</span>
        </span>
      </label>
      {printed && <Assumptions options={options} scenario={printed} host={host} set={set} />}
    </section>
  );
}

const clockName = (seconds: number): string =>
  seconds === 0 ? t('lobby.clock.none') : t('lobby.clock.minutes', { count: seconds / 60 });

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  host: boolean;
  options: readonly (readonly [V, string])[];
  onChoose: (value: V) => void;
  note?: ComponentChildren;
}
function Choice<V extends string>({ label, value, host, options, onChoose, note }: ChoiceProps<V>): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      {host ? (
        <select class="input" value={value} onChange={(event) => onChoose(event.currentTarget.value as V)}>
          {options.map(([id, text]) => (
            <option key={id} value={id} selected={id === value}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <output class="option-read">{options.find(([id]) => id === value)?.[1] ?? value}</output>
      )}
      {note && <span class="small soft option-note">{note}</span>}
    </label>
  );
}
