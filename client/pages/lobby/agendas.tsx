/** The three agendas of a seat as cards: what each counts for, as bars. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { AGENDAS_DATA } from '../../../shared/content/agendas.ts';
import { AGENDAS, type AgendaId, AIMS, type SeatId } from '../../../shared/content/ids.ts';
import { WhyLink } from '../../desk/why.tsx';
import { nameOf, t } from '../../i18n/index.ts';

interface Props {
  seat: SeatId;
  chosen: string | null;
  onChoose: (agenda: AgendaId) => void;
}

export function AgendaChoice({ seat, chosen, onChoose }: Props): JSX.Element {
  const group = useId();
  return (
    <div class="agendas" role="radiogroup" aria-label={t('lobby.agenda.pick')} data-seat={seat}>
      {AGENDAS[seat].map((agenda) => (
        <div key={agenda} class="agenda-place">
          <label class="choice agenda-card">
            <input
              type="radio"
              name={group}
              value={agenda}
              checked={chosen === agenda}
              onChange={() => onChoose(agenda)}
            />
            <AgendaFace seat={seat} agenda={agenda} />
          </label>
          <WhyLink entry={`agenda.${agenda}`} what={nameOf('agenda', agenda)} />
        </div>
      ))}
    </div>
  );
}

/** What is printed on an agenda card. */
function AgendaFace({ seat, agenda }: { seat: SeatId; agenda: AgendaId }): JSX.Element {
  const { weights } = AGENDAS_DATA[agenda];
  return (
    <span class="agenda-face">
      <span class="agenda-title">{nameOf('agenda', agenda)}</span>
      <span class="agenda-note">{t(`agenda.${agenda}.note`)}</span>
      <span class="agenda-weights" role="list">
        {AIMS[seat].map((aim) => {
          const weight = (weights as Partial<Record<string, number>>)[aim] ?? 0;
          return (
            <span key={aim} class="weight" role="listitem" title={t(`aim.${aim}.note`)}>
              <span class="weight-name">{nameOf('aim', aim)}</span>
              <span class="weight-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(weight / 5) * 100}%` }} />
              </span>
              <span class="weight-n num">
                <span class="unseen">{t('lobby.agenda.weight')} </span>
                {weight}
              </span>
            </span>
          );
        })}
      </span>
    </span>
  );
}
