/**
 * Standing orders: what the seat does at the bell when its slots are empty. Shown where the table plays them. Targets may
 * wait for a better day, so those that are closed now can be chosen as well.
 */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { OpId } from '../../../shared/content/ids.ts';
import { OPS } from '../../../shared/content/ids.ts';
import type { Legal, You } from '../../../shared/rules/known.ts';
import type { StandingOrder } from '../../../shared/rules/types.ts';
import { nameOf, t } from '../../i18n/index.ts';
import type { TableStore } from '../../net/store.ts';
import { Hint, useAsk, Why } from '../bits.tsx';
import { targetName, targetNames } from '../targets.ts';

/** Targets that one standing order may name. */
const MOST = 4;
const PLACES = [0, 1] as const;
const EMPTY: StandingOrder | null = null;

export function Standing({ store, you, legal }: { store: TableStore; you: You; legal: Legal }): JSX.Element | null {
  const options = store.table.value?.options;
  if (!options || options.clock === 0 || options.bell !== 'standing' || legal.phase === 'over') return null;
  return (
    <details class="standing">
      <summary>
        <b>{t('desk.standing.title')}</b>{' '}
        <span class="standing-now">
          {you.standing.length === 0
            ? t('desk.standing.none')
            : you.standing
                .map((one) =>
                  t('desk.orders.line.operation', {
                    op: nameOf('op', one.op),
                    targets: targetNames(one.op, one.targets),
                  }),
                )
                .join(' · ')}
        </span>
      </summary>
      <Form key={JSON.stringify(you.standing)} store={store} you={you} legal={legal} />
    </details>
  );
}

function Form({ store, you, legal }: { store: TableStore; you: You; legal: Legal }): JSX.Element {
  const { ask, refusal, busy } = useAsk(store);
  const lines = useSignal<readonly (StandingOrder | null)[]>(PLACES.map((i) => you.standing[i] ?? EMPTY));
  const put = (at: number, line: StandingOrder | null): void => {
    lines.value = lines.value.map((one, i) => (i === at ? line : one));
  };
  const whole = lines.value.filter((line) => line !== null && line.targets.length > 0) as StandingOrder[];
  const why = legal.why({ t: 'standing', seat: legal.seat, orders: whole });
  const same = JSON.stringify(whole) === JSON.stringify(you.standing);
  return (
    <form
      class="standing-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!why) void ask({ t: 'standing', orders: whole });
      }}
    >
      <Hint>{t('desk.standing.note')}</Hint>
      {PLACES.map((at) => (
        <Line key={at} at={at} line={lines.value[at] ?? null} legal={legal} onChange={(line) => put(at, line)} />
      ))}
      <Why msg={why ?? refusal.value} />
      <button type="submit" class="button slim" disabled={busy.value || same || why !== null}>
        {t('desk.standing.keep')}
      </button>
    </form>
  );
}

interface LineProps {
  at: number;
  line: StandingOrder | null;
  legal: Legal;
  onChange: (line: StandingOrder | null) => void;
}

function Line({ at, line, legal, onChange }: LineProps): JSX.Element {
  const targets = line?.targets ?? [];
  const places = line && targets.length < MOST ? targets.length + 1 : targets.length;
  const choose = (i: number, id: string): void => {
    if (!line) return;
    const next = id === '' ? targets.filter((_, j) => j !== i) : [...targets.slice(0, i), id, ...targets.slice(i + 1)];
    onChange({ ...line, targets: next });
  };
  return (
    <fieldset class="standing-line">
      <legend>{t('desk.standing.line', { n: at + 1 })}</legend>
      <select
        class="input"
        aria-label={t('desk.standing.op', { n: at + 1 })}
        value={line?.op ?? ''}
        onChange={(event) => {
          const op = event.currentTarget.value as OpId | '';
          onChange(op === '' ? null : { op, targets: [] });
        }}
      >
        <option value="">{t('desk.standing.nothing')}</option>
        {OPS[legal.seat].map((op) => (
          <option key={op} value={op}>
            {nameOf('op', op)}
          </option>
        ))}
      </select>
      {line
        ? Array.from({ length: places }, (_, i) => (
            <select
              key={i}
              class="input"
              aria-label={t('desk.standing.target', { n: i + 1, op: nameOf('op', line.op) })}
              value={targets[i] ?? ''}
              onChange={(event) => choose(i, event.currentTarget.value)}
            >
              <option value="">{t(i === 0 ? 'desk.standing.where' : 'desk.standing.also')}</option>
              {legal
                .op(line.op)
                .targets.filter(({ id }) => id === targets[i] || !targets.includes(id))
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {targetName(line.op, id)}
                  </option>
                ))}
            </select>
          ))
        : null}
    </fieldset>
  );
}
