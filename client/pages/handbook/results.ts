/** The stored results of the study in words: what was shown, and what was not. */
import { CONTENT_HASH } from '../../../shared/content/index.ts';
import { RESULTS, type Strength, type TestResult } from '../../../shared/content/study/results.ts';
import { RUNS, SHOWN_CLAIMS, SHOWN_OPTIONS, type ShownClaim } from '../../../shared/content/study/shown.ts';
import { t } from '../../i18n/index.ts';

/** Tests that count towards the verdict of a claim. */
const counting = (claim: ShownClaim): readonly TestResult[] => claim.tests.filter((test) => !test.aside);
/** Claim 18 has its own table: the three options. */
export const isOptions = (claim: ShownClaim): boolean => claim.kind === 'claim' && claim.tests.length === 0;

const tests = SHOWN_CLAIMS.flatMap(counting);

/** Where no option has been played yet, nothing of them is shown. */
const optionsFair = SHOWN_OPTIONS.length > 0 && SHOWN_OPTIONS.every((option) => option.fair);

export const allShown = (): boolean => tests.every((test) => test.verdict === 'shown') && optionsFair;

export function summary(): string {
  // Claim 18 counts with the rest: an option is a test of it, in every scenario and by every way it was played.
  const verdicts = [
    ...tests.map((test) => test.verdict),
    ...SHOWN_OPTIONS.map((option): TestResult['verdict'] => (option.fair ? 'shown' : 'notShown')),
  ];
  const count = (verdict: TestResult['verdict']) => verdicts.filter((one) => one === verdict).length;
  return t('handbook.claim.summary', {
    all: verdicts.length,
    shown: count('shown'),
    notShown: count('notShown'),
    reversed: count('reversed'),
  });
}

/** Of the longest games of claim 1, in how many IS was at least rising: troops gone, and troops that stayed; in percent. */
export function rising(): { gone: string; stayed: string } {
  const shares = SHOWN_CLAIMS.filter((claim) => claim.id === '1')
    .flatMap((claim) => claim.tests)
    .filter((test) => test.of === 'rising' && test.scenario === 'standard');
  const span = (values: readonly number[]): string =>
    [...new Set([Math.min(...values), Math.max(...values)].map((n) => `${Math.round(100 * n)}%`))].join('–');
  return { gone: span(shares.map((test) => test.treated)), stayed: span(shares.map((test) => test.control)) };
}

/** Titles of the claims that were not shown somewhere. */
export function failing(): string {
  const list = SHOWN_CLAIMS.filter(
    (claim) => counting(claim).some((test) => test.verdict !== 'shown') || (isOptions(claim) && !optionsFair),
  );
  return list.map((claim) => `${t(`claim.${claim.id}.title`)} (${claim.id})`).join('; ');
}

/** Shown everywhere, somewhere, nowhere, or the other way round somewhere. */
export function stateOf(claim: ShownClaim): {
  state: 'shown' | 'partly' | 'notShown' | 'reversed';
  n: number;
  all: number;
} {
  const mine = counting(claim);
  const verdicts = isOptions(claim)
    ? SHOWN_OPTIONS.map((o) => (o.fair ? 'shown' : 'notShown'))
    : mine.map((x) => x.verdict);
  const shown = verdicts.filter((v) => v === 'shown').length;
  const reversed = verdicts.filter((v) => v === 'reversed').length;
  const all = verdicts.length;
  if (reversed > 0) return { state: 'reversed', n: reversed, all };
  return { state: shown > 0 && shown === all ? 'shown' : shown > 0 ? 'partly' : 'notShown', n: shown, all };
}

/** The study's fingerprint of rules, content and bots as this page was built; absent outside a build, as in a test. */
declare const ENGINE_VERSION: string | undefined;
const ENGINE = typeof ENGINE_VERSION === 'undefined' ? null : ENGINE_VERSION;

/** What has changed since the stored games were played: the content, or else the code of rules and bots; null: nothing. */
export function changedSince(engine = ENGINE, runs: readonly Strength[] = RUNS): 'content' | 'engine' | null {
  const old = runs.filter((of) => RESULTS[of].engine !== (engine ?? RESULTS[of].engine));
  if (old.length === 0) return null;
  return old.every((of) => RESULTS[of].content === CONTENT_HASH) ? 'engine' : 'content';
}
