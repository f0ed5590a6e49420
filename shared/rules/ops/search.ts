/** Looking for cells: what a raid, a search and a joint operation have in common. */
import type { RegionId } from '../../content/ids.ts';
import { SPACES_DATA } from '../../content/spaces.ts';
import type { Draft } from '../draft.ts';
import { cellsAt, ownerOf } from '../query.ts';

const ROUGH = new Set(['mountain', 'desert', 'hills']);
/** Mountains, hills and desert hide people. */
export const rough = (space: keyof typeof SPACES_DATA) => ROUGH.has(SPACES_DATA[space].terrain);

/** Breaks up a cell, two when several are in the open; ground whose last cell goes is held by IS no more. */
export function search(d: Draft, at: RegionId): void {
  const open = d.w.spaces[at].cellsExposed;
  if (d.breakCells(at, open >= 2 ? 2 : 1) === 0) d.note('note.foundNothing', { space: at });
  else d.note(open > 0 ? 'note.exposedBroken' : 'note.hiddenBroken', { space: at });
  retake(d, at);
}

/** Ground held by one cell or none goes back to whom it belongs. */
function retake(d: Draft, at: RegionId): void {
  const s = d.w.spaces[at];
  if (s.control !== 'is' || cellsAt(s) > 1) return;
  d.note('note.groundRetaken', { space: at });
  d.control(at, ownerOf(at));
  d.order(at, 1);
  d.track('humanCost', 1);
}
