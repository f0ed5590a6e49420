/** A reason of a check: the operations it bears on. */
import type { JSX } from 'preact';
import { asOf } from '../../../../shared/content/provenance/grounds.ts';
import { GROUNDS } from '../../../../shared/content/provenance/index.ts';
import { OPERATIONS } from '../../../../shared/rules/ops/index.ts';
import { t } from '../../../i18n/index.ts';
import { allReasons } from '../explore/ops.ts';
import { Entry } from '../parts/entry.tsx';
import { ReasonLine } from './op.tsx';

export function ModLeaf({ id }: { id: string }): JSX.Element {
  const reasons = allReasons().get(id) ?? [];
  const sources = [...new Set(reasons.flatMap(({ op }) => OPERATIONS[op].sources))];
  return (
    <Entry
      id={`mod.${id}`}
      grounds={
        reasons.length > 0
          ? { sources, basis: 'judgement', confidence: 'low', asOf: asOf(sources) ?? '' }
          : { ...GROUNDS.rule.check, note: t('grounds.rule.check') }
      }
    >
      {reasons.length === 0 ? (
        <p>{t(`handbook.mod.${id === 'boost' ? 'boost' : id === 'inForce' ? 'inForce' : 'card'}`)}</p>
      ) : (
        <ul class="hb-reasons">
          {reasons.map((reason) => (
            <ReasonLine key={`${reason.op}.${reason.low}`} reason={reason} of="op" />
          ))}
        </ul>
      )}
    </Entry>
  );
}
