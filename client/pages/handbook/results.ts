/** The stored results of the study in words: what was shown, and what was not. */
import { CONTENT_HASH } from '../../../shared/content/index.ts';
import { RESULTS, type ClaimResult, type TestResult } from '../../../shared/content/study/results.ts';
import { t } from '../../i18n/index.ts';

/** Tests that count towards the verdict of a claim. */
const counting = (claim: ClaimResult): readonly TestResult[] => claim.tests.filter((test) => !test.aside);
/** Claim 18 has its own table: the three options. */
export const isOptions = (claim: ClaimResult): boolean => claim.kind === 'claim' && claim.tests.length === 0;

const tests = RESULTS.claims.flatMap(counting);
const unfair = RESULTS.options.filter((option) => !option.fair);

/** Where no option has been played yet, nothing of them is shown. */
const optionsFair = RESULTS.options.length > 0 && unfair.length === 0;

export const allShown = (): boolean => tests.every((test) => test.verdict === 'shown') && optionsFair;

export function summary(): string {
  const count = (verdict: TestResult['verdict']) => tests.filter((test) => test.verdict === verdict).length;
  return t('handbook.claim.summary', {
    all: tests.length,
    shown: count('shown'),
    notShown: count('notShown'),
    reversed: count('reversed'),
  });
}

/** Titles of the claims that were not shown somewhere. */
export function failing(): string {
  const list = RESULTS.claims.filter(
    (claim) => counting(claim).some((test) => test.verdict !== 'shown') || (isOptions(claim) && !optionsFair),
  );
  return list.map((claim) => `${t(`claim.${claim.id}.title`)} (${claim.id})`).join('; ');
}

/** Shown everywhere, somewhere, nowhere, or the other way round somewhere. */
export function stateOf(claim: ClaimResult): {
  state: 'shown' | 'partly' | 'notShown' | 'reversed';
  n: number;
  all: number;
} {
  const mine = counting(claim);
  const verdicts = isOptions(claim)
    ? RESULTS.options.map((o) => (o.fair ? 'shown' : 'notShown'))
    : mine.map((x) => x.verdict);
  const shown = verdicts.filter((v) => v === 'shown').length;
  const reversed = verdicts.filter((v) => v === 'reversed').length;
  const all = verdicts.length;
  if (reversed > 0) return { state: 'reversed', n: reversed, all };
  return { state: shown > 0 && shown === all ? 'shown' : shown > 0 ? 'partly' : 'notShown', n: shown, all };
}

/** The study's fingerprint of rules, content and bots as this page was built; absent outside a build, as in a test. */
declare const ENGINE_VERSION: string | undefined;

/** What has changed since the stored games were played: the content, or else the code of rules and bots; null: nothing. */
export function changedSince(
  engine = typeof ENGINE_VERSION === 'undefined' ? RESULTS.engine : ENGINE_VERSION,
): 'content' | 'engine' | null {
  if (engine === RESULTS.engine) return null;
  return RESULTS.content === CONTENT_HASH ? 'engine' : 'content';
}
