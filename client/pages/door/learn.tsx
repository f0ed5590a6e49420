/** Learn by playing: one press, and a guide walks a newcomer through a first turn at a real table against bots. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SEATS, type SeatId } from '../../../shared/content/ids.ts';
import type { Msg } from '../../../shared/rules/types.ts';
import { openGuide } from '../../guide/walk.ts';
import { t, tell } from '../../i18n/index.ts';
import { openTable } from './ways.tsx';

export function LearnCard({ name }: { name: string }): JSX.Element {
  const [seat, setSeat] = useState<SeatId>('washington');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Msg | null>(null);
  const begin = async () => {
    if (busy) return;
    setBusy(true);
    const options = { scenario: 'class-50', clock: 0, isMode: seat === 'is' ? 'redcell' : 'automated' } as const;
    setRefusal(await openTable(name, options, seat, openGuide));
    setBusy(false);
  };
  return (
    <form
      class="learn"
      aria-labelledby="learn"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <div class="grow">
        <h2 id="learn">{t('door.learn.title')}</h2>
        <p>{t('door.learn.note')}</p>
        {refusal && (
          <p class="notice bad" role="alert">
            {tell(refusal)}
          </p>
        )}
      </div>
      <label class="field learn-seat">
        <span>{t('door.learn.as')}</span>
        <select class="input" value={seat} onChange={(event) => setSeat(event.currentTarget.value as SeatId)}>
          {SEATS.map((id) => (
            <option key={id} value={id}>
              {t(`role.${id}.name`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button main big" aria-disabled={busy}>
        {t(busy ? 'door.play.going' : 'door.learn.go')}
      </button>
    </form>
  );
}
