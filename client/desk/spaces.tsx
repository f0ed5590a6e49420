/** The whole map in words: every space with who holds it, its order, what stands there and what lies next to it. */
import type { JSX } from 'preact';
import { PIECES, SPACES, type SpaceId } from '../../shared/content/ids.ts';
import { SPACES_DATA } from '../../shared/content/spaces.ts';
import type { World } from '../../shared/rules/types.ts';
import { nameOf, num, t } from '../i18n/index.ts';
import { PieceIcon } from './icons.tsx';
import { selectedSpace } from './state.ts';

export function Spaces({ world }: { world: World }): JSX.Element {
  return (
    <ul class="spaces" aria-label={t('desk.region.all')}>
      {SPACES.map((id) => (
        <SpaceRow key={id} id={id} world={world} />
      ))}
    </ul>
  );
}

function SpaceRow({ id, world }: { id: SpaceId; world: World }): JSX.Element {
  const space = world.spaces[id];
  const { kind, adjacent, disputed } = SPACES_DATA[id];
  const here = PIECES.filter((piece) => (space[piece] ?? 0) > 0);
  return (
    <li>
      <button type="button" class="space-row" onClick={() => (selectedSpace.value = id)}>
        <b>{nameOf('space', id)}</b>{' '}
        <span class="space-state">
          {kind === 'region'
            ? [
                nameOf('control', space.control),
                t('desk.region.order', { n: space.order }),
                t(`orderWord.${space.order}`),
              ]
                .concat(disputed ? t('desk.region.disputed') : [])
                .join(' · ')
            : t('desk.region.box')}
        </span>
        <span class="space-pieces">
          {here.map((piece) => (
            <span key={piece} title={nameOf('piece', piece)}>
              <PieceIcon piece={piece} size={18} /> {num(space[piece] ?? 0)}{' '}
              <span class="unseen">{nameOf('piece', piece)} </span>
            </span>
          ))}
          {here.length === 0 ? <span class="unseen">{t('desk.region.empty')}</span> : null}
        </span>
      </button>
      <span class="unseen">
        {t('desk.region.nextTo', { spaces: adjacent.map((other) => nameOf('space', other)).join(', ') })}
      </span>
    </li>
  );
}
