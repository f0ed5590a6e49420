/** The desk: everything of the game that is not the map. Each component takes the table's store. */
import './desk.css';
import deskTexts from '../i18n/en/desk.json' with { type: 'json' };
import { learn } from '../i18n/index.ts';

learn(deskTexts);

export { Contests } from './contests.tsx';
export { DispatchPanel } from './dispatch.tsx';
export { follows } from './follow.ts';
export { Hand } from './hand.tsx';
export { Log } from './log.tsx';
export { advice } from './orders/adviser.tsx';
export { keepOrder } from './order-kept.ts';
export { Orders } from './orders/orders.tsx';
export { RegionPanel } from './region.tsx';
export { Resolution } from './resolution.tsx';
export { ResultProfile } from './result/profile.tsx';
export { sceneOf, type SceneUi } from './scene.ts';
export { happening, inAir, playback, shownWorld, stage } from './stage.ts';
export { Stake } from './stake.tsx';
export { draft, selectedSpace, tapSpace, targetMode } from './state.ts';
export { stepWords } from './step.tsx';
export { Tracks } from './tracks.tsx';
export { uncommitted } from './uncommitted.ts';
