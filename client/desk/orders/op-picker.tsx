/** The seat's operations: what each does, how good the odds are, and why some cannot be done now. None is hidden. */
import type { JSX } from 'preact';
import type { Legal, OpOptions } from '../../../shared/rules/known.ts';
import { nameOf, t } from '../../i18n/index.ts';
import { Why } from '../bits.tsx';
import { chooseOp } from '../state.ts';

export function OpPicker({ legal, most }: { legal: Legal; most: number }): JSX.Element {
  return (
    <div class="op-list" role="group" aria-label={t('desk.op.title')}>
      <p class="step-ask">{t('desk.op.ask', { count: most })}</p>
      {legal.ops.map((options) => (
        <OpTile key={options.op} options={options} />
      ))}
    </div>
  );
}

/** Highest and lowest chance over the open targets, in words; certain where no die is cast. */
function oddsRange(options: OpOptions): string {
  const open = options.targets.filter((target) => target.refusal === null);
  const chances = open.flatMap((target) => (target.odds ? [target.odds.chance] : []));
  if (chances.length === 0) return t('desk.odds.certain');
  const low = Math.min(...chances);
  const high = Math.max(...chances);
  return low === high ? t('desk.odds.percent', { n: low }) : t('desk.odds.range', { low, high });
}

function OpTile({ options }: { options: OpOptions }): JSX.Element {
  const { op, refusal } = options;
  const open = options.targets.filter((target) => target.refusal === null).length;
  return (
    <button
      type="button"
      class="tile op-tile"
      aria-disabled={refusal !== null || undefined}
      onClick={() => {
        if (refusal === null) chooseOp(op, options);
      }}
    >
      <span class="tile-words">
        <b>{nameOf('op', op)}</b>
        <span>{t(`op.${op}.does`)}</span>
        <Why msg={refusal} />
      </span>
      {refusal === null ? (
        <span class="tile-side">
          <b>{oddsRange(options)}</b>
          <span>{t('desk.op.open', { count: open })}</span>
        </span>
      ) : null}
    </button>
  );
}
