/** Every number of the rules with what it rests on: by the entry of the handbook, and by the file it stands in. */
import { AIM_NUMBERS } from './aims.ts';
import { BAGHDAD_NUMBERS } from './baghdad.ts';
import { ERBIL_NUMBERS } from './erbil.ts';
import { FRAME_NUMBERS } from './frame.ts';
import { IS_NUMBERS } from './is.ts';
import type { Numbered, NumbersIn } from './number.ts';
import { RECKONING_NUMBERS } from './reckoning.ts';
import { TEHRAN_NUMBERS } from './tehran.ts';
import { WASHINGTON_NUMBERS } from './washington.ts';

export type { Numbered } from './number.ts';

export const NUMBERS_IN: NumbersIn = {
  ...FRAME_NUMBERS,
  ...AIM_NUMBERS,
  ...RECKONING_NUMBERS,
  ...WASHINGTON_NUMBERS,
  ...BAGHDAD_NUMBERS,
  ...TEHRAN_NUMBERS,
  ...ERBIL_NUMBERS,
  ...IS_NUMBERS,
};

function byEntry(): ReadonlyMap<string, readonly Numbered[]> {
  const found = new Map<string, Numbered[]>();
  for (const entries of Object.values(NUMBERS_IN))
    for (const [entry, numbers] of Object.entries(entries)) found.set(entry, [...(found.get(entry) ?? []), ...numbers]);
  return found;
}
/** By the entry of the handbook that shows them. */
export const NUMBERS = byEntry();
