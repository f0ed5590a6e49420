/** From what the seat knows and is about to do to what the board draws. The board gets every word from here. */
import { REGIONS, SPACES, type SpaceId } from '../../shared/content/ids.ts';
import { SEAMS as SEAM_PAIRS } from '../../shared/content/spaces.ts';
import type { View } from '../../shared/rules/known.ts';
import { inForce, supportLine } from '../../shared/rules/query.ts';
import type { SpaceState, World } from '../../shared/rules/types.ts';
import type { BoardScene, LinesScene, Order, PieceKind, SpaceScene } from '../board/scene.ts';
import { PIECES } from '../board/scene.ts';
import placeNames from '../board/geometry/place-names.json' with { type: 'json' };
import { has, language, nameOf, t } from '../i18n/index.ts';
import type { TargetMode } from './state.ts';

export interface SceneUi {
  selected: SpaceId | null;
  mode: TargetMode | null;
}

/** @param world the world to show: as of the step on the stage while a resolution is played, else the view's own. */
export function sceneOf(view: View, world: World, ui: SceneUi): BoardScene {
  return {
    spaces: Object.fromEntries(SPACES.map((id) => [id, spaceScene(id, world.spaces[id], ui)])) as BoardScene['spaces'],
    lines: linesOf(world),
    texts: {
      dir: language().dir,
      board: t('desk.board.name', { turn: view.turn }),
      letters: {
        western: t('desk.board.letter.western'),
        eastern: t('desk.board.letter.eastern'),
        hidden: t('desk.board.letter.hidden'),
      },
      places: placesIn(language().lang),
    },
  };
}

function spaceScene(id: SpaceId, space: SpaceState, { selected, mode }: SceneUi): SpaceScene {
  const region = (REGIONS as readonly string[]).includes(id);
  const pieces: Partial<Record<PieceKind, number | null>> = {};
  for (const piece of PIECES) {
    const n = space[piece];
    if (n === null ? region : n > 0) pieces[piece] = n;
  }
  const highlight = mode
    ? mode.chosen.has(id) || mode.from === id
      ? 'chosen'
      : mode.open.has(id)
        ? 'target'
        : 'none'
    : selected === id
      ? 'chosen'
      : 'none';
  return {
    name: nameOf('space', id),
    short: has(`desk.short.${id}`) ? t(`desk.short.${id}`) : id,
    order: region ? (space.order as Order) : null,
    control: space.control,
    pieces: pieces as SpaceScene['pieces'],
    trained: Math.min(2, space.trained) as SpaceScene['trained'],
    highlight,
    disabled: mode !== null && highlight === 'none',
  };
}

const SUPPORT = { ERB: 'ERB-NES', TUR: 'TUR-NES', JOR: 'JOR-BAD' } as const;

function linesOf(world: World): LinesScene {
  const support = supportLine(world);
  const closed = inForce(world, 'jointSecurity');
  return {
    support: support && SUPPORT[support],
    pipeline: world.flags.pipelineOpen ? 'open' : 'closed',
    gulf: world.spaces.BAS.order >= 2 ? 'open' : 'closed',
    seams: Object.fromEntries(
      SEAM_PAIRS.map(([a, b]) => [`${a}-${b}`, closed ? 'closed' : 'open']),
    ) as LinesScene['seams'],
  };
}

type PlaceNames = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Names of towns and waters, which come with the map in the languages it was drawn in; English where there is none. */
function placesIn(lang: string): Record<string, string> {
  const short = lang.split('-')[0] ?? 'en';
  return Object.fromEntries(
    Object.entries(placeNames as PlaceNames).map(([id, names]) => [id, names[short] ?? names['en'] ?? id]),
  );
}
