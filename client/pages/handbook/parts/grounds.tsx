/** The note in the margin: what an entry rests on, how, how surely, and as of when. */
import type { JSX } from 'preact';
import type { Basis, Confidence, SourceRef } from '../../../../shared/content/ids.ts';
import type { Provenance } from '../../../../shared/content/model.ts';
import { asOf } from '../../../../shared/content/provenance/grounds.ts';
import { dateOf } from '../../../i18n/dates.ts';
import { nameOf, t } from '../../../i18n/index.ts';
import { addressOf, sourceEntry } from '../address.ts';

export interface GroundsProps {
  sources: readonly SourceRef[];
  basis?: Basis;
  confidence?: Confidence;
  /** YYYY-MM; left out, the newest date of what is cited. */
  asOf?: string;
  /** In words of our own: what was taken, and what was decided here. */
  note?: string;
}

/** What a card, dispatch, contest or accord says of itself; its printed note stands in the text already. */
export const printedGrounds = ({
  sources,
  basis,
  confidence,
  asOf: date,
}: Provenance & { asOf?: string }): GroundsProps => ({
  sources,
  basis,
  confidence,
  ...(date ? { asOf: date } : {}),
});

const words = (ref: SourceRef): string =>
  ref.startsWith('F:') ? t(`source.F.${ref.slice(2)}`) : nameOf('source', ref);
/** `F:pipelineDeal` is long for a margin: the fact speaks for itself. */
const label = (ref: SourceRef): string => (ref.startsWith('F:') ? t('handbook.kind.fact') : ref);

export function Grounds({
  sources,
  basis,
  confidence,
  asOf: date = asOf(sources) ?? '',
  note,
}: GroundsProps): JSX.Element {
  return (
    <div class="hb-margin" role="note" aria-label={t('handbook.grounds.label')}>
      {sources.length === 0 ? (
        <p>{t('handbook.grounds.own')}</p>
      ) : (
        <ul>
          {sources.map((ref) => (
            <li key={ref}>
              <a href={addressOf(sourceEntry(ref))} class="hb-label">
                {label(ref)}
              </a>{' '}
              {words(ref)}
            </li>
          ))}
        </ul>
      )}
      {basis && confidence ? (
        <p class="hb-basis" data-basis={basis}>
          {nameOf('basis', basis)} · {t(`confidence.${confidence}`)}
          {date ? <> · {t('handbook.grounds.asOf', { date: dateOf(date) })}</> : null}
        </p>
      ) : date ? (
        <p class="hb-basis">{t('handbook.grounds.asOf', { date: dateOf(date) })}</p>
      ) : null}
      {note ? <p class="hb-note">{note}</p> : null}
    </div>
  );
}
