/** Everything public of the selected space in words, and what this seat could do here now. The map's other half. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PIECES, type SpaceId } from '../../shared/content/ids.ts';
import { SEAMS, SPACES_DATA } from '../../shared/content/spaces.ts';
import type { Legal } from '../../shared/rules/known.ts';
import { inForce } from '../../shared/rules/query.ts';
import type { SpaceState, World } from '../../shared/rules/types.ts';
import { nameOf, t } from '../i18n/index.ts';
import type { TableStore } from '../net/store.ts';
import { Hint, Sources, Why } from './bits.tsx';
import { PieceIcon, Sign } from './icons.tsx';
import { OddsSmall } from './odds.tsx';
import { Spaces } from './spaces.tsx';
import { shownWorld } from './stage.ts';
import { selectedSpace } from './state.ts';
import { WhyLink } from './why.tsx';
import { spaceOfTarget, targetName } from './targets.ts';

export function RegionPanel({ store }: { store: TableStore }): JSX.Element | null {
  const world = shownWorld(store);
  const id = selectedSpace.value;
  if (!world) return null;
  return (
    <section class="region" aria-label={t('desk.region.title')}>
      <SpaceChoice chosen={id} />
      {id === null ? (
        <>
          <Hint>{t('desk.region.choose')}</Hint>
          <Spaces world={world} />
        </>
      ) : (
        <Region id={id} world={world} legal={store.legal.value} />
      )}
    </section>
  );
}

/** The spaces as a list: the way in for those who cannot use the map. */
function SpaceChoice({ chosen }: { chosen: SpaceId | null }): JSX.Element {
  return (
    <label class="region-choice">
      <span class="unseen">{t('desk.region.choice')}</span>
      <select
        class="input"
        value={chosen ?? ''}
        onChange={(event) => (selectedSpace.value = (event.currentTarget.value || null) as SpaceId | null)}
      >
        <option value="">{t('desk.region.none')}</option>
        {Object.values(SPACES_DATA).map((space) => (
          <option key={space.id} value={space.id}>
            {nameOf('space', space.id)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Region({ id, world, legal }: { id: SpaceId; world: World; legal: Legal | null }): JSX.Element {
  const data = SPACES_DATA[id];
  const space = world.spaces[id];
  const region = data.kind === 'region';
  const head = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone with the page it stood on: the focus goes to what it brought.
  useEffect(() => {
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <>
      <header class="region-head">
        <h2 ref={head} tabIndex={-1}>
          {nameOf('space', id)}
        </h2>
        <p class="region-line">
          {region ? (
            <span class="seat-control" data-control={space.control}>
              {nameOf('control', space.control)}
            </span>
          ) : (
            t('desk.region.box')
          )}
          {data.disputed ? <span class="region-disputed">{t('desk.region.disputed')}</span> : null}
          {data.oil ? <span>{t('desk.region.oil')}</span> : null}
          {region ? <span>{t('desk.region.weight', { n: data.weight })}</span> : null}
        </p>
      </header>
      {region ? <OrderScale order={space.order} /> : null}
      <Pieces space={space} />
      <p class="region-note">{t(`space.${id}.note`)}</p>
      <h3>{t('desk.region.here')}</h3>
      {legal ? <Possible id={id} legal={legal} /> : <Hint>{t('desk.region.spectator')}</Hint>}
      <h3>{t('desk.region.next')}</h3>
      <Neighbours id={id} world={world} />
      <details class="region-sources">
        <summary>{t('desk.sources.title')}</summary>
        <Sources refs={data.sources} full />
        <WhyLink entry={`space.${id}`} what={nameOf('space', id)} />
      </details>
    </>
  );
}

/** Order 0–4 as a stair of five, with its word. */
function OrderScale({ order }: { order: number }): JSX.Element {
  return (
    <p class="order-scale" data-order={order}>
      <span class="order-steps" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((n) => (
          <span key={n} data-on={n <= order || undefined} data-now={n === order || undefined} style={{ '--n': n }} />
        ))}
      </span>
      <b>{t('desk.region.order', { n: order })}</b> <span>{t(`orderWord.${order}`)}</span>
    </p>
  );
}

function Pieces({ space }: { space: SpaceState }): JSX.Element {
  const here = PIECES.filter((piece) => piece !== 'cellsHidden' && (space[piece] ?? 0) > 0);
  const hidden = space.cellsHidden;
  return (
    <ul class="pieces" aria-label={t('desk.region.pieces')}>
      {here.map((piece) => (
        <li key={piece}>
          <PieceIcon piece={piece} size={22} />
          <b>{space[piece]}</b> <span>{nameOf('piece', piece)}</span>
        </li>
      ))}
      {hidden === null ? (
        <li class="pieces-unknown">
          <PieceIcon piece="cellsHidden" size={22} />
          <b>?</b> <span>{t('desk.region.cellsUnknown')}</span>
        </li>
      ) : hidden > 0 ? (
        <li>
          <PieceIcon piece="cellsHidden" size={22} />
          <b>{hidden}</b> <span>{nameOf('piece', 'cellsHidden')}</span>
        </li>
      ) : null}
      {here.length === 0 && hidden === 0 ? <li class="pieces-none">{t('desk.region.empty')}</li> : null}
    </ul>
  );
}

/** The operations that could be aimed here, each with its odds or why not. */
function Possible({ id, legal }: { id: SpaceId; legal: Legal }): JSX.Element {
  const rows = legal.ops.flatMap((options) => {
    const here = options.targets.filter((target) => spaceOfTarget(options.op, target.id) === id);
    return here.length > 0 ? [{ op: options.op, refusal: options.refusal, here }] : [];
  });
  if (rows.length === 0) return <p class="hint">{t('desk.region.nothingHere')}</p>;
  return (
    <ul class="possible">
      {rows.map(({ op, refusal, here }) => {
        const open = here.filter((target) => target.refusal === null);
        return (
          <li key={op} data-open={open.length > 0}>
            <b>{nameOf('op', op)}</b>
            {open.length === 0 ? (
              <Why msg={refusal ?? here[0]!.refusal} />
            ) : (
              <span class="possible-targets">
                {open.slice(0, 4).map((target) => (
                  <span key={target.id}>
                    {target.id === id ? null : <span>{targetName(op, target.id)}</span>}{' '}
                    <OddsSmall odds={target.odds} />
                  </span>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Neighbours({ id, world }: { id: SpaceId; world: World }): JSX.Element {
  const seams = SEAMS.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
  const closed = inForce(world, 'jointSecurity');
  return (
    <ul class="neighbours">
      {SPACES_DATA[id].adjacent.map((other) => (
        <li key={other}>
          <button type="button" class="mini" onClick={() => (selectedSpace.value = other)}>
            {nameOf('space', other)}
          </button>
        </li>
      ))}
      {seams.map((other) => (
        <li key={other} class="seam">
          <Sign name={closed ? 'no' : 'swap'} size={14} />
          {t(closed ? 'desk.region.seamClosed' : 'desk.region.seamOpen', { space: nameOf('space', other) })}
        </li>
      ))}
    </ul>
  );
}
