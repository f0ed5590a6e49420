/** Sentences about what the rules answered: spans of dials, changes, and messages without a place of their own. */
import type { JSX } from 'preact';
import type { OpId } from '../../../../shared/content/ids.ts';
import type { Msg } from '../../../../shared/rules/types.ts';
import { PieceIcon, Sign } from '../../../desk/icons.tsx';
import type { PieceId } from '../../../../shared/content/ids.ts';
import { plainNumber, signed } from '../../../desk/numbers.ts';
import { nameOf, t, tell } from '../../../i18n/index.ts';
import type { Tallied } from '../explore/changes.ts';
import type { Span } from '../explore/ops.ts';
import type { Dial, Value } from '../explore/worlds.ts';

/** A message of the rules about no place in particular. */
export function generally(msg: Msg): string {
  const a: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(msg.a ?? {}))
    a[name] =
      name === 'space'
        ? t('handbook.region')
        : name === 'space2'
          ? t('handbook.otherRegion')
          : typeof value === 'number'
            ? t('handbook.number')
            : value;
  const said = tell({ k: msg.k, a });
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const nameOfDial = (dial: Dial): string => {
  switch (dial.kind) {
    case 'order':
      return t('handbook.span.orderHere');
    case 'piece':
      return t('handbook.span.here', { what: nameOf('piece', dial.id) });
    case 'total':
      return t('handbook.span.total', { what: nameOf('piece', dial.id) });
    case 'funds':
      return t('handbook.span.funds');
    default:
      return nameOf(dial.kind, dial.id);
  }
};
const valueName = (dial: Dial, value: Value): string =>
  dial.kind === 'switch'
    ? `${nameOf('switch', dial.id)}: ${t(`switch.${dial.id}.${value}`)}`
    : nameOf(dial.kind, String(value));

/** Where numbers of a dial lie, without its name: `7 or more`, `0 to 3`. */
export function rangeWords(what: string, values: readonly Value[], all: readonly Value[]): string {
  const [low, high] = [values[0]!, values.at(-1)!];
  const n = (v: Value) => plainNumber(v);
  if (high === all.at(-1)) return t('handbook.span.min', { what, n: n(low) });
  if (low === all[0]) return t('handbook.span.max', { what, n: n(high) });
  return low === high
    ? t('handbook.span.one', { what, n: n(low) })
    : t('handbook.span.range', { what, low: n(low), high: n(high) });
}
function spanWords({ dial, values }: Span): string {
  switch (dial.kind) {
    case 'track':
    case 'order':
    case 'piece':
    case 'total':
    case 'funds':
      return rangeWords(nameOfDial(dial), values, dial.values);
    case 'flag':
      return t(values[0] === true ? 'handbook.span.on' : 'handbook.span.off', { what: nameOfDial(dial) });
    case 'accord':
      return t('handbook.span.accord', { what: nameOfDial(dial) });
    case 'government':
    case 'pmfLaw':
    case 'switch':
      return t('handbook.span.is', { what: values.map((v) => valueName(dial, v)).join(` ${t('handbook.span.or')} `) });
  }
}
export const spansWords = (spans: readonly Span[]): string => spans.map(spanWords).join(` ${t('handbook.span.or')} `);

function changeWords(c: Tallied): string {
  const what =
    c.on === 'order'
      ? t('handbook.aim.order')
      : c.on === 'control'
        ? t('handbook.change.control')
        : c.on === 'leverage'
          ? t('desk.change.leverage', { seat: nameOf('seat', c.id) })
          : c.on === 'detainees'
            ? t(`desk.detainees.${c.id}`)
            : c.on === 'politics'
              ? t(`desk.politics.${c.id}`)
              : nameOf(c.on, c.id);
  return c.where && c.where !== 'there' ? `${what}, ${t(`handbook.op.${c.where}`)}` : what;
}
function amount({ low, high }: Tallied): string {
  if (low === null || high === null) return t('handbook.op.set');
  // At the end of a scale less is moved: the most is what the rule gives.
  const most = Math.abs(low) > Math.abs(high) ? low : high;
  return low === high ? signed(most) : t('handbook.op.upTo', { n: signed(most) });
}

/** Changes as chips: what follows every time, then what may. */
export function Changes({ changes, op }: { changes: readonly Tallied[]; op?: OpId }): JSX.Element {
  if (changes.length === 0) return <p class="hb-none">{t('handbook.op.nothing')}</p>;
  return (
    <>
      {([true, false] as const).map((always) => (
        <Chips key={String(always)} always={always} changes={changes.filter((c) => c.always === always)} op={op} />
      ))}
    </>
  );
}

interface ChipsProps {
  always: boolean;
  changes: readonly Tallied[];
  op: OpId | undefined;
}
function Chips({ always, changes, op }: ChipsProps): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <ul class="hb-changes" data-always={always || undefined}>
      {always ? null : <li class="hb-may">{t('handbook.op.may')}</li>}
      {changes.map((c, i) => (
        <li key={i} class="hb-change">
          {c.on === 'piece' ? <PieceIcon piece={c.id as PieceId} size={15} /> : null}
          <b>{changeWords(c)}</b>{' '}
          <span class="hb-by">
            {c.high !== null ? <Sign name={c.high > 0 ? 'up' : 'down'} size={9} /> : null} {amount(c)}
          </span>
          {c.only.length > 0 && op ? <span class="hb-may"> ({onlyWords(op, c.only)})</span> : null}
        </li>
      ))}
    </ul>
  );
}
/** Named targets, by the first words of their names. */
export const onlyWords = (op: OpId, only: readonly string[]): string =>
  t('handbook.op.only', { targets: only.map((id) => nameOf('target', `${op}.${id}`).replace(/ \(.*/, '')).join(', ') });
