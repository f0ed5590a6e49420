/** What a person at the door wants to happen as soon as the table is open: sit down here, and start. */
import type { SeatId } from '../../shared/content/ids.ts';

interface Intent {
  seat: SeatId;
  start: boolean;
}
const intents = new Map<string, Intent>();

export const intend = (code: string, intent: Intent): void => void intents.set(code, intent);

/** Takes the intent out: it is followed once. */
export function takeIntent(code: string): Intent | null {
  const intent = intents.get(code) ?? null;
  intents.delete(code);
  return intent;
}
