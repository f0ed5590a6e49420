/** What was tuned, as the content records it. */
import { STANDARD } from '../../../shared/content/scenarios/base.ts';

interface Tuned {
  what: string;
  from?: string;
  to?: string;
  why?: string;
  evidence?: string;
}
export const TUNED: readonly Tuned[] = (STANDARD.tuning ?? []).map((what) => ({ what }));
