/** Claim 18: each of the three options succeeds in a fair share of games and fails in a fair share. */
import type { Label } from '../../../shared/content/ids.ts';
import type { ArmSpec } from './claim.ts';

/** Each option followed by Washington as its policy says; the others play as they always do. */
export const OPTIONS: Readonly<Record<string, ArmSpec & { sources: readonly Label[] }>> = {
  withdrawal: { policies: { washington: ['withdraws'] }, sources: ['O1'] },
  hub: { policies: { washington: ['hub-asks'] }, sources: ['O2'] },
  business: { policies: { washington: ['business'] }, sources: ['O3'] },
};
export const OPTIONS_TITLE = 'Each option succeeds in a fair share of games and fails in a fair share';
/** Success: Washington's five aims, unweighted, reach the median of all three options' games. The same yardstick for all. */
export const FAIR = [0.25, 0.75] as const;
