/** Is the role card held up, and has it been looked at? */
import { signal } from '@preact/signals';

export const roleShown = signal(false);
/** Held up and put down again, since the page was loaded. */
export const roleSeen = signal(false);

export function showRole(on: boolean): void {
  if (!on && roleShown.value) roleSeen.value = true;
  roleShown.value = on;
}
