/** How the table sounds and moves, in its menu: chosen by the person, kept on the device. */
import type { JSX } from 'preact';
import texts from '../../i18n/en/feel.json' with { type: 'json' };
import { learn, t } from '../../i18n/index.ts';
import { setSound, setVolume, sounding, volume } from '../../sound/sound.ts';
import { choosePace, type Pace, pace, PACES, paceIsSystems } from '../../ui/pace.ts';

learn(texts);

export function Feel(): JSX.Element {
  return (
    <section class="stack" aria-labelledby="feel">
      <h3 id="feel">{t('feel.title')}</h3>
      <label class="check">
        <input type="checkbox" checked={sounding.value} onChange={(event) => setSound(event.currentTarget.checked)} />
        <span>
          {t('feel.sound')}
          <span class="small soft block">{t('feel.soundNote')}</span>
        </span>
      </label>
      {sounding.value && (
        <label class="field">
          <span>{t('feel.volume')}</span>
          <input
            type="range"
            class="slider"
            min={10}
            max={100}
            step={10}
            value={volume.value}
            aria-valuetext={t('feel.volumeValue', { n: volume.value })}
            onChange={(event) => setVolume(event.currentTarget.valueAsNumber)}
          />
        </label>
      )}
      <label class="field">
        <span>{t('feel.pace')}</span>
        <select
          class="input"
          value={pace.value}
          disabled={paceIsSystems.value}
          onChange={(event) => choosePace(event.currentTarget.value as Pace)}
        >
          {PACES.map((id) => (
            <option key={id} value={id} selected={id === pace.value}>
              {t(`feel.paces.${id}`)}
            </option>
          ))}
        </select>
        <span class="small soft">{t(paceIsSystems.value ? 'feel.paceSystem' : 'feel.paceNote')}</span>
      </label>
    </section>
  );
}
