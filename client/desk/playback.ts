/** The board as it stood after a given step: pure functions, so that playback, debrief and tests share them. */
import { SPACES } from '../../shared/content/ids.ts';
import type { Change, LedgerEntry, Step, World } from '../../shared/rules/types.ts';

/** Puts one side of a change on a copy of the world's part that it touches. What the reader may not know stays unknown. */
function put(world: World, change: Change, side: 'from' | 'to'): World {
  switch (change.on) {
    case 'track':
      return { ...world, tracks: { ...world.tracks, [change.id]: change[side] } };
    case 'leverage':
      // The red cell's own number stays hidden where the reader may not know it.
      if (world.leverage[change.id] === null) return world;
      return { ...world, leverage: { ...world.leverage, [change.id]: change[side] } };
    case 'order':
      return onSpace(world, change.at, { order: change[side] });
    case 'control':
      return onSpace(world, change.at, { control: change[side] });
    case 'piece':
      if (world.spaces[change.at][change.piece] === null) return world;
      return onSpace(world, change.at, { [change.piece]: change[side] });
    case 'flag':
      return { ...world, flags: { ...world.flags, [change.id]: change[side] } };
    case 'detainees':
      return { ...world, detainees: { ...world.detainees, [change.id]: change[side] } };
    case 'politics':
      return { ...world, [change.id]: change[side] };
  }
}

function onSpace(world: World, at: keyof World['spaces'], part: Partial<World['spaces'][typeof at]>): World {
  return { ...world, spaces: { ...world.spaces, [at]: { ...world.spaces[at], ...part } } };
}

/** The world before a run of steps: their changes undone, last first. */
export function before(world: World, steps: readonly Step[]): World {
  let now = world;
  for (let i = steps.length - 1; i >= 0; i--) {
    const changes = steps[i]!.changes;
    for (let j = changes.length - 1; j >= 0; j--) now = put(now, changes[j]!, 'from');
  }
  return now;
}

/** The accords before these entries of the ledger were made: no change tells of them, and some aims count them. */
export function beforeDeals(world: World, entries: readonly LedgerEntry[]): World {
  let { accords } = world;
  for (const { what, id, accord, parties } of entries.toReversed())
    accords =
      what === 'signed'
        ? accords.filter((one) => one.id !== id)
        : [...accords, { id, accord, parties, since: 0, until: null }];
  return { ...world, accords };
}

/** The world after a run of steps, from the world before it. */
export function after(world: World, steps: readonly Step[]): World {
  let now = world;
  for (const step of steps) for (const change of step.changes) now = put(now, change, 'to');
  return now;
}

/**
 * The world as a seat knew it while the game ran. At the end hidden cells and the red cell's leverage are laid open;
 * a resolution that is played after that must not tell them step by step.
 */
export function concealed(world: World): World {
  const spaces = { ...world.spaces };
  for (const id of SPACES) spaces[id] = { ...spaces[id], cellsHidden: null };
  return { ...world, spaces, leverage: { ...world.leverage, is: null } };
}

/** The frames of a playback: `frames[i]` is the world after step i. Computed once, so that scrubbing costs nothing. */
export function framesOf(last: World, steps: readonly Step[]): readonly World[] {
  const frames: World[] = [];
  let now = before(last, steps);
  for (const step of steps) {
    now = { ...after(now, [step]), turn: step.turn };
    frames.push(now);
  }
  return frames;
}
