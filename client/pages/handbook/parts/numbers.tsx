/** The numbers of an entry as the rules have them: how much, of what, and what each rests on. Folded, for those who ask. */
import type { JSX } from 'preact';
import { NUMBERS, type Numbered } from '../../../../shared/content/provenance/numbers/index.ts';
import { num, t } from '../../../i18n/index.ts';
import type { EntryId } from '../address.ts';

/** Each value once, in the order in which the words name them. */
const valuesOf = ({ values }: Numbered): string =>
  [...new Set(values)].map((n) => num(n).replace('-', '−')).join(' · ');

export function Numbers({ of }: { of: EntryId }): JSX.Element | null {
  const list = NUMBERS.get(of);
  if (!list) return null;
  return (
    <details class="hb-fold hb-numbers">
      <summary>{t('handbook.numbers.title')}</summary>
      <p class="small soft">{t('handbook.numbers.about')}</p>
      <dl>
        {list.map((one, i) => (
          <div key={i}>
            <dt>
              <b>{valuesOf(one)}</b> {t(`number.${of}.${i}.what`)}
            </dt>
            <dd>
              {t(`number.${of}.${i}.note`)}{' '}
              <span class="hb-basis">
                {t(`handbook.numbers.basis.${one.basis}`, { confidence: t(`confidence.${one.confidence}`) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
