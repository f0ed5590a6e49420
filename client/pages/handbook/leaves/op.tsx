/** An operation: targets, what bears on its odds, what it brings, and when it is refused. All of it asked of the rules. */
import type { JSX } from 'preact';
import { SPACES, type OpId } from '../../../../shared/content/ids.ts';
import { GROUNDS } from '../../../../shared/content/provenance/index.ts';
import { Sign } from '../../../desk/icons.tsx';
import { nameOf, t } from '../../../i18n/index.ts';
import { addressOf } from '../address.ts';
import { opFacts, type OpFacts, type Reason } from '../explore/ops.ts';
import { Entry, Part } from '../parts/entry.tsx';
import { Changes, generally, onlyWords, spansWords } from '../parts/words.tsx';
import { titleOf } from '../titles.ts';

export function OpLeaf({ id }: { id: string }): JSX.Element {
  const facts = opFacts(id as OpId);
  const { op, die } = facts;
  return (
    <Entry
      id={`op.${op.id}`}
      seat={op.seat}
      grounds={{ ...GROUNDS.op[op.id], sources: op.sources, note: t(`grounds.op.${op.id}`) }}
    >
      <p class="hb-lead">
        {t(`op.${op.id}.does`)} {t(die ? 'handbook.op.check' : 'handbook.op.certain')}{' '}
        {op.covert ? t('handbook.op.covert') : ''}
      </p>
      <Targets facts={facts} />
      {facts.reasons.length > 0 ? (
        <Part title={t('handbook.op.reasons')}>
          <ul class="hb-reasons">
            {facts.reasons.map((reason) => (
              <ReasonLine key={reason.m} reason={reason} of="mod" />
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t(die ? 'handbook.op.win' : 'handbook.op.done')}>
        <Changes changes={facts.win} op={op.id} />
      </Part>
      {die ? (
        <Part title={t('handbook.op.lose')}>
          <Changes changes={facts.lose ?? []} op={op.id} />
        </Part>
      ) : null}
      {facts.further ? (
        <Part title={t('handbook.op.further')}>
          <ul class="hb-reasons">
            {facts.further.reasons.map((reason) => (
              <ReasonLine key={reason.m} reason={reason} of="mod" />
            ))}
          </ul>
          <Changes changes={facts.further.changes} />
        </Part>
      ) : null}
      {facts.refusals.length > 0 ? (
        <Part title={t('handbook.op.refused')}>
          <ul class="hb-refusals">
            {facts.refusals.map((why) => (
              <li key={why.k}>{generally(why)}</li>
            ))}
          </ul>
        </Part>
      ) : null}
    </Entry>
  );
}

function Targets({ facts: { op, named } }: { facts: OpFacts }): JSX.Element {
  return (
    <Part title={t('handbook.op.targets')}>
      {op.shape === 'named' ? (
        <ul class="hb-targets">
          {named.map((target) => (
            <li key={target}>{nameOf('target', `${op.id}.${target}`)}</li>
          ))}
        </ul>
      ) : (
        <p>{t(`handbook.op.shape.${op.shape}`, { n: SPACES.length })}</p>
      )}
    </Part>
  );
}

const size = ({ low, high }: Reason): string => {
  const one = (n: number) => (n > 0 ? `+${n}` : `−${-n}`);
  return low === high ? one(low) : `${one(low)} … ${one(high)}`;
};

/** One reason: how much, its name, and from where on. `of`: what the name leads to. */
export function ReasonLine({ reason, of }: { reason: Reason; of: 'mod' | 'op' }): JSX.Element {
  const entry = of === 'mod' ? (`mod.${reason.m}` as const) : (`op.${reason.op}` as const);
  return (
    <li>
      <span class="hb-size" data-for={reason.high > 0}>
        <Sign name={reason.high > 0 ? 'up' : 'down'} size={9} /> {size(reason)}
      </span>{' '}
      <a href={addressOf(entry)}>{titleOf(entry)}</a>
      {reason.spans.length > 0 ? <span class="hb-span"> {spansWords(reason.spans)}</span> : null}
      {reason.only.length > 0 ? <span class="hb-span"> ({onlyWords(reason.op, reason.only)})</span> : null}
    </li>
  );
}
