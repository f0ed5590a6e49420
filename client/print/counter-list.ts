/** Every counter of the game and how many of it there are: pieces as the supply has them, and what marks a value or a state. */
import { FLAGS, PIECES, REGIONS, SEATS, SUPPLY, TRACK_IDS } from '../../shared/content/ids.ts';
import type { Control, FlagId, PieceId, RegionId, SeatId, TrackId } from '../../shared/content/ids.ts';
import { LEVERAGE_MAX } from '../../shared/rules/draft.ts';

export type Counter =
  | { kind: 'piece'; id: PieceId }
  | { kind: 'order'; id: RegionId }
  | { kind: 'control'; id: Control }
  | { kind: 'track'; id: TrackId }
  | { kind: 'state'; id: 'turn' | 'government' | 'pmfLaw' | 'mission' | 'fighters' | 'families' }
  | { kind: 'flag'; id: FlagId }
  | { kind: 'leverage'; id: SeatId };

/** Regions that can change hands: IS needs three cells to hold one, so no more than its cells allow. */
const CONTROLS: readonly (readonly [Control, number])[] = [
  ['is', Math.floor(SUPPLY.cellsHidden / 3)],
  ['damascus', 1],
  ['none', 3],
];

export const COUNTERS: readonly (readonly [Counter, number])[] = [
  ...PIECES.map((id) => [{ kind: 'piece', id } as const, SUPPLY[id]] as const),
  ...SEATS.map((id) => [{ kind: 'leverage', id } as const, LEVERAGE_MAX] as const),
  ...REGIONS.map((id) => [{ kind: 'order', id } as const, 1] as const),
  ...CONTROLS.map(([id, n]) => [{ kind: 'control', id } as const, n] as const),
  // The ledger of human cost is written, stroke by stroke, and has no counter.
  ...TRACK_IDS.filter((id) => id !== 'humanCost').map((id) => [{ kind: 'track', id } as const, 1] as const),
  ...(['turn', 'government', 'pmfLaw', 'mission', 'fighters', 'families'] as const).map(
    (id) => [{ kind: 'state', id } as const, 1] as const,
  ),
  ...FLAGS.map((id) => [{ kind: 'flag', id } as const, 1] as const),
];

/** One entry for each square of card, in the order in which they are printed. */
export const SQUARES: readonly Counter[] = COUNTERS.flatMap(([counter, n]) => Array.from({ length: n }, () => counter));
