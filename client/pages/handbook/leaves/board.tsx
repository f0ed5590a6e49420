/** Spaces and pieces: what each is, and where things stand at the standard start. */
import type { JSX } from 'preact';
import { PIECES, REGIONS, SUPPLY, type PieceId, type RegionId, type SpaceId } from '../../../../shared/content/ids.ts';
import { GROUNDS } from '../../../../shared/content/provenance/index.ts';
import { STANDARD } from '../../../../shared/content/scenarios/base.ts';
import { SEAMS, SPACES_DATA } from '../../../../shared/content/spaces.ts';
import { PieceIcon } from '../../../desk/icons.tsx';
import { nameOf, t } from '../../../i18n/index.ts';
import { addressOf } from '../address.ts';
import { Entry } from '../parts/entry.tsx';

const isRegion = (id: SpaceId): id is RegionId => (REGIONS as readonly string[]).includes(id);
const links = (spaces: readonly SpaceId[]): JSX.Element[] =>
  spaces.map((id, i) => (
    <>
      {i > 0 ? ', ' : ''}
      <a key={id} href={addressOf(`space.${id}`)}>
        {nameOf('space', id)}
      </a>
    </>
  ));

export function SpaceLeaf({ id }: { id: string }): JSX.Element {
  const space = SPACES_DATA[id as SpaceId];
  const seams = SEAMS.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
  const start = isRegion(space.id) ? STANDARD.regions[space.id] : null;
  const facts = [
    t(`handbook.space.terrain.${space.terrain}`),
    ...(space.kind === 'region' ? [t('handbook.space.weight', { count: space.weight })] : []),
    ...(space.oil ? [t('handbook.space.oil')] : []),
    ...(space.disputed ? [t('handbook.space.disputed')] : []),
    ...(start ? [nameOf('control', start.control)] : []),
  ];
  return (
    <Entry
      id={`space.${id}`}
      grounds={{ ...GROUNDS.space[space.id], sources: space.sources, note: t(`grounds.space.${id}`) }}
    >
      <p class="hb-lead">{t(`space.${id}.note`)}</p>
      <p class="hb-kicker">{facts.join(' · ')}</p>
      <dl class="hb-facts">
        {start ? (
          <div>
            <dt>{t('handbook.space.start')}</dt>
            <dd>
              {t('desk.region.order', { n: start.order })} ({t(`orderWord.${start.order}`)})
              <ul class="hb-pieces">
                {PIECES.filter((piece) => (start[piece] ?? 0) > 0).map((piece) => (
                  <li key={piece}>
                    <PieceIcon piece={piece} size={17} /> {start[piece]} × {nameOf('piece', piece)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('handbook.space.next')}</dt>
          <dd>{links(space.adjacent)}</dd>
        </div>
        {seams.length > 0 ? (
          <div>
            <dt>{t('handbook.space.seam')}</dt>
            <dd>{links(seams)}</dd>
          </div>
        ) : null}
      </dl>
    </Entry>
  );
}

export function PieceLeaf({ id }: { id: string }): JSX.Element {
  const piece = id as PieceId;
  const onBoard = REGIONS.reduce((n, r) => n + (STANDARD.regions[r][piece] ?? 0), 0);
  return (
    <Entry id={`piece.${piece}`} grounds={{ ...GROUNDS.piece[piece], note: t(`grounds.piece.${piece}`) }}>
      <p class="hb-piece">
        <PieceIcon piece={piece} size={34} />
        <span>
          {t(`piece.${piece}.note`)} {t('handbook.piece.supply', { n: SUPPLY[piece] })};{' '}
          {t('handbook.piece.onBoard', { n: onBoard })}.
        </span>
      </p>
    </Entry>
  );
}
