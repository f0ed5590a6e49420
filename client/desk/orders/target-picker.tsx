/** Choosing targets from a list: the same choices as on the map, each with its odds, its gain, or why not. */
import type { JSX } from 'preact';
import type { CardOptions, OpOptions, Option, TargetOption } from '../../../shared/rules/known.ts';
import { oddsOf } from '../../../shared/rules/odds.ts';
import { route } from '../../../shared/rules/ops/operation.ts';
import { nameOf, t, tell } from '../../i18n/index.ts';
import { Hint, Why } from '../bits.tsx';
import { Sign } from '../icons.tsx';
import { OddsSmall } from '../odds.tsx';
import { chooseEventTarget, chooseStart, draft, narrowed, toggleTarget } from '../state.ts';
import { byStart, isRoute, spaceOfTarget, targetName } from '../targets.ts';

interface PickerProps {
  options: OpOptions;
  most: number;
}

export function TargetPicker({ options, most }: PickerProps): JSX.Element {
  const { op } = options;
  const { targets } = draft.value;
  const onMap = options.targets.some((target) => spaceOfTarget(op, target.id) !== null);
  return (
    <div class="targets" role="group" aria-label={t('desk.target.title')}>
      <p class="step-ask">
        {t(`desk.target.${onMap ? 'ask' : 'choose'}${most === 1 ? 'One' : ''}`, { n: most, chosen: targets.length })}
      </p>
      {onMap ? <Hint>{t('desk.target.mapHint')}</Hint> : null}
      {isRoute(op) ? <Routes options={options} most={most} /> : <Places options={options} most={most} />}
    </div>
  );
}

function Places({ options, most }: PickerProps): JSX.Element {
  const { op } = options;
  const here = narrowed.value;
  const { targets } = draft.value;
  const all =
    here === null ? options.targets : options.targets.filter((target) => spaceOfTarget(op, target.id) === here);
  const full = targets.length >= most && most > 1;
  return (
    <>
      {here === null ? null : (
        <button type="button" class="mini" onClick={() => (narrowed.value = null)}>
          <Sign name="back" size={13} /> {t('desk.target.all')}
        </button>
      )}
      <ul class="target-list">
        {all
          .filter((target) => target.refusal === null)
          .map((target) => (
            <TargetRow
              key={target.id}
              target={target}
              name={targetName(op, target.id)}
              chosen={targets.includes(target.id)}
              blocked={full && !targets.includes(target.id)}
              onChoose={() => toggleTarget(target.id, most)}
            />
          ))}
      </ul>
      <Closed options={all} nameOfOption={(id) => targetName(op, id)} />
    </>
  );
}

/** Routes: from where, then to where. */
function Routes({ options, most }: PickerProps): JSX.Element {
  const { op } = options;
  const { from, targets } = draft.value;
  const starts = byStart(options.targets);
  const full = targets.length >= most && most > 1;
  return (
    <>
      {targets.length > 0 ? (
        <ul class="routes">
          {targets.map((id) => (
            <li key={id}>
              <span>{targetName(op, id)}</span>
              <button
                type="button"
                class="mini"
                onClick={() => toggleTarget(id, most)}
                aria-label={t('desk.target.drop', { target: targetName(op, id) })}
              >
                <Sign name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {from === null ? (
        <>
          <p class="step-sub">{t('desk.target.from')}</p>
          <ul class="target-list">
            {[...starts].map(([start, routes]) =>
              routes.some((one) => one.refusal === null) ? (
                <li key={start}>
                  <button type="button" class="target-row" disabled={full} onClick={() => chooseStart(start)}>
                    <Sign name="next" size={13} />
                    <span class="target-name">{nameOf('space', start)}</span>
                    <span class="target-gain">
                      {t('desk.target.ways', { count: routes.filter((one) => one.refusal === null).length })}
                    </span>
                  </button>
                </li>
              ) : null,
            )}
          </ul>
          <Closed
            options={[...starts].flatMap(([start, routes]) =>
              routes.every((one) => one.refusal !== null) ? [{ id: start, refusal: routes[0]!.refusal }] : [],
            )}
            nameOfOption={(id) => nameOf('space', id)}
          />
        </>
      ) : (
        <>
          <p class="step-sub">
            {t('desk.target.to', { from: nameOf('space', from) })}{' '}
            <button type="button" class="mini" onClick={() => chooseStart(null)}>
              <Sign name="back" size={13} /> {t('desk.target.otherStart')}
            </button>
          </p>
          <ul class="target-list">
            {(starts.get(from) ?? [])
              .filter((one) => one.refusal === null)
              .map((one) => (
                <TargetRow
                  key={one.id}
                  target={one}
                  name={nameOf('space', route(one.id)[1])}
                  chosen={targets.includes(one.id)}
                  blocked={full && !targets.includes(one.id)}
                  onChoose={() => toggleTarget(one.id, most)}
                />
              ))}
          </ul>
          <Closed options={starts.get(from) ?? []} nameOfOption={(id) => nameOf('space', route(id)[1])} />
        </>
      )}
    </>
  );
}

/** The target of an event. */
export function EventTargets({ options }: { options: CardOptions }): JSX.Element {
  const { target } = draft.value;
  return (
    <div class="targets" role="group" aria-label={t('desk.target.title')}>
      <p class="step-ask">{t('desk.target.askOne')}</p>
      <Hint>{t('desk.target.mapHint')}</Hint>
      <ul class="target-list">
        {options.event.targets
          .filter((one) => one.refusal === null)
          .map((one) => (
            <TargetRow
              key={one.id}
              target={{ ...one, odds: null, gain: null }}
              name={nameOf('space', one.id)}
              chosen={target === one.id}
              plain
              onChoose={() => chooseEventTarget(target === one.id ? null : (one.id as NonNullable<typeof target>))}
            />
          ))}
      </ul>
      <Closed options={options.event.targets} nameOfOption={(id) => nameOf('space', id)} />
    </div>
  );
}

interface RowProps {
  target: TargetOption;
  name: string;
  chosen: boolean;
  /** As many as allowed are chosen already. */
  blocked?: boolean;
  /** Nothing is known of odds here: an event's own text says them. */
  plain?: boolean;
  onChoose: () => void;
}

function TargetRow({ target, name, chosen, blocked = false, plain = false, onChoose }: RowProps): JSX.Element {
  const gain = target.gain ? tell(target.gain) : '';
  return (
    <li>
      <button type="button" class="target-row" aria-pressed={chosen} disabled={blocked} onClick={onChoose}>
        <span class="target-box" aria-hidden="true">
          {chosen ? <Sign name="check" size={14} /> : null}
        </span>
        <span class="target-name">{name}</span>
        {plain ? null : <OddsSmall odds={target.odds && oddsOf(target.odds.mods, draft.value.boost)} />}
        {gain !== '' && gain !== name ? <span class="target-gain">{gain}</span> : null}
      </button>
    </li>
  );
}

/** What cannot be chosen, and why: folded away, never hidden. */
function Closed({
  options,
  nameOfOption,
}: {
  options: readonly Option[];
  nameOfOption: (id: string) => string;
}): JSX.Element | null {
  const closed = options.filter((option) => option.refusal !== null);
  if (closed.length === 0) return null;
  return (
    <details class="closed">
      <summary>{t('desk.target.closed', { count: closed.length })}</summary>
      <ul>
        {closed.map((option) => (
          <li key={option.id}>
            <b>{nameOfOption(option.id)}</b> <Why msg={option.refusal} />
          </li>
        ))}
      </ul>
    </details>
  );
}
