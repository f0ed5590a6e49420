/** What the study showed, claim by claim and option by option, with bots of every strength side by side. */
import type { ClaimResult, OptionResult, Strength, TestResult } from './results.ts';
import { RESULTS, STRENGTHS } from './results.ts';

export type ShownTest = TestResult & { bots: Strength };
export type ShownOption = OptionResult & { bots: Strength };
export interface ShownClaim extends ClaimResult {
  tests: readonly ShownTest[];
}

function claims(): ShownClaim[] {
  const found = new Map<string, ShownClaim>();
  for (const bots of STRENGTHS)
    for (const claim of RESULTS[bots].claims) {
      const known = found.get(claim.id)?.tests ?? [];
      found.set(claim.id, { ...claim, tests: [...known, ...claim.tests.map((test) => ({ ...test, bots }))] });
    }
  return [...found.values()];
}
/** Every claim once, with the tests of all runs in their order. */
export const SHOWN_CLAIMS: readonly ShownClaim[] = claims();
export const SHOWN_OPTIONS: readonly ShownOption[] = STRENGTHS.flatMap((bots) =>
  RESULTS[bots].options.map((option) => ({ ...option, bots })),
);
/** The runs that have been stored. */
export const RUNS = STRENGTHS.filter((bots) => RESULTS[bots].claims.length > 0);
